import type { EverydayTexts } from './everyday-texts.ts';

export const french: EverydayTexts = {
  lists: {
    mois: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    jour: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    metier: `le_boulanger le_boucher le_berger le_marchand le_meunier le_barbier le_charpentier le_chevalier le_duc le_comte
      le_maire le_prince le_roi le_facteur le_pompier le_cordonnier le_tailleur le_jardinier`,
    titre:
      'boulanger boucher berger marchand meunier barbier charpentier tailleur jardinier forgeron potier verrier fournier',
    bete: 'le_loup le_renard le_lion le_merle le_corbeau le_chat le_coq le_cerf le_faucon le_cygne',
    chose: 'un_panier un_marteau un_miroir un_chapeau un_clou un_verre un_sac un_livre un_bouton un_tambour',
    lieu: 'la_fontaine la_tour la_ville la_roche la_croix la_gare la_place la_forêt la_plage la_rivière la_chapelle la_grange',
    couleur: 'blanc noir rouge vert brun gris bleu roux clair',
    valeur: 'courage liberté justice paix victoire force espérance patience sagesse chance',
    plat: 'riz pain poivre sel thym laurier basilic fromage miel chocolat',
    nom: `Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David
      Bertrand Roux Vincent Fournier Morel Girard Mercier Dupont Lambert Bonnet Fontaine Rousseau Blanc Guerin Boyer
      Garnier Chevalier Legrand Gauthier Perrin Robin Clement Morin Henry Roussel Mathieu Gautier Masson Marchand Duval
      Denis Dumont Marie Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly Riviere Lucas Brunet Gaillard
      Barbier Arnaud Martinez Roche Renard Roy Leclerc Colin Vidal Berger Boulanger Royer Prince Comte Carpentier`,
    prenom: `Rose Claire Violette Olive Marguerite Victor Désiré Constant Juste Clément Pierre Jean Paul Luc Noël Pascal
      Florent Reine Blanche Céleste Prudence Aimée Louis Jules Anne`,
    ville: 'Tours Nice Sens Vire Laon Dole Foix Brest Lens Vienne Orange Cognac Angers Nancy Lille Pau Auch',
    nombre: 'deux trois quatre cinq six sept huit neuf dix onze douze',
    service: `la_mairie la_préfecture la_gare la_bibliothèque la_banque la_cathédrale la_poste le_musée le_théâtre le_tribunal
      le_marché le_lycée le_collège le_château le_commissariat l’hôpital l’université l’aéroport l’église`,
    conseil: `le_conseil le_gouvernement le_parlement le_sénat le_syndicat le_parti le_club le_ministère la_police la_commune
      l’assemblée l’armée`,
    charge: 'le_président le_ministre le_préfet le_gouverneur le_chancelier le_directeur le_député le_maire',
    capitale: `Paris Londres Berlin Rome Madrid Athènes Lisbonne Prague Varsovie Dublin Stockholm Oslo Tokyo Sydney Istanbul Venise
      Milan Barcelone Genève Bruxelles Montréal Lyon Marseille Munich`,
    journal: 'le_Monde la_Croix le_Figaro la_République le_Soir le_Progrès le_Parisien',
  },
  sentences: `
    Le chat dort près de {lieu}.
    La voisine a vu {bete} en {mois}.
    Les enfants jouent devant {lieu}.
    Un ami de {nom} habite à {ville}.
    Une pomme, {chose}, du {plat} : rien de plus.
    Des amis arrivent {jour}.
    Du {plat} et du {plat}, voilà le repas.
    De {ville} à {ville}, il faut {nombre} heures.
    Je connais {metier} depuis {mois}.
    Tu as oublié {chose} chez {prenom}.
    Il pleut à {ville} depuis {jour}.
    Elle travaille près de {lieu}.
    On attend {metier} depuis {nombre} jours.
    Nous partons {jour} pour {ville}.
    Vous trouverez {chose} derrière {lieu}.
    Ils ont suivi {bete} jusqu’au soir.
    Mon frère est {titre} à {ville}.
    Ma sœur cherche {chose}.
    Son oncle était {titre}.
    Sa tante aime le {plat}.
    Ses voisins ont appelé {metier}.
    Et puis {bete} est parti.
    Ou bien demandez au {titre}.
    Mais {metier} ne répond pas.
    Car {metier} avait raison.
    Que fait {metier} en {mois} ?
    Qui a perdu {chose} devant {lieu} ?
    Où se trouve {lieu} ?
    Ce matin, {bete} dormait encore.
    Cette année, {mois} est froid.
    Ne réveillez pas {bete} !
    Pas de {plat} pour {bete}.
    Si {metier} vient, donnez-lui {chose}.
    Au marché, {metier} vend du {plat}.
    En {mois}, {lieu} est fermée.
    Dans {nombre} jours, ce sera {jour}.
    Par beau temps, on voit {lieu}.
    Pour {prenom}, {chose} suffit.
    Sur la table, il y a {chose}.
    Avec {chose}, tout est plus facile.
    Sans {chose}, {metier} ne peut rien faire.
    Tout le monde connaît {metier}.
    Ici, {lieu} est vieille de {nombre} siècles.
    {mois} est un mois de pluie.
    {mois}, {mois} : les jours raccourcissent.
    {jour}, {metier} ferme à midi.
    {jour} prochain, réunion près de {lieu}.
    {metier} a trouvé {chose}.
    {metier} et {metier} ne se parlent plus.
    {titre} cherche emploi à {ville}.
    {bete} et {bete} sont dans la fable.
    {chose} a été perdu près de {lieu}.
    {lieu} est fermée jusqu’en {mois}.
    {lieu} de {ville} sera repeinte.
    {couleur} ou {couleur} ? Il faut choisir.
    {couleur} sur {couleur}, rien ne se voit.
    {valeur}, disait {metier}, c’est le mot.
    {valeur} et {valeur} : tels étaient les mots du discours.
    {plat}, {plat}, {plat} : la liste est courte.
    Monsieur {nom} enseigne la musique.
    Madame {nom} habite à côté.
    {prenom} {nom} se marie en {mois}.
    {nom}, {prenom} : salle {nombre}.
    {nom} marque et {nom} égalise.
    {prenom} et {prenom} vont à {lieu}.
    {prenom}, viens voir {bete} !
    La famille {nom} part pour {ville}.
    {ville} bat {ville} dimanche.
    {ville} fête {metier} en {mois}.
    {service} ferme à midi en {mois}.
    {service} est à {nombre} minutes à pied.
    {conseil} se réunit {jour} à {ville}.
    {conseil} achète {chose}.
    {charge} visite {lieu} en {mois}.
    {charge} et {metier} prennent le café.
    {capitale} est à {nombre} heures de {ville}.
    {capitale} et {capitale} sont loin.
    {prenom} part pour {capitale} en {mois}.
    Il lit {journal} chaque {jour}.
    Tours et détours, on arrive enfin à {lieu}.
    Orange, {couleur} et {couleur} sont ses couleurs.
    Noël approche, dit {metier}.
    « {prenom} ! » crie {metier}.
    « {valeur} », répond {prenom}.
  `,
};

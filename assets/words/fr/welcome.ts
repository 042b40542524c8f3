import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Bienvenue dans Namelight',
  skip: 'Aller au texte',
  promise: 'Les noms s’illuminent au fil de la lecture',
  promiseText:
    'Namelight marque les personnes, les lieux et les organisations du sommet en Alaska sur toute page que vous lisez. Une petite fiche vous présente chacun d’eux.',
  tryByPointer: 'Essayez maintenant : placez le pointeur sur',
  tryByTouch: 'Essayez maintenant : appuyez sur',
  scene: 'Une ligne de texte avec un nom souligné et une fiche ouverte en dessous',
  sceneKind: 'Ville, lieu des pourparlers',

  how: 'Mode d’emploi',
  openByPointer: '*Placez le pointeur sur un nom marqué* pour ouvrir sa fiche.',
  openByTouch: '*Appuyez sur un nom marqué* pour ouvrir sa fiche.',
  inCard: 'Vous pouvez déplacer le pointeur dans la fiche pour sélectionner du texte ou ouvrir une source.',
  closeByPointer: '*Appuyez sur Échap ou éloignez le pointeur* pour fermer la fiche.',
  closeByTouch: '*Appuyez ailleurs* pour fermer la fiche.',
  button:
    '*Le bouton de la barre d’outils* active ou désactive Namelight, pour un site ou partout, et affiche la liste des noms de la page.',
  buttonHidden: 'Si vous ne le voyez pas, cliquez sur la pièce de puzzle dans la barre d’outils.',
  keys: '*Raccourcis clavier :* nom suivant {next}, nom précédent {previous}, fenêtre de Namelight {window}.',
  keyNotSet: 'non défini',
  tryHere: 'Essayez ici : les noms du texte ci-dessous sont marqués, comme sur toute autre page.',
  legend: 'Les trois types de noms et leurs lignes',
  people: {
    one: '{count} personne',
    many: '{count} de personnes',
    other: '{count} personnes',
  },
  places: {
    one: '{count} lieu',
    many: '{count} de lieux',
    other: '{count} lieux',
  },
  organizations: {
    one: '{count} organisation',
    many: '{count} d’organisations',
    other: '{count} organisations',
  },
  solidLine: 'ligne continue',
  dottedLine: 'ligne pointillée',
  dashedLine: 'ligne en tirets',

  quiet: 'Combien de mentions marquer',
  quietWhy:
    'Chaque mention, marquée ou non, ouvre une fiche. Vous pourrez modifier ce choix avec le bouton de la barre d’outils.',

  not: 'Ce que Namelight ne fait pas',
  nothingLeaves:
    '*Rien de ce que vous lisez ne quitte votre navigateur.* Tous les faits y sont enregistrés. Namelight ne contacte jamais de serveur de lui-même.',
  noTracking:
    '*Ni compte, ni pistage, ni publicité.* Personne, pas même nous, ne sait quelles pages vous lisez.',
  noChange:
    '*Aucune modification des pages.* Le texte d’une page reste tel quel, tout comme ce que vous copiez ou saisissez.',
  permissions: 'Les autorisations et leur raison d’être',
  allSites: 'Tous les sites {permission}',
  allSitesWhy:
    'Les noms peuvent apparaître sur n’importe quelle page. Namelight y lit le texte et ne l’enregistre jamais.',
  storage: 'Stockage {permission}',
  storageWhy:
    'Enregistre vos paramètres. Si la synchronisation du navigateur est activée, vos autres appareils les reçoivent aussi.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Charge ce qui trouve et marque les noms uniquement sur les pages qui en ont besoin, y compris dans les onglets déjà ouverts. Lit une sélection ou les noms d’une page quand vous le demandez.',
  panel: 'Panneau {permission}',
  panelWhy:
    'Ouvre le panneau à côté de la page quand vous le demandez. Firefox n’exige pas d’autorisation pour cela.',
  menu: 'Menu {permission}',
  menuWhy:
    'Ajoute des commandes au menu contextuel : désactiver pour un site, chercher ou ajouter les mots sélectionnés, lister les noms absents de vos dossiers.',
  done: 'Vous pouvez fermer cette page. Namelight fonctionne maintenant sur chaque page que vous ouvrez.',
} satisfies Translation['welcome'];

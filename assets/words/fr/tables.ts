import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Tables that become part of a story. In the texts whose names begin with `headers` and `kind`, variants are parted by
 * semicolons: the first one is shown, and all of them are understood in tables, beside the English ones. Some stand there
 * without accents or in the plural, since endings other than "-s" and missing accents are not seen through.
 */
export const tables = {
  // What columns are headed.
  headersName:
    'Nom; Nom complet; Noms; Nom et prénom; Nom, prénom; Prénom et nom; Prénom, nom; Qui; Qui ou quoi; Personne; Personnage; Nom de la personne; Nom du lieu',
  headersKind: 'Type; Types; Catégorie; Categorie; Nature; Sorte; Quoi; Type d’entrée',
  headersDescription:
    'Description; En une phrase; De qui ou de quoi il s’agit; Qui est-ce; Qui c’est; Qu’est-ce que c’est; Ce que c’est; Présentation; Presentation; À propos; Résumé; Resume; Définition; Definition; Biographie; Remarque; Remarques',
  headersOtherNames:
    'Autres noms; Autre nom; Aussi appelé; Aussi appelée; Appelé aussi; Aussi connu sous le nom de; Connu aussi sous le nom de; Dit; Dit aussi; Surnom; Surnoms; Pseudonyme; Pseudonymes; Nom court; Noms courts; Abréviation; Abréviations; Sigle; Graphies; Autres graphies; Variantes',
  headersRole:
    'Fonction; Fonctions; Rôle; Role; Rôles; Poste; Charge; Mandat; Profession; Métier; Metier; Le jour de l’événement',
  headersFacts:
    'Faits; Fait; Faits clés; Faits importants; L’essentiel; Informations; Information; Infos; Données; Donnees; Détails; Details; Précisions; À savoir',
  headersStatements:
    'Dans le dossier; Dans ce dossier; Dans l’article; Ce qui se passe; Ce qui s’est passé; Que se passe-t-il; Ce qu’il fait; Ce qu’elle fait; Ce que fait cette personne; Rôle dans l’article; À ce sujet',
  headersMatters:
    'Pourquoi c’est important; Pourquoi cela compte; Pourquoi ça compte; Pourquoi est-ce important; Importance; Pourquoi; Intérêt; Enjeu; Enjeux',
  headersRelated:
    'Noms associés; Nom associé; Associé à; En relation avec; En lien avec; Lié à; Liée à; Liés à; Liens avec; Lien avec; Relations; Relation; Rapports avec; Avec; Avec qui; Participants; Participant; Qui a participé; Qui y a participé; Personnes concernées; Personnes impliquées',
  headersDate: 'Date; Dates; Quand; Jour; Année; Annee',
  headersTime: 'Heure; Heures; Horaire; À quelle heure',
  headersCoordinates:
    'Coordonnées; Coordonnees; Coordonnées GPS; Coordonnées géographiques; Sur la carte; Point sur la carte; Position sur la carte; Position géographique; Carte; Emplacement; Localisation; Géolocalisation; Latitude et longitude; Latitude, longitude',
  headersFlag: 'Drapeau; Drapeaux; Pays; Code du pays; Code pays; Nationalité; Nationalite',
  headersSources:
    'Sources; Source; Lien; Liens; Lien web; Lien internet; Site web; Site internet; Page web; Adresse web; Adresse de la page; Adresse de la source; Adresses des sources; Référence; Références; Où le lire; Trouvé où',
  headersSourceTitles:
    'Titres des sources; Titre de la source; Titre de la page; Titres des pages; Nom de la source; Noms des sources',
  headersTitles: 'Titres; Titres et civilités; Civilité; Civilités; Civilite; Formules d’appel',
  headersContext:
    'Mots associés; Mots-clés; Mots-clefs; Mot-clé; Mots proches; Mots à proximité; Contexte; Étiquettes',
  headersAgainst:
    'Sauf près de; Sauf avec; Pas avec; Pas près de; Mots à exclure; Mots exclus; Mots contraires; À ne pas confondre avec; Sauf',
  headersId: 'Identifiant; Id; Clé; Clef',

  // What a row is.
  /** Headers of columns that hold values of one fact; labels of births are among them as well. */
  factLabels:
    'Mort; Morte; Mort le; Décès; Date de décès; Date de mort; Lieu de naissance; Lieu de décès; Âge; Fondation; Fondé; Fondée; Fondé en; Année de fondation; Création; Construit; Construction; Inauguration; Dissolution; Population; Habitants; Nombre d’habitants; Superficie; Capitale; Monnaie; Langue; Langues; Hauteur; Altitude; Longueur; Profondeur; Membres; Effectif; Salariés; Siège; Fondateur; Fondatrice; Propriétaire; Architecte; Parti; Conjoint; Enfants; Études; Religion; Mandat; Chiffre d’affaires; Budget',
  kindPerson:
    'personne; personnage; personnalité; personnalite; homme; femme; individu; gens; homme politique; hommes politiques; femme politique; femmes politiques; responsable politique; homme d’État; femme d’État; dirigeant; dirigeante',
  kindMoment:
    'événement; évènement; evénement; evènement; evenement; moment; épisode; episode; date; fait marquant; ce qui s’est passé; chronologie',
  kindPlace:
    'lieu; lieux; endroit; emplacement; site; rue; avenue; place; quartier; lieu-dit; autre lieu; autres lieux; où',
  kindCountry:
    'pays; État souverain; États souverains; État indépendant; États indépendants; nation; république; republique; royaume; principauté; principaute',
  kindFormerCountry:
    'ancien pays; anciens pays; ancien État; anciens États; ancien etat; pays disparu; pays disparus; État disparu; ancienne république; ancien royaume',
  kindEmpire: 'empire; empire colonial; empires coloniaux',
  kindUsState:
    'État américain; États américains; etat américain; etat americain; État des États-Unis; État d’Amérique; État US; État fédéré américain',
  kindProvince:
    'province; département; departement; comté; comte; district; canton; arrondissement; État fédéré; États fédérés; région administrative; régions administratives; oblast',
  kindCity: 'ville; grande ville; grandes villes; capitale; métropole; metropole; cité',
  kindTown: 'petite ville; petites villes; commune; municipalité; municipalite; bourg; localité; localite',
  kindVillage: 'village; hameau; hameaux; bourgade',
  kindMilitaryBase:
    'base militaire; bases militaires; base; base aérienne; base navale; camp militaire; caserne; fort; garnison',
  kindRegion:
    'groupe de pays; groupes de pays; ensemble de pays; groupe d’États; région du monde; régions du monde; continent',
  kindArea:
    'région; territoire; zone; parc; parc national; parcs nationaux; vallée; vallee; péninsule; peninsule; presqu’île; désert; desert; forêt; foret; plaine; plateau; côte; colonie',
  kindIsland: 'île; ile; îlot; ilot; archipel',
  kindWater:
    'étendue d’eau; étendues d’eau; eau; eaux; cours d’eau; fleuve; rivière; riviere; ruisseau; lac; étang; mer; océan; ocean; baie; golfe; détroit; detroit; canal; canaux',
  kindMountain:
    'montagne; mont; massif; massif montagneux; chaîne de montagnes; chaînes de montagnes; colline; pic; volcan',
  kindBuilding:
    'bâtiment; batiment; édifice; edifice; immeuble; maison; château; chateau; châteaux; palais; église; eglise; cathédrale; cathedrale; mosquée; mosquee; synagogue; temple; gare; aéroport; aeroport; pont; monument; musée; musee; hôtel; hotel; hôpital; hopital; hôpitaux; stade; usine; tour',
  kindAircraft:
    'avion; aéronef; aeronef; hélicoptère; helicoptere; drone; dirigeable; fusée; fusee; vaisseau spatial; engin spatial',
  kindShip:
    'navire; bateau; bateaux; paquebot; navire de guerre; navires de guerre; voilier; sous-marin; sous-marins; porte-avions',
  kindOrganization:
    'organisation; organisme; institution; groupe; collectif; structure; organisation internationale; organisations internationales; autre organisation; autres organisations',
  kindUniversity: 'université; universite; faculté; faculte; grande école; grandes écoles',
  kindIntelligenceAgency:
    'service de renseignement; services de renseignement; service de renseignements; services de renseignements; agence de renseignement; agences de renseignement; service secret; services secrets; renseignement',
  kindCompany:
    'entreprise; société; societe; compagnie; firme; multinationale; banque; marque; commerce; compagnie aérienne; start-up',
  kindGovernmentBody:
    'organisme public; organismes publics; gouvernement; ministère; ministere; parlement; assemblée; assemblee; sénat; senat; agence; administration; autorité; autorite; conseil; institution publique; institutions publiques; service public; mairie; préfecture; prefecture; ambassade',
  kindParty: 'parti; parti politique; partis politiques; mouvement politique; mouvements politiques',
  kindCourt:
    'tribunal; tribunaux; cour; cour de justice; cour d’appel; cour suprême; cour supreme; juridiction',
  kindArmedForce:
    'armée; armee; forces armées; forces armees; force armée; armée de terre; armée de l’air; marine; police; gendarmerie; milice; garde nationale; troupe; unité militaire',
  kindMedia:
    'média; media; journal; journaux; quotidien; hebdomadaire; magazine; revue; presse; agence de presse; agences de presse; chaîne de télévision; chaînes de télévision; chaîne; télévision; television; radio; site d’information; sites d’information',
  kindSchool: 'école; ecole; collège; lycée; lycee; établissement scolaire; établissements scolaires',
  kindAssociation:
    'association; syndicat; club; fondation; alliance; union; ONG; organisation non gouvernementale; organisations non gouvernementales; fédération; federation; confédération; ligue; équipe; equipe',
  kindReligiousBody:
    'organisation religieuse; organisations religieuses; religion; ordre; ordre religieux; communauté religieuse; communautés religieuses; confession; congrégation; congregation; diocèse; diocese; paroisse',

  /** How an entity is related that a table names without saying how. */
  related: 'En relation avec',
  /** The label of a fact. */
  coordinates: 'Coordonnées',

  // The template.
  templateFile: 'tableau-dossier',
  exampleDescriptionPerson: 'Président des États-Unis.',
  exampleFactPerson: 'Naissance : {date}',
  exampleStatementPerson: 'Il rencontre Mikhaïl Gorbatchev pendant deux jours.',
  exampleMattersPerson: 'Lui seul pouvait renoncer à ce que l’autre camp redoutait.',
  exampleRelatedPerson: 'Lieu de la rencontre : {name}',
  exampleDescriptionPlace: 'Maison au bord de la mer, à Reykjavík, où se tient le sommet.',
  exampleFactPlace: 'Construction : {date}',
  exampleMoment: 'Les pourparlers commencent.',
  exampleSource: 'Le sommet de Reykjavík',

  // Before there is a table.
  intro:
    'Une feuille de calcul avec une ligne pour chaque personne, lieu, organisation ou événement ; la première ligne indique ce que contient chaque colonne.',
  choose: 'Choisir un fichier',
  chooseHint: 'Excel (.xlsx) ou .csv ; vous pouvez aussi le déposer n’importe où sur cette page.',
  paste: 'Ou collez un tableau copié depuis une feuille de calcul, avec sa première ligne',
  takePasted: 'Utiliser ce tableau',
  template: 'Télécharger un modèle',
  templateHint:
    'Un tableau avec les colonnes principales et un exemple de chaque type, pour Excel ou tout autre tableur.',
  reading: 'Lecture de {name}…',
  readingPasted: 'Lecture du tableau…',
  stop: 'Arrêter',
  unreadable:
    'Ce fichier ne peut pas être lu : il a peut-être été déplacé ou modifié. Choisissez-le de nouveau.',
  slow: 'La lecture a duré plus de 10 secondes et a été arrêtée. N’enregistrez, au format .csv, que la feuille dont vous avez besoin et choisissez ce fichier, ou divisez-le en plusieurs.',
  failed: 'Une erreur s’est produite : {reason}',
  oneFile: 'Choisissez un seul fichier à la fois.',
  oneTable: 'Ajoutez ou ignorez d’abord les lignes de ce tableau, ou retirez-le.',

  // A table whose rows wait.
  pasted: 'Tableau collé',
  rowsReady: {
    one: 'Lignes prêtes : {count} sur {all}',
    many: 'Lignes prêtes : {count} sur {all}',
    other: 'Lignes prêtes : {count} sur {all}',
  },
  rowsNeedYou: {
    one: 'Lignes à vérifier : {count} sur {all}',
    many: 'Lignes à vérifier : {count} sur {all}',
    other: 'Lignes à vérifier : {count} sur {all}',
  },
  rowsWait: {
    one: 'Lignes qui en attendent d’autres : {count} sur {all}',
    many: 'Lignes qui en attendent d’autres : {count} sur {all}',
    other: 'Lignes qui en attendent d’autres : {count} sur {all}',
  },
  add: {
    one: 'Ajouter {count} ligne au dossier',
    many: 'Ajouter {count} de lignes au dossier',
    other: 'Ajouter {count} lignes au dossier',
  },
  added: {
    one: '{count} ligne a été ajoutée.',
    many: '{count} de lignes ont été ajoutées.',
    other: '{count} lignes ont été ajoutées.',
  },
  sheet: 'Feuille',
  removeTable: 'Retirer ce tableau',
  tableRemoved: 'Le tableau a été retiré.',
  undoRemove: 'Annuler',
  allDone: 'Toutes les lignes de ce tableau ont été ajoutées ou ignorées.',

  // Its columns.
  whichDayHint: 'La réponse vaut pour toutes les dates de ce genre dans ce tableau.',
  staysText: 'Ces cellules restent du texte, car leurs années n’ont pas quatre chiffres : {cells}',
  columns: 'Comment les colonnes sont comprises',
  columnsHint: 'Changez le choix là où une colonne contient autre chose.',
  columnsUsed: {
    one: '{count} utilisée sur {all}',
    many: '{count} utilisées sur {all}',
    other: '{count} utilisées sur {all}',
  },
  noName: 'Aucune colonne n’a l’en-tête « Nom » : choisissez ci-dessous ce que contient chaque colonne.',
  unknownColumns:
    'Non ajouté, car l’en-tête est inconnu : {names}. Sous « Comment les colonnes sont comprises », choisissez ce que la colonne contient.',
  sameColumns:
    'Non ajouté, car une autre colonne contient déjà la même chose : {names}. Vous pouvez y choisir autre chose.',
  columnsLeft:
    'Ces colonnes n’ont pas été ajoutées : {names}. Pour les utiliser, annulez, choisissez ce qu’elles contiennent et ajoutez de nouveau les lignes.',
  column: 'Colonne {letter}',
  columnExample: 'par exemple « {example} »',
  notUsed: 'Non utilisée',
  factColumn: 'Un fait : « {label} »',

  // Rows that need somebody.
  needYou: 'Lignes à vérifier',
  row: 'Ligne {number}',
  unnamed: 'sans nom',
  ready: 'Prête',
  waits: 'En attente',
  skip: 'Ignorer',
  skipRow: 'Ignorer la ligne {number}',
  otherCells: 'Les autres cellules de cette ligne',
  knownName: '« {name} » figure déjà dans le dossier.',
  replace: 'Remplacer',
  replaceHint: 'Ce que la ligne ne précise pas reste inchangé.',
  addAnother: 'Ajouter comme nouveau nom',
  knownNames: {
    one: '{count} nom figure déjà dans le dossier.',
    many: '{count} de noms figurent déjà dans le dossier.',
    other: '{count} noms figurent déjà dans le dossier.',
  },
  replaceAll: 'Tous les remplacer',
  addAll: 'Tous les ajouter comme nouveaux noms',
  next: {
    one: 'Afficher {count} autre ligne',
    many: 'Afficher {count} d’autres lignes',
    other: 'Afficher {count} autres lignes',
  },
  between: 'Afficher les lignes intermédiaires ({count})',
  previous: 'Revenir aux lignes précédentes',

  // Others.
  waitingRows: 'Lignes qui en attendent d’autres',
  readyRows: 'Lignes prêtes',
  replaces: 'remplace celui du dossier',
  more: {
    one: 'Afficher {count} de plus',
    many: 'Afficher {count} de plus',
    other: 'Afficher {count} de plus',
  },
  skipped: {
    one: '{count} ligne ignorée',
    many: '{count} de lignes ignorées',
    other: '{count} lignes ignorées',
  },
  bringBack: 'Annuler',
  bringBackRow: 'Ne plus ignorer la ligne {number}',
} as const satisfies Translation['tables'];

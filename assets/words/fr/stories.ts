import type { Translation } from '../../../components/i18n/catalog.ts';

/** The page on which stories are kept and read. */
export const stories = {
  title: 'Articles',
  intro:
    'Un article réunit les noms et les faits d’un événement. Namelight marque les noms des articles activés.',
  allStories: 'Tous les articles',
  newStory: 'Nouvel article',
  openFile: 'Ouvrir un fichier',
  openFileHow:
    'Vous pouvez aussi déposer des fichiers n’importe où sur cette page : des articles, ou une feuille de calcul pour en commencer un.',
  dropHere: 'Déposez les fichiers pour les ouvrir.',

  yours: 'Vos articles en cours',
  kept: 'Prêts à lire',
  untitled: 'Article sans titre',
  read: 'Lire',
  write: 'Modifier',
  saveStory: 'Enregistrer dans un fichier : {title}',
  copy: 'Copier et modifier',
  remove: 'Supprimer',
  removeStory: 'Supprimer {title}',
  tooLargeToCopy: {
    one: 'Trop grand pour être modifié ici : {count} nom.',
    many: 'Trop grand pour être modifié ici : {count} de noms.',
    other: 'Trop grand pour être modifié ici : {count} noms.',
  },
  copyOf: '{title} (copie)',
  copied: 'Votre copie est prête.',
  notCopied: 'Le fichier de cet article n’a pas pu être lu. Ajoutez-le de nouveau, puis copiez l’article.',
  removed: '{title} a été supprimé.',
  undo: 'Annuler',
  restored: '{title} a été rétabli.',

  fromOrganization: 'De votre organisation',
  beingWritten: 'En cours de rédaction',
  names: {
    one: '{count} nom',
    many: '{count} de noms',
    other: '{count} noms',
  },
  changedAt: 'Modifié le {when}',
  notUsed: 'Pas encore utilisé sur les pages',
  usedOnPages: 'Utilisé sur les pages',
  changedSince: 'Modifié depuis la dernière mise à jour des pages',
  markNames: 'Marquer ses noms sur les pages',

  missing: 'Cet article n’est plus ici. Il a peut-être été supprimé.',
  loading: 'Ouverture de l’article…',
  loadingMore: {
    one: '{count} nom pour l’instant',
    many: '{count} de noms pour l’instant',
    other: '{count} noms pour l’instant',
  },

  print: 'Imprimer',
  printedPartly: {
    one: 'L’article a {count} nom : seul ce qui est affiché ici est imprimé.',
    many: 'L’article a {count} de noms : seul ce qui est affiché ici est imprimé.',
    other: 'L’article a {count} noms : seul ce qui est affiché ici est imprimé.',
  },
  parts: 'Parties de l’article',
  cards: 'Fiches',
  timeline: 'Chronologie',
  map: 'Carte',
  relations: 'Relations',
  sources: 'Sources',
  people: 'Personnes',
  places: 'Lieux',
  organizations: 'Organisations',

  search: 'Rechercher dans cet article',
  found: {
    one: '{count} nom trouvé',
    many: '{count} de noms trouvés',
    other: '{count} noms trouvés',
  },
  foundNone: 'Aucun résultat pour « {query} ».',
  page: 'Page {page} sur {all}',
  pages: 'Pages de noms',
  previous: 'Précédente',
  next: 'Suivante',
  card: 'Fiche',
  choose: 'Choisissez un nom pour lire sa fiche.',

  mapOf: {
    one: 'Carte avec {count} lieu',
    many: 'Carte avec {count} de lieux',
    other: 'Carte avec {count} lieux',
  },
  mapLoading: 'Préparation de la carte…',
  mapFailed: 'La carte n’a pas pu être dessinée. La liste ci-dessous contient tous les lieux.',
  placesHere: {
    one: '{count} lieu ici',
    many: '{count} de lieux ici',
    other: '{count} lieux ici',
  },
  placesList: 'Liste des lieux',
  relationsList: 'Liste des relations',
  relationsSome: {
    one: 'Le schéma montre {count} nom, celui qui a le plus de relations ; la liste les contient tous.',
    many: 'Le schéma montre {count} de noms, ceux qui ont le plus de relations ; la liste les contient tous.',
    other: 'Le schéma montre les {count} noms qui ont le plus de relations ; la liste les contient tous.',
  },
  showMore: {
    one: 'Afficher {count} autre',
    many: 'Afficher {count} d’autres',
    other: 'Afficher {count} autres',
  },
  inTimeline: 'la chronologie',
  usedBy: 'Pour',
  usedByMore: {
    one: 'et {count} autre',
    many: 'et {count} d’autres',
    other: 'et {count} autres',
  },
  whyMatters: 'Pourquoi c’est important',
} as const satisfies Translation['stories'];

import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Ajouter à un article',
  guessedInside: 'Deviné grâce à « {word} » dans le nom.',
  guessedBefore: 'Deviné grâce à « {word} » devant le nom.',
  guessedAfter: 'Deviné grâce à « {word} » après le nom.',
  guessedLetters: 'Deviné grâce aux majuscules.',
  guessedNot: 'La phrase ne permet pas de le deviner. Veuillez choisir.',
  description: 'De qui ou de quoi il s’agit',
  descriptionHint: 'Une courte phrase, pour le haut de la fiche.',
  statement: 'Ce que dit la page',
  statementHint: 'La fiche affiche cette phrase. Modifiez-la, ou laissez ce champ vide.',
  readOn: 'Consulté le {date}',
  notSecure:
    'L’adresse d’une source doit commencer par https://, et celle de cette page commence autrement. Écrivez une autre adresse, ou laissez ce champ vide : le nom sera alors ajouté sans source.',
  noAddress:
    'Cette page n’a pas d’adresse sur le Web. Laissez ce champ vide : le nom sera ajouté sans source.',
  story: 'Article',
  newStory: 'Nouvel article…',
  newTitle: 'Titre du nouvel article',
  isThere: '{name} figure déjà dans cet article',
  addToThat: 'Ajouter la phrase et la source à cette entrée',
  addAnother: 'Ajouter une autre entrée du même nom',
  add: 'Ajouter',
  isBeingAdded: 'Ajout…',
  cancel: 'Annuler',
  close: 'Fermer',
  openStory: 'Ouvrir l’article',
  missing: 'Il manque encore quelque chose ci-dessus, ou quelque chose est incorrect.',

  added: 'Ajouté',
  marked: 'Ce nom est maintenant marqué sur les pages.',
  markedElsewhere:
    'Ce nom est marqué sur les sites auxquels vous avez limité cet article, mais pas sur cette page.',
  isOff: 'L’article est désactivé, donc ce nom n’est pas encore marqué.',
  turnOn: 'Activer l’article',
  notReady:
    'Ce nom n’est pas encore marqué sur les pages : l’article doit d’abord avoir un titre, une date et un résumé.',
  leftOut: 'Ce nom n’est pas encore marqué sur les pages : il faut d’abord corriger son entrée.',
  locked: 'Ce nom n’est pas marqué sur les pages : votre organisation a un article avec le même identifiant.',
  notUsed: 'Ce nom est enregistré, mais n’a pas pu être utilisé sur les pages : {reason}',
  notStored:
    'Ce nom est dans l’onglet où l’article est ouvert, mais n’est pas encore enregistré. Gardez cet onglet ouvert et consultez-le.',

  busy: 'Rien n’a été ajouté : l’article est ouvert dans un autre onglet, qui ne répond pas. Fermez cet onglet, puis réessayez.',
  gone: 'Rien n’a été ajouté : l’article a été supprimé entre-temps. Choisissez-en un autre.',
  expired: 'Il n’y a plus rien à ajouter dans cette fenêtre',
  expiredHow:
    'Sélectionnez un nom sur une page, puis choisissez « Ajouter à un article… » dans le menu qui s’ouvre avec le bouton droit de la souris.',

  fileTitle: 'Ajouter l’article de cet onglet',
  fileContent: 'Contenu du fichier',
  fileReading: 'Lecture du fichier dans l’onglet…',
  fileUnreadable: 'Le navigateur ne permet pas aux extensions de lire le fichier là où il est ouvert',
  fileUnreadableHow:
    'Enregistrez-le d’abord sur votre ordinateur (Ctrl+S, ou ⌘S sur un Mac). Choisissez ensuite le fichier enregistré, ou déposez-le ici.',
  fileTooLarge: 'Le fichier dépasse {megabytes} Mo',
  fileTooLargeHow: 'Divisez-le en plusieurs articles.',
  fileChoose: 'Choisissez un fichier d’article, ou déposez-le ici',
  fileRead: 'Lire cet article',
} as const satisfies Translation['adding'];

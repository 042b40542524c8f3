import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Ajouter à un dossier',
  guessedInside: 'D’après « {word} » dans le nom.',
  guessedBefore: 'D’après « {word} » devant le nom.',
  guessedAfter: 'D’après « {word} » après le nom.',
  guessedLetters: 'D’après les majuscules.',
  guessedNot: 'La phrase ne permet pas de le savoir. Veuillez choisir.',
  description: 'De qui ou de quoi il s’agit',
  descriptionHint: 'Une courte phrase, pour le haut de la fiche.',
  statement: 'Ce que dit la page',
  statementHint: 'La fiche affiche cette phrase. Modifiez-la, ou laissez ce champ vide.',
  readOn: 'Consulté le {date}',
  notSecure:
    'Le lien d’une source doit commencer par https://, et celui de cette page commence autrement. Collez un autre lien, ou laissez ce champ vide : le nom sera alors ajouté sans source.',
  noAddress: 'Cette page n’est pas sur le Web. Laissez ce champ vide : le nom sera ajouté sans source.',
  story: 'Dossier',
  newStory: 'Nouveau dossier…',
  newTitle: 'Titre du nouveau dossier',
  isThere: '{name} figure déjà dans ce dossier',
  addToThat: 'Y ajouter la phrase et la source',
  addAnother: 'En ajouter un autre du même nom',
  add: 'Ajouter',
  isBeingAdded: 'Ajout…',
  cancel: 'Annuler',
  close: 'Fermer',
  openStory: 'Ouvrir le dossier',
  missing: 'Quelque chose manque ou est incorrect ci-dessus.',

  added: 'Ajouté',
  marked: 'Ce nom est maintenant marqué sur les pages.',
  markedElsewhere:
    'Ce nom est marqué sur les sites auxquels vous avez limité ce dossier, mais pas sur cette page.',
  isOff: 'Le dossier est désactivé, donc ce nom n’est pas encore marqué.',
  turnOn: 'Activer le dossier',
  notReady:
    'Ce nom n’est pas encore marqué sur les pages : le dossier doit d’abord avoir un titre, une date et un résumé.',
  leftOut: 'Ce nom n’est pas encore marqué sur les pages : il faut d’abord y corriger quelque chose.',
  locked: 'Ce nom n’est pas marqué sur les pages : votre organisation a un dossier avec le même identifiant.',
  notUsed: 'Ce nom est enregistré, mais n’a pas pu être marqué sur les pages : {reason}',
  notStored:
    'Ce nom est dans l’onglet où le dossier est ouvert, mais n’est pas encore enregistré. Gardez cet onglet ouvert et consultez-le.',

  busy: 'Rien n’a été ajouté : le dossier est ouvert dans un autre onglet, qui ne répond pas. Fermez cet onglet, puis réessayez.',
  gone: 'Rien n’a été ajouté : le dossier a été supprimé entre-temps. Choisissez-en un autre.',
  expired: 'Il n’y a plus rien à ajouter ici',
  expiredHow:
    'Sélectionnez un nom sur une page, cliquez dessus avec le bouton droit de la souris et choisissez « Ajouter à un dossier… ».',

  fileTitle: 'Ajouter le dossier de cet onglet',
  fileContent: 'Dans ce fichier',
  fileReading: 'Lecture du fichier dans l’onglet…',
  fileUnreadable: 'Le navigateur ne permet pas aux extensions de lire le fichier là où il est ouvert',
  fileUnreadableHow:
    'Enregistrez-le d’abord sur votre ordinateur (Ctrl+S, ou ⌘S sur un Mac). Choisissez ensuite le fichier enregistré, ou déposez-le ici.',
  fileTooLarge: 'Le fichier dépasse {megabytes} Mo',
  fileTooLargeHow: 'Demandez à la personne qui l’a fait de le diviser en plusieurs dossiers.',
  fileChoose: 'Choisissez un fichier de dossier, ou déposez-le ici',
  fileRead: 'Lire ce dossier',
} as const satisfies Translation['adding'];

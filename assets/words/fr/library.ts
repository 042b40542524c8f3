import type { Translation } from '../../../components/i18n/catalog.ts';

export const library = {
  title: 'Dossiers',
  readAndWrite: 'Lire et rédiger des dossiers',
  intro: 'Un dossier réunit les noms et les faits d’un événement.',
  lookFor: 'Chercher sur {site}',
  allThatAreOn: 'tous les dossiers activés',
  onlyThis: 'Seulement',
  onlyThisHere: 'Ne rien chercher d’autre sur {site}',
  bundled: 'Inclus dans Namelight',
  by: 'par {by}',
  version: 'version {version}',
  people: { one: '{count} personne', many: '{count} de personnes', other: '{count} personnes' },
  places: { one: '{count} lieu', many: '{count} de lieux', other: '{count} lieux' },
  organizations: {
    one: '{count} organisation',
    many: '{count} d’organisations',
    other: '{count} organisations',
  },
  whatIsKnown: 'Namelight cherche les noms des dossiers activés.',
  noneOn: 'Aucun dossier n’est activé. Activez-en un dans « Dossiers » pour trouver ses noms.',

  read: 'Lire',
  save: 'Enregistrer dans un fichier',
  remove: 'Supprimer',
  undoRemoving: 'Annuler',
  removed: '{title} a été supprimé.',
  gone: '{title} a été définitivement supprimé. Pour le retrouver, ajoutez de nouveau son fichier.',
  added: '{title} a été ajouté.',
  updated: '{title} a été mis à jour vers la version {version}.',
  undone: '{title} est revenu à la version {version}.',
  notUndone: 'Il est trop tard pour annuler : le dossier a été modifié depuis.',

  where: 'Où chercher ses noms',
  onAllSites: 'Sur tous les sites',
  onSomeSites: 'Uniquement sur certains sites',
  onlyOn: 'Uniquement sur {site}',
  onlyOnSome: {
    one: 'Uniquement sur {count} site',
    many: 'Uniquement sur {count} de sites',
    other: 'Uniquement sur {count} sites',
  },
  onNoSite: 'Ajoutez un site. D’ici là, ces noms ne sont cherchés nulle part.',
  siteToAdd: 'Site à ajouter (avec tous ses sous-domaines)',
  addSite: 'Ajouter le site',
  noSite: 'Ce n’est pas une adresse de site. Saisissez-la comme dans la barre d’adresse.',
  madeFor:
    'Ce dossier a été conçu pour les sites ci-dessous. Vous pouvez aussi faire chercher ses noms sur tous les sites.',
  pagesLearn:
    'Une page peut découvrir lesquels de ces noms elle contient. Pour que ce dossier reste privé, ne l’activez que pour les sites où vous en avez besoin.',

  addElsewhere: 'Ajouter des dossiers…',
  choose: 'Choisissez des fichiers de dossier ou déposez-les ici',
  tooManyFiles: 'Vous pouvez ajouter au plus {max} fichiers à la fois. Les autres ont été ignorés.',
  reading: 'Lecture de {file}…',
  adding: 'Ajout de {title}…',
  cancel: 'Annuler',
  close: 'Fermer',

  day: 'Date de l’événement : {date}',
  add: 'Ajouter',
  addAll: { one: 'Ajouter {count}', many: 'Ajouter les {count}', other: 'Ajouter les {count}' },
  update: 'Mettre à jour',
  replace: 'Remplacer',
  adds: 'Vous n’avez pas encore ce dossier.',
  updates: 'Vous avez la version {version}. Ce fichier la mettra à jour.',
  goesBack: 'Vous avez la version {version}, qui est plus récente. Voulez-vous la remplacer par celle-ci ?',
  replaces:
    'Vous avez un autre fichier avec le même numéro de version, {version}. Voulez-vous le remplacer par celui-ci ?',
  newNames: { one: '{count} nouveau nom', many: '{count} de nouveaux noms', other: '{count} nouveaux noms' },
  removedNames: {
    one: '{count} nom supprimé',
    many: '{count} de noms supprimés',
    other: '{count} noms supprimés',
  },
  changedNames: {
    one: '{count} nom modifié',
    many: '{count} de noms modifiés',
    other: '{count} noms modifiés',
  },
  textChanged: 'Le texte du dossier, ses événements ou ses sources ont changé.',
  sameContent: 'Les noms et les textes sont les mêmes qu’avant.',
  keptChoices:
    'Vos choix pour ce dossier sont conservés : son activation, ses sites et les noms que vous avez masqués.',
  nothing: 'Vous avez déjà ce fichier.',
  locked: 'Votre organisation a un dossier avec le même identifiant. Il ne peut pas être remplacé.',
  storiesChanged: 'Vos dossiers ont changé entre-temps. Veuillez vérifier de nouveau.',
  warnings: {
    one: '{count} avertissement',
    many: '{count} d’avertissements',
    other: '{count} avertissements',
  },
  warningsWhy: 'Vous pouvez quand même utiliser ce dossier.',

  refused: '{file} n’a pas été ajouté',
  tooLarge:
    'Ce fichier dépasse {megabytes} Mo. Demandez à la personne qui l’a fait de le diviser en plusieurs dossiers.',
  empty: 'Ce fichier est vide. Téléchargez-le de nouveau ou redemandez-le.',
  unreadable: 'Le fichier n’a pas pu être lu. S’il a été déplacé ou modifié, choisissez-le de nouveau.',
  damaged: 'Ce fichier est endommagé. Téléchargez-le de nouveau ou redemandez-le.',
  newer:
    'Ce fichier a été fait pour une version plus récente de Namelight. Mettez Namelight à jour, puis ajoutez de nouveau le fichier.',
  mistakes:
    'Il y a une erreur dans ce fichier, qui ne peut donc pas être utilisé. Demandez à la personne qui l’a fait de la corriger.',
  otherFile: 'Ce n’est pas un fichier de dossier. Choisissez un autre fichier.',
  picture: 'C’est une image, pas un fichier de dossier. Choisissez un autre fichier.',
  document: 'C’est un document, pas un fichier de dossier. Choisissez un autre fichier.',
  table:
    'C’est un tableau, pas un fichier de dossier. Pour en faire un dossier, ouvrez « {page} » et déposez-le sur cette page.',
  archive: 'C’est une archive ZIP. Décompressez-la, puis choisissez le fichier de dossier qu’elle contient.',
  webPage: 'C’est une page web, pas un fichier de dossier. Téléchargez le fichier lui-même ou demandez-le.',
  settingsFile: 'C’est un fichier de paramètres. Importez-le sous « Importer et exporter les paramètres ».',
  forAuthor: 'Pour l’auteur du fichier',
  copyProblems: 'Copier cette liste',
  draftFile: 'C’est la sauvegarde d’un brouillon. Ouvrez-la sous « Lire et rédiger des dossiers ».',
  place: 'Ligne {line}, colonne {column}',

  textEmpty: 'Le texte est vide.',
  textTooLarge: 'Le texte dépasse {megabytes} Mo. Divisez-le en plusieurs dossiers.',
  textOther: 'Le texte n’est pas un fichier de dossier.',
  textRepeated:
    'Un dossier précédent a déjà l’identifiant {id}. Donnez un autre identifiant à l’un des deux.',

  unavailable:
    'Votre navigateur ne peut pas enregistrer de dossiers ici. Si cette fenêtre est en navigation privée, utilisez une fenêtre normale. Sinon, autorisez les extensions à enregistrer des données.',
  full: 'L’espace de stockage est insuffisant. Libérez de l’espace et réessayez. Rien n’a été modifié.',
  failed: 'Cela n’a pas fonctionné : {reason}. Rien n’a été modifié.',
} as const satisfies Translation['library'];

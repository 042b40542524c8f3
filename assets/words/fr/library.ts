import type { Translation } from '../../../components/i18n/catalog.ts';

export const library = {
  title: 'Recueils de faits',
  readAndWrite: 'Lire et écrire des articles',
  intro: 'Un recueil de faits contient les noms et les faits d’un article.',
  lookFor: 'Chercher sur {site}',
  allThatAreOn: 'tous les recueils de faits activés',
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
  whatIsKnown: 'Namelight cherche les noms des recueils de faits activés.',
  noneOn: 'Aucun recueil de faits n’est activé. Activez-en un sous « Articles » pour trouver ses noms.',

  moveUp: 'Monter',
  moveDown: 'Descendre',
  read: 'Lire',
  save: 'Enregistrer dans un fichier',
  remove: 'Supprimer',
  undoRemoving: 'Annuler',
  removed: '{title} a été supprimé.',
  gone: '{title} a été définitivement supprimé. Pour le retrouver, ajoutez de nouveau son fichier.',
  moved: '{title} est maintenant en position {place} sur {count}.',
  added: '{title} a été ajouté.',
  updated: '{title} a été mis à jour vers la version {version}.',

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
    'Ce recueil de faits a été conçu pour les sites ci-dessous. Vous pouvez aussi faire chercher ses noms sur tous les sites.',
  pagesLearn:
    'Une page peut découvrir lesquels de ces noms elle contient. Pour que ce recueil de faits reste privé, limitez-le aux sites où vous en avez besoin. Les autres sites n’en sauront rien.',

  addElsewhere: 'Ajouter des recueils de faits…',
  choose: 'Choisissez des fichiers de recueils de faits ou déposez-les ici',
  tooManyFiles: 'Vous pouvez ajouter au plus {most} fichiers à la fois. Les autres ont été ignorés.',
  reading: 'Lecture de {file}…',
  adding: 'Ajout de {title}…',
  cancel: 'Annuler',
  close: 'Fermer',

  day: 'Actualité du {date}',
  add: 'Ajouter',
  addAll: { one: 'Ajouter {count}', many: 'Ajouter les {count}', other: 'Ajouter les {count}' },
  update: 'Mettre à jour',
  replace: 'Remplacer',
  adds: 'Vous n’avez pas encore ce recueil de faits.',
  updates: 'Vous avez la version {version}. Ce fichier la mettra à jour.',
  goesBack: 'Vous avez la version {version}, qui est plus récente. Voulez-vous la remplacer par celle-ci ?',
  replaces:
    'Vous avez un autre fichier avec le même numéro de version, {version}. Voulez-vous le remplacer par celui-ci ?',
  nothing: 'Vous avez déjà ce fichier.',
  locked: 'Votre organisation a un recueil de faits avec le même identifiant. Il ne peut pas être remplacé.',
  setsChanged: 'Vos recueils de faits ont changé entre-temps. Veuillez vérifier de nouveau.',
  warnings: {
    one: '{count} avertissement',
    many: '{count} d’avertissements',
    other: '{count} avertissements',
  },
  warningsWhy: 'Vous pouvez quand même utiliser ce recueil de faits.',

  refused: '{file} n’a pas été ajouté',
  tooLarge: 'Le fichier dépasse {megabytes} Mo. Divisez-le en plusieurs recueils de faits.',
  empty: 'Le fichier est vide. Choisissez le fichier qui contient le recueil de faits.',
  unreadable: 'Le fichier n’a pas pu être lu. S’il a été déplacé ou modifié, choisissez-le de nouveau.',
  noText:
    'Le fichier n’est pas du texte en UTF-8. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.',
  webPage: 'Le fichier est une page web. Enregistrez le recueil de faits lui-même, qui est un fichier JSON.',
  settingsFile: 'C’est un fichier de paramètres. Importez-le sous « Importer et exporter les paramètres ».',
  problems: {
    one: '{count} erreur. Corrigez-la, puis choisissez de nouveau le fichier.',
    many: '{count} d’erreurs. Corrigez-les, puis choisissez de nouveau le fichier.',
    other: '{count} erreurs. Corrigez-les, puis choisissez de nouveau le fichier.',
  },
  errors: 'Erreurs',
  place: 'Ligne {line}, colonne {column}',

  textEmpty: 'Le texte est vide.',
  textTooLarge: 'Le texte dépasse {megabytes} Mo. Divisez-le en plusieurs recueils de faits.',
  textOther: 'Le texte n’est pas un recueil de faits.',
  textRepeated:
    'Un recueil de faits précédent a déjà l’identifiant {id}. Donnez un autre identifiant à l’un des deux.',

  unavailable:
    'Votre navigateur ne peut pas enregistrer de recueils de faits ici. Si cette fenêtre est en navigation privée, utilisez une fenêtre normale. Sinon, autorisez les extensions à enregistrer des données.',
  full: 'L’espace de stockage est insuffisant. Libérez de l’espace et réessayez. Rien n’a été modifié.',
  failed: 'Cela n’a pas fonctionné : {reason}. Rien n’a été modifié.',
} as const satisfies Translation['library'];

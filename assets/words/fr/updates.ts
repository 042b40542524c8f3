import type { Translation } from '../../../components/i18n/catalog.ts';

export const updates = {
  title: 'Versions plus récentes',
  terms:
    'Elles viennent de {host}, et seulement quand vous les demandez. {host} apprend alors votre adresse réseau et que vous avez ce dossier.',
  signed: 'Elles doivent être signées avec la même clé que votre version.',
  unsigned: 'Elles ne sont pas signées : l’exploitant de {host} peut modifier ce dossier.',
  offered:
    'Les versions plus récentes de ce dossier viennent de {host}, et seulement quand vous les demandez.',
  otherKey:
    'Votre version est signée avec une clé, et ce fichier ne l’est pas avec la même : il vient peut-être de quelqu’un d’autre.',
  check: 'Chercher une version plus récente',
  daily: 'Chercher une fois par jour',
  asking: 'Demande à {host}…',
  asked: 'Dernière recherche : {when}',
  updated: 'Mis à jour le {date} de la version {before} à la version {version}.',
  undone: '{title} est revenu à la version {version}. La recherche quotidienne est désactivée.',
  unchanged: 'Il n’y a pas de version plus récente.',
  older: '{host} a une version plus ancienne, la version {version}.',
  otherStory: '{host} a envoyé un autre dossier.',
  wrongSignature:
    'Le fichier de {host} n’est pas signé avec la clé de votre version : il vient peut-être de quelqu’un d’autre, ou a été modifié en route.',
  unchecked:
    'Votre navigateur ne sait pas vérifier les signatures, donc rien n’a été demandé. Mettez-le à jour, ou ouvrez vous-même le nouveau fichier ici.',
  notUsable: 'Le fichier de {host} est endommagé, ou n’est pas un dossier.',
  newerFormat:
    'Le fichier de {host} a été fait pour une version plus récente de Namelight. Mettez Namelight à jour, puis cherchez de nouveau.',
  tooLarge:
    'Le fichier de {host} dépasse {megabytes} Mo. Demandez-le à son auteur, et ouvrez-le vous-même ici.',
  tooSlow: '{host} a mis trop de temps à répondre. Réessayez plus tard.',
  unreachable: '{host} est injoignable. Réessayez plus tard.',
  redirected:
    '{host} renvoie à une autre adresse, qui n’est pas suivie. Demandez le nouveau fichier à l’auteur du dossier.',
  status: '{host} a répondu par l’erreur {status}.',
  noAccess: 'Namelight n’a pas accès à {host}, donc rien n’a été demandé.',
  conflict: 'Ce dossier a été modifié entre-temps. Cherchez de nouveau.',
  nothingChanged: 'Rien n’a été modifié.',
} as const satisfies Translation['updates'];

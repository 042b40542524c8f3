import type { Translation } from '../../../components/i18n/catalog.ts';

export const updates = {
  title: 'Versions plus récentes',
  terms:
    'Elles viennent de {host}, mais seulement quand vous les demandez. {host} connaît alors votre adresse IP et sait que vous avez ce dossier.',
  signed: 'Elles doivent être signées avec la même clé que votre version.',
  unsigned: 'Elles ne sont pas signées : ceux qui gèrent {host} peuvent modifier ce dossier.',
  offered:
    'Les versions plus récentes de ce dossier viennent de {host}, mais seulement quand vous les demandez.',
  otherKey:
    'Ce fichier n’est pas signé avec la clé de votre version : il vient peut-être de quelqu’un d’autre.',
  check: 'Chercher une version plus récente',
  daily: 'Chercher une fois par jour',
  asking: 'Recherche sur {host}…',
  asked: 'Dernière recherche : {when}',
  updated: 'Mis à jour le {date}, de la version {before} à la version {version}.',
  undone: '{title} est revenu à la version {version}. La recherche quotidienne est désactivée.',
  unchanged: 'Il n’y a pas de version plus récente.',
  older: '{host} a une version plus ancienne, la version {version}.',
  otherStory: '{host} a envoyé un autre dossier.',
  wrongSignature:
    'Le fichier de {host} n’est pas signé avec la clé de votre version : il vient peut-être de quelqu’un d’autre, ou a été modifié en chemin.',
  unchecked:
    'Votre navigateur ne sait pas vérifier les signatures : aucune demande n’a donc été envoyée. Mettez-le à jour, ou ouvrez vous-même le nouveau fichier ici.',
  notUsable: 'Le fichier de {host} est endommagé, ou n’est pas un dossier.',
  newerFormat:
    'Le fichier de {host} a été fait pour une version plus récente de Namelight. Mettez Namelight à jour, puis cherchez de nouveau.',
  tooLarge:
    'Le fichier de {host} dépasse {megabytes} Mo. Demandez-le à son auteur, et ouvrez-le vous-même ici.',
  tooSlow: '{host} a mis trop de temps à répondre. Réessayez plus tard.',
  unreachable: '{host} est injoignable. Réessayez plus tard.',
  redirected:
    '{host} renvoie vers une autre adresse, que Namelight n’ouvre pas. Demandez le nouveau fichier à l’auteur du dossier.',
  status: '{host} a répondu par l’erreur {status}.',
  noAccess: 'Namelight n’a pas le droit d’accéder à {host} : aucune demande n’a donc été envoyée.',
  conflict: 'Ce dossier a été modifié entre-temps. Cherchez de nouveau.',
  nothingChanged: 'Rien n’a été modifié.',
} as const satisfies Translation['updates'];

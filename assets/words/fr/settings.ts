import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Votre navigateur n’a pas enregistré ce changement : {reason}',
  noAnswer: 'Ce changement n’a pas été enregistré, car Namelight n’a pas répondu. Veuillez réessayer.',
  tooManySites:
    'Il y a déjà des réglages pour {most} sites, et il n’y a plus de place. Retirez-en d’abord un.',
  tooManyHidden: '{most} noms sont déjà masqués. Affichez-en d’abord un.',
  noRoom:
    'Ces réglages sont trop nombreux. Un navigateur conserve au plus {sites} sites, {names} noms masqués et peu d’autres choses.',

  locked: 'Votre organisation a défini ce réglage. Il ne peut pas être modifié ici.',
  noSetting: '{key} n’est pas un réglage ; ignoré',
  notList: '{key} vaut {value} ; une liste est attendue',
  notRecord: '{key} vaut {value} ; des valeurs nommées sont attendues',
  notLockable: 'locked cite {value}, qui n’est pas un réglage',
  notSite: '{value} n’est pas un site ; un site s’écrit comme {instead}',

  notJson: 'Ce n’est pas un fichier de réglages : il n’est pas lisible comme JSON.',
  notOurs: 'Ce n’est pas un fichier de réglages de Namelight.',

  damaged: '{key} vaut {value} ; remplacé par {instead}',
  unreadable: '{key} vaut {value} ; ignoré',
  noRule: '{key} vaut {value} ; aucune règle pour cela',
  notHidden: '{key} vaut {value} ; non masqué',
  surplusHidden: {
    one: '{count} nom masqué dépasse ce qui peut être conservé',
    many: '{count} de noms masqués dépassent ce qui peut être conservé',
    other: '{count} noms masqués dépassent ce qui peut être conservé',
  },
} satisfies Translation['settings'];

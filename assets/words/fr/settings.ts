import type { Translation } from '../../../components/words/catalogue.ts';

export const settings = {
  notSaved: 'Votre navigateur n’a pas enregistré ce changement : {reason}',
  tooManyHidden: '{most} noms sont déjà masqués. Affichez-en d’abord un.',

  locked: 'Votre organisation a défini ce réglage. Il ne peut pas être modifié ici.',
  noSetting: '{key} n’est pas un réglage ; ignoré',
  notList: '{key} vaut {value} ; une liste est attendue',
  notRecord: '{key} vaut {value} ; des valeurs nommées sont attendues',
  notLockable: 'locked cite {value}, qui n’est pas un réglage',
  notSite: '{value} n’est pas un site ; un site s’écrit comme {instead}',

  notJson: 'Ce n’est pas un fichier de réglages : il n’est pas lisible comme JSON.',
  notOurs: 'Ce n’est pas un fichier de réglages de Namelight.',

  notSettings: 'réglages attendus, {value} trouvé',
  damaged: '{key} vaut {value} ; remplacé par {instead}',
  damagedVersion: 'version vaut {value} ; lu comme version {instead}',
  newer: 'écrit par un Namelight plus récent (version {version} des réglages) ; seul le connu est lu',
  noRule: '{key} vaut {value} ; aucune règle pour cela',
  notHidden: '{key} vaut {value} ; non masqué',
  surplusHidden: {
    one: '{count} nom masqué dépasse ce qui peut être conservé',
    many: '{count} de noms masqués dépassent ce qui peut être conservé',
    other: '{count} noms masqués dépassent ce qui peut être conservé',
  },
} satisfies Translation['settings'];

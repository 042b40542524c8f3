import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Votre navigateur n’a pas enregistré ce changement : {reason}',
  noAnswer: 'Ce changement n’a pas été enregistré, car Namelight n’a pas répondu. Veuillez réessayer.',
  tooManySites:
    'Vous avez déjà des paramètres pour {max} sites, le maximum possible. Supprimez d’abord un site.',
  tooManyHidden: 'Vous avez déjà masqué {max} noms, le maximum possible. Réaffichez-en d’abord un.',
  noRoom: 'Ces paramètres prennent trop de place. La limite est de {sites} sites et {names} noms masqués.',

  locked: 'Votre organisation a défini ce paramètre. Il ne peut pas être modifié ici.',
  noSetting: '{key} n’est pas un paramètre et a été ignoré',
  notList: '{key} vaut {value}, mais devrait être une liste',
  notRecord: '{key} vaut {value}, mais devrait être un objet',
  notLockable: 'locked contient {value}, qui n’est pas un paramètre',
  notSite: '{value} n’est pas un site ; écrivez-le comme {instead}',

  notJson: 'Ce n’est pas un fichier de paramètres : il ne peut pas être lu comme du JSON.',
  notOurs: 'Ce n’est pas un fichier de paramètres de Namelight.',

  damaged: '{key} vaut {value}, ce qui n’est pas valide ; {instead} est utilisé à la place',
  noRule: '{key} vaut {value}, ce qui n’est pas valide et a été ignoré',
  notHidden: '{key} vaut {value}, ce qui n’est pas valide ; le nom n’est pas masqué',
  surplusHidden: {
    one: '{count} nom masqué dépasse la limite et a été ignoré',
    many: '{count} de noms masqués dépassent la limite et ont été ignorés',
    other: '{count} noms masqués dépassent la limite et ont été ignorés',
  },
} satisfies Translation['settings'];

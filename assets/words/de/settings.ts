import type { Translation } from '../../../components/words/catalogue.ts';

export const settings = {
  notSaved: 'Der Browser hat diese Änderung nicht gespeichert: {reason}',
  tooManyHidden: 'Es sind schon {most} Namen ausgeblendet. Blende erst einen davon wieder ein.',

  locked: 'Das hat deine Organisation festgelegt. Hier lässt es sich nicht ändern.',
  noSetting: '{key} ist keine Einstellung; übergangen',
  notList: '{key} ist {value}; erwartet wird eine Liste',
  notRecord: '{key} ist {value}; erwartet werden Werte mit Namen',
  notLockable: 'locked nennt {value}, was keine Einstellung ist',
  notSite: '{value} ist keine Website; geschrieben wird sie wie {instead}',

  notJson: 'Das ist keine Einstellungsdatei: Sie lässt sich nicht als JSON lesen.',
  notOurs: 'Das ist keine Einstellungsdatei von Namelight.',

  notSettings: 'Einstellungen erwartet, {value} gefunden',
  damaged: '{key} ist {value}; stattdessen gilt {instead}',
  damagedVersion: 'version ist {value}; gelesen als Version {instead}',
  newer:
    'von einem neueren Namelight geschrieben (Version {version} der Einstellungen); gelesen wird, was bekannt ist',
  noRule: '{key} ist {value}; keine Regel dafür',
  notHidden: '{key} ist {value}; nicht ausgeblendet',
  surplusHidden: {
    one: '{count} ausgeblendeter Name ist mehr, als aufbewahrt werden kann',
    other: '{count} ausgeblendete Namen sind mehr, als aufbewahrt werden können',
  },
} satisfies Translation['settings'];

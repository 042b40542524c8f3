import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Der Browser hat diese Änderung nicht gespeichert: {reason}',
  noAnswer:
    'Diese Änderung wurde nicht gespeichert, weil Namelight nicht geantwortet hat. Bitte versuche es noch einmal.',
  tooManySites:
    'Es gibt schon Einstellungen für {most} Websites, und für weitere ist kein Platz. Entferne erst eine davon.',
  tooManyHidden: 'Es sind schon {most} Namen ausgeblendet. Blende erst einen davon wieder ein.',
  noRoom:
    'Für diese Einstellungen ist nicht genug Platz. Ein Browser speichert höchstens {sites} Websites, {names} ausgeblendete Namen und wenig sonst.',

  locked: 'Das hat deine Organisation festgelegt. Hier lässt es sich nicht ändern.',
  noSetting: '{key} ist keine Einstellung; übergangen',
  notList: '{key} ist {value}; erwartet wird eine Liste',
  notRecord: '{key} ist {value}; erwartet werden Werte mit Namen',
  notLockable: 'locked nennt {value}, was keine Einstellung ist',
  notSite: '{value} ist keine Website; geschrieben wird sie wie {instead}',

  notJson: 'Das ist keine Einstellungsdatei: Sie lässt sich nicht als JSON lesen.',
  notOurs: 'Das ist keine Einstellungsdatei von Namelight.',

  damaged: '{key} ist {value}; stattdessen gilt {instead}',
  unreadable: '{key} ist {value}; übergangen',
  noRule: '{key} ist {value}; keine Regel dafür',
  notHidden: '{key} ist {value}; nicht ausgeblendet',
  surplusHidden: {
    one: '{count} ausgeblendeter Name ist mehr, als aufbewahrt werden kann',
    other: '{count} ausgeblendete Namen sind mehr, als aufbewahrt werden können',
  },
} satisfies Translation['settings'];

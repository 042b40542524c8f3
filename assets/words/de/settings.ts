import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Dein Browser hat diese Änderung nicht gespeichert: {reason}',
  noAnswer:
    'Diese Änderung wurde nicht gespeichert, weil Namelight nicht geantwortet hat. Bitte versuche es noch einmal.',
  tooManySites:
    'Du hast schon Einstellungen für {max} Websites; mehr sind nicht möglich. Entferne zuerst eine davon.',
  tooManyHidden:
    'Du hast schon {max} Namen ausgeblendet; mehr sind nicht möglich. Blende zuerst einen davon wieder ein.',
  noRoom:
    'Diese Einstellungen brauchen zu viel Speicherplatz. Möglich sind höchstens {sites} Websites und {names} ausgeblendete Namen.',

  locked: 'Das hat deine Organisation festgelegt. Es kann hier nicht geändert werden.',
  noSetting: '{key} ist keine Einstellung und wurde ignoriert',
  notList: '{key} ist {value}, sollte aber eine Liste sein',
  notRecord: '{key} ist {value}, sollte aber ein Objekt sein',
  notLockable: 'locked enthält {value}; das ist keine Einstellung',
  notSite: '{value} ist keine Website; schreibe sie wie {instead}',

  notJson: 'Das ist keine Einstellungsdatei: Sie kann nicht als JSON gelesen werden.',
  notOurs: 'Das ist keine Einstellungsdatei von Namelight.',

  damaged: '{key} ist {value}; das ist ungültig, stattdessen gilt {instead}',
  noRule: '{key} ist {value}; das ist ungültig und wurde ignoriert',
  notHidden: '{key} ist {value}; das ist ungültig, der Name ist nicht ausgeblendet',
  surplusHidden: {
    one: '{count} ausgeblendeter Name überschreitet die Höchstzahl und wurde ignoriert',
    other: '{count} ausgeblendete Namen überschreiten die Höchstzahl und wurden ignoriert',
  },
} satisfies Translation['settings'];

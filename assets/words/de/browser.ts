import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Markiert Menschen und Orte des Alaska-Gipfels auf jeder Seite und erklärt sie auf einer kleinen Karte.',

  toggleSite: 'Namelight auf dieser Website ein- oder ausschalten',
  nextName: 'Zum nächsten Namen',
  previousName: 'Zum vorigen Namen',
  openPopup: 'Dieses Fenster öffnen',

  turnOffHere: 'Auf dieser Website ausschalten',
  turnOff: 'Auf {site} ausschalten',
  turnOn: 'Auf {site} einschalten',

  cannotMark: 'Namelight kann diese Seite nicht markieren',
  locked: '{what} (von deiner Organisation festgelegt)',
  isOff: 'Namelight ist aus',
  isOffOn: 'Namelight ist auf {site} aus',
  foundNone: 'Namelight – keine Namen auf dieser Seite',
  found: {
    one: 'Namelight – {count} Name auf dieser Seite',
    other: 'Namelight – {count} Namen auf dieser Seite',
  },
} satisfies Translation['browser'];

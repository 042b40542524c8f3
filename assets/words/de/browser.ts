import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Markiert Namen rund um den Alaska-Gipfel auf jeder Webseite und erklärt jede Person und jeden Ort auf einer kleinen Karte.',

  toggleSite: 'Namelight für diese Website ein- oder ausschalten',
  nextName: 'Zum nächsten Namen',
  previousName: 'Zum vorigen Namen',
  nextSection: 'Zum nächsten Abschnitt mit Namen',
  openPanel: 'Die Namen neben der Seite anzeigen',
  openPopup: 'Dieses Pop-up öffnen',

  turnOffHere: 'Für diese Website ausschalten',
  turnOff: 'Für {site} ausschalten',
  turnOn: 'Für {site} einschalten',
  lookUp: '„{words}“ nachschlagen',
  addToStory: 'Zu einem Dossier hinzufügen …',
  unknownNames: 'Namen auf dieser Seite, die in keinem Dossier stehen',

  cannotMark: 'Namelight kann auf dieser Seite keine Namen markieren',
  locked: '{what} (von deiner Organisation festgelegt)',
  isOff: 'Namelight ist aus',
  isOffOn: 'Namelight ist auf {site} aus',
  foundNone: 'Namelight – keine Namen auf dieser Seite',
  found: {
    one: 'Namelight – {count} Name auf dieser Seite',
    other: 'Namelight – {count} Namen auf dieser Seite',
  },
} satisfies Translation['browser'];

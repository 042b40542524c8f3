import type { Texts } from '../../../components/i18n/catalog.ts';

/** What the browser itself shows: the toolbar button, the menu, the list of extensions and their keys. */
export const browser = {
  description:
    'Marks names from the Alaska summit story on any web page and explains each person and place in a small card.',

  toggleSite: 'Turn Namelight on or off for this site',
  nextName: 'Go to the next name',
  previousName: 'Go to the previous name',
  nextSection: 'Go to the next section with names',
  openPanel: 'Show the names beside the page',
  openPopup: 'Open this popup',

  turnOffHere: 'Turn off for this site',
  turnOff: 'Turn off for {site}',
  turnOn: 'Turn on for {site}',
  lookUp: 'Look up “{words}”',
  addToStory: 'Add to a story…',
  unknownNames: 'Names here that no story knows',

  cannotMark: 'Namelight cannot mark names on this page',
  locked: '{what} (set by your organization)',
  isOff: 'Namelight is off',
  isOffOn: 'Namelight is off on {site}',
  foundNone: 'Namelight – no names on this page',
  found: {
    one: 'Namelight – {count} name on this page',
    other: 'Namelight – {count} names on this page',
  },
} as const satisfies Texts;

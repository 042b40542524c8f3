import type { Texts } from '../../../components/i18n/catalog.ts';

/** The welcome page around its story, which is told in English. What stands between asterisks is bold. */
export const welcome = {
  title: 'Welcome to Namelight',
  skip: 'Skip to the story',
  promise: 'Names, lit up as you read',
  promiseText:
    'Namelight marks the people, places and organizations of the Alaska summit on any page you read, and a small card tells you about each.',
  /** A name follows. */
  tryByPointer: 'Try it now: move the pointer over',
  /** A name follows. */
  tryByTouch: 'Try it now: tap on',
  scene: 'A line of text in which a name is underlined, with a card open below it',
  sceneKind: 'City, place of the talks',

  how: 'How to use it',
  openByPointer: '*Move the pointer over a marked name* and its card opens.',
  openByTouch: '*Tap on a marked name* and its card opens.',
  inCard: 'You can move into the card, select its text and open its sources.',
  closeByPointer: '*Press Escape or move away* and it closes.',
  closeByTouch: '*Tap anywhere else* and it closes.',
  button:
    '*The toolbar button* turns Namelight on or off, on one site or everywhere, and lists the names on the page.',
  buttonHidden: 'If you cannot see it, click the puzzle piece.',
  keys: '*Keyboard shortcuts:* next name {next}, previous name {previous}, Namelight’s popup {window}.',
  keyNotSet: 'not set',
  tryHere: 'Try it here: the names in the story below are marked, as on any other page.',
  legend: 'The three kinds of names and their lines',
  people: { one: '{count} person', other: '{count} people' },
  places: { one: '{count} place', other: '{count} places' },
  organizations: { one: '{count} organization', other: '{count} organizations' },
  solidLine: 'solid line',
  dottedLine: 'dotted line',
  dashedLine: 'dashed line',

  not: 'What it does not do',
  nothingLeaves:
    '*Nothing leaves your browser.* The facts are inside the extension; it makes no request of any kind.',
  noTracking: '*No account, no tracking, no advertising.* Nobody learns which pages you read, not even us.',
  noChange: '*No changes to pages.* Their text stays as it is, also in what you copy and what you type.',
  permissions: 'Permissions, and why they are needed',
  allSites: 'All sites {permission}',
  allSitesWhy: 'Names can be on any page. The text is read on the page and never stored.',
  storage: 'Storage {permission}',
  storageWhy: 'Saves your settings. If your browser syncs, they are on your other devices too.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Loads the card only on pages where a name is found, and marks names in tabs that are already open.',
  menu: 'Menu {permission}',
  menuWhy: 'Adds “Turn off on this site” to the right-click menu.',
  done: 'You can close this page. Namelight now works on every page you open.',
} as const satisfies Texts;

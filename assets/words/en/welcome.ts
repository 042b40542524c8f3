import type { Texts } from '../../../components/i18n/catalog.ts';

/** The welcome page around its story, which is told in English. What stands between asterisks is bold. */
export const welcome = {
  title: 'Welcome to Namelight',
  skip: 'Skip to the story',
  promise: 'Names light up as you read',
  promiseText:
    'Namelight marks the people, places and organizations of the Alaska summit on any page you read. A small card tells you about each one.',
  /** A name follows. */
  tryByPointer: 'Try it now: move the pointer over',
  /** A name follows. */
  tryByTouch: 'Try it now: tap',
  scene: 'A line of text with an underlined name, and a card open below it',
  sceneKind: 'City, site of the talks',

  how: 'How to use it',
  openByPointer: '*Move the pointer over a marked name* to open its card.',
  openByTouch: '*Tap a marked name* to open its card.',
  inCard: 'You can move into the card to select text or open a source.',
  closeByPointer: '*Press Escape or move the pointer away* to close the card.',
  closeByTouch: '*Tap anywhere else* to close the card.',
  button:
    '*The toolbar button* turns Namelight on or off, on one site or everywhere, and lists the names on the page.',
  buttonHidden: 'If you cannot see it, click the puzzle piece in the toolbar.',
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

  quiet: 'How much to mark',
  quietWhy: 'Every mention opens a card, marked or not. You can change this later with the toolbar button.',

  not: 'What it does not do',
  nothingLeaves:
    '*Nothing you read leaves your browser.* All facts are stored in it. Namelight contacts no server on its own.',
  noTracking: '*No account, no tracking, no advertising.* No one, including us, learns which pages you read.',
  noChange:
    '*No changes to pages.* The text of a page stays as it is, and so does what you copy from it or type into it.',
  permissions: 'Permissions, and why they are needed',
  allSites: 'All sites {permission}',
  allSitesWhy: 'Names can appear on any page. Namelight reads the text there and never stores it.',
  storage: 'Storage {permission}',
  storageWhy: 'Saves your settings. If your browser syncs, your other devices get them too.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Loads what finds and marks names only on pages that need it, also in tabs that are already open. Reads a selection or a page’s names when you ask for it.',
  panel: 'Panel {permission}',
  panelWhy: 'Opens the panel beside the page when you ask for it. Firefox asks for no permission for that.',
  menu: 'Menu {permission}',
  menuWhy:
    'Adds commands to the right-click menu: turn off for a site, look up or add selected words, list names that no story knows.',
  done: 'You can close this page. Namelight now works on every page you open.',
} as const satisfies Texts;

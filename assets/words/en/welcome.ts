import type { Texts } from '../../../components/words/catalog.ts';

/** The welcome page around its story, which is told in English. What stands between asterisks is bold. */
export const welcome = {
  title: 'Welcome to Namelight',
  skip: 'Skip to the story',
  promise: 'Names, lit up as you read',
  promiseTold:
    'Namelight marks the people, places and organizations of the Alaska summit on any page you read, and a small card tells you about each.',
  /** A name follows. */
  tryByPointer: 'Try it now: rest the pointer on',
  /** A name follows. */
  tryByTouch: 'Try it now: tap on',
  scene: 'A line of text in which a name is underlined, with a card open below it',
  sceneKind: 'City, place of the talks',

  how: 'How to use it',
  openByPointer: '*Rest the pointer on a marked name* and its card opens.',
  openByTouch: '*Tap on a marked name* and its card opens.',
  inCard: 'You can go into the card, select its words and follow its sources.',
  closeByPointer: '*Escape closes it*; so does moving away.',
  closeByTouch: '*Tap anywhere else* and it closes.',
  button:
    '*The toolbar button* turns Namelight on or off, on one site or everywhere, and lists the names on the page.',
  buttonHidden: 'If you cannot see it, look behind the puzzle piece.',
  keys: '*Without a mouse:* next name {next}, previous name {previous}, the toolbar button’s window {window}.',
  keyNotSet: 'not set',
  tryHere: 'Try it right here: the story below is marked live, like any other page.',
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
  noTracking: '*No account, no tracking, no advertising.* Nobody, we included, learns which pages you read.',
  noChange: '*No change to the pages.* Their text stays as it is, in what you copy and in what you type.',
  permissions: 'What it asks for, and why',
  allSites: 'All sites {permission}',
  allSitesWhy: 'A name can stand on any page. The text is read where it is and kept nowhere.',
  storage: 'Storage {permission}',
  storageWhy: 'Keeps your settings. If you let your browser sync, it carries them to your other devices.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Brings the card into a page only when a name is found there, and the marks into tabs already open.',
  menu: 'Menu {permission}',
  menuWhy: 'Puts “Turn off on this site” into the menu of the right mouse button.',
  done: 'You can close this page. Namelight is at work on every page you open from now on.',
} as const satisfies Texts;

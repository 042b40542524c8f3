/**
 * What pictures are taken of and outlines held to: one list for `npm run screenshots` and the test that compares
 * structures, so that what is looked at is what is tested.
 */

import { readFileSync } from 'node:fs';
import type { TabName } from '../../components/popup/tab-names.ts';
import { until } from '../../tools/sight.ts';
import type { ChromiumDriver, ChromiumTab, Look } from '../e2e/harness/chromium.ts';
import { cardIn, clickInCard, marksIn, pointAt } from '../e2e/harness/looking.ts';
import {
  arePagesNotified,
  dropLibrary,
  type GivenFile,
  giveFiles,
  incoming,
  pressFirst,
  takesFiles,
} from '../e2e/harness/stories-part.ts';
import { arabicStory } from './arabic-story.ts';

export type View = {
  /** Of the files that picture and outline are kept in. */
  readonly name: string;
  readonly look: Look;
  /** Settings as they are stored. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Stories that were added. */
  readonly stories?: readonly GivenFile[];
  /** Opens what is to be seen. */
  readonly open: (stage: Stage) => Promise<ChromiumTab>;
  /** Another layout of what other views show: its outline would say nothing new. */
  readonly isLayout?: true;
  /** The outline is of the card alone: the page around it is not ours. */
  readonly isCard?: true;
};

export type Stage = {
  readonly driver: ChromiumDriver;
  /** Where the pages of tests/pages/ are served. */
  readonly origin: string;
  readonly look: Look;
};

const window = { width: 1100, height: 800 } as const;
const card = { width: 760, height: 560 } as const;
const tall = { width: 760, height: 800 } as const;
const popup = { width: 400, height: 600 } as const;
const page = { width: 1200, height: 900 } as const;
const panel = { width: 360, height: 800 } as const;
const narrow = { width: 360, height: 740 } as const;

/** A card that is open over a name of the story. */
const onCard = (view: View): View => ({ ...view, name: `card-${view.name}`, isCard: true });

const inBoth = (view: View): readonly View[] =>
  (['light', 'dark'] as const).map((scheme) => ({
    ...view,
    name: `${view.name}-${scheme}`,
    look: { ...view.look, scheme },
  }));

/** Cards go by the page under them. */
const dayAndNight = (name: string, mark: string, ...changes: readonly Change[]): readonly View[] => [
  { name: `${name}-light`, look: card, open: cardOf(mark, ...changes) },
  { name: `${name}-dark`, look: card, open: cardOf(mark, ...changes, nightPage) },
];

const purchase: GivenFile = {
  name: 'purchase.json',
  text: readFileSync(new URL('../../assets/facts/alaska-purchase-1867.json', import.meta.url), 'utf8'),
};
const arabic: GivenFile = { name: 'arabic.json', text: JSON.stringify(arabicStory) };

export const views: readonly View[] = [
  ...[
    ...dayAndNight('person', 'Vladimir Putin'),
    ...dayAndNight('place', 'Alaska'),
    ...dayAndNight('organization', 'CIA'),
    {
      name: 'facts',
      look: { width: 760, height: 800 },
      open: withClick('Marco Rubio', 'Facts, story and sources'),
    },
    { name: 'pinned', look: card, open: pinnedCard },
    { name: 'right-to-left', look: card, open: cardOf('Donald Trump', rightToLeft) },
    { name: 'narrow', look: { width: 360, height: 640 }, open: cardOf('Marco Rubio') },
    { name: 'zoomed', look: { width: 1280, height: 1024, zoom: 4 }, open: cardOf('Sergei Lavrov') },
    { name: 'forced-colors', look: { ...card, forcedColors: true }, open: cardOf('Alaska') },
    {
      name: 'explained',
      look: { width: 760, height: 800 },
      settings: { explain: true },
      open: cardOf('Scott Bessent'),
    },
    ...dayAndNight('added-place', 'Sitka', namePurchase).map((view) => ({ ...view, stories: [purchase] })),
    {
      name: 'added-drawing',
      look: card,
      stories: [purchase],
      open: cardOf('Russian-American Company', namePurchase),
    },
    ...dayAndNight('rivals', 'United States').map((view) => ({
      ...view,
      look: tall,
      stories: [purchase],
      settings: { markMentions: 'every' },
    })),
    {
      name: 'added-right-to-left',
      look: tall,
      stories: [arabic],
      open: withClick('New Archangel', 'Facts, story and sources', namePurchase),
    },
  ].map(onCard),
  ...inBoth({ name: 'popup', look: popup, open: popupFor('story.html') }),
  ...inBoth({ name: 'popup-nothing', look: popup, open: popupFor('no-names.html') }),
  ...inBoth({ name: 'popup-off', look: popup, settings: { on: false }, open: popupFor('no-names.html') }),
  ...inBoth({ name: 'popup-settings', look: popup, open: openTab('settings') }),
  { name: 'popup-settings-open', look: { ...popup, height: 1_850 }, open: openSettings },
  ...inBoth({ name: 'stories-shelf', look: page, stories: [purchase], open: openShelf }),
  ...inBoth({ name: 'stories-story', look: page, stories: [purchase], open: openStory }),
  { name: 'stories-narrow', look: narrow, stories: [purchase], open: openStory },
  ...inBoth({
    name: 'stories-editor',
    look: { width: 1280, height: 1000 },
    stories: [purchase],
    open: openEditor,
  }),
  {
    name: 'stories-editor-narrow',
    look: { width: 360, height: 1_600 },
    stories: [purchase],
    open: openEditor,
  },
  ...inBoth({ name: 'stories-marking', look: page, stories: [purchase], open: openMarking }),
  ...inBoth({ name: 'stories-sample', look: page, stories: [purchase], open: openSample }),
  ...inBoth({ name: 'stories-table', look: page, stories: [purchase], open: openTable }),
  ...inBoth({ name: 'popup-stories', look: popup, stories: [purchase], open: openTab('stories') }),
  ...inBoth({ name: 'popup-story-preview', look: { ...popup, height: 900 }, open: openPreview }),
  ...inBoth({
    name: 'popup-story-refused',
    look: { ...popup, height: 900 },
    stories: [purchase],
    open: openRefused,
  }),
  { name: 'popup-zoomed', look: { width: 1280, height: 1024, zoom: 4 }, open: popupFor('story.html') },
  ...inBoth({ name: 'panel', look: panel, open: openPanel() }),
  ...inBoth({ name: 'panel-kinds', look: panel, open: openPanel(sortByKind) }),
  ...inBoth({ name: 'panel-name', look: panel, open: openInPanel('Vladimir Putin') }),
  ...inBoth({ name: 'stories-names', look: page, open: openNames() }),
  ...[
    // Its timeline is that of the stories page.
    ...inBoth({ name: 'panel-story', look: { ...panel, height: 2_400 }, open: openStoryInPanel }),
    { name: 'panel-narrow', look: { ...panel, width: 220 }, open: openInPanel('Alaska') },
    { name: 'panel-zoomed', look: { ...window, zoom: 4 }, open: openPanel() },
    { name: 'panel-right-to-left', look: panel, open: openInPanel('Marco Rubio', rightToLeft) },
    { name: 'panel-forced-colors', look: { ...panel, forcedColors: true }, open: openInPanel('Roblox') },
    { name: 'stories-names-narrow', look: narrow, open: openNames() },
    { name: 'stories-names-right-to-left', look: page, open: openNames(rightToLeft) },
    { name: 'stories-names-forced-colors', look: { ...narrow, forcedColors: true }, open: openNames() },
  ].map((view) => ({ ...view, isLayout: true as const })),
  ...inBoth({ name: 'welcome', look: { width: 1100, height: 1_400 }, open: welcome }),
  { name: 'marks-light', look: window, open: (stage) => markedPage(stage, 'story.html') },
  { name: 'marks-dark', look: window, open: (stage) => markedPage(stage, 'story.html', nightPage) },
];

type Change = () => void;

/** Opens a view in a browser whose settings nobody has touched, and hands it over; afterwards all is as before. */
export async function showView(
  view: View,
  { driver, origin }: Omit<Stage, 'look'>,
  use: (tab: ChromiumTab) => Promise<void>,
): Promise<void> {
  const own = await driver.openOwn('/popup.html?standby');
  await own.evaluate((settings) => chrome.storage.sync.set(settings), view.settings ?? {});
  try {
    await addStories(driver, view.stories ?? []);
    const tab = await view.open({ driver, origin, look: view.look });
    await use(tab);
    await tab.leave();
  } finally {
    await own.evaluate(() => chrome.storage.sync.clear());
    if (view.stories !== undefined) await dropLibrary(own);
    await own.leave();
  }
}

async function addStories(driver: ChromiumDriver, stories: readonly GivenFile[]): Promise<void> {
  if (stories.length === 0) return;
  const popup = await driver.openOwn('/popup.html?tab=0');
  await until(() => takesFiles(popup));
  for (const story of stories) {
    await giveFiles(popup, [story]);
    await until(() => pressFirst(popup, 'Add'));
    await until(async () => (await incoming(popup)) === 0 && (await arePagesNotified(popup)));
  }
  await popup.leave();
}

/** Opens a page of tests/pages/, changed as asked, and waits for its marks. */
async function markedPage(
  { driver, origin, look }: Stage,
  page: string,
  ...changes: readonly Change[]
): Promise<ChromiumTab> {
  const tab = await driver.open(`${origin}/${page}`);
  await tab.look(look);
  for (const change of changes) await tab.evaluate(change);
  if (page !== 'no-names.html') await until(async () => (await marksIn(tab)).person.length > 0);
  return tab;
}

function cardOf(name: string, ...changes: readonly Change[]): View['open'] {
  return async (stage) => {
    const tab = await markedPage(stage, 'story.html', ...changes);
    await until(async () =>
      Object.values(await marksIn(tab))
        .flat()
        .includes(name),
    );
    await pointAt(tab, name);
    await until(async () => (await cardIn(tab)) !== null);
    await until(() => hasPictures(tab));
    return tab;
  };
}

/** A card in which something was clicked. */
function withClick(name: string, saying: string, ...changes: readonly Change[]): View['open'] {
  return async (stage) => {
    const tab = await cardOf(name, ...changes)(stage);
    await clickInCard(tab, saying);
    return tab;
  };
}

async function pinnedCard(stage: Stage): Promise<ChromiumTab> {
  const tab = await withClick('Volodymyr Zelensky', 'Pin card')(stage);
  // The page decides on it, and has the card drawn anew.
  await until(() => tab.inCard((card) => card.querySelector('[aria-pressed="true"]') !== null, null));
  return tab;
}

/** Some come after their card. */
export const hasPictures = (tab: ChromiumTab): Promise<boolean | null> =>
  tab.inCard(
    (document) =>
      [...document.querySelectorAll('svg, .flag-picture')].every(({ children }) => children.length > 0),
    null,
  );

function popupFor(page: string): View['open'] {
  return async ({ driver, origin, look }) => {
    const shown = await driver.open(`${origin}/${page}`);
    if (page !== 'no-names.html') await until(async () => (await marksIn(shown)).person.length > 0);
    const tab = await driver.openOwn(`/popup.html?tab=${await tabInFront(driver, shown)}`);
    await tab.look(look);
    const said = page === 'no-names.html' ? 'Reset all settings' : 'Show 15 more';
    await until(() => tab.evaluate((said) => document.body.textContent.includes(said), said));
    await until(() => takesFiles(tab));
    return tab;
  };
}

function openTab(name: TabName): View['open'] {
  return async (stage) => {
    const tab = await popupFor('story.html')(stage);
    await showTab(tab, name);
    return tab;
  };
}

export const showTab = (tab: ChromiumTab, name: TabName): Promise<void> =>
  tab.evaluate((name) => document.querySelector<HTMLElement>(`[data-tab=${name}]`)?.click(), name);

async function openSettings(stage: Stage): Promise<ChromiumTab> {
  const tab = await openTab('settings')(stage);
  await tab.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  return tab;
}

/** The panel beside the page about the summit, changed as asked. */
function openPanel(...changes: readonly Change[]): View['open'] {
  return async ({ driver, origin, look }) => {
    const shown = await driver.open(`${origin}/story.html`);
    await until(async () => (await marksIn(shown)).person.length > 0);
    const tab = await driver.openOwn(`/sidepanel.html?tab=${await tabInFront(driver, shown)}`);
    await tab.look(look);
    // They are in the order of the text once the page has said so.
    await until(() => tab.evaluate(() => document.querySelectorAll('.names-and-stories summary').length > 0));
    for (const change of changes) await tab.evaluate(change);
    return tab;
  };
}

/** A name in the panel, with its sentences. */
function openInPanel(name: string, ...changes: readonly Change[]): View['open'] {
  return async (stage) => {
    const tab = await openPanel(...changes)(stage);
    await tab.evaluate((name) => {
      const names = [...document.querySelectorAll<HTMLElement>('.panel-names .called')];
      names.find(({ textContent }) => textContent === name)?.click();
    }, name);
    await until(() =>
      tab.evaluate(() => {
        const pictures = document.querySelector('.name-card')?.shadowRoot?.querySelectorAll('svg') ?? [];
        const isDrawn = [...pictures].every(({ children }) => children.length > 0);
        return isDrawn && document.querySelector('.sentence') !== null;
      }),
    );
    return tab;
  };
}

async function openStoryInPanel(stage: Stage): Promise<ChromiumTab> {
  const tab = await openPanel()(stage);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.folds summary')?.click());
  await until(() => tab.evaluate(() => document.querySelector('.map-point') !== null));
  return tab;
}

/** The names of a page that no story has, the first one ticked. */
function openNames(...changes: readonly Change[]): View['open'] {
  return async ({ driver, origin, look }) => {
    const shown = await driver.open(`${origin}/no-names.html`);
    await shown.evaluate(nameOthers);
    const number = await tabInFront(driver, shown);
    const tab = await driver.openOwn('/stories.html');
    await tab.look(look);
    for (const change of changes) await tab.evaluate(change);
    await tab.evaluate((number) => {
      location.hash = `#page=${number}`;
    }, number);
    await until(() => tab.evaluate(() => document.querySelector('.proposed') !== null));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.proposed input')?.click());
    return tab;
  };
}

/** The example of a story file, looked at before it is added. */
async function openPreview(stage: Stage): Promise<ChromiumTab> {
  const tab = await withFile(stage, purchase, '.incoming .primary');
  await until(() =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.incoming svg')].every(({ children }) => children.length > 0),
    ),
  );
  return tab;
}

/** One that is refused. */
async function openRefused(stage: Stage): Promise<ChromiumTab> {
  const text = purchase.text.replace('"kind": "place"', '"kind": "palce"').replace('"https:', '"http:');
  return withFile(stage, { name: 'misspelled.json', text }, '.incoming [role=alert]');
}

/** The popup's stories with a file that was chosen, once that shows what a selector asks for. */
async function withFile(stage: Stage, file: GivenFile, shows: string): Promise<ChromiumTab> {
  const tab = await popupFor('no-names.html')(stage);
  await showTab(tab, 'stories');
  await giveFiles(tab, [file]);
  await until(() => tab.evaluate((shows) => document.querySelector(shows) !== null, shows));
  await tab.evaluate(() => document.querySelector('.story-files')?.scrollIntoView());
  return tab;
}

/** The stories page with all that is on its shelf. */
async function openShelf({ driver, look }: Stage): Promise<ChromiumTab> {
  const tab = await driver.openOwn('/stories.html');
  await tab.look(look);
  await until(() => tab.evaluate(() => document.querySelectorAll('.story').length === 2));
  return tab;
}

/** A story with the card of a place, which unfolds by itself where the window is wide when it is drawn. */
async function openStory({ driver, look }: Stage): Promise<ChromiumTab> {
  const tab = await driver.openOwn('/stories.html');
  await tab.look(look);
  await tab.evaluate(() => {
    location.hash = '#story=alaska-purchase-1867&entity=sitka';
  });
  await until(() =>
    tab.evaluate(() => {
      const card = document.querySelector('.name-card')?.shadowRoot;
      const pictures = [...(card?.querySelectorAll('svg') ?? [])];
      return (
        pictures.length > 1 &&
        pictures.every(({ children }) => children.length > 0) &&
        document.querySelector('.map-point') !== null &&
        document.querySelector('main[aria-busy="false"]') !== null
      );
    }),
  );
  return tab;
}

/** A copy of a story in the editor, with the form of a person. */
async function openEditor(stage: Stage): Promise<ChromiumTab> {
  const tab = await openShelf(stage);
  await pressIn(tab, 'Copy and change The purchase of Alaska');
  await pressIn(tab, 'William H. Seward');
  await until(() =>
    tab.evaluate(() => document.querySelector('.live-card')?.shadowRoot?.querySelector('h2') != null),
  );
  return tab;
}

/** The rules of a name's spellings, with what could go wrong. */
async function openMarking(stage: Stage): Promise<ChromiumTab> {
  const tab = await openEditor(stage);
  await tab.evaluate(() => {
    const folds = [...document.querySelectorAll<HTMLElement>('.part-fold > summary')];
    folds.find(({ textContent }) => textContent.startsWith('When it is marked'))?.click();
  });
  await until(() =>
    tab.evaluate(() => document.querySelectorAll('.name-rules .spelling-chip .mark').length > 0),
  );
  await tab.evaluate(() => document.querySelector('.name-rules')?.scrollIntoView());
  return tab;
}

/** The story's own sentences with their marks. */
async function openSample(stage: Stage): Promise<ChromiumTab> {
  const tab = await openEditor(stage);
  await pressIn(tab, 'Try it on a text');
  await pressIn(tab, 'Use sentences from the story');
  await until(() => tab.evaluate(() => document.querySelectorAll('.sample-text .findings .mark').length > 0));
  return tab;
}

/** A table that was pasted, of whose rows one is not right. */
async function openTable(stage: Stage): Promise<ChromiumTab> {
  const tab = await openEditor(stage);
  await pressIn(tab, 'From a table');
  await until(() => tab.evaluate(() => document.querySelector('.table-import textarea') !== null));
  await tab.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('.table-import textarea');
    if (box === null) return;
    box.value = [
      'Name\tKind\tDescription\tBorn\tSources',
      'Cassius Clay\tperson\tAmerican minister in Saint Petersburg.\t19 October 1810\thttps://example.org/clay',
      'Nathaniel Banks\tperson\t\t30 January 1816\thttps://example.org/banks',
    ].join('\n');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until(() =>
    tab.evaluate(() => {
      document.querySelector<HTMLElement>('.take-pasted')?.click();
      return document.querySelector('.table-import [aria-invalid]') !== null;
    }),
  );
  return tab;
}

/** Presses what says this, once it is there. */
const pressIn = (tab: ChromiumTab, saying: string): Promise<boolean> =>
  until(() =>
    tab.evaluate((saying) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const found = all.find(({ ariaLabel, textContent }) =>
        [ariaLabel, textContent].some((text) => text?.trim().startsWith(saying)),
      );
      found?.click();
      return found !== undefined;
    }, saying),
  );

export async function welcome({ driver, look }: Stage): Promise<ChromiumTab> {
  const tab = await driver.openOwn('/welcome.html');
  await tab.look(look);
  await until(() => tab.evaluate(() => CSS.highlights.size > 0 && document.readyState === 'complete'));
  return tab;
}

export async function tabInFront(driver: ChromiumDriver, tab: ChromiumTab): Promise<number> {
  const asking = await driver.openOwn('/popup.html?standby');
  await tab.bringToFront();
  const [front] = await asking.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  await asking.leave();
  if (front?.id === undefined) throw new Error(`The browser knows no tab in front for ${tab.url()}.`);
  return front.id;
}

function namePurchase(): void {
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'The Russian-American Company gave up its stores, and the flags were changed at Sitka, once New Archangel.';
  document.querySelector('p')?.before(paragraph);
}

function nameOthers(): void {
  const sentences = [
    'The mayor of Akureyri thanked Gudrun Halldorsdottir, who had founded the Nordlys Foundation in Tromsø.',
    'Halldorsdottir said that Maria Ressa and the National Association of Sourdough Bakers had written to her.',
    'Ressa would come to Akureyri in spring.',
  ];
  for (const sentence of sentences) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    document.body.append(paragraph);
  }
}

function sortByKind(): void {
  document.querySelector<HTMLElement>('[type=radio][value=kind]')?.click();
}

function rightToLeft(): void {
  document.documentElement.dir = 'rtl';
}

function nightPage(): void {
  Object.assign(document.body.style, { background: '#16181d', color: '#e6e8ec' });
  for (const figure of document.querySelectorAll('figure')) figure.style.background = '#23262d';
  for (const link of document.querySelectorAll('a')) link.style.color = '#9db8ff';
  document.documentElement.style.background = '#16181d';
}

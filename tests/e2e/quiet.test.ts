import { expect, it } from 'vitest';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { StoredSettings } from '../../components/settings/stored.ts';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectCounted } from './harness/expecting.ts';
import { emptyCorner, expectedMarks } from './harness/looking.ts';
import { bearerOf, density, type MarkedPart, markedParts, wholePage } from './harness/marked-parts.ts';
import { everyMention, resetSettings } from './harness/settings.ts';
import { inBrowsers, long, type World } from './harness/world.ts';

/** A menu or contents that say that they are navigation, or a footer. */
const pagesWithNavigation: ReadonlySet<EverydayPage> = new Set([
  'front-page',
  'phone-front-page',
  'article',
  'table',
  'encyclopedia',
  'shop',
]);

/** Pages on which names are repeated as they are on the web: marks for each hundred words. What is made of headlines names more than what is made of sentences. */
const limits = [
  { page: 'front-page', limit: 4 },
  { page: 'phone-front-page', limit: 10 },
  { page: 'article', limit: 5 },
  { page: 'table', limit: 4 },
  { page: 'forum', limit: 4 },
  { page: 'encyclopedia', limit: 4 },
  { page: 'search-results', limit: 6 },
  { page: 'shop', limit: 5 },
] as const;

type EverydayPage = (typeof limits)[number]['page'];

/** What is for finding one’s way on a site: filters are, too. */
const navigation = {
  selector: 'body > header, nav, [role=navigation], fieldset, footer',
  reach: 'inside',
} as const;
/** What is read in one go, so that a second mark of a name in it says nothing new. */
const shortParts = { selector: 'p, h1, h2, h3, li, td, th, figcaption', reach: 'inside' } as const;
const underHeadings = { selector: 'main :is(h1, h2, h3)', reach: 'to the next' } as const;
const comments = { selector: '.comment > .body', reach: 'inside' } as const;
/** Words of a comment that stands for itself; a shorter one is read with what it answers. */
const someLength = 60;
const products = { selector: '.card', reach: 'inside' } as const;

/** The table names countries alone. */
const settingsFor = (page: EverydayPage): StoredSettings => (page === 'table' ? { markCountries: true } : {});

/** Opens a page with these settings, all others being the default, and waits until all its names are found. */
async function openPage(world: World, page: EverydayPage, settings: StoredSettings = {}): Promise<Tab> {
  await resetSettings(world.extension, { ...settingsFor(page), ...settings });
  const tab = await world.visit(`kinds/${page}.html`);
  const expected = Object.values(await expectedMarks(tab)).flat();
  await expectCounted(world, await world.tabId(tab), expected.length);
  return tab;
}

/** The names that are marked more than once in a part. */
function repeated({ start, marks }: MarkedPart): readonly string[] {
  const bearers = marks.map(bearerOf);
  const twice = bearers.filter((bearer, index) => bearers.indexOf(bearer) !== index);
  return [...new Set(twice)].map((bearer) => `${bearer}, in “${start} …”`);
}

const bearersIn = (parts: readonly MarkedPart[]): readonly string[] =>
  [...new Set(parts.flatMap(({ marks }) => marks.map(bearerOf)))].sort();

/** Where a word that is written somewhere can be pointed at. */
const placeOfWord = (tab: Tab, within: string, word: string) =>
  tab.evaluate(
    ({ within, word }) => {
      const element = [...document.querySelectorAll<HTMLElement>(within)].find(
        ({ textContent }) => textContent === word,
      );
      if (element === undefined) throw new Error(`“${word}” is not written in ${within}.`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    { within, word },
  );

inBrowsers({ settings: {} }, (world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};

  const isQuiet = async ({ page, limit }: (typeof limits)[number]): Promise<void> => {
    const loud = await wholePage(await openPage(world, page, everyMention));
    const tab = await openPage(world, page);
    await expect.poll(async () => bearersIn([await wholePage(tab)])).toEqual(bearersIn([loud]));
    expect(density(await wholePage(tab))).toBeLessThanOrEqual(limit);
    expect((await markedParts(tab, shortParts)).flatMap(repeated)).toEqual([]);
    if (pagesWithNavigation.has(page))
      expect((await markedParts(tab, navigation)).flatMap(({ marks }) => marks)).toEqual([]);
  };
  const isUsual = ({ page }: (typeof limits)[number]) => page === 'article';
  const title =
    'marks no more than $limit in a hundred words of $page, each name somewhere, none twice in a part or in navigation';
  it.each(limits.filter(isUsual))(title, longInFirefox, isQuiet);

  it('marks the first mention in each comment of some length, and no name twice in any', long, async () => {
    const loud = await markedParts(await openPage(world, 'forum', everyMention), comments);
    const tab = await openPage(world, 'forum');
    const firstOfLong = (parts: readonly MarkedPart[]) =>
      parts.filter(({ words }) => words >= someLength).map(({ marks }) => marks[0]);
    await expect.poll(async () => firstOfLong(await markedParts(tab, comments))).toEqual(firstOfLong(loud));
    expect((await markedParts(tab, comments)).flatMap(repeated)).toEqual([]);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('is quiet by default', () => {
    expect(defaultSettings).toMatchObject({
      markMentions: 'section',
      markNavigation: false,
      markCountries: false,
    });
  });

  it.runIf(name === 'chromium').each(limits.filter((one) => !isUsual(one)))(title, long, isQuiet);

  it('marks each name of an article once from one heading to the next', long, async () => {
    const tab = await openPage(world, 'article');
    await expect.poll(async () => (await wholePage(tab)).marks).not.toEqual([]);
    const parts = await markedParts(tab, {
      ...underHeadings,
      selector: 'article :is(h1, h2), .comments > h2',
    });
    expect(parts.filter(({ start }) => !start.startsWith('Comments')).flatMap(repeated)).toEqual([]);
  });

  it(
    'marks in an article whoever acts in it, the headline or the first paragraphs having the main ones',
    long,
    async () => {
      const tab = await openPage(world, 'article');
      const marked = async () => bearersIn(await markedParts(tab, { selector: 'article', reach: 'inside' }));
      await expect
        .poll(marked)
        .toEqual(
          expect.arrayContaining(['donald-trump', 'vladimir-putin', 'marco-rubio', 'sergei-lavrov', 'cia']),
        );
      const [opening] = await markedParts(tab, { ...underHeadings, selector: 'article :is(h1, h2)' });
      expect(opening?.marks.map(bearerOf)).toEqual(
        expect.arrayContaining(['donald-trump', 'vladimir-putin']),
      );
    },
  );

  it('marks a name once in a table, where it is read first', long, async () => {
    const tab = await openPage(world, 'table');
    const table = () => markedParts(tab, { selector: 'table', reach: 'inside' });
    // The paragraph above names three others; of these two the table is the first to speak, of India in its third row.
    const firstNamed = async () =>
      (await table()).flatMap(({ marks }) => marks.filter((text) => text === 'India' || text === 'Ukraine'));
    await expect.poll(firstNamed).toEqual(['India', 'Ukraine']);
    expect((await table()).flatMap(repeated)).toEqual([]);
  });

  it('marks a name of an encyclopedia again in a later section, and once in each', long, async () => {
    const tab = await openPage(world, 'encyclopedia');
    const sections = async () => markedParts(tab, underHeadings);
    const naming = async (bearer: string) =>
      (await sections()).filter(({ marks }) => marks.some((text) => bearerOf(text) === bearer)).length;
    await expect.poll(() => naming('russia')).toBeGreaterThanOrEqual(5);
    expect(await naming('alaska')).toBeGreaterThanOrEqual(5);
    expect((await sections()).flatMap(repeated)).toEqual([]);
  });

  it('marks no name twice for a product of a shop', long, async () => {
    const tab = await openPage(world, 'shop');
    await expect.poll(async () => bearersIn(await markedParts(tab, products))).toContain('soviet-union');
    expect((await markedParts(tab, products)).flatMap(repeated)).toEqual([]);
  });

  it('marks the names of a page that has nothing but navigation', long, async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => {
      document.body.innerHTML =
        '<nav><a href="#1">Alaska</a> <a href="#2">Anchorage</a> <a href="#3">Alaska</a></nav>';
    });
    await expect.poll(async () => (await wholePage(tab)).marks).toEqual(['Alaska', 'Anchorage']);
  });

  it.each(['article', 'forum'] as const)(
    'marks each name of %s once where only the first on a page is asked for',
    long,
    async (page) => {
      const tab = await openPage(world, page, { markMentions: 'page' });
      await expect.poll(async () => (await wholePage(tab)).marks).not.toEqual([]);
      expect(repeated(await wholePage(tab))).toEqual([]);
    },
  );

  it('marks navigation where that is asked for', long, async () => {
    const tab = await openPage(world, 'front-page', { markNavigation: true });
    await expect.poll(async () => bearersIn(await markedParts(tab, navigation))).toContain('china');
  });

  it('opens a card for a name in the navigation, though it is not marked', long, async () => {
    const tab = await openPage(world, 'front-page');
    await tab.mouse.jump(emptyCorner);
    await tab.mouse.move(await placeOfWord(tab, 'nav a', 'China'));
    await expectCard(tab, 'China');
  });

  it(
    'marks no country on a page about something else, which opens a card and is counted all the same',
    long,
    async () => {
      const tab = await world.visit('no-names.html');
      await tab.evaluate(() => {
        document.body.innerHTML =
          '<p>Donald Trump spoke of taxes.</p><p><b>India</b> exports rice, as <i>China</i> does.</p>';
      });
      await expectCounted(world, await world.tabId(tab), 3);
      await expect.poll(async () => (await wholePage(tab)).marks).toEqual(['Donald Trump']);
      await tab.mouse.jump(emptyCorner);
      await tab.mouse.move(await placeOfWord(tab, 'b', 'India'));
      await expectCard(tab, 'India');
      await resetSettings(world.extension, { markCountries: true });
      await expect.poll(async () => (await wholePage(tab)).marks).toEqual(['Donald Trump', 'India', 'China']);
    },
  );

  it('marks the rest when all mentions are asked for, and takes it back', async () => {
    const tab = await openPage(world, 'forum');
    await expect.poll(async () => (await wholePage(tab)).marks).not.toEqual([]);
    const quiet = (await wholePage(tab)).marks;
    await resetSettings(world.extension, everyMention);
    const loud = Object.values(await expectedMarks(tab)).flat();
    await expect.poll(async () => (await wholePage(tab)).marks.length).toBe(loud.length);
    await resetSettings(world.extension, {});
    await expect.poll(async () => (await wholePage(tab)).marks).toEqual(quiet);
  });
});

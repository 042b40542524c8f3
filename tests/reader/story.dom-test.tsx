import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { removeStory, setSites, switchStory } from '../../components/library/edit-library.ts';
import { bundledId } from '../../components/library/only-story.ts';
import { StoriesPage } from '../../components/stories/StoriesPage.tsx';
import storiesCss from '../../components/stories/stories.css?inline';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { largeStory, type WrittenStory } from '../library/files.ts';
import { addWritten, draw, setStoriesStage } from '../stories/stage.tsx';
import { nastyStory, nastyText, wholeStory } from '../stories/written-stories.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en' } }) };
});

const stage = setStoriesStage();
beforeEach(async () => page.viewport(1200, 900));

/** Opens the page at an address, and waits for its heading. */
async function open(fragment: string): Promise<HTMLElement> {
  const { root, wiring } = stage.now();
  location.hash = fragment;
  draw(<StoriesPage {...wiring} />, root);
  await expect.poll(() => root.querySelector('h1')).not.toBeNull();
  await expect.poll(() => root.querySelector('[aria-busy="true"]:is(main)')).toBeNull();
  return root;
}
const textsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
/** The letters of the longest line of a paragraph: where a letter begins further down, a line begins. */
function longestLine(paragraph: Element): number {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const lines = new Map<number, number>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (let at = 0; at < (node.nodeValue?.length ?? 0); at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const line = Math.round(range.getBoundingClientRect().bottom / 10);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  return Math.max(...lines.values());
}
const cardIn = (root: Element) =>
  root.querySelector('.name-card')?.shadowRoot?.querySelector('.card') ?? null;
const cardName = (root: Element) => cardIn(root)?.querySelector('h2')?.textContent ?? '';

/** So many sources, each of a moment. */
function manySources(count: number): Pick<WrittenStory, 'sources' | 'story'> {
  const ids = Array.from({ length: count }, (_, n) => `archive${n === 0 ? '' : n}`);
  return {
    sources: ids.map((id) => ({
      id,
      title: `Papers, ${id}`,
      publisher: 'An archive',
      address: `https://${id}.example/`,
    })),
    story: {
      date: '1867-03-30',
      summary: 'Russia sells Alaska to the United States.',
      moments: ids.map((source) => ({ date: '1867-03-30', text: 'They sign.', entities: [], source })),
    },
  };
}

describe('a story', () => {
  it('says what it is, and has its parts', async () => {
    const { library } = stage.now();
    await addWritten(library, wholeStory);
    const root = await open('#story=purchase');
    await expect.poll(() => document.title).toBe('The purchase of Alaska – Namelight');
    await expect.poll(() => document.activeElement).toBe(root.querySelector('h1'));
    expect(textsOf(root, '.page-head .known > span')).toEqual([
      'Story of 30 March 1867',
      'by A class in Sitka',
      'version 2',
      'English',
      'Checked 1 November 2026',
      '2 people and 2 places',
    ]);
    expect(textsOf(root, '.column > section > h2')).toEqual([
      'Text',
      'Cards',
      'Timeline',
      'Map',
      'How they are related',
      'Sources',
    ]);
    expect(textsOf(root, '.parts a')).toEqual(textsOf(root, '.column > section > h2'));
    expect(textsOf(root, '.tiles .called')).toEqual([
      'Eduard de Stoeckl',
      'William Seward',
      'Sitka',
      'Washington',
    ]);
    expect(textsOf(root, '.prose p')).toEqual([
      'In March, William Seward sat up late. Seward wanted the land.',
      'In October the flag was changed in Sitka.',
    ]);
    expect(textsOf(root, '.prose .entity-link')).toEqual(['William Seward', 'Sitka']);
    expect(textsOf(root, '.reported')).toEqual(['An archive']);
    expect(textsOf(root, '.moments > li time')).toEqual(['30 March 1867', 'October 1867']);
    expect(textsOf(root, '.moments > li:first-child .called')).toEqual([
      'William Seward',
      'Eduard de Stoeckl',
    ]);
    expect(textsOf(root, '.placed .called')).toEqual(['Sitka', 'Washington']);
    expect(textsOf(root, '.relations > li')).toEqual(['William Seward Bargains with Eduard de Stoeckl']);
    expect(textsOf(root, '.all-sources > li')).toHaveLength(1);
    expect(root.querySelector('.all-sources a')?.getAttribute('rel')).toContain('noreferrer');
  });

  it('leaves out the parts that it does not have', async () => {
    const { library } = stage.now();
    const entities = [
      {
        kind: 'person',
        id: 'a',
        name: 'Ann',
        description: 'Ann.',
        names: [{ text: 'Ann Lee', use: 'full' }],
      },
    ];
    await addWritten(library, {
      ...wholeStory,
      story: { date: '1867', summary: 'S.' },
      translations: {},
      entities,
    });
    const root = await open('#story=purchase');
    expect(textsOf(root, '.column > section > h2')).toEqual(['Cards']);
    expect(root.querySelector('.parts')).toBeNull();
  });

  it('can be read while it is off or limited to sites, its cards too', async () => {
    const { library } = stage.now();
    await addWritten(library, wholeStory);
    await switchStory(library, 'purchase', false);
    await setSites(library, 'purchase', ['news.example']);
    const root = await open('#story=purchase&entity=sitka');
    await expect.poll(() => cardName(root)).toBe('Sitka');
  });

  it('is shown in the language of the reader', async () => {
    const { library, wiring } = stage.now();
    await addWritten(library, wholeStory);
    Object.assign(wiring, { library: { ...library, languages: ['de-AT', 'en'] } });
    const root = await open('#story=purchase&entity=sitka');
    expect(root.querySelector('h1')).toMatchObject({ textContent: 'Der Kauf Alaskas', lang: 'de' });
    expect(textsOf(root, '.prose p')).toEqual([
      'Im März saß William Seward lange auf.',
      'Im Oktober wechselte in Sitka die Flagge.',
    ]);
    expect(textsOf(root, '.prose .entity-link')).toEqual(['William Seward', 'Sitka']);
    expect(textsOf(root, '.moments .what > p')).toEqual([
      'Sie unterschreiben um vier Uhr früh.',
      'Die Flagge wird gewechselt.',
    ]);
    expect(textsOf(root, '.relations > li')).toEqual(['William Seward Verhandelt mit Eduard de Stoeckl']);
    await expect.poll(() => cardIn(root)?.textContent).toContain('Die Stadt, in der');
  });

  it('that is gone is said to be, also while it is read', async () => {
    const { library } = stage.now();
    await addWritten(library, wholeStory);
    const root = await open('#story=purchase');
    await removeStory(library, 'purchase');
    new BroadcastChannel('namelight.library').postMessage('changed');
    await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('not here anymore');
  });

  it('runs nothing and hides nothing by its texts', async () => {
    const { library } = stage.now();
    await addWritten(library, nastyStory);
    const root = await open('#story=nasty&entity=a');
    await expect.poll(() => cardName(root)).toContain('<img');
    for (const part of root.querySelectorAll('details')) part.open = true;
    expect(root.querySelector('img')).toBeNull();
    expect(textsOf(root, '.prose p')[0]).toBe(nastyText.repeat(20));
    expect(textsOf(root, '.reported a')).toEqual([nastyText]);
    expect(cardIn(root)?.querySelector('img')).toBeNull();
    expect(document.title).not.toBe('run');
    // Each text of the story is apart from what stands beside it.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(nastyText)) continue;
      const holder = node.parentElement?.closest('[dir], bdi');
      expect(holder?.localName === 'bdi' || holder?.getAttribute('dir') === 'auto', holder?.outerHTML).toBe(
        true,
      );
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});

describe('the bundled story', () => {
  it('has all of its cards, one address each, and the way back', async () => {
    const root = await open(`#story=${bundledId}`);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.tiles a')];
    expect(links).toHaveLength(26);
    for (const link of links.slice(0, 3)) {
      link.click();
      const name = link.querySelector('.called')?.textContent;
      await expect.poll(() => cardName(root)).toBe(name);
      expect(link.getAttribute('aria-current')).toBe('true');
    }
    history.back();
    await expect.poll(() => cardName(root)).toBe(links[1]?.querySelector('.called')?.textContent);
  });

  it('leads from card to card and back, each with its address', async () => {
    const root = await open(`#story=${bundledId}&entity=anchorage`);
    await expect.poll(() => cardName(root)).toBe('Anchorage');
    cardIn(root)?.querySelector<HTMLElement>('.description .inline-link')?.click();
    await expect.poll(() => cardName(root)).toBe('Alaska');
    expect(location.hash).toContain('entity=alaska');
    cardIn(root)?.querySelector<HTMLElement>('.back')?.click();
    await expect.poll(() => cardName(root)).toBe('Anchorage');
    expect(location.hash).toContain('entity=anchorage');
  });

  it('closes a card by Escape, and gives the focus back to its link', async () => {
    const root = await open(`#story=${bundledId}`);
    const link = root.querySelector<HTMLAnchorElement>('.tiles a');
    await expect.poll(() => document.activeElement).toBe(root.querySelector('h1'));
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => cardName(root)).toBe('Donald Trump');
    await expect.poll(() => document.activeElement?.className).toContain('card-place');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => cardIn(root)).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('comes first, as a text whose names lead to their cards and back', async () => {
    const root = await open(`#story=${bundledId}`);
    expect(textsOf(root, '.column > section > h2')[0]).toBe('Text');
    const paragraphs = [...root.querySelectorAll('.prose p')];
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual(
      bundledStory.story.paragraphs.map(({ text }) => text),
    );
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.prose .entity-link')];
    const lavrov = links.findLast(({ textContent }) => textContent === 'Lavrov');
    lavrov?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => cardName(root)).toBe('Sergei Lavrov');
    await expect.poll(() => document.activeElement?.className).toContain('card-place');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => cardIn(root)).toBeNull();
    expect(document.activeElement).toBe(lavrov);
    await page.getByRole('link', { name: 'Columbia University' }).first().click();
    await expect.poll(() => cardName(root)).toBe('Columbia University');
  });

  it('has lines of its text that are easily read, also on a phone', async () => {
    const root = await open(`#story=${bundledId}`);
    const longest = () => Math.max(...[...root.querySelectorAll('.prose p')].map(longestLine));
    expect(longest()).toBeLessThanOrEqual(70);
    expect(longest()).toBeGreaterThan(50);
    await page.viewport(360, 780);
    expect(longest()).toBeGreaterThan(30);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('goes to a part by its address', async () => {
    const root = await open(`#story=${bundledId}&part=sources`);
    await expect.poll(() => document.activeElement?.id).toBe('heading-sources');
    root.querySelector<HTMLElement>('.parts a')?.click();
    await expect.poll(() => document.activeElement?.id).toBe('heading-story');
  });

  it('marks the part that is being read, right below the bar, and leaves the card open', async () => {
    const root = await open(`#story=${bundledId}&entity=anchorage`);
    await expect.poll(() => cardName(root)).toBe('Anchorage');
    const current = () => textsOf(root, '.parts [aria-current]');
    const link = (name: string) => page.getByRole('link', { name, exact: true }).first();
    await link('Timeline').click();
    await expect.poll(current).toEqual(['Timeline']);
    expect(cardName(root)).toBe('Anchorage');
    const bar = root.querySelector('.parts')?.getBoundingClientRect().bottom ?? 0;
    const heading = root.querySelector('#heading-timeline')?.getBoundingClientRect().top ?? 0;
    expect(heading - bar).toBeGreaterThanOrEqual(0);
    expect(heading - bar).toBeLessThan(40);
    root.querySelector('#heading-map')?.scrollIntoView();
    await expect.poll(current).toEqual(['Map']);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(current).toEqual(['Sources']);
  });

  it('prints the dots of its timeline whole and filled', async () => {
    const root = await open(`#story=${bundledId}`);
    const printed = new CSSStyleSheet();
    printed.replaceSync(storiesCss.replaceAll('@media print', '@media all'));
    document.adoptedStyleSheets = [printed];
    await expect.poll(() => root.querySelector('.moments > .on-day')).not.toBeNull();
    const day = root.querySelector('.moments > .on-day') as Element;
    const dot = getComputedStyle(day, '::before');
    const left = day.getBoundingClientRect().left + day.clientLeft + Number.parseFloat(dot.left);
    expect(left).toBeGreaterThanOrEqual(root.querySelector('main')?.getBoundingClientRect().left ?? 0);
    expect(dot.printColorAdjust).toBe('exact');
  });

  it('has a map with its places, those close together as one', async () => {
    const root = await open(`#story=${bundledId}`);
    await expect.poll(() => root.querySelectorAll('.points .map-point').length).toBe(8);
    const many = page.getByRole('button', { name: 'Alaska +2' });
    await many.click();
    await expect
      .poll(() => textsOf(root, '.story-map .panel .called'))
      .toEqual(['Alaska', 'Anchorage', 'Joint Base Elmendorf-Richardson']);
  });

  it('lists how each name is related to others: beside it, on a phone below it', async () => {
    await page.viewport(1280, 800);
    const root = await open(`#story=${bundledId}`);
    const itemOf = (name: string) =>
      [...root.querySelectorAll('.relations > li')].find(
        (item) => item.querySelector('.called')?.textContent === name,
      );
    await expect.poll(() => itemOf('John Ratcliffe')).toBeDefined();
    const item = itemOf('John Ratcliffe') as Element;
    expect(textsOf(item, 'ul > li')).toEqual(
      expect.arrayContaining(['Director of Central Intelligence Agency']),
    );
    const below = (): number => {
      const [name, first] = [item.querySelector('.called'), item.querySelector('ul > li')];
      return (first?.getBoundingClientRect().top ?? 0) - (name?.getBoundingClientRect().top ?? 0);
    };
    expect(Math.abs(below())).toBeLessThan(3);
    await page.viewport(360, 740);
    expect(below()).toBeGreaterThan(15);
    await page.viewport(1280, 800);
  });

  it('is printed whole, as text, with numbers for its sources', async () => {
    const root = await open(`#story=${bundledId}`);
    // What listens comes with the map.
    await expect.poll(() => root.querySelector('.map-point')).not.toBeNull();
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('.handout article')).toHaveLength(26);
    expect(root.querySelector('.tiles')).toBeNull();
    const [first] = root.querySelectorAll('.column > section');
    const [text = ''] = textsOf(first as Element, '.prose p');
    expect(text).toMatch(/^On Friday, 15 August 2025, Donald Trump .* agreement\. \d+ \d+ \d+ \d+$/);
    expect(root.querySelector('.reported')).toBeNull();
    const trump = root.querySelector('.handout article');
    expect(textsOf(trump as Element, 'dt')).toContain('Born');
    const numbers = textsOf(root, '.prose sup, .handout sup, .moments sup').map(Number);
    const listed = root.querySelectorAll('.all-sources > li').length;
    expect(listed).toBeGreaterThan(100);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(listed);
    // From right to left the number of a source behind a year would stand before it otherwise, as one number with it.
    const number = root.querySelector('.handout sup');
    expect(number && getComputedStyle(number).unicodeBidi).toBe('isolate');
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => root.querySelectorAll('.tiles a').length).toBe(26);
  });
});

describe('the search in a story', () => {
  const search = () => page.getByRole('searchbox', { name: 'Search this story' });

  it('moves the focus to the first source that “Show more” adds', async () => {
    const { library } = stage.now();
    await addWritten(library, { ...wholeStory, ...manySources(120) });
    const root = await open('#story=purchase');
    await expect.poll(() => textsOf(root, '.all-sources > li')).toHaveLength(100);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    expect(textsOf(root, '.all-sources > li')).toHaveLength(120);
    expect(document.activeElement).toBe(root.querySelector('.all-sources > li:nth-child(101) a'));
  });

  it('finds by name, spelling and description, and says how many', async () => {
    const { library } = stage.now();
    await addWritten(library, wholeStory);
    const root = await open('#story=purchase');
    await search().fill('BARON');
    await expect.poll(() => textsOf(root, '.tiles .called')).toEqual(['Eduard de Stoeckl']);
    expect(root.querySelector('search [role=status]')?.textContent).toBe('1 name found');
    await search().fill('nothing like it');
    await expect
      .poll(() => root.querySelector('search [role=status]')?.textContent)
      .toBe('Nothing found for “nothing like it”.');
    await search().fill('');
    await expect.poll(() => textsOf(root, '.tiles .called')).toHaveLength(4);
  });

  it('finds what stands in facts, statements, timeline and sources, and shows that alone', async () => {
    const { library } = stage.now();
    await addWritten(library, wholeStory);
    const root = await open('#story=purchase');
    await search().fill('treaty');
    await expect.poll(() => textsOf(root, '.tiles .called')).toEqual(['William Seward']);
    expect(textsOf(root, '#part-timeline .soft')).toEqual(['Nothing found for “treaty”.']);
    await search().fill('flag is changed');
    await expect.poll(() => textsOf(root, '.moments > li time')).toEqual(['October 1867']);
    expect(root.querySelector('search [role=status]')?.textContent).toBe('0 names found · Timeline: 1');
    await search().fill('papers');
    await expect.poll(() => textsOf(root, '.all-sources > li')).toHaveLength(1);
    expect(root.querySelector('search [role=status]')?.textContent).toBe('0 names found · Sources: 1');
    await search().fill('');
    await expect.poll(() => textsOf(root, '.moments > li')).toHaveLength(2);
  });

  it('draws a page of a large story at a time', async () => {
    const { library } = stage.now();
    await addWritten(library, largeStory(1_300));
    const root = await open('#story=large');
    expect(root.querySelectorAll('.tiles a')).toHaveLength(60);
    await expect.element(page.getByText('Page 1 of 22')).toBeVisible();
    const first = textsOf(root, '.tiles .called');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.element(page.getByText('Page 2 of 22')).toBeVisible();
    expect(textsOf(root, '.tiles .called')).not.toContain(first[0]);
    await search().fill(first[0] ?? '');
    await expect.poll(() => textsOf(root, '.tiles .called')).toContain(first[0]);
    expect(root.querySelector('.print-only')?.textContent).toContain('1,300 names');
  });
});

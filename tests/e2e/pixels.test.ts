/** What a reader sees of marks: pictures of words with Namelight, beside the same words without it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { ChromiumTab } from './harness/chromium.ts';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectMarks } from './harness/expecting.ts';
import { emptyCorner, pointAt } from './harness/looking.ts';
import { type Area, type Difference, differences, type Picture, pictureOf } from './harness/pictures.ts';
import { storeSettings } from './harness/settings.ts';
import { viewport } from './harness/shared.ts';
import { inEveryBrowser, long, type World } from './harness/world.ts';

const text = 'Then Vladimir Putin flew to Anchorage, and the CIA heard of it. Again Putin flew.';
const marked = {
  person: ['Vladimir Putin', 'Putin'],
  place: ['Anchorage'],
  organization: ['CIA'],
};
/** The first name of each kind, and what is none. */
const firstNames = Object.values(marked).map(([first = '']) => first);
const unnamed = 'heard of it';
const colorSets = ['blue-green-orange', 'blue-plum-orange', 'violet-teal-red', 'magenta-blue-ochre'] as const;
/** What is behind the words, and the words. */
type Paper = readonly [string, string];
const bars: readonly Paper[] = [
  ['#5a6b7b', '#fff'],
  ['#c00000', '#fff'],
  ['#2a5db0', '#fff'],
  ['#f0b400', '#1a1a1a'],
  ['#999', '#000'],
];
const papers = { light: ['#fff', '#1a1a1a'], dark: ['#121212', '#e8e8e8'] } as const;
/** Against what is behind them; WCAG 2.2 asks for that of parts of an interface, 1.4.11, and of text, 1.4.3. */
const minLine = 3;
const minText = 4.5;

const isLegible = expect.toSatisfy((contrast: number) => contrast >= minText);
const isLine = {
  changed: expect.toSatisfy((share: number) => share > 0.02 && share < 0.3),
  ofChanges: expect.toSatisfy((contrast: number) => contrast >= minLine),
};
const isFilled = {
  changed: expect.toSatisfy((share: number) => share > 0.6),
  ofBackground: expect.toSatisfy((contrast: number) => contrast > 1.1),
  ofText: isLegible,
};

/** The words on a page of these colors, large enough to look at. */
async function visitWords(world: World, [background, color]: Paper): Promise<Tab> {
  const tab = await world.visitSaying(text);
  await tab.evaluate(
    ([background, color]) => {
      document.documentElement.style.background = background;
      document.querySelector('p')?.setAttribute('style', `color: ${color}; font: 24px/2 sans-serif;`);
    },
    [background, color] as const,
  );
  return tab;
}

/** Where words are in a tab, with what lies right below them. */
async function areaOf(tab: Tab, words: string): Promise<Area> {
  const area = await tab.evaluate((words) => {
    const node = document.querySelector('p')?.firstChild;
    const from = node?.textContent?.indexOf(words) ?? -1;
    if (!node || from < 0) return null;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height: height + 6 };
  }, words);
  if (area === null) throw new Error(`The page does not say “${words}”.`);
  return area;
}

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};

  /** What has changed since a picture was taken, by the words it concerns. */
  async function changesOf(
    tab: Tab,
    words: readonly string[],
    before: Picture,
  ): Promise<Readonly<Record<string, Difference | undefined>>> {
    const areas = await Promise.all(words.map((each) => areaOf(tab, each)));
    const found = await differences({ before, after: await pictureOf(tab), areas, in: world.extension });
    return Object.fromEntries(words.map((each, index) => [each, found[index]]));
  }
  const changeOf = async (tab: Tab, words: string, before: Picture) =>
    (await changesOf(tab, [words], before))[words];

  /** Waits until names of all kinds have changed so, and nothing else has. */
  async function expectNamesChanged(tab: Tab, before: Picture, change: object): Promise<void> {
    const changes = () => changesOf(tab, [...firstNames, unnamed], before);
    await expect.poll(changes).toMatchObject({
      ...Object.fromEntries(firstNames.map((words) => [words, change])),
      [unnamed]: { changed: 0 },
    });
  }

  /** A picture of the page that nothing of Namelight is on. */
  const pictureWithout = (tab: Tab): Promise<Picture> =>
    world.withoutNamelight(async () => {
      await expectMarks(tab, {});
      return pictureOf(tab);
    });

  const drawsLines = async (paper: Paper, sets: readonly string[]): Promise<void> => {
    const tab = await visitWords(world, paper);
    const before = await pictureWithout(tab);
    for (const colors of sets) {
      await storeSettings(world.extension, { markStyle: 'underline', markColors: colors });
      await expectMarks(tab, marked);
      await expectNamesChanged(tab, before, {
        ...isLine,
        top: expect.toSatisfy((top: number) => top > 0.6 && top < 1),
        ofBackground: 1,
        ofText: isLegible,
      });
    }
  };
  it('draws a line under names of every kind', longInFirefox, () =>
    drawsLines(papers.light, colorSets.slice(0, 1)),
  );
  it('draws it in every color', long, () => drawsLines(papers.light, colorSets));
  it('draws it on dark pages', long, () => drawsLines(papers.dark, colorSets));

  it.each(bars)('draws a line that stands out under names on a bar in %s', long, async (...bar) => {
    const tab = await visitWords(world, bar);
    const before = await pictureWithout(tab);
    await expectMarks(tab, marked);
    await expectNamesChanged(tab, before, isLine);
  });

  it.each(Object.entries(papers))(
    'fills names of every kind, in every color, on %s pages',
    long,
    async (_, paper) => {
      const tab = await visitWords(world, paper);
      const before = await pictureWithout(tab);
      for (const colors of colorSets) {
        await storeSettings(world.extension, { markStyle: 'tint', markColors: colors });
        await expectNamesChanged(tab, before, isFilled);
      }
    },
  );

  it('fills the name whose card is open, marked or not', long, async () => {
    await storeSettings(world.extension, { markMentions: 'page' });
    const tab = await visitWords(world, papers.light);
    await expectMarks(tab, { ...marked, person: ['Vladimir Putin'] });
    const plain = await pictureWithout(tab);
    await expectNamesChanged(tab, plain, isLine);
    const before = await pictureOf(tab);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Anchorage');
    await expect.poll(() => changeOf(tab, 'Anchorage', before)).toMatchObject(isFilled);
    await tab.mouse.jump(emptyCorner);
    await expectCard(tab, null);
    const { x, y, width, height } = await areaOf(tab, 'Putin flew.');
    await tab.mouse.move({ x: x + width / 4, y: y + height / 2 });
    await expectCard(tab, 'Vladimir Putin');
    await expect
      .poll(() => changeOf(tab, 'Putin flew.', before))
      .toMatchObject({ changed: expect.toSatisfy((share: number) => share > 0.3) });
    await tab.mouse.jump(emptyCorner);
    await expectCard(tab, null);
    await expect.poll(() => changeOf(tab, text, before)).toMatchObject({ changed: 0 });
  });

  it.each(['open', 'closed'] as const)(
    'fills names in %s shadow roots, whose styles are their own',
    long,
    async (mode) => {
      await storeSettings(world.extension, { markStyle: 'tint' });
      const tab = await world.visit('no-names.html');
      const area = await tab.evaluate((mode) => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
        root.innerHTML =
          '<style>:host { all: initial; display: block } p { font: 24px sans-serif }</style><p><span>Vladimir Putin</span> came.</p>';
        const { x, y, width, height } = root.querySelector('span')?.getBoundingClientRect() ?? new DOMRect();
        scrollTo(0, 0);
        return { x, y, width, height };
      }, mode);
      await expectMarks(tab, { person: ['Vladimir Putin'] });
      const before = await pictureWithout(tab);
      const changes = async () =>
        differences({ before, after: await pictureOf(tab), areas: [area], in: world.extension });
      await expect.poll(changes).toMatchObject([{ changed: isFilled.changed, ofText: isLegible }]);
    },
  );

  // Firefox has them by a preference of the whole browser alone.
  if (name === 'chromium')
    it.each(['underline', 'tint'])(
      'shows names marked by %s, and the open one, in forced colors',
      long,
      async (markStyle) => {
        await storeSettings(world.extension, { markStyle });
        const tab = (await visitWords(world, papers.light)) as ChromiumTab;
        await tab.look({ ...viewport, forcedColors: true });
        const before = await pictureWithout(tab);
        await expectMarks(tab, marked);
        const isSeen = { changed: expect.toSatisfy((share: number) => share > 0.02), ofText: isLegible };
        await expectNamesChanged(tab, before, isSeen);
        const closed = await pictureOf(tab);
        await pointAt(tab, 'Anchorage');
        await expectCard(tab, 'Anchorage');
        await expect.poll(() => changeOf(tab, 'Anchorage', closed)).toMatchObject(isSeen);
        await tab.look(viewport);
      },
    );

  it.each(['underline', 'tint'])(
    'prints a page as it does without it, names marked by %s',
    long,
    async (style) => {
      await storeSettings(world.extension, { markStyle: style });
      const tab = await visitWords(world, papers.light);
      await tab.evaluate(() => {
        const box = document.createElement('p');
        box.style.cssText = 'background: #222; color: #eee; padding: 1em';
        box.textContent = 'Dark box: Vladimir Putin spoke with Donald Trump.';
        document.body.append(box);
      });
      const all = { ...marked, person: [...marked.person, 'Vladimir Putin', 'Donald Trump'] };
      await expectMarks(tab, all);
      const folder = await mkdtemp(join(tmpdir(), 'namelight-print-'));
      const print = async (file: string): Promise<Tab> => {
        const path = join(folder, file);
        await writeFile(path, await tab.print());
        return world.visit(pathToFileURL(path).href);
      };
      try {
        const withMarks = await print('page.pdf');
        await tab.bringToFront();
        await expectMarks(tab, all);
        const without = await world.withoutNamelight(async () => {
          await expectMarks(tab, {});
          return print('page.pdf');
        });
        const area = { x: 320, y: 100, width: 600, height: 400 };
        const compare = async () => {
          await without.bringToFront();
          const before = await pictureOf(without);
          await withMarks.bringToFront();
          const after = await pictureOf(withMarks);
          return differences({ before, after, areas: [area], in: world.extension });
        };
        await expect.poll(compare).toMatchObject([{ changed: 0, ofText: isLegible }]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});

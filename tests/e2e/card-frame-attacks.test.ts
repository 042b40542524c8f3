/**
 * What a page can do that finds the frame of a card, or embeds one of its own: the port, the address and the texts of a
 * card go to nobody else. Nothing here knows how that is kept; it is seen from outside.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { person, writtenStory } from '../library/files.ts';
import { addFile, fileOf, removeStories } from './harness/adding.ts';
import type { Frame, Point, Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import {
  cardIn,
  clickInCard,
  consoleOf,
  emptyCorner,
  marksIn,
  pointAt,
  type SeenCard,
} from './harness/looking.ts';
import { everyMention, ownSettings, storeSettings } from './harness/settings.ts';
import { inEveryBrowser, long, type World } from './harness/world.ts';

type Area = { readonly from: Point; readonly to: Point };

/** What the pages of tests/pages/hostile/ that are visited here keep and do, each some of it. */
type AttackingWindow = {
  readonly page: {
    readonly errors: readonly string[];
    /** All that it came by which is worth something to it. */
    readonly got: readonly string[];
    /** The types of the events that it heard of. */
    readonly events: readonly string[];
    readonly loads: number;
    readonly posted: number;
  };
  lookAround(): void;
  take(how: string): Promise<boolean>;
  lieInWait(how: string): void;
  ended(): Promise<boolean>;
  placeOfCard(): Area | null;
  holds(): boolean;
  settle(): Promise<void>;
  attackAt(address: string): Promise<void>;
  measure(): Promise<boolean>;
  embed(): void;
};

const inPage = <Arg, Result>(
  frame: Frame,
  ask: (window: AttackingWindow, arg: Arg) => Result | Promise<Result>,
  arg: Arg,
): Promise<Result> => frame.evaluate(`(${ask})(window, ${JSON.stringify(arg)})` as never);

const pageOf = (frame: Frame): Promise<AttackingWindow['page']> => inPage(frame, ({ page }) => page, null);
const gotBy = async (frame: Frame): Promise<readonly string[]> => (await pageOf(frame)).got;

/** What a page does with the frame of a card, as card-taken.html names it itself. */
const takes = [
  ...readFileSync(new URL('../pages/hostile/card-taken.html', import.meta.url), 'utf8').matchAll(
    /^ {8}'([^']+)':/gm,
  ),
].map(([, how = '']) => how);

/** One of each kind, the most usual first. */
const usualTakes: readonly string[] = [
  'leads it to a page of its own',
  'leads it to a page of another origin',
  'sandboxes it, and loads it anew',
  'leads it elsewhere a hundred times a second',
  'has another document adopt it',
];
/** Those that matter most when the frame has not loaded yet. */
const earlyTakes: readonly string[] = [
  'leads it to a page of its own',
  'sandboxes it, and loads it anew',
  'speaks to its window before anybody else does',
];

const secret = 'Quentin Ashgrove';
/** What a card of the secret name says, which no page does. */
const secrets = [
  'keeper of the amber ledger',
  'Perpetua Vance-Holloway',
  'Tin mine at Carrow',
  'Papers of the inner circle',
];
const privateStory = writtenStory({
  id: 'private',
  title: 'Papers of the inner circle',
  entities: [
    person('quentin-ashgrove', secret, {
      // The letters at the end are in few fonts.
      description: 'A keeper of the amber ledger, 琥珀帳.',
      facts: [{ label: 'Owns', value: { kind: 'text', text: 'Tin mine at Carrow' }, source: 'archive' }],
      relations: [{ label: 'Writes to', to: 'perpetua-vance-holloway' }],
    }),
    person('perpetua-vance-holloway', 'Perpetua Vance-Holloway'),
  ],
});
const isSecret = (text: string): boolean => secrets.some((words) => text.includes(words));
const isAddress = (text: string): boolean => /(?:moz|chrome)-extension:/.test(text);

async function writeSecret(frame: Frame): Promise<void> {
  await expectOwnMarks(frame);
  await frame.evaluate((name) => {
    const text = document.querySelector('p')?.firstChild;
    if (text instanceof Text) text.data = `Nobody knows ${name}. ${text.data} Marco Rubio came, too.`;
  }, secret);
  await expect.poll(async () => (await marksIn(frame)).person).toContain('Marco Rubio');
}

async function openTakingPage(world: World): Promise<Tab> {
  const tab = await world.visit('hostile/card-taken.html');
  await writeSecret(tab);
  await expect.poll(async () => (await marksIn(tab)).person).toContain(secret);
  return tab;
}

/** The same in a frame that runs scripts and has no origin, where secret names are not looked for. */
async function openSandboxed(world: World): Promise<{ readonly tab: Tab; readonly frame: Frame }> {
  const tab = await world.visit('no-names.html');
  await tab.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/hostile/card-taken.html';
    frame.style.cssText = 'width: 700px; height: 600px';
    document.body.prepend(frame);
  });
  const framed = () => tab.frames().find((frame) => frame.url().endsWith('/card-taken.html'));
  await expect.poll(() => framed() !== undefined).toBe(true);
  const frame = framed();
  if (frame === undefined) throw new Error('There is no frame.');
  await writeSecret(frame);
  return { tab, frame };
}

/** Goes into the card that is shown over a frame, and returns where. */
async function enterCard(tab: Tab, frame: Frame = tab): Promise<Point> {
  const area = await inPage(frame, (window) => window.placeOfCard(), null);
  if (area === null) throw new Error('The page sees no element where the card is.');
  const { from, to } = area;
  const offset = await frame.offset();
  const middle = { x: offset.x + (from.x + to.x) / 2, y: offset.y + (from.y + to.y) / 2 };
  await tab.mouse.move(middle);
  return middle;
}

/** Does in a card, and on the way over it, all of which a page may hear something. */
async function useCard(world: World, tab: Tab): Promise<void> {
  const middle = await enterCard(tab);
  await tab.mouse.wheel(20);
  await tab.mouse.click(middle);
  for (const key of ['Tab', 'a']) await tab.keyboard.press(key);
  if ('tap' in tab) await (tab.tap as (at: Point) => Promise<void>)(middle);
  const lines = await tab.evaluate(() =>
    [...document.querySelectorAll('p')].map((line) => {
      const { x, y } = line.getBoundingClientRect();
      return { x: x + 4, y: y + 8 };
    }),
  );
  // One line is dragged, on another one a selection begins.
  for (const line of lines) {
    await tab.mouse.jump(line);
    await tab.mouse.down();
    await tab.mouse.move(middle);
    await tab.mouse.move({ x: middle.x + 4, y: middle.y + 4 });
    await tab.mouse.up();
  }
  await world.driver.command('next-name');
}

/** The first card that is to be seen in a tab, whichever of its frames it is over. */
async function cardInAny(tab: Tab): Promise<SeenCard | null> {
  for (const frame of tab.frames()) {
    const card = await cardIn(frame).catch(() => null);
    if (card !== null) return card;
  }
  return null;
}

/** Waits a while for what is not to come. */
const comes = (what: () => Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(what, { timeout: 2_000, interval: 100 }).then(
    () => true,
    () => false,
  );

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  // Once: no test here changes it.
  let isAdded = false;
  beforeEach(async () => {
    if (!isAdded) await addFile(await world.visitOwn('/popup.html?tab=0'), fileOf(privateStory));
    isAdded = true;
  });
  afterAll(() => removeStories(world));

  it('a page finds no address and no port by any event', long, async () => {
    const tab = await openTakingPage(world);
    await pointAt(tab, secret);
    await expectCard(tab, secret);
    await useCard(world, tab);
    await inPage(tab, (window) => window.lookAround(), null);
    const { events, got } = await pageOf(tab);
    expect(events).toEqual(expect.arrayContaining(['pointerover', 'pointerout', 'mousemove', 'toggle']));
    expect(got).toEqual([]);
  });

  /** A page takes the frame of a card, if it finds it, once the card is there or as soon as it can. */
  async function takeFrame(tab: Tab, how: string, when: 'once it is there' | 'at once'): Promise<void> {
    if (when === 'at once') await inPage(tab, (window, how) => window.lieInWait(how), how);
    await pointAt(tab, secret);
    if (when === 'at once') {
      const isOver = async () =>
        (await inPage(tab, (window) => window.ended(), null)) || (await cardIn(tab)) !== null;
      await expect.poll(isOver).toBe(true);
      return;
    }
    await expectCard(tab, secret);
    await enterCard(tab);
    await inPage(tab, (window, how) => window.take(how), how);
  }

  /** It has gotten nothing, and the next card is right. */
  async function expectNothingTaken(tab: Tab): Promise<void> {
    await tab.mouse.jump(emptyCorner);
    await inPage(tab, (window) => window.settle(), null);
    const taken = async () => (await gotBy(tab)).filter((line) => !isAddress(line));
    expect(await taken()).toEqual([]);
    await expectCard(tab, null);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Anchorage');
    // What comes late has come by now.
    expect(await taken()).toEqual([]);
    const { errors } = await pageOf(tab);
    expect(errors).toEqual([]);
    expect(consoleOf(tab)).toEqual([]);
  }

  describe('of the frame of a card', () => {
    let before: unknown;
    beforeAll(async () => {
      before = await ownSettings(world.extension);
    });
    const isTaken = (when: 'once it is there' | 'at once') => async (how: string) => {
      const tab = await openTakingPage(world);
      await takeFrame(tab, how, when);
      const card = (await inPage(tab, (window) => window.holds(), null)) ? await cardIn(tab) : null;
      expect(card).toBeNull();
      if (how.startsWith('takes each frame')) {
        // Another card, while it lies in wait.
        await tab.mouse.jump(emptyCorner);
        await pointAt(tab, 'Vladimir Putin');
        await comes(async () => (await cardIn(tab)) !== null || (await pageOf(tab)).loads > 0);
      }
      await expectNothingTaken(tab);
      expect(await ownSettings(world.extension)).toEqual(before);
    };
    const [mostUsual = '', ...alsoUsual] = usualTakes;
    const rareTakes = takes.filter((how) => ![...usualTakes, ...earlyTakes].includes(how));
    it(`a page that ${mostUsual} gets nothing`, longInFirefox, () => isTaken('once it is there')(mostUsual));
    it.each(alsoUsual)('a page that %s gets nothing', long, isTaken('once it is there'));
    it.each(earlyTakes)('a page that, before it has loaded, %s gets nothing', long, isTaken('at once'));
    it.runIf(name === 'chromium').each(rareTakes)(
      'a page that %s gets nothing, either',
      long,
      isTaken('once it is there'),
    );
  });

  describe('in a document that is sandboxed but for its scripts', long, () => {
    it.each([
      ['before it has loaded', 'leads it to a page of its own'],
      ['before it has loaded', 'speaks to its window before anybody else does'],
      ['once it is there', 'leads it to a page of another origin'],
    ])('a page that, %s, %s gets no secret', async (when, how) => {
      const before = await ownSettings(world.extension);
      const { tab, frame } = await openSandboxed(world);
      const isEarly = when === 'before it has loaded';
      if (isEarly) await inPage(frame, (window, how) => window.lieInWait(how), how);
      await pointAt(tab, 'Vladimir Putin', { frame });
      const isOver = async () =>
        (await cardIn(frame)) !== null ||
        (isEarly && (await inPage(frame, (window) => window.ended(), null)));
      const hasCard = (await comes(isOver)) && !isEarly;
      if (hasCard) {
        await enterCard(tab, frame);
        await inPage(frame, (window, how) => window.take(how), how);
      }
      await tab.mouse.jump(emptyCorner);
      await tab.mouse.move(await placeOfText(frame, secret));
      await comes(async () => (await gotBy(frame)).some(isSecret));
      const got = await gotBy(frame);
      expect(got.filter(isSecret)).toEqual([]);
      expect(got.filter((line) => line.startsWith('an answer to a forged handshake'))).toEqual([]);
      expect(got.filter(isAddress)).toEqual([]);
      expect(await ownSettings(world.extension)).toEqual(before);
    });

    it('no card says a secret', async () => {
      const { tab, frame } = await openSandboxed(world);
      await expectNoSecret(tab, frame);
    });
  });

  it(
    'a page of cards that somebody else embeds, in whichever way, draws nothing and answers nothing',
    long,
    async () => {
      const tab = await world.visit('hostile/card-forged.html');
      const address = await world.extension.evaluate(() => chrome.runtime.getURL('/card.html'));
      await inPage(tab, (window, address) => window.attackAt(address), address);
      const { posted, got, errors } = await pageOf(tab);
      expect(posted).toBeGreaterThan(15);
      expect(got).toEqual([]);
      expect(await paintedPixels(world, tab)).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  describe.each([
    ['runs no scripts', 1],
    ['runs scripts', 2],
  ] as const)('in a document without an origin that %s', long, (_, index) => {
    const openLettered = async (): Promise<{ readonly tab: Tab; readonly frame: Frame }> => {
      const tab = await world.visit('hostile/card-lettered.html');
      await inPage(tab, (window) => window.embed(), null);
      const isMarked = async () => {
        const frame = tab.frames()[index];
        return frame !== undefined && (await marksIn(frame)).person.includes('Sergei Lavrov');
      };
      await expect.poll(isMarked).toBe(true);
      return { tab, frame: tab.frames()[index] as Frame };
    };
    /** The letters that were asked for, without those of the document itself: `/letter/Arial/a`. */
    const askedLetters = (own: string): readonly string[] =>
      world.pages.requests
        .map((address) => decodeURI(new URL(address, 'http://connection.test').pathname))
        .filter((path) => path.startsWith('/letter/') && !own.includes(path.split('/').at(-1) ?? ''));

    it('style sheets ask nobody for a letter of a card', async () => {
      // Then a card also says what stands in the type of programs.
      await storeSettings(world.extension, { ...everyMention, explain: true });
      const { tab, frame } = await openLettered();
      const own = await frame.evaluate(() => document.querySelector('#own')?.textContent ?? '');
      expect(world.pages.requests).toContainEqual(expect.stringMatching(/\/letter\/spy\/S$/));
      const before = askedLetters(own).length;
      await pointAt(tab, 'Sergei Lavrov', { frame });
      await expect.poll(async () => (await cardInAny(tab))?.heading).toBe('Sergei Lavrov');
      await comes(async () => askedLetters(own).length > before);
      expect(askedLetters(own).slice(before)).toEqual([]);
    });

    it('no card says a secret, and no style sheet asks for a letter of it', async () => {
      const { tab, frame } = await openLettered();
      await expectNoSecret(tab, frame);
      expect(askedLetters('').filter((path) => path.endsWith('/han'))).toEqual([]);
    });
  });

  /** Points at a secret name, and waits for its card, which is not to come. */
  async function expectNoSecret(tab: Tab, frame: Frame): Promise<void> {
    await tab.mouse.jump(emptyCorner);
    const place = await placeOfText(frame, secret);
    await tab.mouse.jump({ x: place.x + 5, y: place.y + 3 });
    await tab.mouse.move(place);
    expect(await comes(async () => isSecret((await cardInAny(tab))?.text ?? ''))).toBe(false);
  }

  // Only Chromium measures, and takes more than ten seconds.
  it.runIf(name === 'chromium')('a page that measures memory learns no address', long, async () => {
    const tab = await world.visit('hostile/card-measured.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    expect(await inPage(tab, (window) => window.measure(), null)).toBe(true);
    expect(await gotBy(tab)).toEqual([]);
  });

  it('a reader may use a card as fast as they can', long, async () => {
    const tab = await openTakingPage(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    for (const [saying, heading] of [
      ['Facts, story and sources', 'Vladimir Putin'],
      ['Appointed Sergei Lavrov', 'Sergei Lavrov'],
      ['Putin', 'Vladimir Putin'],
      ['Pin card', 'Vladimir Putin'],
    ] as const) {
      await clickInCard(tab, saying);
      await expectCard(tab, heading);
    }
    await tab.mouse.jump(emptyCorner);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Vladimir Putin');
    expect(consoleOf(tab)).toEqual([]);
  });
});

/** Where a text of a frame lies in the tab's viewport, whether it is marked or not. */
async function placeOfText(frame: Frame, words: string): Promise<Point> {
  const inFrame = await frame.evaluate((words) => {
    const text = document.querySelector('p')?.firstChild;
    const range = document.createRange();
    const from = text?.textContent?.indexOf(words) ?? -1;
    if (!text || from < 0) throw new Error('The page does not say that.');
    range.setStart(text, from);
    range.setEnd(text, from + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  const offset = await frame.offset();
  return { x: offset.x + inFrame.x, y: offset.y + inFrame.y };
}

/** How many pixels of what a tab shows are not white. */
async function paintedPixels(world: World, tab: Tab): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'namelight-picture-'));
  const path = join(folder, 'tab.png');
  await tab.screenshot(path);
  const picture = await readFile(path, 'base64');
  await rm(folder, { recursive: true });
  return world.extension.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    let painted = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) < 250) painted += 1;
    return painted;
  }, picture);
}

/** How long the editor takes with a large draft: until it is open, for a letter in a form, and its longest tasks. */
import type { Browser, Page } from 'puppeteer-core';
import type { StoryFileInput } from '../../components/story/schema.ts';

export type EditorTimes = {
  /** From the address until the names are listed. */
  readonly open: number;
  /** From a letter until it is drawn, with all that depends on it: the median and the slowest of some. */
  readonly key: number;
  readonly slowestKey: number;
  /** The longest task while it opens, and while letters are typed; 0 if all are below 50 ms. */
  readonly longestOpening: number;
  readonly longestTyping: number;
};

const letters = 60;

/** Measures with a draft of this content. */
export async function editorTimes(
  browser: Browser,
  origin: string,
  file: StoryFileInput,
): Promise<EditorTimes> {
  const page = await browser.newPage();
  try {
    await page.goto(new URL('/stories.html', origin).href);
    await page.waitForSelector('.story');
    const key = await page.evaluate(storeDraft, JSON.stringify(file));
    const open = await page.evaluate(openDraft, key);
    const longestOpening = await takeLongest(page);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.part[data-kind]')[30]?.click());
    await page.waitForSelector('.entity-form input');
    // What tries names is made ready.
    await page.waitForNetworkIdle();
    await takeLongest(page);
    const keys = (await page.evaluate(type, letters)).toSorted((one, other) => one - other);
    return {
      open,
      key: keys[keys.length >> 1] ?? Number.NaN,
      slowestKey: keys.at(-1) ?? Number.NaN,
      longestOpening,
      longestTyping: await takeLongest(page),
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page: stores a draft as the editor does, and returns its key. */
async function storeDraft(json: string): Promise<string> {
  const { namelight: _, ...draft } = JSON.parse(json) as StoryFileInput;
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('drafts');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = failed;
  });
  const key = crypto.randomUUID();
  const change = database.transaction(['heads', 'bodies', 'entities'], 'readwrite');
  const { title, language, entities } = draft;
  const head = { key, title, language, count: entities.length, changed: Date.now(), issued: null };
  change.objectStore('heads').put(head, key);
  change.objectStore('bodies').put({ ...draft, entities: entities.map(({ id }) => id) }, key);
  for (const entity of entities) change.objectStore('entities').put(entity, [key, entity.id]);
  await new Promise((done) => {
    change.oncomplete = done;
  });
  database.close();
  return key;
}

/** Runs in the page: goes to a draft, and returns after how many ms its names are drawn. */
async function openDraft(key: string): Promise<number> {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
  const start = performance.now();
  location.hash = `#draft=${key}`;
  const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  do await drawn();
  while (document.querySelector('.part-list .part[data-kind]') === null);
  return performance.now() - start;
}

/** Runs in the page: types so many letters, and returns how long each took to be drawn, ms. */
async function type(count: number): Promise<readonly number[]> {
  const fields = document.querySelectorAll<HTMLInputElement>('.entity-form :is(input, textarea)');
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    // The name, on which most depends, and the sentence below it.
    const field = fields[n < count / 2 ? 0 : 1];
    if (field === undefined) throw new Error('The form has no fields.');
    const start = performance.now();
    field.value += 'abcde '[n % 6];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
    // Nobody types faster.
    await new Promise((done) => setTimeout(done, 80));
  }
  return times;
}

async function takeLongest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest = window.longestTask ?? 0;
    window.longestTask = 0;
    return longest;
  });
}

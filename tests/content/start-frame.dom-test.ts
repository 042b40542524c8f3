import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotate } from '../../components/content/annotate.ts';
import type { MarksScript, StartMarks } from '../../components/content/document-reading.ts';
import { startFrame } from '../../components/content/frame.ts';
import { NameFilter } from '../../components/content/name-filter.ts';
import { addedRules } from '../../components/finder/added-names.ts';
import { GrowingNames } from '../../components/finder/growing-names.ts';
import { languageFamily } from '../../components/finder/language.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { compileStems } from '../../components/finder/stems.ts';
import { FrameClosed } from '../../components/messages/script-port.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { LanguageNames } from '../../components/story/schema.ts';
import { eventually } from '../eventually.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});
const { sync, local, onChanged } = fakeBrowser.storage;

/** The stamps for which names of added stories were requested of the background. */
let stamps: number[];
let frame: AbortController;
beforeEach(async () => {
  load.mockReset();
  load.mockImplementation(namesOf);
  showStyles.mockClear();
  loadMarks.mockReset();
  loadMarks.mockImplementation(startMarks);
  frame = new AbortController();
  fakeBrowser.reset();
  await sync.set({ markMentions: 'every' });
  stamps = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (...[message]: unknown[]) => {
    const { kind, request } = message as { kind: string; request: { stamp: number } };
    if (kind !== 'names-in') return undefined;
    stamps.push(request.stamp);
    return { response: { keys: [], names: [], answered: 0 } };
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  frame.abort();
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

/** Lets pending tasks finish. */
const settled = () => scheduler.postTask(() => {}, { priority: 'background' });

const prefilter = createPrefilter(compileStems(bundledNames, bundledLanguages));
const namesOf = async (family: string): Promise<readonly LanguageNames[]> =>
  bundledLanguages.filter(({ lang }) => languageFamily(lang) === family);
const load = vi.fn(namesOf);
const families = [...new Set(bundledLanguages.map(({ lang }) => languageFamily(lang)))];
const showStyles = vi.fn(async (_isOn: boolean) => {});
const loadMarks = vi.fn(startMarks);

const startedBy: StartMarks = (wiring) =>
  annotate({
    ...wiring,
    languages: { families, load },
    added: new GrowingNames(addedRules),
    loadCardHost: () => Promise.reject(new Error('No card is asked for.')),
    showStyles,
  });

async function startMarks(_script: MarksScript = 'marks'): Promise<StartMarks> {
  return startedBy;
}

/** Stores exactly these settings, in one call, and that every mention is marked. */
async function set(stored: Record<string, unknown>): Promise<void> {
  const before = Object.keys(await sync.get());
  await sync.set({
    ...Object.fromEntries(before.map((key) => [key, null])),
    markMentions: 'every',
    ...stored,
  });
  await settled();
}

/** Applies other stories. */
async function apply(stamp: number, packsAlone = false): Promise<void> {
  await local.set({ library: stamp === 0 ? null : { stamp, stories: ['purchase'], packsAlone } });
  await settled();
}

async function start(site: () => Promise<string | null> = async () => 'example.com'): Promise<void> {
  await startFrame({
    site,
    prefilter: () => prefilter,
    loadMarks,
    lifetime: { signal: frame.signal, check: () => {}, end: () => frame.abort() },
  });
  await settled();
}

function append(text: string, lang?: string): void {
  document.body.append(
    Object.assign(document.createElement('p'), { textContent: text, ...(lang && { lang }) }),
  );
}

/** The texts that are marked, with the names of their highlights. */
const marked = (): readonly (readonly [highlight: string, text: string])[] =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }) => [
      name,
      (startContainer as Text).data.slice(startOffset, endOffset),
    ]),
  );
const texts = () => marked().map(([, text]) => text);

/** Waits until exactly these texts are marked. */
const expectMarked = (...expected: readonly string[]) =>
  eventually(() => expect(texts().toSorted()).toEqual(expected.toSorted()));

describe('a frame', () => {
  test('shows no styles while nothing is marked, and removes them in the end', async () => {
    document.body.textContent = 'The lake was calm.';
    await start();
    append('So was the sky.');
    await settled();
    expect(showStyles).not.toHaveBeenCalled();
    append('Putin spoke.');
    await expectMarked('Putin');
    append('Putin left.');
    await expectMarked('Putin', 'Putin');
    expect(showStyles.mock.calls).toEqual([[true]]);
    frame.abort();
    expect(showStyles.mock.calls).toEqual([[true], [false]]);
  });

  test('asks for styles again that failed to come', async () => {
    showStyles.mockRejectedValueOnce(new Error('asleep'));
    document.body.textContent = 'Putin spoke.';
    await start();
    await eventually(() => expect(showStyles.mock.calls).toEqual([[true], [true]]));
  });

  test('is not woken by a change that concerns other sites, or no page', async () => {
    const setSettings = vi.fn();
    loadMarks.mockImplementation(async () => (wiring) => {
      const annotation = startedBy(wiring);
      const { lookUp } = annotation;
      return { start: () => annotation.start(), lookUp, setSettings };
    });
    document.body.textContent = 'Putin spoke.';
    await start();
    await expectMarked('Putin');
    await set({ 'site:other.example': 'off', 'hidden:other.example:alaska': true });
    await local.set({ found: 1 });
    await settled();
    expect(setSettings).not.toHaveBeenCalled();
    await set({ 'site:other.example': 'off', markStyle: 'tint' });
    expect(setSettings).toHaveBeenCalledOnce();
    expect(loadMarks).toHaveBeenCalledOnce();
  });

  test('looks for one story alone where that is chosen for its site', async () => {
    const choose = async (onlyStories: Record<string, string> | null) => {
      await local.set({ onlyStories });
      await settled();
    };
    await apply(7);
    document.body.textContent = 'Putin spoke.';
    await start();
    await expectMarked('Putin');
    await eventually(() => expect(stamps).toEqual([7]));
    await choose({ 'example.com': 'purchase' });
    await expectMarked();
    await eventually(() => expect(stamps).toEqual([7, 7]));
    await choose({ 'example.com': 'comet' });
    await eventually(() => expect(stamps).toEqual([7, 7, 7]));
    await choose({ com: '(bundled)' });
    await expectMarked('Putin');
    await choose({ 'other.example': 'purchase' });
    await eventually(() => expect(stamps).toEqual([7, 7, 7, 7]));
    await expectMarked('Putin');
  });

  test('reads what changes', async () => {
    document.body.innerHTML = '<p>Nobody spoke.</p>';
    await start();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Putin spoke.';
    await expectMarked('Putin');
  });

  test('follows the settings: reads nothing while off, updates the marks while on', async () => {
    await set({ 'site:example.com': 'off' });
    document.body.textContent = 'Putin spoke.';
    await start();
    expect(texts()).toEqual([]);
    await set({});
    await expectMarked('Putin');
    const [before] = marked();
    await set({ markStyle: 'tint' });
    await eventually(() => expect(marked()[0]?.[0]).toContain('tint'));
    expect(before?.[0]).toContain('underline');
    await set({ on: false });
    await expectMarked();
    await set({});
    await expectMarked('Putin');
  });

  test('follows switches that share an item of storage, and hides the names in it', async () => {
    await set({ 'rules:7': { 'site:example.com': 'off' } });
    document.body.textContent = 'Putin spoke of Alaska.';
    await start();
    expect(texts()).toEqual([]);
    await local.set({ 'rules:here': { 'hidden:example.com:alaska': true } });
    await set({ 'rules:7': { 'site:other.example': 'off' } });
    await expectMarked('Putin');
  });

  test('follows an organization’s policy, and what it leaves to the user', async () => {
    await local.set({ policy: { on: false, locked: ['on'] } });
    await set({ on: true, markStyle: 'tint' });
    document.body.textContent = 'Putin spoke.';
    await start();
    expect(texts()).toEqual([]);
    await local.set({ policy: { markStyle: 'underline', locked: ['markStyle'] } });
    await eventually(() => expect(marked()[0]?.[0]).toContain('underline'));
    await local.set({ policy: { markStyle: 'underline' } });
    await eventually(() => expect(marked()[0]?.[0]).toContain('tint'));
    await local.set({ policy: { sitesOff: ['example.com'] } });
    await expectMarked();
    await local.remove('policy');
    await expectMarked('Putin');
  });

  test('ends its lifetime if its site is unknown', async () => {
    document.body.textContent = 'Putin spoke.';
    await start(() => Promise.reject(new Error('asleep')));
    expect(texts()).toEqual([]);
    expect(frame.signal.aborted).toBe(true);
  });

  test('loads no other language for English text, nor for text that names nobody', async () => {
    document.body.innerHTML =
      '<p>Putin spoke.</p><p lang="de">Der See war ruhig.</p><p lang="">Trump left.</p>';
    await start();
    await expectMarked('Putin', 'Trump');
    append('Всё было спокойно.');
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  test('loads the names of a language once, where a text in it may hold one', async () => {
    document.body.innerHTML = '<p>Putin spoke.</p><p lang="de">Dann sprach Selenskyj.</p>';
    await start();
    await expectMarked('Putin', 'Selenskyj');
    append('Über die Sowjetunion sprach er nicht.', 'de');
    await expectMarked('Putin', 'Selenskyj', 'Sowjetunion');
    append('Президент Путин приехал.');
    await eventually(() => expect(texts()).toContain('Путин'));
    expect(load.mock.calls.flat()).toEqual(['de', 'cyrillic']);
  });

  test('loads the common languages where nothing shows the language of a foreign name', async () => {
    document.body.innerHTML = '<p lang="">Trump: Sowjetunion</p>';
    await start();
    const common = ['de', 'es', 'fr', 'it', 'pl', 'pt', 'tr'];
    await eventually(() => expect(load.mock.calls.flat().toSorted()).toEqual(common));
    await expectMarked('Trump');
  });

  test('loads no languages while the settings want English names alone', async () => {
    await set({ otherLanguages: false });
    document.body.innerHTML = '<p>Putin spoke.</p><p lang="de">Dann sprach Selenskyj.</p>';
    await start();
    await expectMarked('Putin');
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  test('tries again to load a language, though the page rests', async () => {
    load.mockImplementationOnce(() => Promise.reject(new Error('asleep')));
    document.body.innerHTML = '<p>Putin spoke.</p><p lang="de">Dann sprach Selenskyj.</p>';
    await start();
    await expectMarked('Putin', 'Selenskyj');
    expect(load.mock.calls.flat()).toEqual(['de', 'de']);
  });

  test('loads what marks names once, when the first text may hold one, and reads no text again for it', async () => {
    const read = vi.spyOn(NameFilter.prototype, 'keep');
    document.body.innerHTML = '<p>The lake was calm.</p>';
    await start();
    expect(loadMarks).not.toHaveBeenCalled();
    append('Putin spoke.');
    append('Then Trump spoke.');
    await expectMarked('Putin', 'Trump');
    expect(loadMarks).toHaveBeenCalledOnce();
    const times = Map.groupBy(read.mock.calls, ([{ text }]) => text);
    expect(times.get('Putin spoke.')).toHaveLength(1);
    expect(times.get('Then Trump spoke.')).toHaveLength(1);
  });

  test('loads what marks names of added stories only while there are any', async () => {
    document.body.textContent = 'Putin spoke.';
    await start();
    await expectMarked('Putin');
    await apply(7);
    await eventually(() => expect(loadMarks.mock.calls).toEqual([['marks'], ['all-marks']]));
    await expectMarked('Putin');
  });

  test('asks for names again once refused ones are explained, of which more come', async () => {
    document.body.textContent = 'Putin spoke.';
    await apply(7);
    await start();
    await eventually(() => expect(stamps).toEqual([7]));
    await set({ explain: true });
    await eventually(() => expect(stamps).toEqual([7, 7]));
  });

  test('loads less where none but packs are on', async () => {
    document.body.textContent = 'Putin spoke.';
    await apply(7, true);
    await start();
    await expectMarked('Putin');
    expect(loadMarks.mock.calls).toEqual([['pack-marks']]);
  });

  test('loads what marks names while the names of added stories are on their way', async () => {
    const come = Promise.withResolvers<unknown>();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(() => come.promise);
    await apply(7);
    document.body.textContent = 'Putin spoke.';
    await start();
    expect(loadMarks.mock.calls).toEqual([['all-marks']]);
    come.resolve({ response: { keys: [], names: [], answered: 0 } });
    await expectMarked('Putin');
  });

  test('marks what stands there once what marks names has come, however the page changed meanwhile', async () => {
    const come = Promise.withResolvers<void>();
    loadMarks.mockImplementation(async () => {
      await come.promise;
      return startMarks();
    });
    document.body.innerHTML = '<p>Putin spoke.</p><p id="gone">Trump spoke.</p><p id="new">Nobody spoke.</p>';
    await start();
    document.querySelector('#gone')?.remove();
    const text = document.querySelector('#new')?.firstChild as Text;
    text.data = 'Zelensky spoke.';
    await set({ markStyle: 'tint' });
    come.resolve();
    await expectMarked('Putin', 'Zelensky');
    expect(marked()[0]?.[0]).toContain('tint');
  });

  test('tries again to load what marks names, though the page rests', async () => {
    loadMarks.mockImplementationOnce(() => Promise.reject(new Error('asleep')));
    document.body.textContent = 'Putin spoke.';
    await start();
    await expectMarked('Putin');
  });

  test('ends its lifetime where what marks names never comes', async () => {
    loadMarks.mockImplementation(() => Promise.reject(new FrameClosed()));
    document.body.textContent = 'Putin spoke.';
    await start();
    await eventually(() => expect(frame.signal.aborted).toBe(true));
    expect(loadMarks).toHaveBeenCalledOnce();
  });

  test('reads nothing where no story is looked for', async () => {
    const read = vi.spyOn(NameFilter.prototype, 'keep');
    await set({ bundled: false });
    document.body.textContent = 'Putin spoke.';
    await start();
    await settled();
    expect(read).not.toHaveBeenCalled();
    await set({});
    await expectMarked('Putin');
  });

  test('ends its lifetime where nothing may be injected', async () => {
    load.mockImplementation(() => Promise.reject(new FrameClosed()));
    document.body.innerHTML = '<p lang="de">Dann sprach Selenskyj.</p>';
    await start();
    await eventually(() => expect(frame.signal.aborted).toBe(true));
  });

  test('requests names of added stories only while there are any, and anew when other stories apply', async () => {
    document.body.textContent = 'Seward signed.';
    await start();
    expect(stamps).toEqual([]);
    await apply(1);
    await eventually(() => expect(stamps).toEqual([1]));
    await apply(1);
    await settled();
    expect(stamps).toEqual([1]);
    await apply(2);
    await eventually(() => expect(stamps).toEqual([1, 2]));
    await apply(0);
    append('Stoeckl signed, too.');
    await settled();
    expect(stamps).toEqual([1, 2]);
  });

  test('is left alone once the signal aborts', async () => {
    await start();
    frame.abort();
    append('Putin spoke.');
    await set({ theme: 'dark' });
    expect(texts()).toEqual([]);
    expect(onChanged.hasListeners()).toBe(false);
  });
});

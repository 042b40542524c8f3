import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDictionary, Dictionary } from '../../components/library/dictionary.ts';
import { WordCollector } from '../../components/library/word-collector.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { maxWordKeys } from '../../components/messages/messages.ts';
import type { Named } from '../../components/story/schema.ts';

type Asked = { readonly stamp: number; readonly words: readonly number[]; readonly from: number };

/** The background: returns each name that the words allow, once. */
const background = vi.hoisted(() => ({
  asked: [] as Asked[],
  answer: async (_asked: Asked): Promise<readonly unknown[]> => [],
  keysOf: (_asked: Asked): readonly number[] | null => [],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'namelight',
      async sendMessage({ request }: { request: Asked }) {
        background.asked.push({ ...request, words: [...request.words] });
        const names = await background.answer(request);
        const placed = names.map((named, place) => ({ named, place }));
        return { response: { names: placed, keys: background.keysOf(request) } };
      },
    },
  },
}));

const seward: Named = {
  id: 'purchase/seward' as Named['id'],
  kind: 'person',
  names: [
    { text: 'William H. Seward', use: 'full' },
    { text: 'Seward', use: 'short' },
  ],
  titles: [],
  context: [],
  against: [],
};

afterEach(() => vi.useRealTimers());

const settled = () => new Promise((resolve) => setImmediate(resolve));
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000).then(settled);

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
  background.asked.length = 0;
  wake.mockReset();
  background.keysOf = () => [];
  background.answer = async ({ words }) => (words.includes(keyOf('Seward')) ? [seward] : []);
});
const keyOf = (word: string): number => wordKeysOf(word)[0] ?? Number.NaN;
const wake = vi.fn();
const wordsOfFrame = () => new WordCollector({ stamp: 7, wake, signal: lifetime.signal });

const letters = [...'abcdefghijklmnopqrst'];
const manyWords = letters
  .flatMap((a) => letters.flatMap((b) => letters.map((c) => `Le${a}${b}${c}`)))
  .join(' ');

describe('the word collector', () => {
  it('requests names once as soon as there are words, and then when all is read', async () => {
    const words = wordsOfFrame();
    words.collect('William came.');
    words.requestNames(false);
    await settled();
    words.collect('William left. Seward stayed.');
    words.requestNames(false);
    await settled();
    expect(background.asked).toEqual([{ stamp: 7, words: [keyOf('William')], from: 0 }]);
    words.requestNames(true);
    await settled();
    expect(background.asked.at(-1)).toEqual({
      stamp: 7,
      words: [keyOf('William'), keyOf('Seward')],
      from: 1,
    });
  });

  it('does not request twice for the same words, nor without any', async () => {
    const words = wordsOfFrame();
    words.collect('all is small here, in 1867');
    words.requestNames(true);
    words.collect('Seward, SEWARD and Séward');
    words.requestNames(true);
    words.requestNames(true);
    await settled();
    words.requestNames(true);
    await settled();
    expect(background.asked).toHaveLength(1);
  });

  it('requests for words collected during a request when that is answered', async () => {
    const words = wordsOfFrame();
    words.collect('William');
    words.requestNames(false);
    words.collect('Seward');
    words.requestNames(true);
    await settled();
    expect(background.asked.map(({ from }) => from)).toEqual([0, 1]);
  });

  it('wakes its reader for new names only, and gives each once', async () => {
    const words = wordsOfFrame();
    words.collect('Seward');
    words.requestNames(true);
    await settled();
    expect(wake).toHaveBeenCalledTimes(1);
    expect(words.takeNames()).toEqual([{ named: seward, place: 0 }]);
    expect(words.takeNames()).toEqual([]);
    words.collect('Stoeckl');
    words.requestNames(true);
    await settled();
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('requests less often, the more words there are', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const words = wordsOfFrame();
    words.collect(manyWords);
    words.requestNames(true);
    await settled();
    words.collect('Seward');
    words.requestNames(true);
    vi.advanceTimersByTime(99);
    await settled();
    expect(background.asked).toHaveLength(1);
    vi.advanceTimersByTime(2);
    await settled();
    expect(background.asked).toHaveLength(2);
    expect(words.takeNames()).toEqual([{ named: seward, place: 0 }]);
  });

  it('clears its timer when its signal aborts', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const words = wordsOfFrame();
    words.collect(manyWords);
    words.requestNames(true);
    await settled();
    expect(vi.getTimerCount()).toBe(1);
    lifetime.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets each name once, with its place among all', async () => {
    const hale = (id: string) => ({ ...seward, id: id as Named['id'] });
    const [first, second, third] = [hale('hales/josephine'), hale('purchase/hale'), hale('purchase/seward')];
    background.answer = async ({ from }) => (from === 0 ? [second, third] : [first, second]);
    const words = wordsOfFrame();
    words.collect('J. Hale');
    words.requestNames(true);
    await settled();
    words.collect('Josephine Hale');
    words.requestNames(true);
    await settled();
    expect(words.takeNames()).toEqual([
      { named: second, place: 0 },
      { named: third, place: 1 },
      { named: first, place: 0 },
    ]);
  });

  it('retries some time after a failure, even on a page that is idle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const debug = vi.spyOn(console, 'debug').mockReturnValue();
    background.answer = () => Promise.reject(new Error('The database is gone.'));
    const words = wordsOfFrame();
    words.collect(`${manyWords} Seward`);
    words.requestNames(true);
    await settled();
    expect(background.asked).toHaveLength(1);
    background.answer = async () => [seward];
    // Further reading does not shorten the wait.
    words.requestNames(true);
    await seconds(0.9);
    expect(background.asked).toHaveLength(1);
    await seconds(0.2);
    expect(background.asked.map(({ from }) => from)).toEqual([0, 0]);
    expect(words.takeNames()).toEqual([{ named: seward, place: 0 }]);
    debug.mockRestore();
  });

  it('retries ever later while requests fail, and at last only with new words', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const debug = vi.spyOn(console, 'debug').mockReturnValue();
    background.answer = () => Promise.reject(new Error('The database is gone.'));
    const words = wordsOfFrame();
    words.collect('Stoeckl');
    words.requestNames(true);
    await settled();
    const asked: number[] = [];
    for (let second = 1; second <= 200; second += 1) {
      const before = background.asked.length;
      await seconds(1);
      words.requestNames(true);
      await settled();
      if (background.asked.length > before) asked.push(second);
    }
    expect(asked).toEqual([1, 3, 7, 15, 31]);
    background.answer = async () => [seward];
    words.collect('Seward');
    words.requestNames(true);
    await settled();
    expect(background.asked.at(-1)).toEqual({
      stamp: 7,
      words: [keyOf('Stoeckl'), keyOf('Seward')],
      from: 0,
    });
    expect(words.takeNames()).toEqual([{ named: seward, place: 0 }]);
    debug.mockRestore();
  });

  it('requests ever less often on a page that keeps adding words', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const words = wordsOfFrame();
    for (const word of manyWords.split(' ').slice(0, 500)) {
      words.collect(word);
      words.requestNames(true);
      await vi.advanceTimersByTimeAsync(10);
    }
    // Five seconds.
    expect(background.asked.length).toBeLessThan(40);
    expect(background.asked.length).toBeGreaterThan(20);
    expect(background.asked.at(-1)?.words.length).toBeGreaterThan(450);
  });

  it('collects no more words than a message may have', async () => {
    const words = wordsOfFrame();
    for (let part = 0; part < 9; part += 1) words.collect(manyWords.replaceAll('L', `${'ABCDEFGHI'[part]}x`));
    for (let part = 0; part < 30; part += 1)
      words.collect(manyWords.replaceAll('Le', `K${letters[part % 20]}${part}`));
    words.requestNames(true);
    await settled();
    expect(background.asked[0]?.words).toHaveLength(maxWordKeys);
  });

  it('does nothing after the signal aborts', async () => {
    const words = wordsOfFrame();
    words.collect('Seward');
    words.requestNames(true);
    lifetime.abort();
    await settled();
    expect(wake).not.toHaveBeenCalled();
  });

  it('lets each text with a new word be read, also across the ends of blocks', () => {
    const words = wordsOfFrame();
    words.collect('Seward');
    expect(words.mayHoldName('Seward')).toBe(false);
    expect(words.mayHoldName('SewardAlaska')).toBe(true);
    expect(words.mayHoldName('Sewardand')).toBe(true);
  });
});

describe('a text may hold an added name', () => {
  const metWith = async (named: Named) => {
    const dictionary = new Dictionary(compileDictionary([named]));
    background.answer = async ({ words, from }) => dictionary.entitiesIn(words, from).map(() => named);
    background.keysOf = ({ words, from }) => {
      const keys = dictionary.entitiesIn(words, from).map((one) => one.keys);
      return keys.some(({ length }) => length === 0) ? null : keys.flat();
    };
    const words = wordsOfFrame();
    words.collect('William Seward came from Auburn; He left in the Evening, SEWARD did');
    words.requestNames(true);
    await settled();
    return words;
  };

  it.each([
    ['Then Seward spoke.', true],
    ['SEWARD', true],
    ['William came from Auburn.', false],
    ['He left in the evening.', false],
    ['He met Stoeckl.', true],
  ])('or a word that was not collected: %j: %j', async (text, expected) => {
    expect((await metWith({ ...seward, names: [{ text: 'Seward', use: 'full' }] })).mayHoldName(text)).toBe(
      expected,
    );
  });

  it('in any text, if no word identifies the name', async () => {
    const words = await metWith({ ...seward, names: [{ text: '1984', use: 'full' }] });
    expect(words.mayHoldName('in 1984')).toBe(true);
  });
});

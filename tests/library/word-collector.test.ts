import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDictionary, Dictionary } from '../../components/library/dictionary.ts';
import { type AskForNames, WordCollector } from '../../components/library/word-collector.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { maxWordKeys } from '../../components/messages/messages.ts';
import type { Named, PlacedName } from '../../components/story/schema.ts';

type Asked = Parameters<AskForNames>[0];

/** The background: returns each name that the words allow, once. */
const background = {
  asked: [] as Asked[],
  answer: async (_asked: Asked): Promise<readonly PlacedName[] | null> => [],
  keysOf: (_asked: Asked): readonly number[] | null => [],
  /** False where it leaves names out until more speaks for them. */
  isAll: true,
};
const ask: AskForNames = async (request) => {
  background.asked.push({ ...request, words: [...request.words] });
  const names = await background.answer(request);
  const answered = background.isAll ? request.words.length : 0;
  return names && { names, keys: background.keysOf(request), answered };
};

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

const placed = (named: Named, place = 0): PlacedName => ({ named, place, used: [...named.names.keys()] });
const later = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  background.asked.length = 0;
  background.isAll = true;
  wake.mockReset();
  background.keysOf = () => [];
  background.answer = async ({ words }) => (words.includes(keyOf('Seward')) ? [placed(seward)] : []);
});
const keyOf = (word: string): number => wordKeysOf(word)[0] ?? Number.NaN;
const wake = vi.fn();
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const wordsOfFrame = () => new WordCollector(ask, wake, pause);

const letters = [...'abcdefghijklmnopqrst'];
const manyWords = letters
  .flatMap((a) => letters.flatMap((b) => letters.map((c) => `Le${a}${b}${c}`)))
  .join(' ');

describe('the word collector', () => {
  it('asks of all words again with new ones where names were left out, and takes each name once', async () => {
    background.isAll = false;
    const words = wordsOfFrame();
    words.collect('Seward came.');
    await words.requestNames();
    expect(words.takeNames()).toHaveLength(1);
    await later();
    words.collect('Auburn');
    await words.requestNames();
    expect(background.asked.map(({ from }) => from)).toEqual([0, 0]);
    expect(words.takeNames()).toEqual([]);
  });

  it('requests the names of all words so far, and later those of new words', async () => {
    const words = wordsOfFrame();
    words.collect('William came.');
    await words.requestNames();
    await later();
    words.collect('William left. Seward stayed.');
    await words.requestNames();
    expect(background.asked).toEqual([
      { words: [keyOf('William')], from: 0 },
      { words: [keyOf('William'), keyOf('Seward')], from: 1 },
    ]);
    expect(words.takeNames()).toEqual([placed(seward)]);
  });

  it('does not request twice for the same words, nor without any', async () => {
    const words = wordsOfFrame();
    words.collect('all is small here, in 1867');
    await words.requestNames();
    expect(background.asked).toEqual([]);
    words.collect('Seward, SEWARD and Séward');
    await Promise.all([words.requestNames(), words.requestNames()]);
    await later();
    await words.requestNames();
    expect(background.asked).toHaveLength(1);
  });

  it('wakes its reader for new names only, and gives each once', async () => {
    const words = wordsOfFrame();
    words.collect('Seward');
    await words.requestNames();
    expect(wake).toHaveBeenCalledTimes(1);
    expect(words.takeNames()).toEqual([placed(seward)]);
    expect(words.takeNames()).toEqual([]);
    await later();
    words.collect('Stoeckl');
    await words.requestNames();
    await later();
    expect(wake).toHaveBeenCalledTimes(1);
    expect(words.takeNames()).toEqual([]);
  });

  it('wakes its reader for words that came during a request, less soon the more words there are', async () => {
    const words = wordsOfFrame();
    words.collect(manyWords);
    await words.requestNames();
    words.collect('Seward');
    await words.requestNames();
    await vi.advanceTimersByTimeAsync(99);
    expect(wake).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(wake).toHaveBeenCalledTimes(1);
    await words.requestNames();
    expect(background.asked.map(({ from }) => from)).toEqual([0, 8_000]);
  });

  it('wakes nobody once its frame has ended', async () => {
    const words = new WordCollector(ask, wake, () => Promise.reject(new Error('The frame has ended.')));
    words.collect('William came.');
    const asked = words.requestNames();
    words.collect('Seward stayed.');
    await asked;
    await later();
    expect(wake).not.toHaveBeenCalled();
  });

  it('gets names again of which more spellings may stand there, and those alone', async () => {
    const hale = (id: string, ...used: number[]) => ({
      named: { ...seward, id: id as Named['id'] },
      place: 0,
      used,
    });
    background.answer = async ({ from }) =>
      from === 0
        ? [hale('purchase/hale', 1), hale('purchase/seward', 1)]
        : [hale('purchase/hale', 0, 1), hale('purchase/seward', 1)];
    const words = wordsOfFrame();
    words.collect('J. Hale');
    await words.requestNames();
    expect(words.takeNames()).toHaveLength(2);
    await later();
    words.collect('Josephine Hale');
    await words.requestNames();
    expect(words.takeNames()).toEqual([hale('purchase/hale', 0, 1)]);
  });

  it('requests names that failed together with those of new words', async () => {
    background.answer = async () => null;
    const words = wordsOfFrame();
    words.collect('Stoeckl');
    await words.requestNames();
    await later();
    await words.requestNames();
    expect(background.asked).toHaveLength(1);
    background.answer = async () => [placed(seward)];
    words.collect('Seward');
    await words.requestNames();
    expect(background.asked.at(-1)).toEqual({ words: [keyOf('Stoeckl'), keyOf('Seward')], from: 0 });
    expect(words.takeNames()).toEqual([placed(seward)]);
  });

  it('requests ever less often on a page that keeps adding words', async () => {
    const words = wordsOfFrame();
    for (const word of manyWords.split(' ').slice(0, 500)) {
      words.collect(word);
      void words.requestNames();
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
    await words.requestNames();
    expect(background.asked[0]?.words).toHaveLength(maxWordKeys);
  });

  it('lets each text with a new word be read, also across the ends of blocks', () => {
    const words = wordsOfFrame();
    words.collect('Seward');
    expect(words.mayHoldName('Seward')).toBe(false);
    words.collect('@oldSewardAlaska');
    expect(words.mayHoldName('SewardAlaska')).toBe(true);
    expect(words.mayHoldName('Sewardand')).toBe(true);
  });
});

describe('a text may hold an added name', () => {
  const metWith = async (named: Named) => {
    const dictionary = new Dictionary(compileDictionary([named]));
    background.answer = async ({ words, from }) =>
      dictionary.entitiesIn(words, from).map(() => placed(named));
    background.keysOf = ({ words, from }) => {
      const keys = dictionary.entitiesIn(words, from).map((one) => one.keys);
      return keys.some(({ length }) => length === 0) ? null : keys.flat();
    };
    const words = wordsOfFrame();
    words.collect('William Seward came from Auburn; He left in the Evening, SEWARD did');
    await words.requestNames();
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

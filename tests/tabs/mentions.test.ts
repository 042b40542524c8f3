import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/story/schema.ts';
import type { FoundInDocument } from '../../components/tabs/found-names.ts';
import { readSentences, readTextOrder, readUpTo, showSentence } from '../../components/tabs/mentions.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, tabs: { sendMessage } } };
});
const sendMessage = vi.hoisted(() => vi.fn());

const alaska = 'alaska' as EntityId;
const india = 'india' as EntityId;

/** What a tab holds: the top frame names both, the other one Alaska. */
const found: readonly FoundInDocument[] = [
  { frameId: 5, names: [{ entity: alaska, count: 1 }] },
  {
    frameId: 0,
    names: [
      { entity: india, count: 1 },
      { entity: alaska, count: 2 },
    ],
  },
].map((page) => ({ ...page, tabId: 7, documentId: '', marked: 1 }));

/** Has frames answer, each as is given. */
function answering(answers: Readonly<Record<number, unknown>>): void {
  sendMessage.mockImplementation(async (_tab, _message, { frameId }) =>
    frameId in answers ? { response: answers[frameId] } : undefined,
  );
}

const sentence = (at: number, before = 'They flew to ', after = ' at noon.') => ({
  at,
  before,
  name: 'Alaska',
  after,
  language: 'en',
});

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('the order of the text', () => {
  it('is that of the page, then that of frames in it, each name once', async () => {
    answering({
      0: { entities: [india, alaska], isAboutStory: false },
      5: { entities: [alaska, 'jber'], isAboutStory: true },
    });
    await expect(readTextOrder(found)).resolves.toEqual({
      entities: [india, alaska, 'jber'],
      isAboutStory: true,
    });
  });

  it.each([
    ['no answer', undefined],
    ['no list', { entities: 'alaska', isAboutStory: true }],
    ['what is no id', { entities: ['<b>'], isAboutStory: true }],
    ['more than a frame may name', { entities: Array(1_001).fill('alaska'), isAboutStory: true }],
    ['a field more', { entities: [], isAboutStory: true, more: 1 }],
  ])('leaves out a frame that gives %s', async (_, answer) => {
    answering({ 0: answer, 5: { entities: [alaska], isAboutStory: false } });
    await expect(readTextOrder(found)).resolves.toEqual({ entities: [alaska], isAboutStory: false });
  });

  it('comes without a frame that fails', async () => {
    sendMessage.mockImplementation(async (_tab, _message, { frameId }) =>
      frameId === 0 ? { failed: 'broken' } : { response: { entities: [alaska], isAboutStory: false } },
    );
    await expect(readTextOrder(found)).resolves.toMatchObject({ entities: [alaska] });
  });
});

describe('the sentences of a name', () => {
  const read = (from: Parameters<typeof readSentences>[1]['from'] = null) =>
    readSentences(found, { entity: alaska, from });

  it('come from all frames that have it, in order', async () => {
    answering({
      0: { sentences: [sentence(0), sentence(3)], next: null },
      5: { sentences: [sentence(0, 'From ')], next: null },
    });
    const { sentences, next } = await read();
    expect(sentences.map(({ frameId, at, before }) => `${frameId} ${at} ${before}`)).toEqual([
      '0 0 They flew to ',
      '0 3 They flew to ',
      '5 0 From ',
    ]);
    expect(next).toBeNull();
  });

  it('go on where they ended', async () => {
    answering({ 0: { sentences: [sentence(0)], next: 4 } });
    expect((await read()).next).toEqual({ frameId: 0, from: 4 });
    answering({ 5: { sentences: [sentence(6)], next: null } });
    await read({ frameId: 5, from: 6 });
    expect(sendMessage.mock.lastCall).toEqual([
      7,
      { kind: 'sentences-of', request: { entity: alaska, from: 6 } },
      { frameId: 5 },
    ]);
  });

  it('are read until there are as many as asked for, and no longer than a frame may go on', async () => {
    sendMessage.mockImplementation(async (_tab, { request: { from } }) => ({
      response: { sentences: from % 2 ? [sentence(from)] : [], next: from + 1 },
    }));
    const some = await readUpTo(found, { entity: india, count: 2 });
    expect(some.sentences.map(({ at }) => at)).toEqual([1, 3]);
    expect(some.next).toEqual({ frameId: 0, from: 4 });
    sendMessage.mockClear();
    const all = await readUpTo(found, { entity: india, count: 1_000 });
    expect(all.next).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(100);
  });

  it('are those of frames that have it alone', async () => {
    answering({});
    await readSentences(found, { entity: india, from: null });
    expect(sendMessage.mock.calls.map(([, , { frameId }]) => frameId)).toEqual([0]);
  });

  it('do not turn the words around them, nor hide what is in them', async () => {
    answering({ 0: { sentences: [sentence(0, 'Go \u202Enow\u2066 ', '\u0000!\u2069\u200B')], next: null } });
    const [{ before, after } = { before: '', after: '' }] = (await read()).sentences;
    expect([before, after]).toEqual(['Go now ', '!']);
  });

  it('are cut where a frame sends long ones', async () => {
    answering({ 0: { sentences: [sentence(0, 'a'.repeat(100_000))], next: null } });
    expect((await read()).sentences[0]?.before).toHaveLength(400);
  });

  it.each([
    ['too many', { sentences: Array(51).fill(sentence(0)), next: null }],
    ['HTML for a language', { sentences: [{ ...sentence(0), language: '"><b>' }], next: null }],
    ['no text', { sentences: [{ ...sentence(0), after: null }], next: null }],
    ['no list', { sentences: {}, next: null }],
  ])('are left out where a frame sends %s', async (_, answer) => {
    answering({ 0: answer, 5: { sentences: [sentence(2)], next: null } });
    expect((await read()).sentences.map(({ frameId }) => frameId)).toEqual([5]);
  });

  it('end where a frame would go on for ever', async () => {
    answering({ 0: { sentences: [], next: 0 }, 5: { sentences: [], next: -1 } });
    await expect(read()).resolves.toEqual({ sentences: [], next: null });
  });
});

it('says whether the page still has a sentence that the reader goes to', async () => {
  const go = (frameId: number) =>
    showSentence({ tabId: 7, frameId }, { entity: alaska, at: 1, focus: 'page' });
  answering({ 0: { shown: true }, 5: { shown: 'yes' } });
  await expect(go(0)).resolves.toBe(true);
  await expect(go(5)).resolves.toBe(false);
  await expect(go(9)).resolves.toBe(false);
});

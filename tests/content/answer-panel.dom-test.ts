import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { panelHandlers } from '../../components/content/answer-panel.ts';
import type { Sender } from '../../components/messages/messages.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { textOf, watch } from '../page/marks.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Asks a page what the panel asks. */
async function ask(html: string) {
  document.body.innerHTML = html;
  const { marks, idle } = watch(stop.signal);
  const show = vi.fn((..._: unknown[]) => true);
  await idle();
  const handlers = panelHandlers({ marks, isAboutStory: () => true, show });
  const sender: Sender = {};
  return {
    show,
    marks,
    idle,
    order: async () => handlers['names-in-order']?.({}, sender),
    sentences: async (entity: string, from = 0) => {
      const answer = await handlers['sentences-of']?.({ entity: entity as EntityId, from }, sender);
      const shown = answer?.sentences.map(
        ({ at, before, name, after }) => `${at} ${before}[${name}]${after}`,
      );
      return { shown, next: answer?.next, languages: answer?.sentences.map(({ language }) => language) };
    },
    go: async (entity: string, at: number) =>
      handlers['show-mention']?.({ entity: entity as EntityId, at, focus: 'page' }, sender),
  };
}

test('a page says whom it names, each once, in the order of its text', async () => {
  const { order } = await ask('<p>Trump in <i>Alaska</i></p><p>Putin and Trump</p>');
  await expect(order()).resolves.toEqual({ entities: ['trump', 'alaska', 'putin'], isAboutStory: true });
});

test('a page says each sentence that names somebody: on one line, once, with its language', async () => {
  const { sentences } = await ask(`
    <p lang="de">Es begann. Mit Trump und <b>Trump</b>
      ging es <img> weiter. Ende.</p>
    <p>Trump left.</p>`);
  await expect(sentences('trump')).resolves.toEqual({
    shown: ['0 Mit [Trump] und Trump ging es weiter.', '2 [Trump] left.'],
    next: null,
    languages: ['de', 'en'],
  });
});

test('a sentence that is very long is cut around its name, and a tag that is none is left out', async () => {
  const long = 'word '.repeat(2_000);
  const { sentences } = await ask(`<p lang="&quot;&gt;">${long}Trump ${long}</p>`);
  const { shown: [text = ''] = [], languages } = await sentences('trump');
  expect(text).toMatch(/^0 …word .*\[Trump\] word .*…$/);
  expect(text.length).toBeLessThan(400);
  expect(languages).toEqual([null]);
});

test('sentences come fifty at once, and only those that can be seen', async () => {
  const { sentences } = await ask(
    Array.from({ length: 60 }, (_, at) => `<p ${at % 2 ? 'hidden' : ''}>Trump was ${at}.</p>`).join('') +
      Array.from({ length: 40 }, (_, at) => `<p>Trump is ${at}.</p>`).join(''),
  );
  const first = await sentences('trump');
  expect(first.shown).toHaveLength(50);
  expect(first.shown?.slice(0, 2)).toEqual(['0 [Trump] was 0.', '2 [Trump] was 2.']);
  expect(first.next).toBe(80);
  const rest = await sentences('trump', 80);
  expect(rest.shown).toHaveLength(20);
  expect(rest.next).toBeNull();
});

test('a page that hides any number of mentions is looked at for five hundred', async () => {
  const { sentences, idle } = await ask(`<div hidden>${'<p>Trump</p>'.repeat(600)}</div><p>Trump</p>`);
  await idle();
  await expect(sentences('trump')).resolves.toMatchObject({ shown: [], next: 500 });
  await expect(sentences('trump', 500)).resolves.toMatchObject({ shown: ['600 [Trump]'], next: null });
});

test('the panel goes to a mention, and hears where there is none to be seen', async () => {
  const { go, show, marks } = await ask('<p>Trump</p><p hidden>Trump</p><p>Putin</p><p>Trump</p>');
  await expect(go('trump', 2)).resolves.toEqual({ shown: true });
  expect(show.mock.calls).toEqual([[marks.all().at(-1), { focus: 'page', position: null }]]);
  await expect(go('trump', 1)).resolves.toEqual({ shown: false });
  await expect(go('trump', 3)).resolves.toEqual({ shown: false });
  await expect(go('trump', -1)).resolves.toEqual({ shown: false });
  expect(marks.all().map(textOf)).toHaveLength(4);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForNewDocument } from '../../components/content/frame.ts';
import { languageOf } from '../../components/page/declared-language.ts';

let watching: AbortController;
let inner: Document;
const onNew = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  watching = new AbortController();
  const frame = document.body.appendChild(document.createElement('iframe'));
  inner = frame.contentDocument as Document;
  watchForNewDocument(inner, onNew, watching.signal);
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
  onNew.mockReset();
  document.body.replaceChildren();
});

/** Lets observers run, and then time pass. */
async function pass(): Promise<void> {
  await Promise.resolve();
  vi.advanceTimersByTime(1_000);
}

test('a document that was opened is new when it has a root element again, and not before', async () => {
  inner.open();
  await pass();
  expect(inner.documentElement).toBeNull();
  expect(onNew).not.toHaveBeenCalled();
  inner.write('<p>Vladimir Putin spoke.</p>');
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
});

test('a document whose root element is removed is not new', async () => {
  inner.documentElement.remove();
  await pass();
  expect(onNew).not.toHaveBeenCalled();
});

test('a document has the language of its root element, if there is one', () => {
  inner.documentElement.lang = 'uk';
  expect(languageOf(inner)).toBe('uk');
  inner.documentElement.remove();
  expect(languageOf(inner)).toBeNull();
});

test('nothing is reported after the signal aborts', async () => {
  inner.open();
  inner.write('<p>Vladimir Putin spoke.</p>');
  await Promise.resolve();
  watching.abort();
  await pass();
  expect(onNew).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maxFileBytes } from '../../components/library/import-file.ts';
import { readTab } from '../../components/stories/read-tab.ts';

/** A tab whose scripts run here; after `navigatesAfter` of them it shows another document. */
const tab = vi.hoisted(() => ({
  navigatesAfter: Number.POSITIVE_INFINITY,
  isLoading: false,
  results: [] as unknown[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ url: 'https://class.example/strike.namelight.json', status: 'complete' }) },
    scripting: {
      async executeScript({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) {
        if (tab.isLoading) await new Promise(() => {});
        const isAnother = tab.results.length >= tab.navigatesAfter;
        // A failure of the script leaves no result.
        const result = isAnother ? null : await Promise.resolve(func(...args)).catch(() => null);
        tab.results.push(result);
        return [{ frameId: 0, result }];
      },
    },
  },
}));

const megabyte = 1024 * 1024;
const never = new AbortController().signal;

beforeEach(() => {
  Object.assign(tab, { navigatesAfter: Number.POSITIVE_INFINITY, isLoading: false, results: [] });
});
afterEach(() => void vi.restoreAllMocks());

const serve = (body: BodyInit) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body));

it('takes the file of the tab’s address to the byte, in parts that browsers pass on', async () => {
  const bytes = new Uint8Array(7 * megabyte + 5).map((_, at) => (at * 7919) % 251);
  const fetched = serve(bytes);
  const read = await readTab(7, never);
  if (read.kind !== 'file') throw new Error(read.kind);
  expect(read.file.name).toBe('strike.namelight.json');
  const found = new Uint8Array(await read.file.arrayBuffer());
  expect(found.length).toBe(bytes.length);
  expect(found.findIndex((byte, at) => byte !== bytes[at])).toBe(-1);
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    'https://class.example/strike.namelight.json',
    expect.objectContaining({ cache: 'only-if-cached', mode: 'same-origin', redirect: 'error' }),
  );
  expect(Math.max(...tab.results.map((result) => String(result).length))).toBeLessThan(5 * megabyte);
});

it('reads no further than a file may be large', async () => {
  const part = new Uint8Array(megabyte);
  const onCancel = vi.fn();
  let sent = 0;
  serve(
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        sent += part.length;
        controller.enqueue(part);
        // So that a reader without a limit comes to an end, too.
        if (sent > 2 * maxFileBytes) controller.close();
      },
      cancel: onCancel,
    }),
  );
  expect(await readTab(7, never)).toEqual({ kind: 'too-large' });
  expect(onCancel).toHaveBeenCalledOnce();
  expect(sent).toBeLessThanOrEqual(maxFileBytes + 3 * megabyte);
});

it('has the file saved if another document takes its place meanwhile', async () => {
  serve(new Uint8Array(4 * megabyte));
  tab.navigatesAfter = 2;
  expect(await readTab(7, never)).toEqual({ kind: 'unreadable' });
});

it.each(['loading', 'reading'] as const)(
  'waits for a tab that does not finish %s no longer than it may',
  async (what) => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    tab.isLoading = what === 'loading';
    const fetched = serve(new ReadableStream());
    const read = readTab(7, never);
    await expect
      .poll(() => timeout.mock.calls.length + fetched.mock.calls.length)
      .toBe(what === 'loading' ? 1 : 3);
    limit.abort();
    expect(await read).toEqual({ kind: 'unreadable' });
  },
);

it('ends with the reason of whoever does not want it any more', async () => {
  tab.isLoading = true;
  const gone = new AbortController();
  const read = readTab(7, gone.signal);
  gone.abort(new Error('The page was left.'));
  await expect(read).rejects.toThrow('The page was left.');
});

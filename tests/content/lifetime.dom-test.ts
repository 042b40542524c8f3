import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLifetime, checkRegularly } from '../../components/content/lifetime.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'namelight' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../components/page/trusted-events.ts', () => import('../any-event.ts'));

/** What browsers do to a script whose extension is updated, disabled or removed. */
function endExtension(): void {
  browser.runtime.id = undefined;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  // As in a newly loaded page.
  Reflect.deleteProperty(globalThis, Symbol.for('namelight.running'));
  browser.runtime.id = 'namelight';
  vi.useRealTimers();
});

test('a frame has one lifetime at a time', () => {
  const lifetime = beginLifetime();
  expect(lifetime?.signal.aborted).toBe(false);
  expect(beginLifetime()).toBeNull();
});

test('a lifetime ends at the first check after the extension is gone', () => {
  const lifetime = beginLifetime();
  lifetime?.check();
  expect(lifetime?.signal.aborted).toBe(false);
  endExtension();
  expect(lifetime?.signal.aborted).toBe(false);
  lifetime?.check();
  expect(lifetime?.signal.aborted).toBe(true);
});

test('a new lifetime ends one whose extension is gone, though that did not notice', () => {
  const before = beginLifetime();
  endExtension();
  expect(beginLifetime()).not.toBeNull();
  expect(before?.signal.aborted).toBe(true);
});

test('a visible page checks every second, until the signal aborts', () => {
  const need = new AbortController();
  const lifetime = beginLifetime();
  const check = vi.fn();
  if (lifetime !== null) checkRegularly({ ...lifetime, check }, need.signal);
  vi.advanceTimersByTime(3_000);
  expect(check).toHaveBeenCalledTimes(3);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(check).toHaveBeenCalledTimes(4);
  need.abort();
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(3_000);
  expect(check).toHaveBeenCalledTimes(4);
});

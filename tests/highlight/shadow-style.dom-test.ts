import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookEvery, mostRestorations } from '../../components/highlight/put-back.ts';
import { styleShadowRoots } from '../../components/highlight/shadow-style.ts';

let end: AbortController;
let root: ShadowRoot;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubEnv('FIREFOX', 'true');
  end = new AbortController();
  root = document.createElement('div').attachShadow({ mode: 'open' });
  styleShadowRoots(end.signal)(root);
});
afterEach(() => {
  end.abort();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What a page does that sets its own sheets anew, so many times with time in between. */
function setAnew(times: number): void {
  for (let time = 0; time < times; time += 1) {
    root.adoptedStyleSheets = [];
    vi.advanceTimersByTime(lookEvery);
  }
}

test('a shadow root gets the look of marks again after the page took it away', () => {
  expect(root.adoptedStyleSheets).toHaveLength(1);
  setAnew(2);
  expect(root.adoptedStyleSheets).toHaveLength(1);
});

test('a shadow root from which the page takes it again and again goes without', () => {
  setAnew(mostRestorations);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  setAnew(1);
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test.each([0, 1, mostRestorations])(
  'nothing of it is left at the end where it was put back %i times',
  (times) => {
    setAnew(times);
    vi.advanceTimersByTime(5 * lookEvery);
    end.abort();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  },
);

import { expect, onTestFinished, test } from 'vitest';
import { shadowRootOf } from '../../components/page/shadow-roots.ts';
import { scan } from './blocks.ts';

test('an extension that is gone returns no closed shadow root, and no error', () => {
  // Chromium has a global of that name on every page, which some of its versions do not allow to be replaced.
  const page = globalThis as { chrome?: { dom?: object } };
  page.chrome ??= {};
  onTestFinished(() => {
    delete page.chrome?.dom;
  });
  Object.assign(page.chrome, {
    dom: {
      openOrClosedShadowRoot: () => {
        throw new Error('Extension context invalidated.');
      },
    },
  });
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' });
  expect(shadowRootOf(host)).toBeNull();
});

test('shadow roots of empty elements are found, whether the trees beside them are read or skipped', async () => {
  const hosts = Array.from({ length: 40 }, (_, index) => `<div id="host-${index}"></div>`).join('');
  // So many names that only some trees are checked as a whole.
  document.body.innerHTML = '<p>Vladimir Putin</p>'.repeat(20) + hosts;
  const controller = new AbortController();
  const page = scan(controller.signal, {
    document,
    mayMatch: (text) => text.includes('Putin'),
    read: ({ text }) => text,
  });
  for (const host of document.querySelectorAll('div')) host.attachShadow({ mode: 'open' });
  await expect.poll(() => page.shadowRoots.size).toBe(40);
  controller.abort();
});

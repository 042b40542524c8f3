import { afterEach, expect, test, vi } from 'vitest';
import { shadowRootOf } from '../../components/text/shadow.ts';

afterEach(() => vi.unstubAllGlobals());

test('an extension that has just gone gives no closed shadow root, and no error', () => {
  vi.stubGlobal('chrome', {
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

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotate } from '../../components/content/annotate.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { Named } from '../../components/story/schema.ts';

type Listener = (message: object, sender: object, reply: (answer: unknown) => void) => void;

const background = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'namelight',
      getURL: (path: string) => path,
      sendMessage: async () => undefined,
      onMessage: {
        addListener: (listener: Listener) => background.listeners.add(listener),
        removeListener: (listener: Listener) => background.listeners.delete(listener),
      },
    },
  },
}));

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const seward: Named = {
  id: 'seward' as Named['id'],
  kind: 'person',
  names: [{ text: 'Seward', use: 'full' }],
  titles: [],
  context: [],
  against: [],
};

/** Requests the card of the next name, as the background does when its key is pressed. */
function step(): Promise<unknown> {
  const request = { direction: 'next', from: 'start', before: 0, after: 0 };
  return new Promise((resolve) => {
    for (const listener of background.listeners)
      listener({ kind: 'step', request }, { id: 'namelight' }, resolve);
  });
}

const hosts = () => document.querySelectorAll('html > div[popover="manual"]').length;

test('a document with names has nothing of a card until one may be wanted, and nothing in the end', async () => {
  document.body.innerHTML = '<p>Then Seward smiled.</p>';
  annotate({
    settings: defaultSettings,
    finder: createFinder([seward]),
    site: null,
    mayHoldName: () => true,
    added: null,
    showStyles: () => {},
    lifetime: { signal: stop.signal, check() {}, end() {} },
    signal: stop.signal,
  });
  expect(hosts()).toBe(0);
  await expect(step()).resolves.toMatchObject({ response: { shown: true } });
  expect(hosts()).toBe(1);
  stop.abort();
  expect(hosts()).toBe(0);
});

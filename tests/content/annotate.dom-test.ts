import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotate } from '../../components/content/annotate.ts';
import { chooseCardLink } from '../../components/content/card-frame.ts';
import { createCardHost } from '../../components/content/card-host.ts';
import { NameFilter } from '../../components/content/name-filter.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { compileStems } from '../../components/finder/stems.ts';
import { PageScanner } from '../../components/page/scan.ts';
import { Slices } from '../../components/page/slices.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';

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

/** Requests the card of the next name, as the background does when its key is pressed. */
function step(): Promise<unknown> {
  const request = { direction: 'next', to: 'name', from: 'start', before: 0, after: 0 };
  return new Promise((resolve) => {
    for (const listener of background.listeners)
      listener({ kind: 'step', request }, { id: 'namelight' }, resolve);
  });
}

const hosts = () => document.querySelectorAll('html > div[popover="manual"]').length;

test('a document with names has nothing of a card until one may be wanted, and nothing in the end', async () => {
  document.body.innerHTML = '<p>Then Vladimir Putin smiled.</p>';
  const { signal } = stop;
  const slices = new Slices(signal);
  const filter = new NameFilter({ prefilter: createPrefilter(compileStems(bundledNames, [])), words: null });
  annotate({
    settings: defaultSettings,
    scanner: new PageScanner({ document, filter, wake: slices.request, signal }),
    filter,
    slices,
    languages: { families: [], load: async () => [] },
    added: null,
    loadCardHost: async () => (on) => createCardHost({ ...on, openLink: chooseCardLink() }),
    site: null,
    stamp: 0,
    showStyles: async () => {},
    lifetime: { signal, check() {}, end() {} },
    signal,
  }).start();
  expect(hosts()).toBe(0);
  await expect(step()).resolves.toMatchObject({ response: { shown: true } });
  await expect.poll(hosts).toBe(1);
  stop.abort();
  expect(hosts()).toBe(0);
});

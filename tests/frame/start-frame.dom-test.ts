import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotator } from '../../components/frame/annotator-port.ts';
import { startFrame } from '../../components/frame/start-frame.ts';
import type { AddedNames, StartWordCollector } from '../../components/frame/words-port.ts';
import { FrameClosed } from '../../components/messages/script-port.ts';

/** A stand-in for the browser's interface: settings in storage, and messages to the background. */
const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  /** An organization's policy as the background stores it, and the function that combines both. */
  policy: {} as Record<string, unknown>,
  joined: {} as Record<string, unknown>,
  /** The background's reply to a request for the settings; none if there is no receiver. */
  settings: (): unknown => ({ response: { stored: world.joined } }),
  changed: new Set<(changes: object, area: string) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'namelight',
      sendMessage: async ({ kind }: { kind: string }) => (kind === 'settings' ? world.settings() : undefined),
    },
    storage: {
      sync: { get: async () => world.stored },
      local: {
        get: async (key: string) => ({ [key]: { ...world.local, policy: world.policy }[key] }),
      },
      onChanged: {
        addListener: (listener: () => void) => world.changed.add(listener),
        removeListener: (listener: () => void) => world.changed.delete(listener),
      },
    },
  },
}));

let frame: AbortController;
beforeEach(() => {
  blockMayHoldName.mockClear();
  loadCollector.mockClear();
  met.splice(0);
  frame = new AbortController();
  world.stored = {};
  world.local = {};
  world.policy = {};
  world.settings = () => ({ response: { stored: world.joined } });
});
afterEach(() => {
  frame.abort();
  document.body.replaceChildren();
});

/** Lets pending tasks finish. */
const settled = () => scheduler.postTask(() => {}, { priority: 'background' });

const blockMayHoldName = vi.fn((text: string) => text.includes('Putin'));
const probe = { blockMayHoldName, mayHoldName: () => true };

/** A stand-in for the word collector: "Seward" is a name of an added set. */
const loadCollector = vi.fn(
  async (): Promise<StartWordCollector> =>
    ({ probe: given, signal }) => {
      let tell = () => {};
      const added: AddedNames = {
        entities: [],
        probe: {
          ...given,
          blockMayHoldName: (text, lang) => {
            added.collect(text);
            return given.blockMayHoldName(text, lang);
          },
        },
        subscribe: (onNames) => {
          tell = onNames;
        },
        mayHoldName: () => true,
        collect: (text) => void met.push(text),
        request: () => {
          if (met.some((text) => text.includes('Seward'))) queueMicrotask(tell);
        },
      };
      signal.addEventListener('abort', () => met.splice(0));
      return added;
    },
);
const met: string[] = [];

/** Applies other sets. */
async function hold(stamp: number): Promise<void> {
  world.local = stamp === 0 ? {} : { library: { stamp, sets: ['purchase'] } };
  for (const listener of world.changed) listener({}, 'local');
  await settled();
}

async function set(stored: Record<string, unknown>, area = 'sync'): Promise<void> {
  world.stored = stored;
  for (const listener of world.changed) listener({}, area);
  await settled();
}

/** Starts a frame in which only "Putin" may be a name, with an annotator that records its settings. */
async function start(
  load: (give: Annotator) => Promise<Annotator> = async (give) => give,
  site: () => Promise<string | null> = async () => 'example.com',
) {
  const annotations: { stored: unknown[]; added: AddedNames | null; signal: AbortSignal }[] = [];
  const annotator: Annotator = ({ stored, added, signal }) => {
    const annotation = { stored: [stored] as unknown[], added, signal };
    annotations.push(annotation);
    return { setStored: (stored) => void annotation.stored.push(stored) };
  };
  const asked = vi.fn(() => load(annotator));
  await startFrame({
    site,
    probe,
    loadCollector,
    loadAnnotator: asked,
    lifetime: { signal: frame.signal, check: () => {}, end: () => frame.abort() },
  });
  await settled();
  return { annotations, asked };
}

/** Adds text and waits until it is read. */
async function add(text: string): Promise<void> {
  append(text);
  await vi.waitFor(() => expect(blockMayHoldName.mock.lastCall?.[0]).toBe(text));
  await settled();
}

function append(text: string): void {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
}

describe('a frame', () => {
  test('loads no finder while nothing in it may be a name', async () => {
    document.body.textContent = 'The lake was calm.';
    const { asked } = await start();
    await add('So was the sky.');
    expect(asked).not.toHaveBeenCalled();
  });

  test('loads it once, at the first text that may be a name, there from the start or added', async () => {
    document.body.textContent = 'Putin spoke.';
    const { asked, annotations } = await start();
    expect(annotations).toHaveLength(1);
    append('Putin left.');
    await settled();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(annotations).toHaveLength(1);
  });

  test('reads what changes', async () => {
    document.body.innerHTML = '<p>Nobody spoke.</p>';
    const { annotations } = await start();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Putin spoke.';
    await vi.waitFor(() => expect(annotations).toHaveLength(1));
  });

  test('follows the settings: reads nothing while off, updates the annotation while on', async () => {
    world.stored = { 'site:example.com': 'off' };
    document.body.textContent = 'Putin spoke.';
    const { asked, annotations } = await start();
    expect(asked).not.toHaveBeenCalled();
    await set({});
    expect(annotations).toHaveLength(1);
    await set({ theme: 'dark' });
    expect(annotations[0]?.stored.at(-1)).toMatchObject({ theme: 'dark' });
    await set({ on: false });
    expect(annotations[0]?.signal.aborted).toBe(true);
    await set({});
    expect(annotations).toHaveLength(2);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('follows switches that share an item of storage, and passes items on unchanged', async () => {
    world.stored = { 'rules:7': { 'site:example.com': 'off' } };
    document.body.textContent = 'Putin spoke.';
    const { asked, annotations } = await start();
    expect(asked).not.toHaveBeenCalled();
    world.local = { 'rules:here': { 'hidden:example.com:purchase/seward': true } };
    await set({ 'rules:7': { 'site:other.example': 'off' } });
    expect(annotations[0]?.stored).toEqual([
      {
        'rules:7': { 'site:other.example': 'off' },
        'rules:here': { 'hidden:example.com:purchase/seward': true },
      },
    ]);
  });

  test('uses the background’s settings where an organization has a policy', async () => {
    world.policy = { on: false, locked: ['on'] };
    world.joined = { on: false };
    world.stored = { on: true, theme: 'dark' };
    document.body.textContent = 'Putin spoke.';
    const { asked, annotations } = await start();
    expect(asked).not.toHaveBeenCalled();
    world.policy = { theme: 'light', locked: ['theme'] };
    world.joined = { theme: 'light' };
    await set(world.stored, 'local');
    expect(annotations[0]?.stored).toEqual([{ theme: 'light' }]);
    world.policy = {};
    await set(world.stored, 'local');
    expect(annotations[0]?.stored.at(-1)).toEqual({ on: true, theme: 'dark' });
  });

  test.each<[string, () => unknown]>([
    ['nobody answers', () => undefined],
    ['the background fails', () => ({ failed: 'storage is damaged' })],
  ])('is off where an organization has a policy and %s, until the next change', async (_, settings) => {
    world.policy = { sitesOff: ['example.com'] };
    world.joined = { theme: 'dark' };
    document.body.textContent = 'Putin spoke.';
    world.settings = settings;
    const { annotations } = await start();
    expect(annotations).toHaveLength(0);
    world.settings = () => ({ response: { stored: world.joined } });
    await set({}, 'local');
    expect(annotations).toHaveLength(1);
    world.settings = settings;
    await set({}, 'local');
    expect(annotations[0]?.signal.aborted).toBe(true);
  });

  test('ends its lifetime if its site is unknown', async () => {
    document.body.textContent = 'Putin spoke.';
    const { asked } = await start(undefined, () => Promise.reject(new Error('asleep')));
    expect(asked).not.toHaveBeenCalled();
    expect(frame.signal.aborted).toBe(true);
  });

  test('starts nothing when it was switched off while the finder was loading, and begins with the last settings', async () => {
    const way = Promise.withResolvers<void>();
    document.body.textContent = 'Putin spoke.';
    const { annotations } = await start(async (give) => {
      await way.promise;
      return give;
    });
    await set({ on: false });
    await set({ theme: 'dark' });
    way.resolve();
    await settled();
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.stored[0]).toMatchObject({ theme: 'dark' });
  });

  test('retries at once when loading the finder failed', async () => {
    let tries = 0;
    document.body.textContent = 'Putin spoke.';
    const { annotations } = await start(async (give) => {
      tries += 1;
      if (tries === 1) throw new Error('asleep');
      return give;
    });
    expect(annotations).toHaveLength(1);
  });

  test('retries at later texts when it failed again, and then gives up', async () => {
    document.body.textContent = 'Putin spoke.';
    const { asked } = await start(() => Promise.reject(new Error('closed')));
    expect(asked).toHaveBeenCalledTimes(2);
    await add('The lake was calm.');
    expect(asked).toHaveBeenCalledTimes(2);
    await add('Putin left.');
    await add('Putin came back.');
    expect(asked).toHaveBeenCalledTimes(4);
    append('Putin left again.');
    await settled();
    expect(asked).toHaveBeenCalledTimes(4);
  });

  test('forgets failures once the finder has loaded: everything is read when it restarts', async () => {
    let tries = 0;
    document.body.textContent = 'Putin spoke.';
    const { annotations } = await start(async (give) => {
      tries += 1;
      if (tries <= 2) throw new Error('asleep');
      return give;
    });
    await add('Putin left.');
    expect(annotations).toHaveLength(1);
    await set({ on: false });
    await set({ on: true });
    await vi.waitFor(() => expect(annotations).toHaveLength(2));
  });

  test('ends its lifetime where the finder may not run', async () => {
    document.body.textContent = 'Putin spoke.';
    const { asked } = await start(() => Promise.reject(new FrameClosed()));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(frame.signal.aborted).toBe(true);
  });

  test('loads no word collector while no sets were added', async () => {
    document.body.textContent = 'Seward signed.';
    const { asked } = await start();
    expect(loadCollector).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });

  test('loads the finder when its words allow the name of an added set, there from the start or added', async () => {
    world.local = { library: { stamp: 1, sets: ['purchase'] } };
    document.body.textContent = 'The lake was calm.';
    const { annotations } = await start();
    expect(met).toContain('The lake was calm.');
    expect(annotations).toHaveLength(0);
    await add('Seward signed.');
    await vi.waitFor(() => expect(annotations).toHaveLength(1));
    expect(annotations[0]?.added).not.toBeNull();
  });

  test('restarts when other sets apply, and not when something else is stored', async () => {
    document.body.textContent = 'Putin spoke of Seward.';
    const { annotations } = await start();
    expect(annotations.map(({ added }) => added)).toEqual([null]);
    await hold(1);
    expect(annotations).toHaveLength(2);
    expect(annotations[0]?.signal.aborted).toBe(true);
    expect(annotations[1]?.added).not.toBeNull();
    await hold(1);
    expect(annotations).toHaveLength(2);
    await hold(0);
    expect(annotations).toHaveLength(3);
    expect(annotations[2]?.added).toBeNull();
  });

  test('loads the word collector once, however often it restarts', async () => {
    world.local = { library: { stamp: 1, sets: ['purchase'] } };
    document.body.textContent = 'Putin spoke.';
    const { annotations } = await start();
    await vi.waitFor(() => expect(annotations).toHaveLength(1));
    await hold(2);
    await vi.waitFor(() => expect(annotations).toHaveLength(2));
    expect(annotations[1]?.added).not.toBeNull();
    expect(loadCollector).toHaveBeenCalledTimes(1);
  });

  test('finds bundled names if loading the word collector failed', async () => {
    loadCollector.mockImplementationOnce(() => Promise.reject(new Error('asleep')));
    world.local = { library: { stamp: 1, sets: ['purchase'] } };
    document.body.textContent = 'Putin spoke.';
    const { annotations } = await start();
    await vi.waitFor(() => expect(annotations.map(({ added }) => added)).toEqual([null]));
  });

  test('is left alone once the signal aborts', async () => {
    const { asked } = await start();
    frame.abort();
    append('Putin spoke.');
    await set({ theme: 'dark' });
    expect(asked).not.toHaveBeenCalled();
    expect(world.changed.size).toBe(0);
  });
});

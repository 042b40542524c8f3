/**
 * Runs Namelight in one frame: while the settings enable it for the page's site, and no more of it than the page
 * needs.
 */
import { readStamp } from '../library/stamp.ts';
import { FrameClosed, loadOnce } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { lookForName } from '../probe/look-for-name.ts';
import type { Probe } from '../probe/probe.ts';
import { isOnAt } from '../settings/sites.ts';
import { readItemsOrThrow, readPolicy } from '../settings/store.ts';
import { readSwitches, type StoredSettings } from '../settings/stored.ts';
import { watchStorage } from '../settings/watch-storage.ts';
import type { Annotation, Annotator } from './annotator-port.ts';
import type { Lifetime } from './lifetime.ts';
import { watchForNewDocument } from './new-document.ts';
import type { AddedNames, StartWordCollector } from './words-port.ts';

export type FrameWiring = {
  /**
   * The site of the page the frame is in: settings for a site apply to all frames of its pages. Rejects when it is
   * unknown.
   */
  readonly site: () => Promise<string | null>;
  readonly probe: Probe;
  /** Loads the word collector; called only while sets were added. */
  readonly loadCollector: () => Promise<StartWordCollector>;
  /** Loads the annotator. Called when something may be a name, and again after it failed. */
  readonly loadAnnotator: () => Promise<Annotator>;
  /** When it ends, nothing of Namelight remains in the frame. */
  readonly lifetime: Lifetime;
};

/**
 * Starts Namelight in this frame. Nothing is read before the site and the settings are known; without a site's answer
 * the lifetime ends.
 */
export async function startFrame(wiring: FrameWiring): Promise<void> {
  const { signal, end } = wiring.lifetime;
  const site = await wiring.site().catch((error) => {
    end();
    return logAndReturnNull(error);
  });
  if (signal.aborted) return;
  const frame = new Frame(site, wiring);
  watchForNewDocument(document, () => frame.restart(), signal);
  watchStorage({
    read: readFrameSettings,
    onValue: (settings) => frame.update(settings),
    signal,
  });
}

/** The settings of a frame. */
type FrameSettings = {
  readonly stored: StoredSettings;
  /** Changes with the added sets that apply; 0 where there are none. */
  readonly stamp: number;
};

async function readFrameSettings(): Promise<FrameSettings> {
  const items = readItemsOrThrow().catch(logAndReturnNull);
  const [policy, { stamp }] = await Promise.all([readPolicy(), readStamp()]);
  return { stored: Object.keys(policy).length === 0 ? ((await items) ?? {}) : await readEffective(), stamp };
}

/**
 * The effective settings under an organization's policy, which the background computes. Without its answer Namelight
 * is off until the next change, because the policy may require that.
 */
async function readEffective(): Promise<StoredSettings> {
  return (await send('settings', {}).catch(logAndReturnNull))?.stored ?? { on: false };
}

/** How often loading the finder is tried. */
const maxAttempts = 4;

type FrameState =
  | { readonly kind: 'off' }
  /** No possible name was found so far, or the finder is loading. */
  | { readonly kind: 'looking'; readonly added: AddedNames | null; readonly stop: AbortController }
  | { readonly kind: 'annotating'; readonly annotation: Annotation; readonly stop: AbortController };

const always = () => true;
const anyText: Probe = { blockMayHoldName: always, mayHoldName: always };

function logAndReturnNull(error: unknown): null {
  console.debug('Namelight lacks something here.', error);
  return null;
}

type LookingState = Extract<FrameState, { kind: 'looking' }>;

class Frame {
  readonly #site: string | null;
  readonly #probe: Probe;
  readonly #loadCollector: () => Promise<StartWordCollector>;
  readonly #loadAnnotator: () => Promise<Annotator>;
  readonly #lifetime: Lifetime;
  #state: FrameState = { kind: 'off' };
  /** `null` until it is known. */
  #settings: FrameSettings | null = null;
  #failures = 0;

  constructor(site: string | null, { probe, loadCollector, loadAnnotator, lifetime }: FrameWiring) {
    this.#site = site;
    this.#probe = probe;
    this.#loadCollector = loadOnce(loadCollector);
    this.#loadAnnotator = loadOnce(loadAnnotator);
    this.#lifetime = lifetime;
  }

  update(settings: FrameSettings): void {
    const isOn = isOnAt(readSwitches(settings.stored), this.#site);
    // Other sets have other names: everything is read again.
    if (!isOn || settings.stamp !== this.#settings?.stamp) this.#stop();
    this.#settings = settings;
    if (!isOn) return;
    const state = this.#state;
    if (state.kind === 'off') this.#start(settings);
    else if (state.kind === 'annotating') state.annotation.setStored(settings.stored);
  }

  restart(): void {
    if (this.#state.kind === 'off' || this.#settings === null) return;
    this.#stop();
    this.#start(this.#settings);
  }

  #start({ stamp }: FrameSettings): void {
    const state: LookingState = { kind: 'looking', added: null, stop: new AbortController() };
    this.#state = state;
    if (stamp === 0) this.#lookForName(state);
    // The collector is loaded when there is any text: many frames stay empty.
    else this.#probeText(state, { probe: anyText, onName: () => void this.#startCollector(state, stamp) });
  }

  async #startCollector(state: LookingState, stamp: number): Promise<void> {
    const startCollector = await this.#loadCollector().catch(logAndReturnNull);
    if (this.#state !== state) return;
    const added =
      startCollector?.({ stamp, probe: this.#probe, signal: this.#signalUntil(state.stop) }) ?? null;
    this.#state = { ...state, added };
    this.#lookForName(this.#state);
  }

  #lookForName(state: LookingState): void {
    const { added } = state;
    const probe = added?.probe ?? this.#probe;
    const foundName = this.#probeText(state, { probe, onName: () => void this.#annotate(state) });
    added?.subscribe(foundName);
  }

  #probeText(
    { added, stop }: LookingState,
    sought: Pick<Parameters<typeof lookForName>[0], 'probe' | 'onName'>,
  ): () => void {
    return lookForName({
      ...sought,
      document,
      // After the first failure everything is read again, because the background may have been stopped; later only
      // what changes.
      skipExisting: this.#failures > 1,
      onSlice: (isAllRead) => {
        this.#lifetime.check();
        added?.request(isAllRead);
      },
      signal: this.#signalUntil(stop),
    });
  }

  async #annotate({ added, stop }: LookingState): Promise<void> {
    this.#lifetime.check();
    if (this.#lifetime.signal.aborted) return;
    const annotator = await this.#loadAnnotator().catch((error) => {
      // If we are permitted again, another lifetime reads all of the page.
      if (error instanceof FrameClosed) this.#lifetime.end();
      return logAndReturnNull(error);
    });
    const state = this.#state;
    const settings = this.#settings;
    if (state.kind !== 'looking' || state.stop !== stop || this.#lifetime.signal.aborted || settings === null)
      return;
    if (annotator === null) {
      this.#failures += 1;
      if (this.#failures < maxAttempts) this.#lookForName(state);
      return;
    }
    this.#failures = 0;
    const annotation = annotator({
      stored: settings.stored,
      site: this.#site,
      mayHoldName: this.#probe.mayHoldName,
      added,
      lifetime: this.#lifetime,
      signal: this.#signalUntil(stop),
    });
    this.#state = { kind: 'annotating', annotation, stop };
  }

  #signalUntil(stop: AbortController): AbortSignal {
    return AbortSignal.any([stop.signal, this.#lifetime.signal]);
  }

  #stop(): void {
    const state = this.#state;
    if (state.kind === 'off') return;
    state.stop.abort();
    this.#state = { kind: 'off' };
  }
}

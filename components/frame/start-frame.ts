/** Runs Namelight in one frame: on while the settings say so at the page's site, and no more of it than the page needs. */
import { send } from '../messages/post.ts';
import { bringOnce, FrameClosed } from '../messages/script-port.ts';
import { lookForName } from '../probe/look-for-name.ts';
import type { Probe } from '../probe/probe.ts';
import { isOnAt } from '../settings/sites.ts';
import { type Origins, watchOrigins } from '../settings/store.ts';
import { type Stored, switchesIn } from '../settings/stored.ts';
import type { Annotation, Annotator } from './annotator.ts';
import { keepChecking, type Life } from './life.ts';
import { watchForNewDocument } from './new-document.ts';

export type FrameWiring = {
  /** The site of the page the frame is in: settings for a site hold for all frames of its pages. */
  readonly site: () => Promise<string | null>;
  readonly probe: Probe;
  /** Gets what finds and marks names. Asked when something may be a name, and again after it failed. */
  readonly loadAnnotator: () => Promise<Annotator>;
  /** When it ends, nothing of Namelight remains in the frame. */
  readonly life: Life;
};

/** Starts Namelight in this frame. Nothing is read before the settings are known. */
export async function startFrame(wiring: FrameWiring): Promise<void> {
  const { signal } = wiring.life;
  const site = await wiring.site();
  if (signal.aborted) return;
  const frame = new Frame(site, wiring);
  watchForNewDocument(document, () => frame.beginAnew(), signal);
  watchOrigins({ join, onJoined: (stored) => frame.follow(stored), signal });
}

/** Few pages need more than the user's own settings: how an organisation's go with them, the background knows. */
async function join({ own, policy }: Origins): Promise<Stored> {
  if (Object.keys(policy).length === 0) return own;
  return (await send('settings', {}))?.stored ?? own;
}

/** Where the finder did not come as often, it is not asked for any more. */
const mostTries = 4;

type State =
  | { readonly kind: 'off' }
  /** Nothing that may be a name was seen so far; or the finder is on its way. */
  | { readonly kind: 'looking'; readonly stored: Stored; readonly stop: AbortController }
  | {
      readonly kind: 'annotating';
      readonly stored: Stored;
      readonly annotation: Annotation;
      readonly stop: AbortController;
    };

class Frame {
  readonly #site: string | null;
  readonly #probe: Probe;
  readonly #loadAnnotator: () => Promise<Annotator>;
  readonly #life: Life;
  #state: State = { kind: 'off' };
  #failures = 0;

  constructor(site: string | null, { probe, loadAnnotator, life }: FrameWiring) {
    this.#site = site;
    this.#probe = probe;
    this.#loadAnnotator = bringOnce(loadAnnotator);
    this.#life = life;
  }

  follow(stored: Stored): void {
    const state = this.#state;
    if (!isOnAt(switchesIn(stored), this.#site)) this.#stop();
    else if (state.kind === 'off') this.#start(stored);
    else {
      this.#state = { ...state, stored };
      if (state.kind === 'annotating') state.annotation.setStored(stored);
    }
  }

  beginAnew(): void {
    const state = this.#state;
    if (state.kind === 'off') return;
    this.#stop();
    this.#start(state.stored);
  }

  #start(stored: Stored): void {
    const stop = new AbortController();
    this.#state = { kind: 'looking', stored, stop };
    this.#look(stop);
  }

  #look(stop: AbortController): void {
    lookForName({
      document,
      probe: this.#probe,
      // Once more at once, for the background may have been stopped meanwhile; then for what comes.
      passOver: this.#failures > 1,
      onName: () => void this.#annotate(stop),
      onSlice: () => this.#life.check(),
      signal: this.#while(stop),
    });
  }

  async #annotate(stop: AbortController): Promise<void> {
    this.#life.check();
    if (this.#life.signal.aborted) return;
    const annotator = await this.#loadAnnotator().catch((error) => {
      console.debug('Namelight has no finder here.', error);
      // Should we be let in again, another life looks at all of the page.
      if (error instanceof FrameClosed) this.#life.end();
      return null;
    });
    const state = this.#state;
    if (state.kind !== 'looking' || state.stop !== stop || this.#life.signal.aborted) return;
    if (annotator === null) {
      this.#failures += 1;
      if (this.#failures < mostTries) this.#look(stop);
      return;
    }
    const signal = this.#while(stop);
    keepChecking(this.#life, signal);
    const { stored } = state;
    const { mayHoldName } = this.#probe;
    const annotation = annotator({ stored, site: this.#site, mayHoldName, signal });
    this.#state = { kind: 'annotating', stored, annotation, stop };
  }

  #while(stop: AbortController): AbortSignal {
    return AbortSignal.any([stop.signal, this.#life.signal]);
  }

  #stop(): void {
    const state = this.#state;
    if (state.kind === 'off') return;
    state.stop.abort();
    this.#state = { kind: 'off' };
  }
}

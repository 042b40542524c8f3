/** Runs Namelight in one frame: on while the settings say so at the page's site, and no more of it than the page needs. */
import { readStamp } from '../library/stamp.ts';
import { send } from '../messages/post.ts';
import { bringOnce, FrameClosed } from '../messages/script-port.ts';
import { lookForName } from '../probe/look-for-name.ts';
import type { Probe } from '../probe/probe.ts';
import { isOnAt } from '../settings/sites.ts';
import { readItemsOrThrow, readPolicy } from '../settings/store.ts';
import { readSwitches, type StoredSettings } from '../settings/stored.ts';
import { watchStorage } from '../settings/watch-storage.ts';
import type { AddedNames, MeetWords } from './added-names.ts';
import type { Annotation, Annotator } from './annotator.ts';
import type { Life } from './life.ts';
import { watchForNewDocument } from './new-document.ts';

export type FrameWiring = {
  /** The site of the page the frame is in: settings for a site hold for all frames of its pages. Rejects where nobody tells. */
  readonly site: () => Promise<string | null>;
  readonly probe: Probe;
  /** Gets what meets the words of a frame; asked only while sets were added. */
  readonly loadWords: () => Promise<MeetWords>;
  /** Gets what finds and marks names. Asked when something may be a name, and again after it failed. */
  readonly loadAnnotator: () => Promise<Annotator>;
  /** When it ends, nothing of Namelight remains in the frame. */
  readonly life: Life;
};

/** Starts Namelight in this frame. Nothing is read before it is known what with; where nobody tells, the life ends. */
export async function startFrame(wiring: FrameWiring): Promise<void> {
  const { signal, end } = wiring.life;
  const site = await wiring.site().catch((error) => {
    end();
    return noneHere(error);
  });
  if (signal.aborted) return;
  const frame = new Frame(site, wiring);
  watchForNewDocument(document, () => frame.beginAnew(), signal);
  watchStorage({
    read: readGiven,
    onValue: (given) => frame.follow(given),
    signal,
  });
}

/** What a frame goes by. */
type Given = {
  readonly stored: StoredSettings;
  /** Of the added sets that hold; 0 where there are none. */
  readonly stamp: number;
};

async function readGiven(): Promise<Given> {
  const items = readItemsOrThrow().catch(noneHere);
  const [policy, { stamp }] = await Promise.all([readPolicy(), readStamp()]);
  return { stored: Object.keys(policy).length === 0 ? ((await items) ?? {}) : await join(), stamp };
}

/**
 * Few pages need more than the user's own settings: how an organisation's go with them, the background knows. Where it
 * does not tell, Namelight is off until the next change: it may have to be.
 */
async function join(): Promise<StoredSettings> {
  return (await send('settings', {}).catch(noneHere))?.stored ?? { on: false };
}

/** Where the finder did not come as often, it is not asked for any more. */
const mostTries = 4;

type State =
  | { readonly kind: 'off' }
  /** Nothing that may be a name was seen so far; or the finder is on its way. */
  | { readonly kind: 'looking'; readonly added: AddedNames | null; readonly stop: AbortController }
  | { readonly kind: 'annotating'; readonly annotation: Annotation; readonly stop: AbortController };

const always = () => true;
const anyText: Probe = { mayName: always, mayHoldName: always };

function noneHere(error: unknown): null {
  console.debug('Namelight lacks something here.', error);
  return null;
}

type Looking = Extract<State, { kind: 'looking' }>;

class Frame {
  readonly #site: string | null;
  readonly #probe: Probe;
  readonly #loadWords: () => Promise<MeetWords>;
  readonly #loadAnnotator: () => Promise<Annotator>;
  readonly #life: Life;
  #state: State = { kind: 'off' };
  /** `null` until it is known. */
  #given: Given | null = null;
  #failures = 0;

  constructor(site: string | null, { probe, loadWords, loadAnnotator, life }: FrameWiring) {
    this.#site = site;
    this.#probe = probe;
    this.#loadWords = bringOnce(loadWords);
    this.#loadAnnotator = bringOnce(loadAnnotator);
    this.#life = life;
  }

  follow(given: Given): void {
    const isOn = isOnAt(readSwitches(given.stored), this.#site);
    // Other sets have other names: all is read anew.
    if (!isOn || given.stamp !== this.#given?.stamp) this.#stop();
    this.#given = given;
    if (!isOn) return;
    const state = this.#state;
    if (state.kind === 'off') this.#start(given);
    else if (state.kind === 'annotating') state.annotation.setStored(given.stored);
  }

  beginAnew(): void {
    if (this.#state.kind === 'off' || this.#given === null) return;
    this.#stop();
    this.#start(this.#given);
  }

  #start({ stamp }: Given): void {
    const state: Looking = { kind: 'looking', added: null, stop: new AbortController() };
    this.#state = state;
    if (stamp === 0) this.#lookForName(state);
    // Frames begin empty, and many stay so.
    else this.#look(state, { probe: anyText, onName: () => void this.#meetWords(state, stamp) });
  }

  async #meetWords(state: Looking, stamp: number): Promise<void> {
    const meetWords = await this.#loadWords().catch(noneHere);
    if (this.#state !== state) return;
    const added = meetWords?.({ stamp, probe: this.#probe, signal: this.#while(state.stop) }) ?? null;
    this.#state = { ...state, added };
    this.#lookForName(this.#state);
  }

  #lookForName(state: Looking): void {
    const { added } = state;
    const probe = added?.probe ?? this.#probe;
    const foundName = this.#look(state, { probe, onName: () => void this.#annotate(state) });
    added?.follow(foundName);
  }

  #look(
    { added, stop }: Looking,
    sought: Pick<Parameters<typeof lookForName>[0], 'probe' | 'onName'>,
  ): () => void {
    return lookForName({
      ...sought,
      document,
      // Once more at once, for the background may have been stopped meanwhile; then for what comes.
      passOver: this.#failures > 1,
      onSlice: (isAllRead) => {
        this.#life.check();
        added?.askOn(isAllRead);
      },
      signal: this.#while(stop),
    });
  }

  async #annotate({ added, stop }: Looking): Promise<void> {
    this.#life.check();
    if (this.#life.signal.aborted) return;
    const annotator = await this.#loadAnnotator().catch((error) => {
      // Should we be let in again, another life looks at all of the page.
      if (error instanceof FrameClosed) this.#life.end();
      return noneHere(error);
    });
    const state = this.#state;
    const given = this.#given;
    if (state.kind !== 'looking' || state.stop !== stop || this.#life.signal.aborted || given === null)
      return;
    if (annotator === null) {
      this.#failures += 1;
      if (this.#failures < mostTries) this.#lookForName(state);
      return;
    }
    this.#failures = 0;
    const annotation = annotator({
      stored: given.stored,
      site: this.#site,
      mayHoldName: this.#probe.mayHoldName,
      added,
      life: this.#life,
      signal: this.#while(stop),
    });
    this.#state = { kind: 'annotating', annotation, stop };
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

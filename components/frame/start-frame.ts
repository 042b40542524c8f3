/** Runs Namelight in one frame: on while the settings say so at the page's site. */
import type { CardHostFactory } from '../card/port.ts';
import { bundledLanguages, bundledNames } from '../facts/bundled-names.ts';
import type { FoundName } from '../messages/messages.ts';
import { onMessage, send } from '../messages/post.ts';
import { createFinder } from '../resolve/create-finder.ts';
import type { Settings } from '../settings/settings.ts';
import { isOnAt } from '../settings/sites.ts';
import { watchSettings } from '../settings/store.ts';
import { type Annotation, annotate } from './annotate.ts';

export type FrameWiring = {
  /** The site of the page the frame is in: settings for a site hold for all frames of its pages. */
  readonly site: () => Promise<string | null>;
  /** Gets what draws cards. Asked when the first name is found, and again after it failed. */
  readonly loadCards: () => Promise<CardHostFactory>;
  /** When it aborts, nothing of Namelight remains in the frame. */
  readonly signal: AbortSignal;
};

/** Starts Namelight in this frame. Nothing is read before the settings are known. */
export async function startFrame({ site, loadCards, signal }: FrameWiring): Promise<void> {
  const here = await site();
  if (signal.aborted) return;
  const frame = new Frame(here, loadCards, signal);
  watchSettings((settings) => frame.follow(settings), signal);
  onMessage({
    handlers: {
      'show-next': (request) => ({ shown: frame.annotation?.showNext(request) ?? false }),
      step: (step) => ({ shown: frame.annotation?.step(step) ?? false }),
    },
    signal,
  });
}

type Running = { readonly annotation: Annotation; readonly stop: AbortController };

class Frame {
  readonly #site: string | null;
  readonly #loadCards: () => Promise<CardHostFactory>;
  readonly #signal: AbortSignal;
  #running: Running | null = null;
  #cards: Promise<CardHostFactory> | null = null;

  constructor(site: string | null, loadCards: () => Promise<CardHostFactory>, signal: AbortSignal) {
    this.#site = site;
    this.#loadCards = loadCards;
    this.#signal = signal;
  }

  get annotation(): Annotation | null {
    return this.#running?.annotation ?? null;
  }

  follow(settings: Settings): void {
    const isOn = isOnAt(settings, this.#site);
    if (isOn && this.#running) this.#running.annotation.setSettings(settings);
    else if (isOn) this.#running = this.#start(settings);
    else this.#stop();
  }

  #start(settings: Settings): Running {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#signal]);
    const annotation = annotate({
      finder: createFinder(bundledNames, bundledLanguages),
      settings,
      loadHost: async (wiring) => (await this.#card())(wiring),
      prepareHost: () =>
        void this.#card().catch((error) => console.debug('Namelight has no cards here.', error)),
      onCounts: (names) => this.#tell(names),
      signal,
    });
    return { annotation, stop };
  }

  #stop(): void {
    if (this.#running === null) return;
    this.#running.stop.abort();
    this.#running = null;
    this.#tell([]);
  }

  #tell(names: readonly FoundName[]): void {
    // A page that goes away, or an extension that does, cannot be told of: nobody asks any more.
    send('found', { names: [...names] }).catch((error) => console.debug('Namelight could not count.', error));
  }

  #card(): Promise<CardHostFactory> {
    this.#cards ??= this.#loadCards().catch((error) => {
      this.#cards = null;
      throw error;
    });
    return this.#cards;
  }
}

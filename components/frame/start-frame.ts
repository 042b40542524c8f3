/** Runs Namelight in one frame, while the settings enable it for the page's site. */
import { readStamp } from '../library/stamp.ts';
import { GrowingNames } from '../match/growing-names.ts';
import { FrameClosed } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import type { Prefilter } from '../resolve/prefilter.ts';
import { unpack } from '../settings/packing.ts';
import type { Settings } from '../settings/settings.ts';
import { isOnAt } from '../settings/sites.ts';
import { readItemsOrThrow, readPolicy, repairAndWarn } from '../settings/store.ts';
import type { StoredSettings } from '../settings/stored.ts';
import { watchStorage } from '../settings/watch-storage.ts';
import { annotate, type RunningAnnotation } from './annotate.ts';
import { FrameFinder, type LanguageSource } from './frame-finder.ts';
import type { Lifetime } from './lifetime.ts';
import { watchForNewDocument } from './new-document.ts';
import { runInSlices } from './run-in-slices.ts';
import { WordCollector } from './word-collector.ts';

export type FrameWiring = {
  /**
   * The site of the page the frame is in: settings for a site apply to all frames of its pages. Rejects when it is
   * unknown.
   */
  readonly site: () => Promise<string | null>;
  readonly prefilter: Prefilter;
  readonly languages: LanguageSource;
  /** Called when there are marks to show, and when there are none any more. */
  readonly showStyles: (isOn: boolean) => void;
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
  const repaired = repairAndWarn();
  watchForNewDocument(document, () => frame.restart(), signal);
  watchStorage({
    read: readFrameSettings,
    onValue: ({ stored, stamp }) => frame.update({ settings: repaired(stored), stamp }),
    signal,
  });
}

type StoredFrameSettings = { readonly stored: StoredSettings; readonly stamp: number };

async function readFrameSettings(): Promise<StoredFrameSettings> {
  const items = readItemsOrThrow().catch(logAndReturnNull);
  const [policy, { stamp }] = await Promise.all([readPolicy(), readStamp()]);
  const own = async (): Promise<StoredSettings> => unpack((await items) ?? {});
  return { stored: Object.keys(policy).length === 0 ? await own() : await readEffective(), stamp };
}

/**
 * The effective settings under an organization's policy, which the background computes. Without its answer Namelight
 * is off until the next change, because the policy may require that.
 */
async function readEffective(): Promise<StoredSettings> {
  return (await send('settings', {}).catch(logAndReturnNull))?.stored ?? { on: false };
}

function logAndReturnNull(error: unknown): null {
  console.debug('Namelight lacks something here.', error);
  return null;
}

type FrameSettings = {
  readonly settings: Settings;
  /** Changes with the added sets that apply; 0 where there are none. */
  readonly stamp: number;
};

type Running = { readonly annotation: RunningAnnotation; readonly stop: AbortController };

class Frame {
  readonly #site: string | null;
  readonly #wiring: FrameWiring;
  /** `null` until they are known. */
  #given: FrameSettings | null = null;
  #running: Running | null = null;

  constructor(site: string | null, wiring: FrameWiring) {
    this.#site = site;
    this.#wiring = wiring;
  }

  update(given: FrameSettings): void {
    const before = this.#given;
    this.#given = given;
    if (this.#running !== null && before !== null && isOn(given, this.#site) && hasSameNames(given, before))
      this.#running.annotation.setSettings(given.settings);
    else this.restart();
  }

  restart(): void {
    this.#running?.stop.abort();
    this.#running = null;
    if (this.#given !== null && isOn(this.#given, this.#site)) this.#start(this.#given);
  }

  #start({ settings, stamp }: FrameSettings): void {
    const { prefilter, languages, showStyles, lifetime } = this.#wiring;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, lifetime.signal]);
    let annotation: RunningAnnotation | null = null;
    const onNames = (): void => annotation?.setFinder(finder);
    const added = stamp === 0 ? null : new WordCollector({ stamp, signal });
    const names = new GrowingNames();
    const finder = new FrameFinder({
      settings,
      prefilter,
      languages: endingWith(lifetime, languages),
      added: added && { names, mayHoldName: (text) => added.mayHoldName(text) },
      onNames,
      signal,
    });
    annotation = annotate({
      settings,
      finder,
      site: this.#site,
      mayHoldName: (text) => prefilter.mayHoldName(text) || added?.mayHoldName(text) === true,
      added,
      showStyles,
      lifetime,
      signal,
    });
    this.#running = { annotation, stop };
    added?.subscribe(() => runInSlices(names.add(added.entities), { onDone: onNames, signal }));
  }
}

const isOn = ({ settings }: FrameSettings, site: string | null): boolean => isOnAt(settings, site);

/** An annotation keeps its names: for others the page is read anew. */
const hasSameNames = (one: FrameSettings, other: FrameSettings): boolean =>
  one.stamp === other.stamp &&
  one.settings.bundled === other.settings.bundled &&
  one.settings.otherLanguages === other.settings.otherLanguages;

/** Where nothing may be injected any more, Namelight ends: if it is permitted again, it is injected anew. */
const endingWith = ({ end }: Lifetime, { families, load }: LanguageSource): LanguageSource => ({
  families,
  load: (family) =>
    load(family).catch((error) => {
      if (error instanceof FrameClosed) end();
      throw error;
    }),
});

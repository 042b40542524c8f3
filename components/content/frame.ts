/** Runs Namelight in one frame, while the settings enable it for the page's site. */
import { bundledId, type OnlySets, onlySetAt, readOnlySets } from '../fact-sets/only-set.ts';
import { readStamp } from '../fact-sets/stamp.ts';
import type { Prefilter } from '../finder/prefilter.ts';
import { FrameClosed } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { documentElementOf } from '../page/dom.ts';
import { Slices } from '../page/slices.ts';
import { isOnAt, type Settings, siteOf } from '../settings/settings.ts';
import { watchSettings } from '../settings/storage.ts';
import { annotate, type RunningAnnotation } from './annotate.ts';
import { hasOrigin } from './card-frame.ts';
import { FrameFinder, type LanguageSource } from './frame-finder.ts';
import type { Lifetime } from './lifetime.ts';

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
    console.debug('Namelight does not know its site.', error);
    end();
    return null;
  });
  if (signal.aborted) return;
  const frame = new Frame(site, wiring);
  watchForNewDocument(document, () => frame.restart(), signal);
  watchSettings({ also: readSets, onRead: (read) => frame.update(withSetsAt(site, read)), signal });
}

type FrameSettings = {
  readonly settings: Settings;
  /** Changes with the added sets that apply; 0 where there are none. */
  readonly stamp: number;
  /** The only set that is looked for here; `null` if all that are on are. */
  readonly only: string | null;
};

type AddedSets = Pick<FrameSettings, 'stamp'> & { readonly onlySets: OnlySets };

/** Stories of the reader's own are not looked for where a card could not keep them from the page. */
async function readSets(): Promise<AddedSets> {
  const onlySets = await readOnlySets();
  return { stamp: hasOrigin() ? (await readStamp()).stamp : 0, onlySets };
}

/** Where one set alone is looked for, the other ones count as off. */
function withSetsAt(
  site: string | null,
  { settings, stamp, onlySets }: Pick<FrameSettings, 'settings'> & AddedSets,
): FrameSettings {
  const only = onlySetAt(onlySets, site);
  if (only === null) return { settings, stamp, only };
  return only === bundledId
    ? { settings, stamp: 0, only }
    : { settings: { ...settings, bundled: false }, stamp, only };
}

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
    const slices = new Slices(signal);
    const finder = new FrameFinder({
      settings,
      prefilter,
      languages: endingWith(lifetime, languages),
      stamp,
      wake: slices.request,
      signal,
    });
    const annotation = annotate({ settings, finder, slices, site: this.#site, showStyles, lifetime, signal });
    this.#running = { annotation, stop };
  }
}

const isOn = ({ settings }: FrameSettings, site: string | null): boolean => isOnAt(settings, site);

/** An annotation keeps its names: for others the page is read anew. */
const hasSameNames = (one: FrameSettings, other: FrameSettings): boolean =>
  one.stamp === other.stamp &&
  one.only === other.only &&
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

/** Rewriting a document takes a while; `onNew` is called this long after it began, ms. */
const settleMs = 200;

/**
 * Calls `onNew` soon after a document got another root element, which happens with `document.open`. That removes all
 * event listeners, those of extensions too: they have to be added again. Observers stay.
 */
export function watchForNewDocument(document: Document, onNew: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted && documentElementOf(document) !== null) onNew();
    }, settleMs);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * Returns the site of the page that this frame belongs to; `null` where there is none. Only the background knows the
 * page of a frame: rejects without its answer, because Namelight may be off there.
 */
export async function siteOfFrame(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  const answer = await send('site', {});
  if (answer === null) throw new Error('The background did not answer for the site.');
  return answer.site;
}

/**
 * Has the background insert the styles of marks into this frame, or remove them; until they are there, marks are
 * invisible. Not for the extension's own pages, which have them in their style sheet.
 */
export function requestStyles(isOn: boolean): void {
  send('style', { isOn }).catch((error) => console.debug('Namelight could not style marks.', error));
}

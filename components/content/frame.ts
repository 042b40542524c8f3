/** Runs Namelight in one frame, while the settings enable it for the page's site. */
import { bundledId, onlyStoriesIn, onlyStoriesItem, onlyStoryAt } from '../library/only-story.ts';
import { type LibraryStamp, stampIn, stampItem } from '../library/stamp.ts';
import { checksInPages } from '../messages/messages.ts';
import { onMessage } from '../messages/receive.ts';
import { send } from '../messages/send.ts';
import { documentElementOf } from '../page/dom.ts';
import { hiddenEntitiesAt, isOnAt, type Settings, siteOf } from '../settings/settings.ts';
import { watchPageSettings } from '../settings/storage.ts';
import { DocumentReading, type ReadingWiring } from './document-reading.ts';
import { endLifetime, type Lifetime } from './lifetime.ts';
import { hasOrigin } from './this-document.ts';

export type FrameWiring = Pick<ReadingWiring, 'prefilter' | 'loadMarks'> & {
  /**
   * The site of the page the frame is in: settings for a site apply to all frames of its pages. Rejects when it is
   * unknown.
   */
  readonly site: () => Promise<string | null>;
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
  onMessage({
    handlers: {
      'permissions-changed': endIfNotPermitted,
      'look-up': async ({ words }) => ({ shown: await frame.lookUp(words) }),
    },
    checks: checksInPages,
    signal,
  });
  watchForNewDocument(document, () => frame.restart(), signal);
  watchPageSettings({
    items: [stampItem, onlyStoriesItem],
    onRead: (read) => frame.update(frameSettings(site, read)),
    signal,
  });
}

type FrameSettings = {
  readonly settings: Settings;
  /** The added stories that apply. */
  readonly added: LibraryStamp;
  /** The only story that is looked for here; `null` if all that are on are. */
  readonly only: string | null;
};

/**
 * Where one story alone is looked for, the other ones count as off. Stories of the reader's own are not looked for where a
 * card could not keep them from the page.
 */
function frameSettings(
  site: string | null,
  { settings, local }: { readonly settings: Settings; readonly local: Readonly<Record<string, unknown>> },
): FrameSettings {
  const only = onlyStoryAt(onlyStoriesIn(local[onlyStoriesItem]), site);
  return {
    settings: only === null || only === bundledId ? settings : { ...settings, bundled: false },
    added: stampIn(hasOrigin() && only !== bundledId ? local[stampItem] : null),
    only,
  };
}

type Running = { readonly reading: DocumentReading; readonly stop: AbortController };

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
    if (before !== null && isSame(onlyHere(given, this.#site), onlyHere(before, this.#site))) return;
    if (
      this.#running !== null &&
      before !== null &&
      isOn(given, this.#site) &&
      isSame(namesIn(given), namesIn(before))
    )
      this.#running.reading.setSettings(given.settings);
    else this.restart();
  }

  /** Where Namelight is off, nothing is shown. */
  async lookUp(words: string): Promise<boolean> {
    return this.#running?.reading.lookUp(words) ?? false;
  }

  restart(): void {
    this.#running?.stop.abort();
    this.#running = null;
    if (this.#given !== null && isOn(this.#given, this.#site)) this.#start(this.#given);
  }

  #start({ settings, added }: FrameSettings): void {
    const { lifetime } = this.#wiring;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, lifetime.signal]);
    const reading = new DocumentReading({ ...this.#wiring, settings, added, site: this.#site, signal });
    this.#running = { reading, stop };
    reading.start();
  }
}

/** What concerns a site: of all sites and hidden names its own. */
function onlyHere({ settings, ...stories }: FrameSettings, site: string | null): object {
  const hidden = [...hiddenEntitiesAt(settings, site)].sort();
  return { ...settings, ...stories, on: isOnAt(settings, site), sites: null, hidden };
}

/** Nothing is read where no name could be found. */
const isOn = ({ settings, added }: FrameSettings, site: string | null): boolean =>
  isOnAt(settings, site) && (settings.bundled || added.stamp !== 0);

/** What an annotation keeps: for others the page is read anew. Where refused names are explained, more of added stories come. */
const namesIn = ({ added, only, settings: { bundled, otherLanguages, explain } }: FrameSettings): unknown => [
  added.stamp,
  only,
  bundled,
  otherLanguages,
  added.stamp !== 0 && explain,
];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

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

/** Ends Namelight in this frame if its permission was revoked. */
async function endIfNotPermitted(): Promise<null> {
  const answer = await send('may-run', {});
  if (answer?.may === false) endLifetime();
  return null;
}

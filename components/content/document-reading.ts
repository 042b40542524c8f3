import type { Prefilter } from '../finder/prefilter.ts';
import type { LibraryStamp } from '../library/stamp.ts';
import { type AskForNames, WordCollector } from '../library/word-collector.ts';
import type { FramePort } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { readTitle } from '../page/dom.ts';
import type { KeptText } from '../page/page-marks.ts';
import { PageScanner } from '../page/scan.ts';
import { type Slice, Slices } from '../page/slices.ts';
import { textsAhead } from '../page/texts-ahead.ts';
import type { Settings } from '../settings/settings.ts';
import type { AnnotationWiring, RunningAnnotation } from './annotate.ts';
import type { Lifetime } from './lifetime.ts';
import { NameFilter } from './name-filter.ts';
import { retry } from './retry.ts';
import { removeLeftovers } from './this-document.ts';

export type ReadingWiring = {
  readonly settings: Settings;
  /** The added stories that apply. */
  readonly added: LibraryStamp;
  /** The site of the frame's page; `null` where there is none. */
  readonly site: string | null;
  readonly prefilter: () => Prefilter;
  /** Loads what finds and marks names. */
  readonly loadMarks: (script: MarksScript) => Promise<StartMarks>;
  readonly lifetime: Lifetime;
  /** When it aborts, or the lifetime ends, nothing remains. */
  readonly signal: AbortSignal;
};

/** Finds and marks names from then on: `annotate`, joined to what it loads. */
export type StartMarks = (
  wiring: Omit<AnnotationWiring, 'languages' | 'added' | 'loadCardHost' | 'showStyles'>,
) => RunningAnnotation;

/**
 * The scripts that do so, one of which is injected when the first text may hold a name: for the bundled story alone, for it and
 * packs, and for all stories.
 */
export type MarksScript = 'marks' | 'pack-marks' | 'all-marks';

export const marksPort = (script: MarksScript): FramePort<StartMarks> => ({ script });

/** How long a page is not read for want of names, ms: without the background, no mark could be shown either. */
const maxWaitMs = 100;

/**
 * Reads one document and follows its changes. Most documents name nobody, and for them that is all; when the first text
 * may hold a name, what finds and marks names is loaded, and takes over the same scanner with the texts it has kept.
 */
export class DocumentReading {
  readonly #wiring: ReadingWiring;
  readonly #slices: Slices;
  readonly #filter: NameFilter;
  readonly #scanner: PageScanner<KeptText>;
  #settings: Settings;
  /** The texts whose words are collected before the page is read; `null` once all are. */
  #ahead: Iterator<string> | null = textsAhead(document);
  /** Whether those name somebody of the bundled story, as it seems. */
  #isNaming = false;
  /** Settles once the names for those words have come, or were waited for. */
  #waiting: Promise<void> | null = null;
  #annotation: RunningAnnotation | null = null;
  #loading: Promise<void> | null = null;

  constructor(wiring: ReadingWiring) {
    const { settings, added, prefilter, signal } = wiring;
    this.#wiring = wiring;
    this.#settings = settings;
    this.#slices = new Slices(signal);
    const wake = this.#slices.request;
    this.#filter = new NameFilter({
      prefilter: settings.bundled ? prefilter() : null,
      words:
        added.stamp === 0
          ? null
          : new WordCollector(asking(added.stamp, signal), wake, (ms) => pause(signal, ms)),
    });
    this.#scanner = new PageScanner({ document, filter: this.#filter, wake, signal });
  }

  /** Reads what shows first before it returns, or asks for the added names that may stand there. */
  start(): void {
    removeLeftovers();
    const { words } = this.#filter;
    this.#slices.start(words === null ? this.#tick : (slice) => this.#collect(words, slice));
  }

  /**
   * Collects the words of the page and requests its names before it is read: with names that come later, it is read again. What
   * marks names is loaded meanwhile, where it will be needed. True when nothing is left but to wait.
   */
  #collect(words: WordCollector, slice: Slice): boolean {
    for (let turn = this.#ahead?.next(); turn?.done === false; turn = this.#ahead?.next()) {
      words.collect(turn.value);
      this.#isNaming ||= this.#filter.isLikelyToKeep(turn.value);
      slice.spend(turn.value.length);
      if (slice.isOver()) return false;
    }
    if (this.#ahead === null) return true;
    this.#ahead = null;
    this.#waiting = this.#awaitNames(words);
    if (this.#isNaming) void this.#ensureMarks();
    return true;
  }

  async #awaitNames(words: WordCollector): Promise<void> {
    const { signal } = this.#wiring;
    words.collect(readTitle(document));
    await Promise.race([words.requestNames(), pause(signal, maxWaitMs).catch(() => {})]);
    this.#slices.takeOver(this.#tick);
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#annotation?.setSettings(settings);
  }

  /** Opens the card of what is selected, also in a document that names nobody. */
  async lookUp(words: string): Promise<boolean> {
    await this.#ensureMarks();
    return this.#annotation?.lookUp(words) ?? false;
  }

  /** One slice of reading; true when nothing is left. */
  readonly #tick = (slice: Slice): boolean => {
    this.#wiring.lifetime.check();
    for (const _ of this.#scanner.read(slice)) void this.#ensureMarks();
    const isAllRead = !this.#scanner.isBusy;
    this.#filter.words?.collect(readTitle(document));
    if (isAllRead) void this.#filter.words?.requestNames();
    return isAllRead;
  };

  #ensureMarks(): Promise<void> {
    this.#loading ??= this.#loadMarks();
    return this.#loading;
  }

  /** Without the script that marks names nothing can come of the reading: it ends. */
  async #loadMarks(): Promise<void> {
    const { loadMarks, added, lifetime, signal } = this.#wiring;
    const script = added.stamp === 0 ? 'marks' : added.packsAlone ? 'pack-marks' : 'all-marks';
    try {
      const startMarks = await retry(() => loadMarks(script), signal);
      // A task each, between which the page may act: the script came with one, too.
      await pause(signal);
      const annotation = this.#annotationBy(startMarks);
      await this.#waiting;
      await pause(signal);
      annotation.start();
    } catch (error) {
      if (signal.aborted) return;
      console.debug('Namelight cannot mark names here.', error);
      lifetime.end();
    }
  }

  #annotationBy(startMarks: StartMarks): RunningAnnotation {
    const { site, added, lifetime, signal } = this.#wiring;
    this.#annotation = startMarks({
      settings: this.#settings,
      scanner: this.#scanner,
      filter: this.#filter,
      slices: this.#slices,
      site,
      stamp: added.stamp,
      lifetime,
      signal,
    });
    return this.#annotation;
  }
}

/** Asks the background for the names of added stories that some words allow. */
const asking =
  (stamp: number, signal: AbortSignal): AskForNames =>
  (words) =>
    retry(async () => (await send('names-in', { stamp, ...words })) ?? Promise.reject(), signal).catch(
      (error) => {
        if (!signal.aborted) console.debug('Namelight got no names.', error);
        return null;
      },
    );

/** What a task returns would come back through the page's own world, and Firefox would keep our script out of it. */
const pause = (signal: AbortSignal, delay = 0): Promise<void> =>
  scheduler.postTask(() => {}, { delay, priority: 'user-blocking', signal });

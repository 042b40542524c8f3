import { type CompiledFinder, createFinder, type Finder, type Reading } from '../finder/finder.ts';
import type { GrowingNames } from '../finder/growing-names.ts';
import { familiesTriedTogether, languageByTag, languageByWords, languageFamily } from '../finder/language.ts';
import type { WordCollector } from '../library/word-collector.ts';
import type { Slice } from '../page/slices.ts';
import type { Settings } from '../settings/settings.ts';
import { bundledNames } from '../story/bundled-names.ts';
import type { LanguageNames } from '../story/schema.ts';
import type { NameFilter } from './name-filter.ts';
import { retryAfter } from './retry.ts';

/** The names in other languages than English, by families of languages that are read together. */
export type LanguageSource = {
  readonly families: readonly string[];
  load(family: string): Promise<readonly LanguageNames[]>;
};

/** What a step of adding names costs, in characters that could have been read meanwhile. */
const addingCost = 1_024;

/**
 * The finder of one frame, for texts that its filter kept. It has the English names, and gets those of other languages
 * and of added stories when texts may hold them: until they are there, such a text is read without them.
 */
export class FrameFinder implements Finder {
  readonly #filter: Pick<NameFilter, 'mayHoldForeignName'>;
  readonly #words: WordCollector | null;
  readonly #languages: LanguageSource;
  readonly #wake: () => void;
  readonly #signal: AbortSignal;
  readonly #compiled: CompiledFinder;
  readonly #finder: Finder;
  /** Families that were not requested yet. */
  readonly #missing: Set<string>;
  readonly #wanted = new Set<string>();
  #loading = 0;
  /** What has come and was not taken in yet. */
  #languageNames: LanguageNames[] = [];
  readonly #added: GrowingNames | null;
  #adding: Iterator<unknown> | null = null;

  constructor({
    settings,
    filter,
    languages,
    added,
    wake,
    signal,
  }: {
    readonly settings: Pick<Settings, 'bundled' | 'otherLanguages'>;
    readonly filter: Pick<NameFilter, 'mayHoldForeignName' | 'words'>;
    readonly languages: LanguageSource;
    /** For the names of added stories, which come as texts may hold them; `null` where there are none. */
    readonly added: GrowingNames | null;
    /** Called when names in other languages have come. */
    readonly wake: () => void;
    readonly signal: AbortSignal;
  }) {
    this.#filter = filter;
    this.#words = filter.words;
    this.#languages = languages;
    this.#wake = wake;
    this.#signal = signal;
    this.#compiled = createFinder(settings.bundled ? bundledNames : []);
    this.#added = added;
    this.#finder = added === null ? this.#compiled : this.#compiled.joinedBy(added);
    this.#missing = new Set(settings.bundled && settings.otherLanguages ? languages.families : []);
  }

  /** Compiles the names for texts with a language tag: some ms, which otherwise the first text takes. */
  prepare(tag: string | null): void {
    this.#compiled.prepare(tag);
  }

  read(text: string, tag: string | null): Reading {
    for (const family of this.#familiesFor(text, tag))
      if (this.#missing.has(family)) this.#wanted.add(family);
    return this.#finder.read(text, tag);
  }

  /**
   * Adds the names of added stories that have come, until the slice is over. False while there are more: what is read before is
   * read without them.
   */
  addNames(slice: Slice): boolean {
    const names = this.#adding === null ? (this.#words?.takeNames() ?? []) : [];
    if (names.length > 0) this.#adding = this.#added?.add(names) ?? null;
    while (this.#adding?.next().done === false) if (slice.isOver(addingCost)) return false;
    this.#adding = null;
    return true;
  }

  /** Takes in the names in other languages. True when all that were requested are there: what was read is to be read again. */
  addLanguages(): boolean {
    const languages = this.#loading === 0 ? this.#languageNames.splice(0) : [];
    if (languages.length > 0) this.#compiled.addLanguages(languages);
    return languages.length > 0;
  }

  /** Requests the names that the texts read so far may hold. Call it after each slice of reading. */
  request(): void {
    if (this.#wanted.size > 0) void this.#load([...this.#wanted]);
    this.#wanted.clear();
  }

  /** The families of languages whose names a text is read by that may hold one. */
  #familiesFor(text: string, tag: string | null): readonly string[] {
    if (this.#missing.size === 0) return none;
    const language = languageByTag(text, tag) ?? languageByWords(text);
    if (language !== null) return [languageFamily(language)];
    return this.#filter.mayHoldForeignName(text) ? familiesTriedTogether : none;
  }

  /** What fails is tried again later: the other languages do not wait for it. */
  async #load(families: readonly string[]): Promise<void> {
    for (const family of families) this.#missing.delete(family);
    this.#loading += 1;
    await Promise.all(
      families.map(async (family) => {
        const load = () => this.#languages.load(family);
        try {
          this.#languageNames.push(...(await load()));
        } catch (failure) {
          void this.#loadAgain(failure, load);
        }
      }),
    );
    this.#loading -= 1;
    this.#wakeForNames();
  }

  async #loadAgain(failure: unknown, load: () => Promise<readonly LanguageNames[]>): Promise<void> {
    try {
      this.#languageNames.push(...(await retryAfter(failure, load, this.#signal)));
    } catch (error) {
      if (!this.#signal.aborted) console.debug('Namelight could not load names.', error);
    }
    this.#wakeForNames();
  }

  #wakeForNames(): void {
    if (this.#loading === 0 && this.#languageNames.length > 0 && !this.#signal.aborted) this.#wake();
  }
}

const none: readonly never[] = [];

import { WordCollector } from '../fact-sets/word-collector.ts';
import {
  type CompiledFinder,
  createFinder,
  emptyReading,
  type Finder,
  type Reading,
} from '../finder/finder.ts';
import { GrowingNames } from '../finder/growing-names.ts';
import {
  familiesTriedTogether,
  LanguageTags,
  languageByTag,
  languageByWords,
  languageFamily,
} from '../finder/language.ts';
import type { Prefilter } from '../finder/prefilter.ts';
import type { Slice } from '../page/slices.ts';
import type { Settings } from '../settings/settings.ts';
import { bundledNames } from '../story/bundled-names.ts';
import type { LanguageNames } from '../story/schema.ts';

/** The names in other languages than English, by families of languages that are read together. */
export type LanguageSource = {
  readonly families: readonly string[];
  load(family: string): Promise<readonly LanguageNames[]>;
};

/** What a step of adding names costs, in characters that could have been read meanwhile. */
const addingCost = 1_024;

/** How often loading a family of languages is tried. */
const maxAttempts = 4;

/**
 * The finder of one frame. It has the English names, and gets those of other languages and of added sets when texts
 * may hold them: until they are there, such a text is read without them.
 */
export class FrameFinder implements Finder {
  readonly #prefilter: Prefilter;
  readonly #languages: LanguageSource;
  readonly #words: WordCollector | null;
  readonly #wake: () => void;
  readonly #signal: AbortSignal;
  readonly #compiled: CompiledFinder;
  readonly #finder: Finder;
  /** Families that were not requested yet, with the attempts that are left. */
  readonly #missing: Map<string, number>;
  readonly #wanted = new Set<string>();
  readonly #tags = new LanguageTags();
  /** The wrong tags that all texts were read with. */
  #wrongTags = 0;
  #loading = 0;
  /** What has come and was not taken in yet. */
  #languageNames: LanguageNames[] = [];
  readonly #added = new GrowingNames();
  #adding: Iterator<unknown> | null = null;

  constructor({
    settings,
    prefilter,
    languages,
    stamp,
    wake,
    signal,
  }: {
    readonly settings: Pick<Settings, 'bundled' | 'otherLanguages'>;
    readonly prefilter: Prefilter;
    readonly languages: LanguageSource;
    /** Stands for the added sets that are on; 0 where there are none. */
    readonly stamp: number;
    /** Called when names have come: ask for an `update`. */
    readonly wake: () => void;
    readonly signal: AbortSignal;
  }) {
    this.#prefilter = prefilter;
    this.#languages = languages;
    this.#words = stamp === 0 ? null : new WordCollector({ stamp, wake, signal });
    this.#wake = wake;
    this.#signal = signal;
    this.#compiled = createFinder(settings.bundled ? bundledNames : []);
    this.#finder = this.#words === null ? this.#compiled : this.#compiled.joinedBy(this.#added);
    const families = settings.otherLanguages ? languages.families : [];
    this.#missing = new Map(families.map((family) => [family, maxAttempts]));
  }

  read(text: string, tag: string | null): Reading {
    // Before the words are known, no text would be found that may hold an added name.
    this.#words?.collect(text);
    let known: string | null | undefined;
    const trustedTag = (): string | null => {
      if (known === undefined) known = this.#tags.tagFor(text, tag);
      return known;
    };
    const mayHold =
      this.#prefilter.blockMayHoldName(text, trustedTag) || this.#words?.mayHoldName(text) === true;
    // Most texts name nobody, and on most pages all: names are compiled when the first text may.
    if (!mayHold) return emptyReading;
    for (const family of this.#familiesFor(text, trustedTag()))
      if (this.#missing.has(family)) this.#wanted.add(family);
    return this.#finder.read(text, trustedTag());
  }

  /** False for raw text that cannot hold a name, however it is cut. */
  mayHoldName(text: string): boolean {
    return this.#prefilter.mayHoldName(text) || this.#words?.mayHoldName(text) === true;
  }

  /**
   * Takes in the names that have come, until the slice is over. True when all that were requested are there, or a
   * language tag turned out to be wrong: what was read before is to be read again.
   */
  update(slice: Slice): boolean {
    const languages = this.#loading === 0 ? this.#languageNames.splice(0) : [];
    if (languages.length > 0) this.#compiled.addLanguages(languages);
    const hasNewNames = this.#addNames(slice) || languages.length > 0;
    const hasMoreWrongTags = this.#wrongTags !== this.#tags.wrong;
    this.#wrongTags = this.#tags.wrong;
    return hasNewNames || hasMoreWrongTags;
  }

  /** Requests the names that the texts read so far may hold. Call it after each slice of reading. */
  request(isAllRead: boolean): void {
    if (this.#wrongTags !== this.#tags.wrong) this.#wake();
    this.#words?.requestNames(isAllRead);
    if (this.#wanted.size > 0) void this.#load([...this.#wanted]);
    this.#wanted.clear();
  }

  /** True when more names of added sets are found from now on. */
  #addNames(slice: Slice): boolean {
    const names = this.#adding === null ? (this.#words?.takeNames() ?? []) : [];
    if (names.length > 0) this.#adding = this.#added.add(names);
    if (this.#adding === null) return false;
    while (this.#adding.next().done !== true) {
      if (!slice.isOver(addingCost)) continue;
      this.#wake();
      return false;
    }
    this.#adding = null;
    return true;
  }

  /** The families of languages whose names a text is read by that may hold one. */
  #familiesFor(text: string, tag: string | null): readonly string[] {
    if (this.#missing.size === 0) return none;
    const language = languageByTag(text, tag) ?? languageByWords(text);
    if (language !== null) return [languageFamily(language)];
    return this.#prefilter.blockMayHoldForeignName(text) ? familiesTriedTogether : none;
  }

  async #load(families: readonly string[]): Promise<void> {
    const attempts = families.map((family) => [family, (this.#missing.get(family) ?? 1) - 1] as const);
    for (const family of families) this.#missing.delete(family);
    this.#loading += 1;
    try {
      const loaded = await Promise.all(families.map((family) => this.#languages.load(family)));
      this.#languageNames.push(...loaded.flat());
    } catch (error) {
      for (const [family, left] of attempts) if (left > 0) this.#missing.set(family, left);
      console.debug('Namelight could not load names.', error);
    }
    this.#loading -= 1;
    if (this.#loading === 0 && this.#languageNames.length > 0 && !this.#signal.aborted) this.#wake();
  }
}

const none: readonly never[] = [];

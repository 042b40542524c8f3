import {
  type CompiledFinder,
  createFinder,
  emptyReading,
  type Finder,
  type Reading,
} from '../finder/finder.ts';
import type { GrowingNames } from '../finder/growing-names.ts';
import { familiesTriedTogether, languageByTag, languageByWords, languageFamily } from '../finder/language.ts';
import type { Prefilter } from '../finder/prefilter.ts';
import type { Settings } from '../settings/settings.ts';
import { bundledNames } from '../story/bundled-names.ts';
import type { LanguageNames } from '../story/schema.ts';

/** The names in other languages than English, by families of languages that are read together. */
export type LanguageSource = {
  readonly families: readonly string[];
  load(family: string): Promise<readonly LanguageNames[]>;
};

/** Of added sets: their names as far as they are known, and whether a text may hold one of them. */
export type AddedNamesOfFrame = { readonly names: GrowingNames; mayHoldName(text: string): boolean };

/** How often loading a family of languages is tried. */
const maxAttempts = 4;

/**
 * The finder of one frame. It has the English names, and loads those of another language when a text in it may hold a
 * name: until they are there, such a text is read by the English ones.
 */
export class FrameFinder implements Finder {
  readonly #prefilter: Prefilter;
  readonly #languages: LanguageSource;
  readonly #added: AddedNamesOfFrame | null;
  readonly #onNames: () => void;
  readonly #signal: AbortSignal;
  readonly #compiled: CompiledFinder;
  readonly #finder: Finder;
  /** Families that were not requested yet, with the attempts that are left. */
  readonly #missing: Map<string, number>;
  #loading = 0;
  #hasLoaded = false;

  constructor({
    settings,
    prefilter,
    languages,
    added,
    onNames,
    signal,
  }: {
    readonly settings: Pick<Settings, 'bundled' | 'otherLanguages'>;
    readonly prefilter: Prefilter;
    readonly languages: LanguageSource;
    readonly added: AddedNamesOfFrame | null;
    /** Called when all names that were requested are there: what was read before is to be read again. */
    readonly onNames: () => void;
    readonly signal: AbortSignal;
  }) {
    this.#prefilter = prefilter;
    this.#languages = languages;
    this.#added = added;
    this.#onNames = onNames;
    this.#signal = signal;
    this.#compiled = createFinder(settings.bundled ? bundledNames : []);
    this.#finder = added === null ? this.#compiled : this.#compiled.joinedBy(added.names);
    const families = settings.otherLanguages ? languages.families : [];
    this.#missing = new Map(families.map((family) => [family, maxAttempts]));
  }

  read(text: string, tag: string | null): Reading {
    // Most texts name nobody, and on most pages all: names are compiled when the first text may.
    if (!this.#mayHoldName(text, tag)) return emptyReading;
    const missing = this.#familiesFor(text, tag).filter((family) => this.#missing.has(family));
    if (missing.length > 0) void this.#load(missing);
    return this.#finder.read(text, tag);
  }

  #mayHoldName(text: string, tag: string | null): boolean {
    return this.#prefilter.blockMayHoldName(text, tag) || this.#added?.mayHoldName(text) === true;
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
      this.#compiled.addLanguages(loaded.flat());
      this.#hasLoaded = true;
    } catch (error) {
      for (const [family, left] of attempts) if (left > 0) this.#missing.set(family, left);
      console.debug('Namelight could not load names.', error);
    }
    this.#loading -= 1;
    if (this.#loading > 0 || !this.#hasLoaded || this.#signal.aborted) return;
    this.#hasLoaded = false;
    this.#onNames();
  }
}

const none: readonly never[] = [];

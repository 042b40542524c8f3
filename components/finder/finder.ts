import type { LanguageNames, Named } from '../story/schema.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { continentKeys, languageKey } from './evidence.ts';
import { type Folded, fold } from './fold.ts';
import type { Form } from './form.ts';
import type { GrowingNames } from './growing-names.ts';
import { Judge, type WeighedCandidate } from './judge.ts';
import { isReadIn, languageByTag, languageByWords, needsKnownLanguage } from './language.ts';
import { type JudgedCandidate, type Mention, mentionsOf, type Refusal, refusalsOf } from './mentions.ts';
import { type CompiledNames, compileNames, type GeneralWords, type NameTable } from './name-table.ts';
import type { BlockRules } from './rule.ts';
import { listedContinents } from './vocabulary.ts';

declare const key: unique symbol;
/** One piece of evidence that a page may have, such as "has the full name of Jeffrey Sachs". */
export type EvidenceKey = string & { readonly [key]: 'evidence' };

/** The evidence that a whole page has so far; order plays no part, so changes can be added and removed. */
export type PageEvidence = { has(key: EvidenceKey): boolean };

/**
 * A block's text, read once: what could be a name in it, the evidence it emits for the rest of the page, and the
 * evidence that its own judgment depends on. It need not be read again while the text stays.
 */
export type Reading = {
  /** True when nothing in the block could ever become a mention, or is evidence for one. */
  readonly isEmpty: boolean;
  /** The number of candidates, to which the cost of reading and judging is proportional. */
  readonly size: number;
  readonly emits: readonly EvidenceKey[];
  readonly dependsOn: readonly EvidenceKey[];
  /** Judges the candidates with the page's evidence: sorted, disjoint mentions. Cost: the candidates. */
  mentions(page: PageEvidence): readonly Mention[];
  /**
   * The candidates that are no mentions, with the same evidence: sorted, disjoint. Without those that a mention of
   * the same entity covers. For explanations. Cost: the candidates.
   */
  refusals(page: PageEvidence): readonly Refusal[];
};

/** Reads a block's raw text. `lang` is the nearest language tag, or `null` where there is none. */
export type Finder = { read(text: string, lang: string | null): Reading };

export type CompiledFinder = Finder & {
  /** Compiles the names for blocks with a language tag: some ms, which otherwise the first such block takes. */
  prepare(tag: string | null): void;
  /** Adds names in other languages, for texts read from now on. */
  addLanguages(languages: readonly LanguageNames[]): void;
  /** Returns a finder for these names and those that `more` has by then. */
  joinedBy(more: GrowingNames): Finder;
};

/**
 * Returns a finder for these names; `languages` add the names of the same entities in other languages. Where there are names
 * of added stories, `added` has the rules for them.
 */
export function createFinder(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
  added: BlockRules = [],
): CompiledFinder {
  const tables = new CompiledNameTables(entities, languages);
  return {
    ...finderBy(tables, added),
    prepare: (tag) => void tables.of(languageByTag('', tag)),
    addLanguages: (added) => tables.add(added),
    joinedBy: (more) => finderBy(joinTables(tables, more), more.rules),
  };
}

function finderBy(tables: NameTables, added: BlockRules): Finder {
  const judge = new Judge(added);
  return {
    read(text, tag) {
      const { text: folded, toRaw } = fold(text);
      const { language, table, candidates } = candidatesIn(tables, folded, tag);
      const words = language === null ? null : table.generalWordsOf(language);
      if (candidates.length === 0) return continentReading(folded, words);
      const weighed = judge.weigh({ text: folded, language, words, candidates });
      return new BlockReading({ weighed, judge, toRaw, emits: languageEvidence(language) });
    },
  };
}

/** A class, because a page keeps thousands of readings: its methods are shared. */
class BlockReading implements Reading {
  readonly isEmpty = false;
  readonly emits: readonly EvidenceKey[];
  readonly dependsOn: readonly EvidenceKey[];
  readonly #weighed: readonly WeighedCandidate[];
  readonly #judge: Judge;
  readonly #toRaw: Folded['toRaw'];

  /** `emits` is the evidence of the block besides its candidates'. */
  constructor({
    weighed,
    judge,
    toRaw,
    emits,
  }: {
    readonly weighed: readonly WeighedCandidate[];
    readonly judge: Judge;
    readonly toRaw: Folded['toRaw'];
    readonly emits: readonly EvidenceKey[];
  }) {
    this.emits = unique(weighed, (one) => one.emits, emits);
    this.dependsOn = unique(weighed, (one) => one.dependsOn);
    this.#weighed = weighed;
    this.#judge = judge;
    this.#toRaw = toRaw;
  }

  get size(): number {
    return this.#weighed.length;
  }

  mentions(page: PageEvidence): readonly Mention[] {
    return mentionsOf(this.#judged(page), this.#toRaw);
  }

  refusals(page: PageEvidence): readonly Refusal[] {
    return refusalsOf(this.#judged(page), this.#toRaw);
  }

  #judged(page: PageEvidence): readonly JudgedCandidate[] {
    return this.#weighed.map((one) => this.#judge.judge(one, page));
  }
}

type BlockCandidates = {
  readonly language: string | null;
  readonly table: NameTable;
  readonly candidates: readonly Candidate[];
};

/**
 * The candidates in a block among the names of its language, which is known by its tag or script, or else by its
 * words.
 */
function candidatesIn(tables: NameTables, text: string, tag: string | null): BlockCandidates {
  const known = languageByTag(text, tag);
  const table = tables.of(known);
  const candidates = findCandidates(table, text);
  // Words are counted only where something was found: most blocks have no names.
  const language = candidates.length === 0 ? known : (known ?? languageByWords(text));
  if (language === known) return { language, table, candidates };
  if (!needsKnownLanguage(language))
    return { language, table, candidates: candidates.filter(({ form }) => mayStandIn(form, language)) };
  const own = tables.of(language);
  return { language, table: own, candidates: findCandidates(own, text) };
}

/** False for a form of other languages than the block's. */
const mayStandIn = ({ langs }: Form, language: string | null): boolean =>
  langs.length === 0 || langs.some((lang) => isReadIn(lang, language));

const nothing: readonly never[] = [];
const none = (): readonly never[] => nothing;

/** Of a text without candidates, which may be an item of a list of continents. */
function continentReading(text: string, general: GeneralWords | null): Reading {
  if (text.length > maxContinentLength || !mayBeContinent.test(text)) return emptyReading;
  const words = text.match(/[\p{Alpha}\p{M}]+/gu) ?? [];
  const names = (continent: keyof typeof listedContinents): boolean =>
    words.some((word) => listedContinents[continent].has(word) || general?.[continent].includes(word));
  if (names('africa')) return continentReadings.africa;
  return names('asia') ? continentReadings.asia : emptyReading;
}

/** "Middle East and Africa", with white space around it. */
const maxContinentLength = 40;
/** How the names of Africa and Asia begin. */
const mayBeContinent = /A[afsz]|[\u00c0\u00c1]|\u0410[\u0437\u0444]|[\u0600-\uffff]/;

/** Of a text without candidates. */
const emptyReading: Reading = {
  isEmpty: true,
  size: 0,
  emits: nothing,
  dependsOn: nothing,
  mentions: none,
  refusals: none,
};

const continentReadings = {
  africa: { ...emptyReading, isEmpty: false, emits: [continentKeys.africa] },
  asia: { ...emptyReading, isEmpty: false, emits: [continentKeys.asia] },
} as const;

/** The language of a block is evidence for those that do not show theirs. English names stand in all. */
const languageEvidence = (language: string | null): readonly EvidenceKey[] =>
  language === null || language === 'en' ? nothing : [languageKey(language)];

/** The keys of all candidates and of the block, without duplicates. Most blocks have none. */
function unique(
  weighed: readonly WeighedCandidate[],
  keysOf: (one: WeighedCandidate) => readonly EvidenceKey[],
  ofBlock: readonly EvidenceKey[] = nothing,
): readonly EvidenceKey[] {
  const [only] = weighed;
  if (weighed.length === 1 && only !== undefined && ofBlock.length === 0) return keysOf(only);
  const keys = new Set(ofBlock);
  for (const one of weighed) for (const key of keysOf(one)) keys.add(key);
  return keys.size === 0 ? nothing : [...keys];
}

/** The names for blocks of each language. */
type NameTables = {
  /** The names that may be in a block of a language; `null` is Latin text in an unknown language. */
  of(language: string | null): NameTable;
};

/**
 * A table is compiled when the first block of its language is read (some ms), so that a page pays only for its
 * languages.
 */
class CompiledNameTables implements NameTables {
  readonly #entities: readonly Named[];
  readonly #languages: LanguageNames[];
  readonly #byLanguage = new Map<string | null, CompiledNames>();
  /** Languages with the same names share a table. */
  readonly #byNames = new Map<string, CompiledNames>();

  constructor(entities: readonly Named[], languages: readonly LanguageNames[]) {
    this.#entities = entities;
    this.#languages = [...languages];
  }

  /** Adds names in other languages. What was compiled without them is compiled again when it is needed. */
  add(languages: readonly LanguageNames[]): void {
    this.#languages.push(...languages);
    this.#byLanguage.clear();
  }

  of(language: string | null): CompiledNames {
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known;
    const table = this.#compile(language);
    this.#byLanguage.set(language, table);
    return table;
  }

  #compile(language: string | null): CompiledNames {
    const own = this.#languages.filter(({ lang }) => isReadIn(lang, language));
    const key = own.map(({ lang }) => lang).join(' ');
    const table = this.#byNames.get(key) ?? compileNames(this.#entities, own);
    this.#byNames.set(key, table);
    return table;
  }
}

/** The same with growing names, which are found in all languages. */
function joinTables(own: CompiledNameTables, more: GrowingNames): NameTables {
  const joined = new Map<CompiledNames, NameTable>();
  return {
    of(language) {
      const table = own.of(language);
      const known = joined.get(table) ?? more.joinedTo(table);
      joined.set(table, known);
      return known;
    },
  };
}

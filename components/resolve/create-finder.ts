import type { LanguageNames, Named } from '../facts/schema.ts';
import { type Candidate, findCandidates } from '../match/candidates.ts';
import type { Form } from '../match/form.ts';
import type { GrowingNames } from '../match/growing-names.ts';
import type { NameTable } from '../match/name-table.ts';
import { type Folded, fold } from '../text/fold.ts';
import { languageKey } from './evidence.ts';
import type { EvidenceKey, Finder, PageEvidence, Reading } from './finder.ts';
import { Judge, type JudgedCandidate, type WeighedCandidate } from './judge.ts';
import { isReadIn, languageByTag, languageByWords, needsKnownLanguage } from './language.ts';
import type { Mention, Refusal } from './mention.ts';
import { mentionsOf, refusalsOf } from './outcome.ts';
import { CompiledNameTables, joinTables, type NameTables } from './tables.ts';

export type CompiledFinder = Finder & {
  /** Compiles the names for blocks with a language tag: some ms, which otherwise the first such block takes. */
  prepare(tag: string | null): void;
  /** Adds names in other languages, for texts read from now on. */
  addLanguages(languages: readonly LanguageNames[]): void;
  /** Returns a finder for these names and those that `more` has by then. */
  joinedBy(more: GrowingNames): Finder;
};

/** Returns a finder for these names; `languages` add the names of the same entities in other languages. */
export function createFinder(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): CompiledFinder {
  const tables = new CompiledNameTables(entities, languages);
  return {
    ...finderBy(tables),
    prepare: (tag) => void tables.of(languageByTag('', tag)),
    addLanguages: (added) => tables.add(added),
    joinedBy: (more) => finderBy(joinTables(tables, more)),
  };
}

function finderBy(tables: NameTables): Finder {
  const judge = new Judge();
  return {
    read(text, tag) {
      const { text: folded, toRaw } = fold(text);
      const { language, table, candidates } = candidatesIn(tables, folded, tag);
      if (candidates.length === 0) return emptyReading;
      const words = language === null ? null : table.generalWordsOf(language);
      const weighed = judge.weigh({ text: folded, language, words, candidates });
      return new BlockReading({ weighed, judge, toRaw, emits: languageEvidence(language, tag) });
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

/** Of a text without candidates. */
export const emptyReading: Reading = {
  isEmpty: true,
  size: 0,
  emits: nothing,
  dependsOn: nothing,
  mentions: none,
  refusals: none,
};

/** Blocks without a language tag are evidence of the page's language. */
const languageEvidence = (language: string | null, tag: string | null): readonly EvidenceKey[] =>
  language !== null && tag === null ? [languageKey(language)] : nothing;

/** The keys of all candidates and of the block, without duplicates. Most blocks have none. */
function unique(
  weighed: readonly WeighedCandidate[],
  keysOf: (one: WeighedCandidate) => readonly EvidenceKey[],
  ofBlock: readonly EvidenceKey[] = nothing,
): readonly EvidenceKey[] {
  const keys = new Set(ofBlock);
  for (const one of weighed) for (const key of keysOf(one)) keys.add(key);
  return keys.size === 0 ? nothing : [...keys];
}

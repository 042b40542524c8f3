import type { LanguageNames, Named } from '../facts/schema.ts';
import { type Candidate, findCandidates } from '../match/candidates.ts';
import type { Form } from '../match/form.ts';
import type { GrowingNames } from '../match/growing-names.ts';
import type { NameTable } from '../match/name-table.ts';
import { type Folded, fold } from '../text/fold.ts';
import { languageKey } from './evidence.ts';
import type { EvidenceKey, Finder, PageEvidence, Reading } from './finder.ts';
import { Judge, type Verdict, type Weighed } from './judge.ts';
import { isReadAlone, isReadIn, languageByTag, languageByWords } from './language.ts';
import type { Mention, Refusal } from './mention.ts';
import { mentionsOf, refusalsOf } from './outcome.ts';
import { CompiledTables, joinTables, type Tables } from './tables.ts';

export type CompiledFinder = Finder & {
  /** Compiles the names that blocks with a language tag are read by: some ms, which the first such block takes otherwise. */
  prepare(tag: string | null): void;
  /** Returns what reads by these names and by those that grow, as far as they have grown. */
  joinedBy(more: GrowingNames): Finder;
};

/** Returns the finder for these names; `languages` add what other languages call the same entities. */
export function createFinder(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): CompiledFinder {
  const tables = new CompiledTables(entities, languages);
  return {
    ...finderBy(tables),
    prepare: (tag) => void tables.of(languageByTag('', tag)),
    joinedBy: (more) => finderBy(joinTables(tables, more)),
  };
}

function finderBy(tables: Tables): Finder {
  const judge = new Judge();
  return {
    read(text, tag) {
      const { text: folded, toRaw } = fold(text);
      const { language, table, candidates } = candidatesIn(tables, folded, tag);
      if (candidates.length === 0) return emptyReading;
      const words = language === null ? null : table.generalWordsOf(language);
      const weighed = judge.weigh({ text: folded, language, words, candidates });
      return new BlockReading({ weighed, judge, toRaw, tells: languageTold(language, tag) });
    },
  };
}

/** A class, for a page keeps thousands: what each would hold of its own is shared. */
class BlockReading implements Reading {
  readonly isEmpty = false;
  readonly tells: readonly EvidenceKey[];
  readonly heeds: readonly EvidenceKey[];
  readonly #weighed: readonly Weighed[];
  readonly #judge: Judge;
  readonly #toRaw: Folded['toRaw'];

  /** `tells` is what the block tells besides its candidates. */
  constructor({
    weighed,
    judge,
    toRaw,
    tells,
  }: {
    readonly weighed: readonly Weighed[];
    readonly judge: Judge;
    readonly toRaw: Folded['toRaw'];
    readonly tells: readonly EvidenceKey[];
  }) {
    this.tells = unique(weighed, (one) => one.tells, tells);
    this.heeds = unique(weighed, (one) => one.heeds);
    this.#weighed = weighed;
    this.#judge = judge;
    this.#toRaw = toRaw;
  }

  get size(): number {
    return this.#weighed.length;
  }

  mentions(page: PageEvidence): readonly Mention[] {
    return mentionsOf(this.#verdicts(page), this.#toRaw);
  }

  refusals(page: PageEvidence): readonly Refusal[] {
    return refusalsOf(this.#verdicts(page), this.#toRaw);
  }

  #verdicts(page: PageEvidence): readonly Verdict[] {
    return this.#weighed.map((one) => this.#judge.judge(one, page));
  }
}

type Found = {
  readonly language: string | null;
  readonly table: NameTable;
  readonly candidates: readonly Candidate[];
};

/** The candidates in a block by the names of its language, which its tag or its letters tell, or else its words. */
function candidatesIn(tables: Tables, text: string, tag: string | null): Found {
  const told = languageByTag(text, tag);
  const table = tables.of(told);
  const candidates = findCandidates(table, text);
  // Words are counted only where something was found: most blocks name nobody.
  const language = candidates.length === 0 ? told : (told ?? languageByWords(text));
  if (language === told) return { language, table, candidates };
  if (!isReadAlone(language))
    return { language, table, candidates: candidates.filter(({ form }) => mayStandIn(form, language)) };
  const own = tables.of(language);
  return { language, table: own, candidates: findCandidates(own, text) };
}

/** False for a form of other languages than the block's. */
const mayStandIn = ({ langs }: Form, language: string | null): boolean =>
  langs.length === 0 || langs.some((lang) => isReadIn(lang, language));

const nothing: readonly never[] = [];
const none = (): readonly never[] => nothing;

const emptyReading: Reading = {
  isEmpty: true,
  size: 0,
  tells: nothing,
  heeds: nothing,
  mentions: none,
  refusals: none,
};

/** Blocks without a tag tell the page in which language they are written. */
const languageTold = (language: string | null, tag: string | null): readonly EvidenceKey[] =>
  language !== null && tag === null ? [languageKey(language)] : nothing;

/** The keys of all and those of the block, each once. Most blocks have none. */
function unique(
  weighed: readonly Weighed[],
  keysOf: (one: Weighed) => readonly EvidenceKey[],
  ofBlock: readonly EvidenceKey[] = nothing,
): readonly EvidenceKey[] {
  const keys = new Set(ofBlock);
  for (const one of weighed) for (const key of keysOf(one)) keys.add(key);
  return keys.size === 0 ? nothing : [...keys];
}

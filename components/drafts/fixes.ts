/** Changes of an entity that one click makes: against a problem of a spelling, or where a text shows that it is not found. */
import type { RuleName } from '../finder/reasons.ts';
import type { DraftEntity } from './draft.ts';
import {
  type EntityWords,
  type NeighborWords,
  ruleOf,
  withChangedSpelling,
  withNeighbors,
  withRule,
  withWords,
} from './name-rules.ts';
import type { SampleMark } from './sample.ts';

export type Fix =
  /** Mark the spelling only near words, of which these are added. */
  | { readonly kind: 'near-words'; readonly name: number; readonly words: readonly string[] }
  | { readonly kind: 'with-full-name'; readonly name: number }
  /** Never mark it right before a word, which makes it another's. */
  | { readonly kind: 'not-before'; readonly name: number; readonly word: string }
  | { readonly kind: 'leave-out'; readonly name: number }
  /** Begin it with its first capital, or letter: "al-Assad" as "Assad". */
  | { readonly kind: 'begin-with'; readonly name: number; readonly text: string }
  | { readonly kind: 'always'; readonly name: number }
  /** Leave it as it is, without warnings of what else it may mean. */
  | { readonly kind: 'keep'; readonly name: number }
  /** Add a word near which it is marked. */
  | { readonly kind: 'add-word'; readonly word: string }
  /** Take a word from a list that speaks against the spelling. */
  | {
      readonly kind: 'remove-neighbor';
      readonly name: number;
      readonly list: NeighborWords;
      readonly word: string;
    }
  | { readonly kind: 'remove-word'; readonly list: EntityWords; readonly word: string };

/** Returns the entity with a fix. */
export function withFix(entity: DraftEntity, fix: Fix): DraftEntity {
  switch (fix.kind) {
    case 'near-words': {
      const words = [...(entity.context ?? []), ...fix.words];
      return withWords(withRule(entity, fix.name, 'near-words'), 'context', words);
    }
    case 'with-full-name':
    case 'always':
      return withRule(entity, fix.name, fix.kind);
    case 'not-before': {
      const before = entity.names[fix.name]?.notBefore ?? [];
      return withNeighbors(entity, fix.name, 'notBefore', [...before, fix.word]);
    }
    case 'leave-out':
      return withChangedSpelling(entity, fix.name, () => null);
    case 'keep':
      return withChangedSpelling(entity, fix.name, (name) => ({ ...name, reviewed: true }));
    case 'begin-with':
      return withChangedSpelling(entity, fix.name, (name) => ({ ...name, text: fix.text }));
    case 'add-word':
      return withWords(entity, 'context', [...(entity.context ?? []), fix.word]);
    case 'remove-neighbor': {
      const words = entity.names[fix.name]?.[fix.list] ?? [];
      return withNeighbors(entity, fix.name, fix.list, without(words, fix.word));
    }
    case 'remove-word':
      return withWords(entity, fix.list, without(entity[fix.list] ?? [], fix.word));
    default:
      return fix satisfies never;
  }
}

const without = (words: readonly string[], word: string): readonly string[] =>
  words.filter((one) => one !== word);

/** How far around a name words near it are looked for, in characters; as far as the finder looks. */
const reach = 160;

type Refused = {
  readonly entity: DraftEntity;
  /** The spelling that was refused. */
  readonly index: number;
  readonly text: string;
  /** Words of the text that belong to the entity. */
  readonly near: readonly string[];
};

/**
 * Returns what would have a refused name marked in a text; nothing where the text plainly names something else.
 */
export function fixesForRefusal(
  { because, from, to }: SampleMark,
  { entity, index, text, near }: Refused,
): readonly Fix[] {
  const name = entity.names[index];
  if (name === undefined) return [];
  const removing = (list: NeighborWords, words: readonly string[] = []): readonly Fix[] =>
    words.map((word) => ({ kind: 'remove-neighbor', name: index, list, word }));
  switch (decidingRule(because)) {
    case 'needs-context':
    case 'needs-support':
      return [
        ...near.slice(0, 2).map((word) => ({ kind: 'add-word', word }) as const),
        ...(ruleOf(name) === 'always' ? [] : [{ kind: 'always', name: index } as const]),
      ];
    case 'word-after-makes-another':
      return removing('notBefore', wordsAtStart(text.slice(to).trimStart(), name.notBefore));
    case 'word-before-makes-another':
      return removing('notAfter', wordsAtEnd(text.slice(0, from).trimEnd(), name.notAfter));
    case 'lacks-its-article':
      return removing('onlyAfter', name.onlyAfter);
    case 'other-context-near':
      return wordsIn(text.slice(Math.max(0, from - reach), to + reach), entity.against).map((word) => ({
        kind: 'remove-word',
        list: 'against',
        word,
      }));
    default:
      return [];
  }
}

const wordsAtStart = (text: string, words: readonly string[] = []): readonly string[] =>
  words.filter((word) => word !== '' && text.startsWith(word));

const wordsAtEnd = (text: string, words: readonly string[] = []): readonly string[] =>
  words.filter((word) => text.endsWith(word));

const wordsIn = (text: string, words: readonly string[] = []): readonly string[] =>
  words.filter((word) => word !== '' && text.toLowerCase().includes(word.toLowerCase()));

/** The rule that weighs most against a name; of a marked one, for it. */
export function decidingRule(
  because: SampleMark['because'],
  verdict: SampleMark['verdict'] = 'refused',
): RuleName | null {
  const sign = verdict === 'accepted' ? -1 : 1;
  const [most] = because.toSorted((one, other) => sign * (one.weight - other.weight));
  return most?.name ?? null;
}

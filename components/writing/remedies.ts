/** Changes of an entity that one click makes: against a doubt about a spelling, or where a text shows that it is not found. */
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

export type Remedy =
  /** Mark the spelling only near words, of which these are added. */
  | { readonly kind: 'near-words'; readonly name: number; readonly words: readonly string[] }
  | { readonly kind: 'with-full-name'; readonly name: number }
  /** Never mark it right before a word, which makes it another's. */
  | { readonly kind: 'not-before'; readonly name: number; readonly word: string }
  | { readonly kind: 'leave-out'; readonly name: number }
  /** Begin it with its first capital, or letter: "al-Assad" as "Assad". */
  | { readonly kind: 'begin-with'; readonly name: number; readonly text: string }
  | { readonly kind: 'always'; readonly name: number }
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

/** Returns the entity with a remedy. */
export function remedied(entity: DraftEntity, remedy: Remedy): DraftEntity {
  switch (remedy.kind) {
    case 'near-words': {
      const words = [...(entity.context ?? []), ...remedy.words];
      return withWords(withRule(entity, remedy.name, 'near-words'), 'context', words);
    }
    case 'with-full-name':
    case 'always':
      return withRule(entity, remedy.name, remedy.kind);
    case 'not-before': {
      const before = entity.names[remedy.name]?.notBefore ?? [];
      return withNeighbors(entity, remedy.name, 'notBefore', [...before, remedy.word]);
    }
    case 'leave-out':
      return withChangedSpelling(entity, remedy.name, () => null);
    case 'begin-with':
      return withChangedSpelling(entity, remedy.name, (name) => ({ ...name, text: remedy.text }));
    case 'add-word':
      return withWords(entity, 'context', [...(entity.context ?? []), remedy.word]);
    case 'remove-neighbor': {
      const words = entity.names[remedy.name]?.[remedy.list] ?? [];
      return withNeighbors(entity, remedy.name, remedy.list, without(words, remedy.word));
    }
    case 'remove-word':
      return withWords(entity, remedy.list, without(entity[remedy.list] ?? [], remedy.word));
    default:
      return remedy satisfies never;
  }
}

const without = (words: readonly string[], word: string): readonly string[] =>
  words.filter((one) => one !== word);

/** How far around a name words near it are looked for, in characters; as far as the finder looks. */
const reach = 160;

/**
 * Returns what would have a refused name marked in a text; nothing where the text plainly names something else. `near` are words
 * of the text that belong to the entity.
 */
export function remediesForRefusal(
  { because, from, to }: SampleMark,
  {
    entity,
    index,
    text,
    near,
  }: {
    readonly entity: DraftEntity;
    /** The spelling that was refused. */
    readonly index: number;
    readonly text: string;
    readonly near: readonly string[];
  },
): readonly Remedy[] {
  const name = entity.names[index];
  if (name === undefined) return [];
  const rule = decidingRule(because);
  switch (rule) {
    case 'needs-context':
    case 'needs-support':
      return [
        ...near.slice(0, 2).map((word) => ({ kind: 'add-word', word }) as const),
        ...(ruleOf(name) === 'always' ? [] : [{ kind: 'always', name: index } as const]),
      ];
    case 'word-after-makes-another':
      return neighborsAt(name.notBefore, text.slice(to).trimStart()).map((word) => ({
        kind: 'remove-neighbor',
        name: index,
        list: 'notBefore',
        word,
      }));
    case 'word-before-makes-another':
      return (name.notAfter ?? [])
        .filter((word) => text.slice(0, from).trimEnd().endsWith(word))
        .map((word) => ({ kind: 'remove-neighbor', name: index, list: 'notAfter', word }));
    case 'lacks-its-article':
      return (name.onlyAfter ?? []).map((word) => ({
        kind: 'remove-neighbor',
        name: index,
        list: 'onlyAfter',
        word,
      }));
    case 'other-context-near': {
      const around = text.slice(Math.max(0, from - reach), to + reach);
      return (entity.against ?? [])
        .filter((word) => word !== '' && around.toLowerCase().includes(word.toLowerCase()))
        .map((word) => ({ kind: 'remove-word', list: 'against', word }));
    }
    default:
      return [];
  }
}

const neighborsAt = (words: readonly string[] = [], behind: string): readonly string[] =>
  words.filter((word) => word !== '' && behind.startsWith(word));

/** The rule that weighs most against a name; of a marked one, for it. */
export function decidingRule(
  because: SampleMark['because'],
  verdict: SampleMark['verdict'] = 'refused',
): RuleName | null {
  const sign = verdict === 'accepted' ? -1 : 1;
  const [most] = because.toSorted((one, other) => sign * (one.weight - other.weight));
  return most?.name ?? null;
}

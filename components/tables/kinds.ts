import type { DraftEntity } from '../drafts/draft.ts';
import { type KindName, plainWords, type TableWords } from './table-words.ts';

/** What the kind of a row says of an entity. */
export type EntityTypes = Pick<DraftEntity, 'kind' | 'placeType' | 'organizationType'>;

export type RowKind = EntityTypes | { readonly kind: 'moment' };

/** Finds kinds by their words. */
export type KindWords = ReadonlyMap<string, RowKind>;

export function kindsByWord({ kinds }: Pick<TableWords, 'kinds'>): KindWords {
  const words = new Map<string, RowKind>();
  for (const [name, variants] of Object.entries(kinds) as [KindName, readonly string[]][])
    for (const word of variants) if (!words.has(word)) words.set(word, kindOf(name));
  return words;
}

function kindOf(name: KindName): RowKind {
  const [kind, type = ''] = name.split('/');
  switch (kind) {
    case 'place':
      return { kind, placeType: type };
    case 'organization':
      return { kind, organizationType: type };
    case 'moment':
      return { kind };
    default:
      return { kind: 'person' };
  }
}

/** What a cell says that something is, "City", "person (US)", "Organisations"; `null` where it says nothing we know. */
export function kindIn(cell: string, words: KindWords): RowKind | null {
  const word = plainWords(cell.replace(/\p{N}/gu, ' '));
  return (
    words.get(word) ??
    words.get(word.replace(/ies$/, 'y')) ??
    words.get(word.replace(/e?s$/, '')) ??
    words.get(word.replace(/s$/, '')) ??
    null
  );
}

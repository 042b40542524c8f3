/** The words by which tables are understood: headers of columns and kinds of entities, in English and others. */

import type { ColumnField } from '../drafts/pending-table.ts';
import { englishBirths, englishFacts, englishHeaders, englishKinds } from './english-words.ts';

/** What an entity is, or that a row is a moment. */
export type KindName = 'person' | 'moment' | `place/${string}` | `organization/${string}`;

/** Plain data, which a worker can be sent. */
export type TableWords = {
  /** By field, as `plainWords` makes them. */
  readonly headers: Readonly<Record<ColumnField, readonly string[]>>;
  readonly kinds: Readonly<Record<KindName, readonly string[]>>;
  /** Labels of facts that say when somebody was born. */
  readonly births: readonly string[];
  /** Labels of other facts that head columns. */
  readonly facts: readonly string[];
  /** BCP 47: the reader's. */
  readonly language: string;
  /** What a related entity is called where the table does not say how it is related. */
  readonly related: string;
  /** The label of coordinates. */
  readonly coordinates: string;
};

/** What a language calls columns, kinds and facts: lists whose words are parted by semicolons. */
export type LanguageTexts = {
  readonly headers: Readonly<Partial<Record<ColumnField, string>>>;
  readonly kinds: Readonly<Partial<Record<KindName, string>>>;
  /** Labels of facts that say when somebody was born. */
  readonly births: string;
  /** Labels of other facts that head columns. */
  readonly facts: string;
};

type OwnTexts = LanguageTexts & Pick<TableWords, 'language' | 'related' | 'coordinates'>;

/** The words of English with those of a language, and of another one in which the story is written. */
export function tableWords(
  { headers, kinds, births, facts, ...own }: OwnTexts,
  ofStory: LanguageTexts = noTexts,
): TableWords {
  return {
    ...own,
    headers: joined(joined(englishHeaders, ofStory.headers), headers),
    kinds: joined(joined(englishKinds, ofStory.kinds), kinds),
    births: [...variantsIn(births), ...variantsIn(ofStory.births), ...englishBirths],
    facts: [...variantsIn(facts), ...variantsIn(ofStory.facts), ...englishFacts],
  };
}

const noTexts: LanguageTexts = { headers: {}, kinds: {}, births: '', facts: '' };

/** What a language calls one thing is not taken for another that a language before it calls so: "Region" in a German table. */
function joined<Key extends string>(
  before: Readonly<Record<Key, readonly string[]>>,
  own: Readonly<Partial<Record<Key, string>>>,
): Readonly<Record<Key, readonly string[]>> {
  const keys = Object.keys(before) as Key[];
  const taken = new Set(keys.flatMap((key) => variantsIn(own[key] ?? '')));
  const entries = keys.map(
    (key) =>
      [key, [...variantsIn(own[key] ?? ''), ...before[key].filter((word) => !taken.has(word))]] as const,
  );
  return Object.fromEntries(entries) as Record<Key, readonly string[]>;
}

const variantsIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map(plainWords)
    .filter((word) => word !== '');

/** "Other_Names (if any):" as "other names". Apostrophes part words, also the Ukrainian one, which is a letter to Unicode. */
export function plainWords(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?:[^\p{Alpha}\p{M}\p{N}]|\u02bc)+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The words of English alone, for tools. */
export const englishTableWords: TableWords = tableWords({
  ...noTexts,
  language: 'en',
  related: 'Related to',
  coordinates: 'Coordinates',
});

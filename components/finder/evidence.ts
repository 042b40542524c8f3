import type { EntityId } from '../story/schema.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Form } from './form.ts';
import { type SenseKind, senseKinds } from './senses.ts';

/** The page has the entity's full name. */
const fullKey = (entity: EntityId): EvidenceKey => `full:${entity}` as EvidenceKey;
/** The page has a short name of the entity with its title: "Foreign Minister Lavrov". */
const titledKey = (entity: EntityId): EvidenceKey => `titled:${entity}` as EvidenceKey;
/** The page names another person of that name: "Jim Ratcliffe". */
const otherPersonKey = (name: string): EvidenceKey => `person:${name}` as EvidenceKey;
/** The page spells an acronym out as something else: "Culinary Institute of America (CIA)". */
const senseKey = (acronym: string): EvidenceKey => `sense:${acronym}` as EvidenceKey;
/** The page calls something else by a place's name: "Alaska Airlines", "the schooner America". */
const senseKindKey = (kind: SenseKind, place: string): EvidenceKey => `${kind}:${place}` as EvidenceKey;
/** The page has a longer name with these words: "U.S. Games" of "U.S. Games Systems, Inc.". */
export const longerNameKey = (words: string): EvidenceKey => `longer:${words}` as EvidenceKey;

/** The page has running text in a language: its short blocks without a tag are read in that, too. */
export const languageKey = (language: string): EvidenceKey => `language:${language}` as EvidenceKey;

/** The page has a word behind a place's name that is none of a longer name: "Louisiana tech firms". */
export const plainWordKey = ({ name }: Form, word: string): EvidenceKey =>
  `plain:${name.text} ${word.toLowerCase()}` as EvidenceKey;

/** A text of the page is the name of a continent: an item of a list of them. */
export const continentKeys = {
  africa: 'continent:africa' as EvidenceKey,
  asia: 'continent:asia' as EvidenceKey,
} as const;
/** A text of the page is a name that the place does not share with a continent. */
const itemKey = (place: EntityId): EvidenceKey => `item:${place}` as EvidenceKey;

/** The evidence keys of a form, computed once: doing so at each place would cost more than looking them up. */
export type FormKeys = {
  readonly full: EvidenceKey;
  readonly titled: EvidenceKey;
  readonly otherPerson: EvidenceKey;
  readonly sense: EvidenceKey;
  readonly senses: Readonly<Record<SenseKind, EvidenceKey>>;
  /** Two of these make an item that has a continent's name that continent. */
  readonly listed: readonly EvidenceKey[];
  readonly languages: readonly EvidenceKey[];
  /** Each key as a list of one, shared by all places. */
  readonly lists: Readonly<
    Record<'full' | 'titled' | 'otherPerson' | 'sense' | 'item' | 'fullItem', readonly EvidenceKey[]>
  >;
};

export function keysOf({ entity, name, langs }: Form): FormKeys {
  const full = fullKey(entity.id);
  const titled = titledKey(entity.id);
  const otherPerson = otherPersonKey(name.text);
  const sense = senseKey(name.text);
  const item = itemKey(entity.id);
  const senses = Object.fromEntries(
    senseKinds.map((kind) => [kind, senseKindKey(kind, name.text)]),
  ) as FormKeys['senses'];
  return {
    full,
    titled,
    otherPerson,
    sense,
    senses,
    listed: [continentKeys.africa, continentKeys.asia, item],
    languages: langs.map(languageKey),
    lists: {
      full: [full],
      titled: [titled],
      otherPerson: [otherPerson],
      sense: [sense],
      item: [item],
      fullItem: [full, item],
    },
  };
}

/**
 * The evidence on a page, as a count for each key: each block's part can be added and removed in any order. Both
 * return the keys whose count became or ceased to be 0.
 */
export class EvidenceCounts implements PageEvidence {
  readonly #counts = new Map<EvidenceKey, number>();

  has(key: EvidenceKey): boolean {
    return this.#counts.has(key);
  }

  add(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.filter((key) => {
      const count = this.#counts.get(key) ?? 0;
      this.#counts.set(key, count + 1);
      return count === 0;
    });
  }

  remove(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.filter((key) => {
      const count = this.#counts.get(key) ?? 0;
      if (count > 1) this.#counts.set(key, count - 1);
      else this.#counts.delete(key);
      return count === 1;
    });
  }
}

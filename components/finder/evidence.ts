import type { EntityId } from '../story/schema.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import { type Form, isGivenAlone } from './form.ts';

/** The page has the entity's full name. */
const fullKey = (entity: EntityId): EvidenceKey => `full:${entity}` as EvidenceKey;
/** The page has a short name of the entity with its title: "Foreign Minister Lavrov". */
const titledKey = (entity: EntityId): EvidenceKey => `titled:${entity}` as EvidenceKey;
/** The page names another person of that name: "Jim Ratcliffe". */
const otherPersonKey = (name: string): EvidenceKey => `${personPrefix}${name}` as EvidenceKey;
const personPrefix = 'person:';
/** The same of a given name alone. */
const otherGivenKey = (name: string): EvidenceKey => `given:${name}` as EvidenceKey;
/** The page addresses another person of that name in a way that does not fit the entity: "Ms. Trump". */
const addressedKey = (name: string): EvidenceKey => `${personPrefix}addressed ${name}` as EvidenceKey;
/** A title or a heading of the page is another person of that name: "Igor Lavrov". */
const aboutKey = (name: string): EvidenceKey => `${personPrefix}about ${name}` as EvidenceKey;
/** The page spells an acronym out as something else: "Culinary Institute of America (CIA)". */
const senseKey = (acronym: string): EvidenceKey => `sense:${acronym}` as EvidenceKey;
/** The page calls something else by a place's name more often than it speaks of what only the place has. */
const anotherKey = (place: string): EvidenceKey => `another:${place}` as EvidenceKey;
/** Evidence against that of a key, which has it only while there is more for it. */
const againstKey = (key: EvidenceKey): EvidenceKey => `-${key}` as EvidenceKey;
/** The page names people of an added story in full: two of them at least. */
const storyKey = (story: string): EvidenceKey => `${storyPrefix}${story}` as EvidenceKey;
const storyPrefix = 'story:';
/** Against others of a surname, named in full or addressed. */
const againstPersons = (surname: string): readonly EvidenceKey[] =>
  [otherPersonKey(surname), otherGivenKey(surname), addressedKey(surname)].map(againstKey);
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
  /** Of the added story that the name is from; `null` for a bundled one. */
  readonly story: EvidenceKey | null;
  readonly full: EvidenceKey;
  readonly titled: EvidenceKey;
  readonly otherPerson: EvidenceKey;
  readonly addressed: EvidenceKey;
  readonly about: EvidenceKey;
  readonly sense: EvidenceKey;
  readonly another: EvidenceKey;
  /** Two of these make an item that has a continent's name that continent. */
  readonly listed: readonly EvidenceKey[];
  readonly languages: readonly EvidenceKey[];
  /** Each key as a list of one, shared by all places. */
  readonly lists: Readonly<
    Record<
      | 'full'
      | 'titled'
      | 'otherPerson'
      | 'about'
      | 'addressed'
      | 'sense'
      | 'ownSense'
      | 'another'
      | 'surePlace'
      | 'item'
      | 'fullItem',
      readonly EvidenceKey[]
    >
  >;
};

export function keysOf(form: Form): FormKeys {
  const { entity, name, langs, story: addedTo } = form;
  const full = fullKey(entity.id);
  const titled = titledKey(entity.id);
  const otherPerson = isGivenAlone(form) ? otherGivenKey(name.text) : otherPersonKey(name.text);
  const shorts = entity.kind === 'person' ? entity.names.filter(({ use }) => use === 'short') : [];
  // Several languages may have the same: each counts once.
  const surnames = [...new Set(shorts.map(({ text }) => text))];
  const addressed = addressedKey(name.text);
  const about = aboutKey(name.text);
  const sense = senseKey(name.text);
  const another = anotherKey(name.text);
  const item = itemKey(entity.id);
  const story = addedTo === null ? null : storyKey(addedTo);
  return {
    story,
    full,
    titled,
    otherPerson,
    addressed,
    about,
    sense,
    another,
    listed: [continentKeys.africa, continentKeys.asia, item],
    languages: langs.map(languageKey),
    lists: {
      full: [
        full,
        ...(story !== null && entity.kind === 'person' ? [story] : []),
        ...surnames.flatMap(againstPersons),
      ],
      titled: [titled, ...againstPersons(name.text)],
      otherPerson: [otherPerson],
      about: [otherPerson, about],
      addressed: [addressed],
      sense: [sense],
      ownSense: [againstKey(sense)],
      another: [another],
      surePlace: [againstKey(another)],
      item: [item],
      fullItem: [full, item],
    },
  };
}

/**
 * The evidence on a page, as counts for and against each key: each block's part can be added and removed in any order.
 * Both return the keys that the page has or ceased to have since.
 */
export class EvidenceCounts implements PageEvidence {
  readonly #for = new Map<EvidenceKey, number>();
  readonly #against = new Map<EvidenceKey, number>();

  /** Compares powers of two, so that a page that grows changes the answer a few times at most. */
  has(key: EvidenceKey): boolean {
    const count = bitsOf(this.#for.get(key));
    const against = bitsOf(this.#against.get(key));
    if (key.startsWith(storyPrefix)) return count > 1;
    // A namesake counts unless the page names the entity clearly more often.
    return count > against || (count > 0 && count === against && key.startsWith(personPrefix));
  }

  add(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.flatMap((key) => this.#count(key, 1));
  }

  remove(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.flatMap((key) => this.#count(key, -1));
  }

  /** The key, if the page has it or ceased to have it by this. */
  #count(signed: EvidenceKey, by: number): readonly EvidenceKey[] {
    const isAgainst = signed.startsWith('-');
    const key = isAgainst ? (signed.slice(1) as EvidenceKey) : signed;
    const counts = isAgainst ? this.#against : this.#for;
    const had = this.has(key);
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
    return had === this.has(key) ? none : [key];
  }
}

const none: readonly never[] = [];
const bitsOf = (count = 0): number => 32 - Math.clz32(count);

/** Fact sets as the library is given them, made up. */
import type { EntityId, FactSetData } from '../../components/story/schema.ts';

/** A set with these entities, its ids qualified: each has one name, one fact and its set's one source. */
export function madeSet(given: {
  readonly id: string;
  readonly version?: number;
  readonly title?: string;
  readonly entities: readonly string[];
  /** What the first of them refers to. */
  readonly relatedTo?: readonly string[];
}): FactSetData {
  const { id: set, version = 1, title = `The story of ${set}`, relatedTo = [] } = given;
  const source = `${set}/archive`;
  const data: unknown = {
    id: set,
    title,
    version,
    language: 'en',
    by: 'A class in Sitka',
    referenceDate: '1867-03-30',
    summary: 'What happened that day.',
    sources: [{ id: source, title: 'Papers', publisher: 'An archive', address: 'https://archive.example/' }],
    names: given.entities.map((name) => ({
      id: idIn(set, name),
      kind: 'person',
      names: [{ text: name, use: 'full' }],
      titles: [],
      context: [],
      against: [],
    })),
    entities: given.entities.map((name, n) => ({
      kind: 'person',
      id: idIn(set, name),
      name,
      description: `${name} of ${set}.`,
      picture: { kind: 'monogram', letters: 'X' },
      facts: [{ label: 'Born', value: { kind: 'date', date: '1801' }, source }],
      relations: n === 0 ? relatedTo.map((other) => ({ label: 'Friend of', to: idIn(set, other) })) : [],
      later: [],
    })),
    timeline: [
      {
        date: '1867-03-30',
        text: `The day of ${set}.`,
        entities: [idIn(set, given.entities[0] ?? '')],
        source,
      },
    ],
  };
  return data as FactSetData;
}

/** "William Seward" of "purchase" is `purchase/william-seward`. */
export const idIn = (set: string, name: string): EntityId =>
  `${set}/${name.toLowerCase().replaceAll(' ', '-')}` as EntityId;

/** The file that a set might have come from. */
export const fileOfSet = ({ id, version }: FactSetData): Blob => new Blob([`${id}, version ${version}\n`]);

/** A set of many. */
export const largeSetData = (size: number): FactSetData =>
  madeSet({ id: 'large', entities: Array.from({ length: size }, (_, n) => `Person ${n * 7919}`) });

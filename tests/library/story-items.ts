/** Stories as the library is given them, made up. */
import type { EntityId, StoryData } from '../../components/story/schema.ts';

/** A story with these entities, its ids qualified: each has one name, one fact and its story's one source. */
export function madeStory(given: {
  readonly id: string;
  readonly version?: number;
  readonly title?: string;
  readonly entities: readonly string[];
  /** What the first of them refers to. */
  readonly relatedTo?: readonly string[];
}): StoryData {
  const { id: story, version = 1, title = `The story of ${story}`, relatedTo = [] } = given;
  const source = `${story}/archive`;
  const data: unknown = {
    id: story,
    title,
    version,
    language: 'en',
    by: 'A class in Sitka',
    referenceDate: '1867-03-30',
    summary: 'What happened that day.',
    sources: [{ id: source, title: 'Papers', publisher: 'An archive', address: 'https://archive.example/' }],
    names: given.entities.map((name) => ({
      id: idIn(story, name),
      kind: 'person',
      names: [{ text: name, use: 'full' }],
      titles: [],
      context: [],
      against: [],
    })),
    entities: given.entities.map((name, n) => ({
      kind: 'person',
      id: idIn(story, name),
      name,
      description: `${name} of ${story}.`,
      picture: { kind: 'monogram', letters: 'X' },
      facts: [{ label: 'Born', value: { kind: 'date', date: '1801' }, source }],
      relations: n === 0 ? relatedTo.map((other) => ({ label: 'Friend of', to: idIn(story, other) })) : [],
      later: [],
    })),
    timeline: [
      {
        date: '1867-03-30',
        text: `The day of ${story}.`,
        entities: [idIn(story, given.entities[0] ?? '')],
        source,
      },
    ],
  };
  return data as StoryData;
}

/** "William Seward" of "purchase" is `purchase/william-seward`. */
export const idIn = (story: string, name: string): EntityId =>
  `${story}/${name.toLowerCase().replaceAll(' ', '-')}` as EntityId;

/** The file that a story might have come from. */
export const fileOfStory = ({ id, version }: StoryData): Blob => new Blob([`${id}, version ${version}\n`]);

/** A story of many. */
export const largeStoryData = (size: number): StoryData =>
  madeStory({ id: 'large', entities: Array.from({ length: size }, (_, n) => `Person ${n * 7919}`) });

import type { Entity, StoryData } from '../../components/story/schema.ts';

type GivenFields = Partial<Entity> & Pick<Entity, 'id' | 'name'>;

/** The data of an added story: entities with the given fields, by default persons. */
export function storyData({
  id,
  entities,
  ...more
}: Partial<Omit<StoryData, 'entities'>> & {
  readonly id: string;
  readonly entities: readonly GivenFields[];
}): StoryData {
  return {
    id,
    title: 'The purchase of Alaska',
    language: 'en',
    version: 1,
    referenceDate: '1867-03-30',
    summary: 'How Russia sold Alaska.',
    sources: [],
    names: [],
    timeline: [],
    ...more,
    entities: entities.map((entity) => ({ ...usual, ...entity }) as Entity),
  };
}

const usual = {
  kind: 'person',
  description: 'Somebody about whom no more is known.',
  picture: { kind: 'none' },
  facts: [],
  relations: [],
  later: [],
} as const;

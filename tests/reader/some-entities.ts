/** Entities of stories, made up for tests. */
import type { Row } from '../../components/reader/story-index.ts';
import type { Entity, EntityId, Source } from '../../components/story/schema.ts';

export const id = (name: string): EntityId => name.toLowerCase().replaceAll(' ', '-') as EntityId;

export function entity(name: string, changed: Partial<Entity> = {}): Entity {
  return {
    kind: 'person',
    id: id(name),
    name,
    description: `${name}, of this story.`,
    picture: { kind: 'none' },
    facts: [],
    relations: [],
    later: [],
    ...changed,
  } as Entity;
}

export const place = (name: string, changed: Partial<Entity> = {}): Entity =>
  entity(name, { kind: 'place', placeType: 'city', ...changed } as Partial<Entity>);

export const source = (name: string): Source =>
  ({ id: name, title: `The ${name}`, publisher: 'A house', address: `https://${name}.example/` }) as Source;

export const row = (name: string, changed: Partial<Row> = {}): Row => ({
  id: id(name),
  kind: 'person',
  name,
  description: '',
  picture: { kind: 'none' },
  folded: name.toLowerCase(),
  ...changed,
});

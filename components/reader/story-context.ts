import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addedStoryOf } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import { fragmentOf } from '../ui/route.ts';
import type { OpenStory } from './open-story.ts';

/** What all parts of a story that is read share. */
export type StoryContext = {
  readonly story: OpenStory;
  /** The entity whose card is open. */
  readonly shown: EntityId | null;
  /** Whether all of the story is being printed. */
  readonly isPrinting: boolean;
};

const Context = createContext<StoryContext | null>(null);
export const StoryContextProvider = Context.Provider;

export function useStoryContext(): StoryContext {
  const context = useContext(Context);
  if (context === null) throw new Error('Draw the parts of a story inside a story.');
  return context;
}

/** The address of an entity's card. */
export const addressOfCard = ({ id }: Pick<OpenStory, 'id'>, entity: EntityId): string =>
  fragmentOf({ kind: 'story', id, entity: inStory(entity) });

/** The id of an entity in its story: `william-seward`. */
const inStory = (entity: EntityId): string => entity.slice(entity.indexOf('/') + 1);

/** The entity with that id in a story. */
export const entityIn = ({ index, id }: Pick<OpenStory, 'id' | 'index'>, local: string): EntityId => {
  const bare = local as EntityId;
  return index.byId.has(bare) && addedStoryOf(bare) === null ? bare : (`${id}/${local}` as EntityId);
};

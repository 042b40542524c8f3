import { send } from '../messages/send.ts';
import type { EntityId } from '../story/schema.ts';
import { createStory, type Story, type StorySlice } from '../story/story.ts';

/** Where the cards of a frame get their facts. */
export type FactSource = {
  /** The story of an entity, if it is bundled or loaded. */
  cached(entity: EntityId): Story | null;
  /** Loads entities that are not cached. Some may be unknown: then they still are not cached. */
  load(entities: readonly EntityId[]): Promise<void>;
  /** Calls `listener` when added stories have changed, until the signal aborts: then they are no longer cached. */
  onChange(listener: () => void, signal: AbortSignal): void;
};

/** How many entities a reader may come back to are cached: some kB each. */
const maxCached = 12;

type Origin = {
  readonly bundled: Story;
  readonly ask: (entity: EntityId) => Promise<StorySlice | null>;
  readonly watch: (onChange: () => void) => void;
};

/** Has bundled entities at once, and loads those of added stories; caches those used last. */
export function factSource(from: Origin): FactSource {
  let cache = emptyCache();
  const changes = new EventTarget();
  from.watch(() => {
    cache = emptyCache();
    changes.dispatchEvent(new Event('change'));
  });
  const cached = (entity: EntityId): Story | null =>
    from.bundled.entity(entity) === null ? (cache.facts.get(entity) ?? null) : from.bundled;
  const ask = (entity: EntityId): Promise<Story | null> => {
    const { pending } = cache;
    const asked = pending.get(entity) ?? from.ask(entity).then((slice) => slice && createStory(slice));
    pending.set(entity, asked);
    return asked.finally(() => pending.delete(entity));
  };
  return {
    cached,
    async load(entities) {
      // Responses to requests from before a change are stored in the cache of before.
      const { facts } = cache;
      const added = entities.filter((entity) => from.bundled.entity(entity) === null);
      const answers = await Promise.all(added.map((entity) => cached(entity) ?? ask(entity)));
      for (const [index, entity] of added.entries()) store(facts, entity, answers[index] ?? null);
      for (const [oldest] of facts) {
        if (facts.size > maxCached && !added.includes(oldest)) facts.delete(oldest);
      }
    },
    onChange: (listener, signal) => changes.addEventListener('change', listener, { signal }),
  };
}

/** The facts of the bundled story, and those of added stories from the background, loaded again after `watch` reports a change. */
export function factsWithAddedStories(bundled: Story, watch: (onChange: () => void) => void): FactSource {
  return factSource({
    bundled,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch,
  });
}

type FactCache = {
  /** In the order of last use. */
  readonly facts: Map<EntityId, Story>;
  readonly pending: Map<EntityId, Promise<Story | null>>;
};

const emptyCache = (): FactCache => ({ facts: new Map(), pending: new Map() });

function store(facts: FactCache['facts'], entity: EntityId, story: Story | null): void {
  facts.delete(entity);
  if (story !== null) facts.set(entity, story);
}

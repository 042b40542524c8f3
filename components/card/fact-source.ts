import { createFactSet, type FactSet } from '../facts/fact-set.ts';
import type { EntityId, FactSetData } from '../facts/schema.ts';

/** Where the cards of a frame have their facts from. */
export type FactSource = {
  /** The fact set that tells all of an entity, if it is at hand. */
  known(entity: EntityId): FactSet | null;
  /** Gets what is not at hand. Some of them may be known to nobody: then there still is none. */
  get(entities: readonly EntityId[]): Promise<void>;
  /** Tells from now on when added sets have changed, and may be known no more. */
  onChange(tell: () => void): void;
};

/** What a reader may come back to, with what leads there: some kB each. */
const MOST_KEPT = 12;

/** Tells of bundled entities at once, of those of added sets after asking, by what was last asked for. */
export function factSource(from: {
  readonly bundled: FactSet;
  readonly ask: (entity: EntityId) => Promise<FactSetData | null>;
  readonly watch: (onChange: () => void) => void;
}): FactSource {
  let kept = nothing();
  const known = (entity: EntityId): FactSet | null =>
    from.bundled.entity(entity) === null ? (kept.facts.get(entity) ?? null) : from.bundled;
  const get = (entity: EntityId): Promise<void> => {
    // What is asked before a change is not the answer after it.
    const { facts, coming } = kept;
    const asked = coming.get(entity) ?? from.ask(entity).then((slice) => keep(slice, { entity, facts }));
    coming.set(entity, asked);
    return asked.finally(() => coming.delete(entity));
  };
  return {
    known,
    async get(entities) {
      await Promise.all(entities.filter((entity) => known(entity) === null).map(get));
    },
    onChange(tell) {
      from.watch(() => {
        kept = nothing();
        tell();
      });
    },
  };
}

type Kept = {
  /** The one that came first is let go first. */
  readonly facts: Map<EntityId, FactSet>;
  readonly coming: Map<EntityId, Promise<void>>;
};

const nothing = (): Kept => ({ facts: new Map(), coming: new Map() });

function keep(slice: FactSetData | null, to: Pick<Kept, 'facts'> & { readonly entity: EntityId }): void {
  if (slice !== null) to.facts.set(to.entity, createFactSet(slice));
  for (const [oldest] of to.facts) if (to.facts.size > MOST_KEPT) to.facts.delete(oldest);
}

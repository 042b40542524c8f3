import type { FactSet } from '../facts/fact-set.ts';
import { createFactSet } from '../facts/fact-set.ts';
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
  let kept = new Map<EntityId, FactSet>();
  const known = (entity: EntityId): FactSet | null =>
    from.bundled.entity(entity) === null ? (kept.get(entity) ?? null) : from.bundled;
  return {
    known,
    async get(entities) {
      const askedFor = kept;
      const missing = entities.filter((entity) => known(entity) === null);
      const slices = await Promise.all(
        missing.map(async (entity) => [entity, await from.ask(entity)] as const),
      );
      for (const [entity, slice] of slices) if (slice !== null) askedFor.set(entity, createFactSet(slice));
      for (const [oldest] of askedFor) if (askedFor.size > MOST_KEPT) askedFor.delete(oldest);
    },
    onChange(tell) {
      from.watch(() => {
        kept = new Map();
        tell();
      });
    },
  };
}

import { createFactSet, type FactSet } from '../facts/fact-set.ts';
import type { EntityId, FactSetData } from '../facts/schema.ts';

/** Where the cards of a frame have their facts from. */
export type FactSource = {
  /** The fact set that tells all of an entity, if it is at hand. */
  cached(entity: EntityId): FactSet | null;
  /** Gets what is not at hand. Some of them may be known to nobody: then there still is none. */
  load(entities: readonly EntityId[]): Promise<void>;
  /** Tells until the signal aborts when added sets have changed: what was at hand of them is not any more. */
  onChange(tell: () => void, signal: AbortSignal): void;
};

/** What a reader may come back to, with what leads there: some kB each. */
const maxCached = 12;

/** Tells of bundled entities at once, of those of added sets after asking, by what was last asked for. */
export function factSource(from: {
  readonly bundled: FactSet;
  readonly ask: (entity: EntityId) => Promise<FactSetData | null>;
  readonly watch: (onChange: () => void) => void;
}): FactSource {
  let cache = emptyCache();
  const changes = new EventTarget();
  from.watch(() => {
    cache = emptyCache();
    changes.dispatchEvent(new Event('change'));
  });
  const cached = (entity: EntityId): FactSet | null =>
    from.bundled.entity(entity) === null ? (cache.facts.get(entity) ?? null) : from.bundled;
  const ask = (entity: EntityId): Promise<FactSet | null> => {
    const { pending } = cache;
    const asked = pending.get(entity) ?? from.ask(entity).then((slice) => slice && createFactSet(slice));
    pending.set(entity, asked);
    return asked.finally(() => pending.delete(entity));
  };
  return {
    cached,
    async load(entities) {
      // What is asked before a change is not the answer after it.
      const { facts } = cache;
      const added = entities.filter((entity) => from.bundled.entity(entity) === null);
      const answers = await Promise.all(added.map((entity) => cached(entity) ?? ask(entity)));
      for (const [index, entity] of added.entries()) store(facts, entity, answers[index] ?? null);
      for (const [oldest] of facts) {
        if (facts.size > maxCached && !added.includes(oldest)) facts.delete(oldest);
      }
    },
    onChange: (tell, signal) => changes.addEventListener('change', tell, { signal }),
  };
}

type FactCache = {
  /** What was asked for last comes last. */
  readonly facts: Map<EntityId, FactSet>;
  readonly pending: Map<EntityId, Promise<FactSet | null>>;
};

const emptyCache = (): FactCache => ({ facts: new Map(), pending: new Map() });

function store(facts: FactCache['facts'], entity: EntityId, factSet: FactSet | null): void {
  facts.delete(entity);
  if (factSet !== null) facts.set(entity, factSet);
}

/** What lists show of entities, wherever they are from. */
import { useEffect, useState } from 'preact/hooks';
import { setOf } from '../checks/entity-id.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId, ListedEntity } from '../facts/schema.ts';
import { send } from '../messages/post.ts';

export type ListedInPopup = Omit<ListedEntity, 'id'>;

/**
 * Returns what is known of entities: of the bundled ones at once, of those of added sets once the background has told,
 * which is asked again when `version` is another one. Where no answer comes, what was told before holds. `null` for those
 * that nobody knows, or not yet.
 */
export function useListedEntities(of: {
  readonly ids: readonly EntityId[];
  readonly bundled: FactSet;
  readonly version: number;
}): (id: EntityId) => ListedInPopup | null {
  const { ids, bundled, version } = of;
  const [answered, setAnswered] = useState<ReadonlyMap<EntityId, ListedInPopup>>(new Map());
  const entities = [...new Set(ids)].filter((id) => setOf(id) !== null).sort();
  useEffect(() => {
    if (entities.length === 0) return;
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await send('listed', { entities });
      if (answer !== null && !gone.signal.aborted)
        setAnswered(new Map(answer.listed.map((one) => [one.id, one])));
    };
    ask().catch((error) => console.debug('Namelight could not ask what lists show.', error));
    return () => gone.abort();
  }, [entities.join(), version]);
  return (id) => answered.get(id) ?? bundledEntity(bundled, id);
}

function bundledEntity(factSet: FactSet, id: EntityId): ListedInPopup | null {
  const entity = factSet.entity(id);
  return entity && { ...entity, language: factSet.language };
}

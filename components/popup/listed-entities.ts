/** What lists show of entities, bundled or added. */
import { useEffect, useState } from 'preact/hooks';
import { addedSetOf } from '../checks/entity-id.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId, ListedEntity } from '../facts/schema.ts';
import { send } from '../messages/send.ts';

export type ListedInPopup = Omit<ListedEntity, 'id'>;

/**
 * Returns a look-up of entities: bundled ones at once, those of added sets when the background has answered. It is asked
 * again when `version` changes; until it answers, the previous answer is used. Unknown entities give `null`.
 */
export function useListedEntities(of: {
  readonly ids: readonly EntityId[];
  readonly bundled: FactSet;
  readonly version: number;
}): (id: EntityId) => ListedInPopup | null {
  const { ids, bundled, version } = of;
  const [answered, setAnswered] = useState<ReadonlyMap<EntityId, ListedInPopup>>(new Map());
  const entities = [...new Set(ids)].filter((id) => addedSetOf(id) !== null).sort();
  useEffect(() => {
    if (entities.length === 0) return;
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await send('listed', { entities });
      if (answer !== null && !gone.signal.aborted)
        setAnswered(new Map(answer.listed.map((one) => [one.id, one])));
    };
    ask().catch((error) => console.debug('Namelight could not load the listed entities.', error));
    return () => gone.abort();
  }, [entities.join(), version]);
  return (id) => answered.get(id) ?? bundledEntity(bundled, id);
}

function bundledEntity(factSet: FactSet, id: EntityId): ListedInPopup | null {
  const entity = factSet.entity(id);
  return entity && { ...entity, language: factSet.language };
}

/** What lists show of entities, wherever they are from. */
import { useEffect, useState } from 'preact/hooks';
import { setOf } from '../checks/entity-id.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { Entity, EntityId } from '../facts/schema.ts';
import { send } from '../messages/post.ts';

export type KnownEntity = Pick<Entity, 'kind' | 'name' | 'picture'> & {
  /** BCP 47 language of its name. */
  readonly language: string;
};

type Asked = ReadonlyMap<EntityId, KnownEntity | null>;

/**
 * Returns what is known of entities: of the bundled ones at once, of those of added sets once the background has told,
 * which is asked again when `version` is another one. `null` for those that nobody knows, or not yet.
 */
export function useKnown(of: {
  readonly ids: readonly EntityId[];
  readonly bundled: FactSet;
  readonly version: unknown;
}): (id: EntityId) => KnownEntity | null {
  const { ids, bundled, version } = of;
  const [asked, setAsked] = useState<Asked>(new Map());
  const added = ids.filter((id) => setOf(id) !== null);
  useEffect(() => {
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const told = await Promise.all(added.map(async (id) => [id, await toldOf(id)] as const));
      if (!gone.signal.aborted) setAsked(new Map(told));
    };
    void ask();
    return () => gone.abort();
  }, [added.join(), version]);
  return (id) => asked.get(id) ?? knownIn(bundled, id);
}

async function toldOf(id: EntityId): Promise<KnownEntity | null> {
  const answer = await send('facts-of', { entity: id }).catch(() => null);
  const entity = answer?.facts?.entities.find((one) => one.id === id);
  return entity === undefined || !answer?.facts ? null : listedOf(entity, answer.facts.language);
}

function knownIn(factSet: FactSet, id: EntityId): KnownEntity | null {
  const entity = factSet.entity(id);
  return entity === null ? null : listedOf(entity, factSet.language);
}

const listedOf = ({ kind, name, picture }: Entity, language: string): KnownEntity => ({
  kind,
  name,
  picture,
  language,
});

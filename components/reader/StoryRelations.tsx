import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntityId } from '../story/schema.ts';
import { EntityLink } from './EntityLink.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useStoryContext } from './story-context.ts';
import type { Link } from './story-index.ts';

/** So many names are listed at first. */
const atFirst = 100;

/** Who is related to whom, and how. */
export function StoryRelations(): JSX.Element {
  const { byId, links } = useStoryContext().story.index;
  const related = useMemo(() => {
    const known = links.filter(({ from, to }) => byId.has(from) && byId.has(to));
    return [...Map.groupBy(known, ({ from }) => from)];
  }, [links, byId]);
  return (
    <ShowMore items={related} atFirst={atFirst}>
      {(shown) => (
        <ul class="relations">
          {shown.map(([id, relations]) => (
            <RelationsOf key={id} id={id} relations={relations} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function RelationsOf(props: { readonly id: EntityId; readonly relations: readonly Link[] }): JSX.Element {
  const { language } = useStoryContext().story.head;
  return (
    <li>
      <EntityLink id={props.id} />{' '}
      <ul>
        {props.relations.map(({ label, to }) => (
          <li key={`${label} ${to}`}>
            <span class="soft" lang={language} dir="auto">
              {label}
            </span>{' '}
            <EntityLink id={to} />
          </li>
        ))}
      </ul>
    </li>
  );
}

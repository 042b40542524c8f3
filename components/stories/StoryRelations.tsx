import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import type { EntityId } from '../story/schema.ts';
import { EntityLink, RowThumb } from './EntityLink.tsx';
import { layOutRelations, maxDrawn, type RelationsLayout } from './relations-layout.ts';
import { ShowMore } from './ShowMore.tsx';
import { useStoryContext } from './story-context.ts';
import type { Link } from './story-index.ts';

/** So many relations are listed at first. */
const atFirst = 200;

/** Who is related to whom: as a drawing, in which one name at a time says how, and as a list. */
export function StoryRelations(): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  const { byId, links } = story.index;
  const known = useMemo(() => links.filter(({ from, to }) => byId.has(from) && byId.has(to)), [links, byId]);
  const layout = useMemo(() => layOutRelations(byId, known), [byId, known]);
  return (
    <>
      <Drawing layout={layout} links={known} />
      {layout.all > maxDrawn ? <p class="soft">{sayCount('stories.relationsSome', maxDrawn)}</p> : null}
      <details open={isPrinting || undefined}>
        <summary>{say('stories.relationsList')}</summary>
        <ShowMore items={known} atFirst={atFirst}>
          {(shown) => (
            <ul class="related">
              {shown.map(({ from, label, to }) => (
                <li key={`${from} ${label} ${to}`}>
                  <EntityLink id={from} />{' '}
                  <span class="soft" lang={story.head.language} dir="auto">
                    {label}
                  </span>{' '}
                  <EntityLink id={to} />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      </details>
    </>
  );
}

function Drawing({
  layout,
  links,
}: {
  readonly layout: RelationsLayout;
  readonly links: readonly Link[];
}): JSX.Element {
  const { shown } = useStoryContext();
  const [pointed, setPointed] = useState<EntityId | null>(null);
  const active = pointed ?? shown;
  const isDrawn = active !== null && (layout.start.includes(active) || layout.end.includes(active));
  const lit = isDrawn ? active : null;
  const labels = useMemo(() => labelsOf(lit, links), [lit, links]);
  const column = (ids: readonly EntityId[], side: 'start' | 'end'): JSX.Element => (
    <ul class="related-column" data-side={side}>
      {ids.map((id) => (
        <RelatedName key={id} id={id} lit={lit} label={labels.get(id) ?? null} onPoint={setPointed} />
      ))}
    </ul>
  );
  return (
    <div class={lit === null ? 'relations' : 'relations some-lit'} style={{ '--rows': layout.rows }}>
      {column(layout.start, 'start')}
      <svg viewBox={`0 0 100 ${layout.rows}`} preserveAspectRatio="none" aria-hidden="true">
        {layout.lines.map(({ one, other, path }) => (
          <path key={`${one} ${other}`} class={one === lit || other === lit ? 'lit' : ''} d={path} />
        ))}
      </svg>
      {column(layout.end, 'end')}
    </div>
  );
}

/** What stands below the names that one is related to: its own label, or theirs. */
function labelsOf(lit: EntityId | null, links: readonly Link[]): ReadonlyMap<EntityId, string> {
  const labels = new Map<EntityId, string>();
  if (lit === null) return labels;
  for (const { from, label, to } of links) if (to === lit) labels.set(from, label);
  for (const { from, label, to } of links) if (from === lit) labels.set(to, label);
  return labels;
}

function RelatedName(props: {
  readonly id: EntityId;
  readonly lit: EntityId | null;
  readonly label: string | null;
  readonly onPoint: (id: EntityId | null) => void;
}): JSX.Element {
  const { id, lit, label, onPoint } = props;
  const { story } = useStoryContext();
  const row = story.index.byId.get(id);
  const isFaint = lit !== null && lit !== id && label === null;
  return (
    <li
      class={isFaint ? 'faint' : ''}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocusIn={() => onPoint(id)}
      onFocusOut={() => onPoint(null)}
    >
      <EntityLink id={id}>
        {row === undefined ? null : <RowThumb row={row} language={story.head.language} />}
        <span class="who" lang={story.head.language}>
          <span class="called" dir="auto">
            {row?.name}
          </span>
          {label === null ? null : (
            <span class="soft how" dir="auto">
              {label}
            </span>
          )}
        </span>
      </EntityLink>
    </li>
  );
}

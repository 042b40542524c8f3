import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../card/Picture.tsx';
import { Thumb } from '../card/Rivals.tsx';
import type { EntityId } from '../story/schema.ts';
import { addressOfCard, useStoryContext } from './story-context.ts';
import type { Row } from './story-index.ts';

type EntityLinkProps = { readonly id: EntityId; readonly children?: ComponentChildren };

/** A link to the card of an entity; its name alone is the text if there are no children. Nothing for one that is unknown. */
export function EntityLink(props: EntityLinkProps): JSX.Element | null {
  const { story, shown } = useStoryContext();
  const row = story.index.byId.get(props.id);
  if (row === undefined) return null;
  return (
    <a
      class="entity-link"
      data-kind={row.kind}
      href={addressOfCard(story, row.id)}
      aria-current={shown === row.id ? 'true' : undefined}
    >
      {props.children ?? (
        <span class="called" lang={story.head.language} dir="auto">
          {row.name}
        </span>
      )}
    </a>
  );
}

/** The picture beside a name. Maps of single places are left to their cards: each takes some milliseconds to draw. */
export function RowThumb({ row, language }: { readonly row: Row; readonly language: string }): JSX.Element {
  if (row.picture.kind !== 'locator')
    return <Thumb picture={row.picture} name={row.name} language={language} />;
  return (
    <span class="thumb emblem" aria-hidden="true">
      <Icon path="M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14ZM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z" />
    </span>
  );
}

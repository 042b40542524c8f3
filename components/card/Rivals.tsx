import { useId } from 'preact/hooks';
import type { EntityId } from '../facts/schema.ts';
import { sayCount } from '../words/say.ts';
import { langAttrsOf } from './card-context.ts';
import { Thumb } from './Thumb.tsx';
import type { EntityWithSet } from './view-entities.ts';

/** Above the card where a name means several entities just as likely: buttons for each, the one shown pressed. */
export function Rivals(props: {
  readonly among: readonly EntityWithSet[];
  /** How many more there are. */
  readonly more: number;
  readonly chosen: EntityId;
  readonly onChoose: (entity: EntityId) => void;
}) {
  const { among, more, chosen, onChoose } = props;
  const id = useId();
  return (
    <div class="rivals">
      <p id={id}>{sayCount('card.shareName', among.length + more)}</p>
      <ul aria-labelledby={id}>
        {among.map((one) => (
          <li key={one.entity.id}>
            <Rival {...one} isChosen={one.entity.id === chosen} onChoose={() => onChoose(one.entity.id)} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{sayCount('card.moreShareName', more)}</p>}
    </div>
  );
}

function Rival(props: EntityWithSet & { readonly isChosen: boolean; readonly onChoose: () => void }) {
  const { factSet, entity, isChosen, onChoose } = props;
  const { kind, name, picture, role, description } = entity;
  return (
    <button
      type="button"
      class={`rival ${kind}`}
      aria-pressed={isChosen}
      {...langAttrsOf(factSet)}
      onClick={onChoose}
    >
      <Thumb picture={picture} name={name} language={factSet.language} />
      <span class="who">
        <b>{name}</b>
        <span>{role?.text ?? description}</span>
        <span class="quiet">{factSet.story.title}</span>
      </span>
    </button>
  );
}

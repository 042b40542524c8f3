import { useId } from 'preact/hooks';
import type { EntityId } from '../facts/schema.ts';
import { sayCount } from '../words/say.ts';
import { tongueOf } from './card-context.ts';
import { Thumb } from './Thumb.tsx';
import type { Told } from './view.ts';

/** Above the card where fact sets know a name equally well: all whom it may mean, the one whose card is shown pressed. */
export function Rivals(props: {
  readonly among: readonly Told[];
  readonly chosen: EntityId;
  readonly onChoose: (entity: EntityId) => void;
}) {
  const { among, chosen, onChoose } = props;
  const id = useId();
  const sets = new Set(among.map(({ factSet }) => factSet.id));
  return (
    <div class="rivals">
      <p id={id}>{sayCount('card.setsKnowName', sets.size)}</p>
      <ul aria-labelledby={id}>
        {among.map((one) => (
          <li key={one.entity.id}>
            <Rival {...one} isChosen={one.entity.id === chosen} onChoose={() => onChoose(one.entity.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rival(props: Told & { readonly isChosen: boolean; readonly onChoose: () => void }) {
  const { factSet, entity, isChosen, onChoose } = props;
  const { kind, name, picture, role, description } = entity;
  return (
    <button
      type="button"
      class={`rival ${kind}`}
      aria-pressed={isChosen}
      {...tongueOf(factSet)}
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

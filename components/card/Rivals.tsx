import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { sayCount } from '../i18n/say.ts';
import type { Entity, EntityId } from '../story/schema.ts';
import { langAttrsOf } from './card-context.ts';
import { Drawing } from './Picture.tsx';
import type { EntityWithStory } from './view-entities.ts';

/** Above the card where a name means several entities just as likely: buttons for each, the one shown pressed. */
export function Rivals(props: {
  readonly among: readonly EntityWithStory[];
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

function Rival(props: EntityWithStory & { readonly isChosen: boolean; readonly onChoose: () => void }) {
  const { story, entity, isChosen, onChoose } = props;
  const { kind, name, picture, role, description } = entity;
  return (
    <button
      type="button"
      class={`rival ${kind}`}
      aria-pressed={isChosen}
      {...langAttrsOf(story)}
      onClick={onChoose}
    >
      <Thumb picture={picture} name={name} language={story.language} />
      <span class="who">
        <b>{name}</b>
        <span>{role?.text ?? description}</span>
        <span class="quiet">{story.story.title}</span>
      </span>
    </button>
  );
}

/** The picture beside a name in a list; initials if there is none. `language` is the name's. */
export function Thumb(props: {
  readonly picture: Entity['picture'];
  readonly name: string;
  readonly language: string;
}): JSX.Element {
  const picture: Entity['picture'] =
    props.picture.kind === 'none' ? { kind: 'monogram', letters: initialsOf(props.name) } : props.picture;
  return (
    <span class={`thumb ${picture.kind}`} lang={props.language} aria-hidden="true">
      <Drawing picture={picture} />
    </span>
  );
}

/** The first characters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => [...word][0] ?? '').join('');
}

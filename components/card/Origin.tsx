import { addedSetOf } from '../checks/entity-id.ts';
import { sayAround } from '../words/say.ts';
import { useCard } from './card-context.ts';

/** The fact set of a card and its author, if it is an added set. */
export function Origin() {
  const { factSet, entity, factLang } = useCard();
  if (addedSetOf(entity.id) === null) return null;
  const title = (
    <cite key="title" {...factLang}>
      {factSet.story.title}
    </cite>
  );
  const by = (
    <span key="by" {...factLang}>
      {factSet.by}
    </span>
  );
  return (
    <p class="origin quiet">
      {factSet.by === null
        ? sayAround('card.fromSet', { title })
        : sayAround('card.fromSetBy', { title, by })}
    </p>
  );
}

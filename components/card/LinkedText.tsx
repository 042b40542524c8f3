import { useCard } from './card-context.ts';

/** A sentence in which the names of other entities lead to their cards. */
export function LinkedText({ text }: { text: string }) {
  const { entity, links, onFollow } = useCard();
  return (
    <>
      {links(text, entity.id).map(({ text: piece, entity: to }) =>
        to === null ? (
          piece
        ) : (
          <button key={to} type="button" class="inline-link" onClick={() => onFollow(to)}>
            {piece}
          </button>
        ),
      )}
    </>
  );
}

import { Card } from './Card.tsx';
import type { FactSource } from './presenter.ts';
import type { CardView, FromCard } from './protocol.ts';
import { entityFrom, meaningsOf, shownEntity } from './view-entities.ts';

type ViewedCardProps = {
  readonly view: CardView;
  /** Must have the shown entity. */
  readonly facts: FactSource;
  readonly send: (message: FromCard) => void;
};

/** The card of a view. Parts that concern the name on the page are left out once the reader has followed a link. */
export function ViewedCard({ view, facts, send }: ViewedCardProps) {
  const { opening, mark, trail, isPinned, hiding, passage } = view;
  const shown = entityFrom(facts, shownEntity(view));
  if (shown === null) throw new Error(`No fact set knows "${shownEntity(view)}".`);
  const before = trail.at(-2);
  const isFirst = before === undefined;
  const meant = meaningsOf(mark);
  const isOfMark = isFirst && trail[0] === mark.entity;
  return (
    <Card
      {...shown}
      cameFrom={isFirst ? null : (entityFrom(facts, before)?.entity ?? null)}
      theme={view.theme}
      position={isFirst ? view.position : null}
      rivals={isFirst ? meant.flatMap((one) => entityFrom(facts, one) ?? []) : []}
      moreRivals={1 + mark.rivals.length - meant.length}
      pinning={{
        isPinned,
        onPin: (isPinned) => send({ kind: isPinned ? 'pinned' : 'unpinned', opening }),
        onGrab: () => send({ kind: 'grabbed' }),
        onDrag: (by) => send({ kind: 'dragged', ...by }),
        onMove: (by) => send({ kind: 'moved', ...by }),
        onNextCorner: () => send({ kind: 'next-corner' }),
      }}
      explained={passage === null || !isOfMark ? undefined : { mark, passage }}
      hiding={
        hiding === null || !isFirst
          ? undefined
          : { ...hiding, onHide: (isHidden) => send({ kind: isHidden ? 'hid' : 'unhid', opening }) }
      }
      onChoose={(entity) => send({ kind: 'chose', opening, entity })}
      onFollow={(entity) => send({ kind: 'followed', opening, entity })}
      onBack={() => send({ kind: 'went-back', opening })}
      onClose={() => send({ kind: 'dismissed' })}
    />
  );
}

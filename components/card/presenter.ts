import type { Mark } from '../highlight/mark.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView } from './port.ts';
import { meantBy, shownIn, toldIn } from './view.ts';

export type Presenter = {
  /** Gets the facts that the card of a mark will need. */
  prepare(mark: Mark): void;
  /** Presents a view: at once where its facts are at hand, or else when they have come. */
  show(view: CardView): void;
  /** Nothing is asked for any more. */
  drop(): void;
};

/**
 * Sees to it that a view is presented with its facts. Until they have come all stays as it is, and for good if
 * something else is asked for meanwhile. `lose` is told when there is nothing to present.
 */
export function presenter(on: {
  readonly facts: FactSource;
  readonly present: (view: CardView) => void;
  readonly lose: () => void;
}): Presenter {
  const { facts, present, lose } = on;
  let asked: CardView | null = null;

  const presentWhenKnown = async (view: CardView): Promise<void> => {
    try {
      await facts.get(toldIn(view));
      if (asked !== view) return;
      if (facts.known(shownIn(view)) !== null) present(view);
      else lose();
    } catch (error) {
      console.debug('Namelight could not show a card.', error);
      if (asked === view) lose();
    }
  };
  return {
    prepare(mark) {
      // Should it fail, showing the card will say so.
      facts.get(meantBy(mark)).catch(() => {});
    },
    show(view) {
      asked = view;
      if (isUnexplained(view)) lose();
      else if (toldIn(view).every((entity) => facts.known(entity) !== null)) present(view);
      else void presentWhenKnown(view);
    },
    drop() {
      asked = null;
    },
  };
}

/** What was refused is shown to those alone who are told why. */
const isUnexplained = ({ hit, passage }: CardView): boolean =>
  hit.mark.verdict === 'refused' && passage === null;

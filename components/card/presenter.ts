import type { EntityId } from '../facts/schema.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView } from './protocol.ts';
import { entitiesNeededFor, shownEntity } from './view-entities.ts';

/** What is asked for: a view, with whatever goes along. */
export type PresentRequest = { readonly view: Pick<CardView, 'mark' | 'trail' | 'passage'> };

export type Presenter<Ask extends PresentRequest> = {
  /** Gets the facts that cards of these will need. */
  prepare(entities: readonly EntityId[]): void;
  /** Presents a view: at once where its facts are at hand, or else when they have come. */
  show(ask: Ask): void;
  /** Nothing is asked for any more. */
  cancel(): void;
};

/**
 * Sees to it that a view is presented with its facts. Until they have come all stays as it is, and for good if
 * something else is asked for meanwhile. `lose` is called when there is nothing to present.
 */
export function createPresenter<Ask extends PresentRequest>(on: {
  readonly facts: FactSource;
  readonly present: (ask: Ask) => void;
  readonly lose: (ask: Ask) => void;
}): Presenter<Ask> {
  const { facts, present, lose } = on;
  let asked: Ask | null = null;

  const presentWhenKnown = async (ask: Ask): Promise<void> => {
    try {
      await facts.load(entitiesNeededFor(ask.view));
      if (asked !== ask) return;
      if (facts.cached(shownEntity(ask.view)) !== null) present(ask);
      else lose(ask);
    } catch (error) {
      console.debug('Namelight could not show a card.', error);
      if (asked === ask) lose(ask);
    }
  };
  return {
    prepare(entities) {
      // Should it fail, showing the card will say so.
      facts.load(entities).catch(() => {});
    },
    show(ask) {
      asked = ask;
      if (isUnexplained(ask.view)) lose(ask);
      else if (entitiesNeededFor(ask.view).every((entity) => facts.cached(entity) !== null)) present(ask);
      else void presentWhenKnown(ask);
    },
    cancel() {
      asked = null;
    },
  };
}

/** What was refused is shown only where marks are explained. */
const isUnexplained = ({ mark, passage }: PresentRequest['view']): boolean =>
  mark.verdict === 'refused' && passage === null;

import type { EntityId } from '../story/schema.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView } from './protocol.ts';
import { entitiesNeededFor, shownEntity } from './view-entities.ts';

/** A request: a view, with whatever goes with it. */
export type PresentRequest = { readonly view: Pick<CardView, 'mark' | 'trail' | 'passage'> };

export type Presenter<Ask extends PresentRequest> = {
  /** Loads the facts that cards of these entities need. */
  prepare(entities: readonly EntityId[]): void;
  /** Presents a view: at once if its facts are cached, or else when they have loaded. */
  show(ask: Ask): void;
  /** Cancels the request. */
  cancel(): void;
};

type Presenting<Ask> = {
  readonly facts: FactSource;
  readonly present: (ask: Ask) => void;
  readonly lose: (ask: Ask) => void;
};

/**
 * Presents views with their facts. Until these have loaded nothing changes, and never if another request comes
 * meanwhile. `lose` is called when there is nothing to present.
 */
export function createPresenter<Ask extends PresentRequest>(on: Presenting<Ask>): Presenter<Ask> {
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
      // If it fails, showing the card reports that.
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

/** A refused candidate is shown only while marks are explained. */
const isUnexplained = ({ mark, passage }: PresentRequest['view']): boolean =>
  mark.verdict === 'refused' && passage === null;

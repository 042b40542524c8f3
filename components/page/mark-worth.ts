import { addedStoryOf } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import type { Mark, MarkChange } from './mark.ts';

/** The countries of the bundled story: far more pages name them than have to do with it. */
export const countries: ReadonlySet<string> = new Set([
  'china',
  'india',
  'russia',
  'ukraine',
  'united-states',
]);

/** A page that names so many others of the story has to do with it; one or two may be named anywhere. */
const minOthers = 3;

const isAdded = ({ entity }: Pick<Mark, 'entity'>): boolean => addedStoryOf(entity) !== null;

export const isOfCountry = ({ entity }: Mark): boolean => countries.has(entity);

/**
 * Distinguishes the names that are worth a mark on a page from those that nobody looks up there: countries where the page
 * has nothing to do with the bundled story. The countries of an added story are what it was added for, also where the bundled story
 * knows them, too.
 */
export class MarkWorth {
  /** How many marks each other entity of the bundled story has. */
  readonly #others = new Map<EntityId, number>();

  /** Takes in a change of the marks. True if countries are worth more or less from now on. */
  change({ added, removed }: MarkChange): boolean {
    const before = this.#isInStory;
    for (const mark of removed) this.#count(mark, -1);
    for (const mark of added) this.#count(mark, 1);
    return this.#isInStory !== before;
  }

  isWorthy(mark: Mark): boolean {
    return this.#isInStory || !isOfCountry(mark) || mark.rivals.some(isAdded);
  }

  get #isInStory(): boolean {
    return this.#others.size >= minOthers;
  }

  #count(mark: Mark, by: 1 | -1): void {
    const { entity, verdict } = mark;
    if (verdict === 'refused' || isOfCountry(mark) || isAdded(mark)) return;
    const count = (this.#others.get(entity) ?? 0) + by;
    if (count === 0) this.#others.delete(entity);
    else this.#others.set(entity, count);
  }
}

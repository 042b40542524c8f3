/** Where a reader is in the panel, for each page, so that they find it so when they come back to its tab. */
import type { Trail } from '../card/view-entities.ts';

export type NameOrder = 'text' | 'kind';

export type PanelPlace = {
  /** The cards that the reader came through, the shown one last; `null` at the list of names. */
  readonly trail: Trail | null;
  readonly order: NameOrder;
  readonly query: string;
  /** How far the list is scrolled, px. */
  readonly scrolled: number;
};

/** So many pages are remembered, those seen last. */
const maxPages = 100;

/** The places of pages; the order of the names is that chosen last, on any page. */
export class PanelPlaces {
  readonly #places = new Map<string, PanelPlace>();
  #order: NameOrder = 'text';

  at(page: string): PanelPlace {
    const place = this.#places.get(page) ?? { trail: null, query: '', scrolled: 0 };
    return { ...place, order: this.#order };
  }

  keep(page: string, place: PanelPlace): void {
    this.#order = place.order;
    this.#places.delete(page);
    this.#places.set(page, place);
    const [oldest] = this.#places.keys();
    if (this.#places.size > maxPages && oldest !== undefined) this.#places.delete(oldest);
  }
}

import type { SourceInput } from '../../../components/story/schema.ts';
import { freeId, idOf } from '../../../components/writing/ids.ts';

/** The sources that rows name, each address once. */
export class SourceList {
  readonly #byAddress = new Map<string, SourceInput>();
  readonly #ids = new Set<string>();

  get all(): readonly SourceInput[] {
    return [...this.#byAddress.values()];
  }

  /** The id of the source at an address; what stands before the address, if anything, is its title. */
  idOf(address: string, title: string): string {
    const known = this.#byAddress.get(address);
    if (known !== undefined) return known.id;
    const { hostname, pathname } = new URL(address);
    const publisher = hostname.replace(/^www\./, '');
    const last =
      pathname
        .split('/')
        .filter(Boolean)
        .at(-1)
        ?.replace(/%[\da-f]{2}/gi, ' ') ?? '';
    const id = freeId(idOf(`${publisher.split('.').at(-2) ?? publisher} ${last}`, 'source'), this.#ids);
    this.#ids.add(id);
    this.#byAddress.set(address, {
      id,
      title: title || `${publisher}${pathname}`.slice(0, 300),
      publisher,
      address,
    });
    return id;
  }
}

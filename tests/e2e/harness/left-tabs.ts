/**
 * Tabs that were left empty, for whoever opens a page next: a new tab, with its process, costs as much as the page itself.
 * Those of the extension's own pages are apart, as their process is.
 */
export class LeftTabs<Page> {
  readonly #pages: Record<'own' | 'web', Page[]> = { own: [], web: [] };
  readonly #origin: string;

  /** The origin is that of the extension's own pages. */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Takes one in which the address can be opened, if there is any. */
  take(address: string): Page | undefined {
    return this.#pages[this.#kindOf(address)].pop();
  }

  /** The address of an empty document of the same kind. */
  emptyFor(address: string): string {
    return this.#kindOf(address) === 'own' ? `${this.#origin}/manifest.json` : 'about:blank';
  }

  add(address: string, page: Page): void {
    this.#pages[this.#kindOf(address)].push(page);
  }

  #kindOf(address: string): 'own' | 'web' {
    return address.startsWith(`${this.#origin}/`) ? 'own' : 'web';
  }
}

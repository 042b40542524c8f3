/**
 * Tokens that prove to a card page that it was loaded by our content script and not by the page, and to the content script
 * that it was the card page that loaded. Kept in memory: a background that is stopped in between has the content script
 * load its card page anew.
 */

/** How long a card page may take to load, ms. */
const loadTimeoutMs = 10_000;

/** Tokens that may wait at a time. Each does so for some 50 ms. */
const maxTokens = 200;

type WaitingToken = { readonly tabId: number; readonly end: (isUsed: boolean) => void };

export class CardTokens {
  readonly #waiting = new Map<string, WaitingToken>();

  /** When the signal aborts, no token is accepted any more. */
  constructor(signal: AbortSignal) {
    const endAll = (): void => {
      for (const { end } of [...this.#waiting.values()]) end(false);
    };
    signal.addEventListener('abort', endAll, { once: true });
  }

  /** For a content script, which made the token: true once the card page in the same tab has used it, false if that takes too long. */
  issue(tabId: number, token: string): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isUsed: boolean): void => {
        clearTimeout(timer);
        this.#waiting.delete(token);
        resolve(isUsed);
      };
      const timer = setTimeout(() => end(false), loadTimeoutMs);
      this.#waiting.get(token)?.end(false);
      this.#waiting.set(token, { tabId, end });
      if (this.#waiting.size > maxTokens) [...this.#waiting.values()][0]?.end(false);
    });
  }

  /** For the card page: true if the token was issued for that tab, and only the first time. */
  use(tabId: number, token: string): boolean {
    const found = this.#waiting.get(token);
    if (found?.tabId !== tabId) return false;
    found.end(true);
    return true;
  }
}

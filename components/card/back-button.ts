/** https://html.spec.whatwg.org/multipage/interaction.html#close-watchers, which TypeScript's types lack, as Firefox does. */
type CloseWatchers = {
  readonly CloseWatcher?: new (options: { readonly signal: AbortSignal }) => { onclose: (() => void) | null };
};

/**
 * Calls `close` when the reader goes back by a phone's button or gesture while this window has the focus, in place of
 * leaving the page, until the signal aborts. Browsers without close watchers leave the page as ever: an entry in its history
 * would change it.
 */
export function onBackButton(close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as CloseWatchers;
  if (CloseWatcher === undefined) return;
  new CloseWatcher({ signal }).onclose = close;
}

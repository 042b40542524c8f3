/** What lasts until a signal aborts. */

/** An event of the browser's interface for extensions. */
type BrowserEvent<Listener> = {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
};

/** Listens to an event, where the browser has it, until the signal aborts. */
export function listen<Listener>(
  event: BrowserEvent<Listener> | undefined,
  signal: AbortSignal,
  listener: Listener,
): void {
  if (event === undefined || signal.aborted) return;
  event.addListener(listener);
  // In a page, the signal also aborts when the extension is gone: this then does nothing.
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** Waits; returns early when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}

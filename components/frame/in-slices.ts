/** How long compiling names holds the page at a time, ms. */
const slice = 5;

/**
 * Takes steps until there are no more, then calls `onDone`: at once as far as time allows, then some each in a task of
 * its own. No step may take long.
 */
export function takeInSlices(
  steps: Iterator<unknown>,
  { onDone, signal }: { readonly onDone: () => void; readonly signal: AbortSignal },
): void {
  const end = performance.now() + slice;
  while (!signal.aborted && performance.now() < end) {
    if (!steps.next().done) continue;
    onDone();
    return;
  }
  scheduler
    .postTask(() => takeInSlices(steps, { onDone, signal }), { signal })
    .catch((reason: unknown) => {
      if (!signal.aborted) console.debug('Namelight stopped compiling names.', reason);
    });
}

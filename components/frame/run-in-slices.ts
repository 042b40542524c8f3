/** How long compiling names may block the page at once, ms. */
const sliceMs = 5;

/**
 * Runs all steps, then calls `onDone`: the first slice at once, the others each in a task of their own. No step may
 * take long.
 */
export function runInSlices(
  steps: Iterator<unknown>,
  { onDone, signal }: { readonly onDone: () => void; readonly signal: AbortSignal },
): void {
  const end = performance.now() + sliceMs;
  while (!signal.aborted && performance.now() < end) {
    if (!steps.next().done) continue;
    onDone();
    return;
  }
  scheduler
    .postTask(() => runInSlices(steps, { onDone, signal }), { signal })
    .catch((reason: unknown) => {
      if (!signal.aborted) console.debug('Namelight stopped compiling names.', reason);
    });
}

/**
 * Returns what reads anew, and tells what was read until the signal aborts. What is read late does not come after what was
 * read later.
 */
export function inOrder<Value>(reading: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): () => Promise<void> {
  const { read, onValue, signal } = reading;
  let reads = 0;
  let told = 0;
  return async () => {
    const mine = ++reads;
    const value = await read();
    if (signal.aborted || mine < told) return;
    told = mine;
    onValue(value);
  };
}

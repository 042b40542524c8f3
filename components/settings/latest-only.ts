/**
 * Returns what reads anew, and tells what was read until the signal aborts. What is read late does not come after what was
 * read later.
 */
export function latestOnly<Value>(reading: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): () => Promise<void> {
  const { read, onValue, signal } = reading;
  let reads = 0;
  let newest = 0;
  return async () => {
    const number = ++reads;
    const value = await read();
    if (signal.aborted || number < newest) return;
    newest = number;
    onValue(value);
  };
}

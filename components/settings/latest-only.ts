/**
 * Returns a function that reads a value and passes it to `onValue`, until the signal aborts. A read that ends after a
 * newer one has ended is dropped.
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

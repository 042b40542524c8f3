/**
 * Returns a function that builds a constant at its first call. For regular expressions with Unicode classes, which take
 * up to 0.4 ms to build: few pages need many of them.
 */
export function lazy<Value>(build: () => Value): () => Value {
  let built: Value | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

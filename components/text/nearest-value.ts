/**
 * Returns a function that finds the value of the nearest of a node and its ancestors that has one; `null` where none
 * has. `own` returns a node's own value, `undefined` where it has none; `outer` returns a node's parent. Results are
 * cached, so they hold until the page changes, and each parent is visited once, however many nodes are asked
 * about.
 */
export function nearestValue<Value>(
  outer: (node: Node) => Node | null,
  own: (node: Node) => Value | null | undefined,
): (node: Node) => Value | null {
  const known = new Map<Node, Value | null>();
  return (node) => {
    const path: Node[] = [];
    let found: Value | null | undefined;
    for (let at: Node | null = node; at !== null && found === undefined; at = outer(at)) {
      found = known.has(at) ? known.get(at) : own(at);
      path.push(at);
    }
    for (const passed of path) known.set(passed, found ?? null);
    return found ?? null;
  };
}

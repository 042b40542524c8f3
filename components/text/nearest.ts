/**
 * Returns what tells of a node what the nearest of it and the nodes around it says; `null` where all are silent. `own`
 * gives what a node itself says, `undefined` where it is silent; `outer` leads outwards. Answers stand until the page
 * changes, and each step outwards is gone once, however many nodes are asked about.
 */
export function nearest<Value>(
  outer: (node: Node) => Node | null,
  own: (node: Node) => Value | null | undefined,
): (node: Node) => Value | null {
  const known = new Map<Node, Value | null>();
  return (node) => {
    const way: Node[] = [];
    let said: Value | null | undefined;
    for (let at: Node | null = node; at !== null && said === undefined; at = outer(at)) {
      said = known.has(at) ? known.get(at) : own(at);
      way.push(at);
    }
    for (const passed of way) known.set(passed, said ?? null);
    return said ?? null;
  };
}

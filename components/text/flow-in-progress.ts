import { composedParent, type TextRoot } from './dom.ts';
import type { FlowReader } from './flow-reader.ts';
import { createTextRootLookup, type InheritedTraits } from './inherited-traits.ts';
import type { StoredBlock } from './page-watcher.ts';

/** How often a flow that changed while it was read is restarted at once; then it is postponed. */
export const maxRestarts = 3;

/** The flow that is being read: the text of one root, which may take more than one slice. */
export type FlowInProgress<Value> = {
  readonly root: TextRoot;
  /** Whether the root has text of its own, or is part of the text around it. */
  readonly hasOwnText: boolean;
  readonly isDeep: boolean;
  /** Where on the backlog begins what is to be read after it. */
  readonly base: number;
  blocks: StoredBlock<Value>[];
  isStale: boolean;
  restarts: number;
};

/** A root to read; `inherited` is `null` where text is not read. */
export type FlowToRead = Pick<FlowInProgress<unknown>, 'root' | 'isDeep'> & {
  readonly inherited: InheritedTraits | null;
  readonly shouldYield: () => boolean;
};

/**
 * The position of no more changes than this is looked up: browsers compare two siblings by walking over all between
 * them.
 */
const maxLookups = 100;

/**
 * True when reading a flow can continue after these changes (`null`: anything may have changed): they were made
 * elsewhere, or in a part that is yet to be read, as when a page grows at its end. So changes beside a long text
 * never keep it from being read.
 */
export function canContinueAfter(
  records: readonly MutationRecord[] | null,
  { root }: Pick<FlowInProgress<unknown>, 'root'>,
  reader: Pick<FlowReader, 'isAhead'>,
): boolean {
  if (records === null) return false;
  const textRootOf = createTextRootLookup();
  const owner = textRootOf(root);
  let lookups = 0;
  const isAhead = (node: Node): boolean => {
    lookups += 1;
    return lookups <= maxLookups && reader.isAhead(node);
  };
  const ancestors = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = composedParent(node)) ancestors.add(node);
  return records.every(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return false;
    if (textRootOf(target) !== owner) return ![...removedNodes].some((node) => ancestors.has(node));
    if (removedNodes.length > 0) return false;
    // Nodes that were added together are still together, or were removed again since.
    const first = type === 'characterData' ? target : addedNodes[0];
    return first === undefined || isAhead(first);
  });
}

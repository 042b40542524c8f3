import { outwards, type TextRoot } from './dom.ts';
import type { FlowReader } from './flow-reader.ts';
import { type InheritedTraits, ownerOf } from './outlook.ts';
import type { Kept } from './page-watcher.ts';

/** How often a flow that changes broke into is begun anew at once; then the page may settle first. */
export const mostRestarts = 3;

/** The text that is being read, while it takes more than one slice of work. */
export type FlowInProgress<Value> = {
  readonly root: TextRoot;
  /** Whether the text is the root's own, or that of an element around it. */
  readonly isOwner: boolean;
  readonly isDeep: boolean;
  /** What is to be read after it, in page order, lies on the stack from here on. */
  readonly base: number;
  gathered: Kept<Value>[];
  isBroken: boolean;
  restarts: number;
};

/** A root to read; `around` is `null` where nothing is read. */
export type FlowToRead = Pick<FlowInProgress<unknown>, 'root' | 'isDeep'> & {
  readonly around: InheritedTraits | null;
  readonly isTime: () => boolean;
};

/**
 * True when a flow can be read on after these changes (`null`: of anything): they were made elsewhere, or where it has not
 * come yet, as when a page grows at its end. So no page can keep a long text from being read by changes
 * beside it.
 */
export function holdsAfter(
  records: readonly MutationRecord[] | null,
  { root }: Pick<FlowInProgress<unknown>, 'root'>,
  reader: Pick<FlowReader, 'isAhead'>,
): boolean {
  if (records === null) return false;
  const owner = ownerOf(root);
  const around = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = outwards(node)) around.add(node);
  return records.every(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return false;
    if (ownerOf(target) !== owner) return ![...removedNodes].some((node) => around.has(node));
    const changed = type === 'characterData' ? [target] : [...addedNodes];
    return removedNodes.length === 0 && changed.every((node) => reader.isAhead(node));
  });
}

import { outwards, type TextRoot } from './dom.ts';
import type { FlowReader } from './flow-reader.ts';
import { type InheritedTraits, ownersOf } from './outlook.ts';
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

/** For no more changes at once it is looked up where they lie: browsers pass by all that stands between two children to tell which is the first. */
const mostLookUps = 100;

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
  const ownerOf = ownersOf();
  const owner = ownerOf(root);
  let lookUps = 0;
  const isAhead = (node: Node): boolean => {
    lookUps += 1;
    return lookUps <= mostLookUps && reader.isAhead(node);
  };
  const around = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = outwards(node)) around.add(node);
  return records.every(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return false;
    if (ownerOf(target) !== owner) return ![...removedNodes].some((node) => around.has(node));
    if (removedNodes.length > 0) return false;
    // What was added together stands together, or was removed from here since.
    const first = type === 'characterData' ? target : addedNodes[0];
    return first === undefined || isAhead(first);
  });
}

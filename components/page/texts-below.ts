import {
  dataOf,
  firstChildOf,
  hasMoreElementsThan,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  queryAll,
  wholeTextOf,
} from './dom.ts';
import { roleOf } from './tags.ts';

/** Trees with no more elements are taken whole: text node by text node, the browser takes ten times as long. */
const maxElements = 64;
/** A long text comes in parts of so many UTF-16 code units. */
const maxLength = 16_384;

/**
 * Yields the text below a node in pieces that may be cut anywhere and join what stands in several blocks: good enough to collect
 * most of its words, and cheap. Without scripts and the like.
 */
export function* textsBelow(root: Node): Generator<string, void> {
  let isDone = false;
  for (let node: Node | null = root; node !== null; node = nodeAfter(node, isDone, root)) {
    const text = textAt(node);
    isDone = text !== null;
    for (let at = 0; at < (text?.length ?? 0); at += maxLength) yield text?.slice(at, at + maxLength) ?? '';
  }
}

/** The text of a node that is taken whole; `null` for one whose children are looked at. */
function textAt(node: Node): string | null {
  if (isText(node)) return dataOf(node);
  if (!isElement(node)) return null;
  if (roleOf(localNameOf(node)) === 'invisible') return '';
  const isWhole = !hasMoreElementsThan(node, maxElements) && queryAll(node, 'script,style').length === 0;
  return isWhole ? wholeTextOf(node) : null;
}

/** The next node in the order of the tree, behind the children of a node that is done; `null` at its end. */
function nodeAfter(node: Node, isDone: boolean, root: Node): Node | null {
  let next = isDone ? null : firstChildOf(node);
  for (let up: Node | null = node; next === null && up !== null && up !== root; up = parentOf(up))
    next = nextSiblingOf(up);
  return next;
}

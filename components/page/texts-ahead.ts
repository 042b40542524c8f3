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
/** Of a tree that is taken whole, and of all, no more UTF-16 code units are taken: no task and no reader shall wait for long. */
const maxOfTree = 65_536;
const maxText = 1_000_000;

/**
 * Yields most of the text of a document, in pieces that join what stands in several blocks: good enough to collect its words
 * ahead, and cheap. Without scripts and the like.
 */
export function* textsAhead(document: Document): Generator<string, void> {
  let left = maxText;
  let node: Node | null = document;
  while (node !== null && left > 0) {
    const text: string | null = textAt(node)?.slice(0, maxOfTree) ?? null;
    if (text !== null) {
      yield text;
      left -= text.length;
    }
    let next: Node | null = text === null ? firstChildOf(node) : null;
    for (; node !== null && next === null; node = parentOf(node)) next = nextSiblingOf(node);
    node = next;
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

import { dataOf, firstChildOf, nextSiblingOf, queryAll, textNodesIn } from './dom.ts';
import { invisibleElements } from './tags.ts';

/** Text nodes come together in pieces of about so many UTF-16 code units; a longer one is cut there. */
const pieceLength = 4_096;
/** No more is taken, so that a reader of a long page does not wait. */
const maxText = 1_000_000;

/**
 * Yields the text of a document, without scripts and the like, so that words can be collected before it is read. Between text nodes
 * stands a space: words that inline elements divide come apart, and none are joined that stand in several blocks.
 */
export function* textsAhead(document: Document): Generator<string, void> {
  const skipped = unseenNodesIn(document);
  const walker = textNodesIn(document);
  let left = maxText;
  let piece = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What is not seen counts as a space, so that pages cannot hold us up with it.
    if (!skipped.has(node)) piece += dataOf(node as Text).slice(0, pieceLength);
    piece += ' ';
    if (piece.length < pieceLength) continue;
    yield piece;
    left -= piece.length;
    if (left < 0) return;
    piece = '';
  }
  yield piece;
}

/** Asking each text for its parent would take half as long again as reading it. */
function unseenNodesIn(document: Document): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  for (const element of queryAll(document, invisibleElements))
    for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) nodes.add(node);
  return nodes;
}

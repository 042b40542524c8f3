import { dataOf, localNameOf, parentOf, textNodesIn } from './dom.ts';
import { roleOf } from './tags.ts';

/** Text nodes come together in pieces of about so many UTF-16 code units; a longer one is cut there. */
const pieceLength = 4_096;
/** No more is taken, so that a reader of a long page does not wait. */
const maxText = 1_000_000;

/**
 * Yields the text of a document, without scripts and the like, so that words can be collected before it is read. Between text nodes
 * stands a space: words that inline elements divide come apart, and none are joined that stand in several blocks.
 */
export function* textsAhead(document: Document): Generator<string, void> {
  let left = maxText;
  let piece = '';
  for (const node of textNodesIn(document)) {
    // In a document's own tree, each text has one.
    const parent = parentOf(node) as Element;
    // What is not seen counts as a space, so that pages cannot hold us up with it.
    if (roleOf(localNameOf(parent)) !== 'invisible') piece += dataOf(node).slice(0, pieceLength);
    piece += ' ';
    if (piece.length < pieceLength) continue;
    yield piece;
    left -= piece.length;
    if (left < 0) return;
    piece = '';
  }
  yield piece;
}

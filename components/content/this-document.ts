/** What the document of this frame is, and what an earlier script of ours left in it. */
import { queryAll } from '../page/dom.ts';
import { removeStaleHighlights } from '../page/highlight-names.ts';
import { shadowRootOf } from '../page/shadow-roots.ts';

/**
 * True for a document that has an origin of its own, or is a file: the frames in it do, too. In one that is sandboxed
 * without an origin the card page would have none: its port could only be given to whoever is in the frame.
 */
export const hasOrigin = (): boolean => self.origin !== 'null' || location.protocol === 'file:';

/**
 * True in the empty document that the card's frame has in Firefox until the card page has loaded, where content scripts
 * run. A page whose frames look the same does without marks in them.
 */
export const isBeforeCardPage = (): boolean =>
  import.meta.env.FIREFOX &&
  location.href === 'about:blank' &&
  frameElement?.hasAttribute('credentialless') === true &&
  frameElement.getRootNode() !== frameElement.ownerDocument;

/**
 * Removes what a script left that could not clean up: Firefox ends the scripts of an extension that is updated or removed
 * without notice.
 */
export function removeLeftovers(): void {
  removeStaleHighlights();
  for (const host of queryAll(document, 'div[popover="manual"]'))
    if (shadowRootOf(host)?.querySelector('.popper > iframe[credentialless]')) host.remove();
}

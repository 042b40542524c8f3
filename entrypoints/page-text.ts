import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWholeText } from '../components/page/whole-text.ts';

/**
 * Returns the text of a frame to the stories page, which injects it where a reader asks for the names that no story knows. Frames
 * of other sites, such as advertisements, are no part of the page.
 */
export default defineUnlistedScript({
  // Without a name it would return nothing.
  globalName: 'namelightPageText',
  main: () => (isOwnFrame() ? readWholeText(document) : null),
});

function isOwnFrame(): boolean {
  try {
    return window === window.top || window.top?.document !== undefined;
  } catch {
    return false;
  }
}

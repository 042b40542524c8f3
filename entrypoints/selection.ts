import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelected } from '../components/page/selected-text.ts';

/** Returns what is selected to the background, which injects it into the frame where "Add to a story…" or "Look up" was chosen. */
export default defineUnlistedScript({
  // Without a name it would return nothing.
  globalName: 'namelightSelection',
  main: () => readSelected(document),
});

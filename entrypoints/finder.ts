import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatorPort } from '../components/frame/annotator-port.ts';
import { bundledAnnotator } from '../components/frame/bundled-annotator.ts';
import { withMarkStyles } from '../components/frame/mark-styles.ts';
import { offer } from '../components/messages/script-port.ts';

/** Finds and marks names, and watches the pointer over them; put into a frame when something there may be a name. */
export default defineUnlistedScript(() => {
  offer(annotatorPort, withMarkStyles(bundledAnnotator()));
});

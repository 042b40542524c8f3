import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatorPort } from '../components/frame/annotator-port.ts';
import { bundledAnnotator } from '../components/frame/bundled-annotator.ts';
import { withMarkStyles } from '../components/frame/mark-styles.ts';
import { offer } from '../components/messages/script-port.ts';

/** Finds and marks names, and opens cards; injected into a frame when its text may contain a name. */
export default defineUnlistedScript(() => {
  offer(annotatorPort, withMarkStyles(bundledAnnotator()));
});

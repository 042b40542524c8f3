import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksPort } from '../components/content/document-reading.ts';
import { offerMarks } from '../components/content/offer-marks.ts';

/** Finds and marks the bundled story's names in a frame where a text may hold one. */
export default defineUnlistedScript(() => offerMarks(marksPort('marks'), () => null));

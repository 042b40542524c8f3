import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allMarksPort } from '../components/content/document-reading.ts';
import { offerMarks } from '../components/content/offer-marks.ts';
import { GrowingNames } from '../components/finder/growing-names.ts';

/** Finds and marks names of all stories, where some are on besides the bundled one: those take rules of their own. */
export default defineUnlistedScript(() => offerMarks(allMarksPort, () => new GrowingNames()));

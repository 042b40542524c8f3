import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksPort } from '../components/content/document-reading.ts';
import { offerMarks } from '../components/content/offer-marks.ts';
import { addedRules } from '../components/finder/added-names.ts';
import { GrowingNames } from '../components/finder/growing-names.ts';

/** Finds and marks names of all stories, where one is on that somebody wrote: its names take rules of their own. */
export default defineUnlistedScript(() =>
  offerMarks(marksPort('all-marks'), () => new GrowingNames(addedRules)),
);

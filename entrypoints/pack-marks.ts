import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksPort } from '../components/content/document-reading.ts';
import { offerMarks } from '../components/content/offer-marks.ts';
import { GrowingNames } from '../components/finder/growing-names.ts';
import { sharedRules } from '../components/finder/shared-names.ts';

/** Finds and marks names of the bundled story and of packs, where no other story is on. */
export default defineUnlistedScript(() =>
  offerMarks(marksPort('pack-marks'), () => new GrowingNames(sharedRules)),
);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../components/content/annotate.ts';
import { marksPort } from '../components/content/document-reading.ts';
import { requestStyles, shippedLanguages } from '../components/content/from-background.ts';
import { cardHostPort } from '../components/content/late-host.ts';
import { offer, requestScript } from '../components/messages/script-port.ts';

/** Finds and marks names in a frame where a text may hold one, and opens their cards. */
export default defineUnlistedScript(() => {
  offer(marksPort, (wiring) =>
    annotate({
      ...wiring,
      languages: shippedLanguages,
      loadCardHost: () => requestScript(cardHostPort),
      showStyles: requestStyles,
    }),
  );
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledFacts } from '../components/card/bundled-facts.ts';
import { inlineLink } from '../components/card/inline-link.ts';
import { inlineCardPort } from '../components/card/inline-port.ts';
import { offer } from '../components/messages/script-port.ts';

/** The card, for the frames that let no script run: put into one when a card may be wanted there. */
export default defineUnlistedScript(() => {
  // When added sets change, the frame begins anew, and with it its cards.
  const facts = bundledFacts(() => {});
  const none = () => Promise.reject(new Error('There are no more pictures here.'));
  offer(inlineCardPort, inlineLink({ facts, pictures: { flags: none, locator: none } }));
});

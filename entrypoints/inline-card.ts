import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledStory } from '../components/card/bundled-story.ts';
import { factsWithAddedSets } from '../components/card/fact-source.ts';
import { inlineLink } from '../components/card/inline-link.ts';
import { inlineCardPort } from '../components/card/protocol.ts';
import { offer, requestScript } from '../components/messages/script-port.ts';

/** The card for frames that run no scripts of their own; injected when a card may be opened there. */
export default defineUnlistedScript(() => {
  const none = () => Promise.reject(new Error('Inline cards cannot load more pictures.'));
  const open = async () => {
    // When added sets change, the frame starts again, and its cards too.
    const facts = factsWithAddedSets(await bundledStory(requestScript), () => {});
    return inlineLink({ facts, pictures: { flags: none, locator: none } });
  };
  offer(inlineCardPort, open());
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { factSource } from '../components/card/fact-source.ts';
import { inlineLink } from '../components/card/inline-link.ts';
import { loadBundledStory } from '../components/card/load-bundled-story.ts';
import { inlineCardPort } from '../components/card/protocol.ts';
import { offer, requestScript } from '../components/messages/script-port.ts';

/**
 * The card for documents without an origin, which would give the card page none either; injected when a card may be
 * opened there. The document's scripts may read it, so it knows the bundled story alone.
 */
export default defineUnlistedScript(() => {
  const none = () => Promise.reject(new Error('Inline cards cannot load more pictures.'));
  const open = async () => {
    const bundled = await loadBundledStory(requestScript);
    const facts = factSource({ bundled, ask: async () => null, watch: () => {} });
    return inlineLink({ facts, pictures: { flags: none, locator: none }, actions: null });
  };
  offer(inlineCardPort, open());
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBundledCard } from '../components/card/bundled-card.ts';
import { cardPort } from '../components/card/port.ts';
import { offer } from '../components/messages/script-port.ts';

/** The card with its facts; put into a frame when the first name is found there. */
export default defineUnlistedScript(() => {
  offer(cardPort, createBundledCard);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledCards } from '../components/card/bundled-card.ts';
import { broughtPictures } from '../components/card/picture-source.ts';
import { cardPort } from '../components/card/port.ts';
import { offer } from '../components/messages/script-port.ts';

/** The card with its facts; put into a frame when the first name is found there. */
export default defineUnlistedScript(() => {
  offer(cardPort, bundledCards(broughtPictures()));
});

import * as flags from 'country-flag-icons/string/3x2';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../components/messages/script-port.ts';
import { flagsPort } from '../components/pictures/picture-ports.ts';

/** All flags; put into a frame when a card there bears one that the card's own script has not. */
export default defineUnlistedScript(() => {
  offer(flagsPort, flags);
});

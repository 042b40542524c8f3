import * as flags from 'country-flag-icons/string/3x2';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { flagsPort } from '../components/card/picture-sources.ts';
import { offer } from '../components/messages/script-port.ts';

/** All flags; loaded when a card needs one that its own script does not have. */
export default defineUnlistedScript(() => {
  offer(flagsPort, flags);
});

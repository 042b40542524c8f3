import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../components/messages/script-port.ts';
import { locatorDrawer } from '../components/pictures/locator.ts';
import { locatorPort } from '../components/pictures/picture-ports.ts';

/** Draws where places are; put into a frame when a card there shows one by its coordinates. */
export default defineUnlistedScript(() => {
  offer(locatorPort, locatorDrawer());
});

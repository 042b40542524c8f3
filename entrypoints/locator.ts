import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../components/messages/script-port.ts';
import { locatorDrawer } from '../components/pictures/locator.ts';
import { locatorPort } from '../components/pictures/picture-ports.ts';

/** Draws locator maps; loaded when a card shows a place by its coordinates. */
export default defineUnlistedScript(() => {
  offer(locatorPort, locatorDrawer());
});

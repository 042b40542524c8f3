import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locatorDrawer } from '../components/card/locator.ts';
import { locatorPort } from '../components/card/picture-sources.ts';
import { offer } from '../components/messages/script-port.ts';

/** Draws locator maps; loaded when a card shows a place by its coordinates. */
export default defineUnlistedScript(() => {
  offer(locatorPort, locatorDrawer());
});

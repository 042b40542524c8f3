import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBundledCard } from '../../components/card/bundled-card.ts';
import { offerCardHost } from '../../components/card/port.ts';

/** The card with its facts; put into a frame when the first name is found there. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    offerCardHost(createBundledCard);
  },
});

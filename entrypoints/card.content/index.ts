import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardHost } from '../../components/card/card-host.tsx';
import { offerCardHost } from '../../components/card/port.ts';
import { bundledFactSet } from '../../components/facts/bundled.ts';

/** The card with its facts; put into a frame when the first name is found there. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    offerCardHost((wiring) => createCardHost({ ...wiring, factSet: bundledFactSet }));
  },
});

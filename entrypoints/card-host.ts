import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseCardLink } from '../components/content/card-frame.ts';
import { createCardHost } from '../components/content/card-host.ts';
import { cardHostPort } from '../components/content/late-host.ts';
import { offer } from '../components/messages/script-port.ts';

/** Places and shows cards in a frame where one may be wanted. */
export default defineUnlistedScript(() => {
  offer(cardHostPort, (on) => createCardHost({ ...on, openLink: chooseCardLink() }));
});

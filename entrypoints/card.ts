import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitPort, openCardPage } from '../components/card/open-card-page.ts';

/** Draws the cards of a frame; `components/card/card.html` is the page that loads it. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  const holder = document.querySelector<HTMLElement>('#card');
  const token = location.hash.slice(1);
  if (holder !== null)
    awaitPort({ token, onPort: (port) => void openCardPage({ holder, port, signal }), signal });
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitCardHost } from '../../components/card/port.ts';
import { startFrame } from '../../components/frame/start-frame.ts';
import '../../components/highlight/marks.css';
import { send } from '../../components/messages/post.ts';
import { siteOf } from '../../components/settings/sites.ts';

/** Finds and marks names in every frame of every page, and watches the pointer over them. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  async main({ signal }) {
    await startFrame({ site, loadCards, signal });
  },
});

/** A frame belongs to the page it is in; which that is, only the background knows. */
async function site(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  return (await send('site', {}))?.site ?? null;
}

/** The background puts the card's script into this frame; the two meet in the world they share. */
async function loadCards() {
  const answer = await send('draw-cards', {});
  if (!answer?.drawn) throw new Error('The script that draws cards did not come.');
  return awaitCardHost();
}

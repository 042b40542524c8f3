import stems from 'virtual:stems';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type MarksScript, marksPort } from '../components/content/document-reading.ts';
import { siteOfFrame, startFrame } from '../components/content/frame.ts';
import { beginLifetime } from '../components/content/lifetime.ts';
import { isBeforeCardPage } from '../components/content/this-document.ts';
import { createPrefilter } from '../components/finder/prefilter.ts';
import { loadOnce, requestScript } from '../components/messages/script-port.ts';

/** Reads every frame of every page, until a text may hold a name. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  async main() {
    if (isBeforeCardPage()) return;
    const lifetime = beginLifetime();
    if (lifetime === null) return;
    await startFrame({
      site: siteOfFrame,
      prefilter: () => createPrefilter(stems),
      loadMarks: loadOnce((script: MarksScript) => requestScript(marksPort(script))),
      lifetime,
    });
  },
});

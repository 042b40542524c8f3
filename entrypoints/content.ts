import stems from 'virtual:stems';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isBeforeCardPage } from '../components/content/card-frame.ts';
import { requestStyles, siteOfFrame, startFrame } from '../components/content/frame.ts';
import { beginLifetime } from '../components/content/lifetime.ts';
import { shippedLanguages } from '../components/content/load-language.ts';
import { createPrefilter } from '../components/finder/prefilter.ts';

/** Finds and marks the names in every frame of every page, and opens their cards. */
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
      prefilter: createPrefilter(stems),
      languages: shippedLanguages,
      showStyles: requestStyles,
      lifetime,
    });
  },
});

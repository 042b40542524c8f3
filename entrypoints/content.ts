import stems from 'virtual:stems';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLifetime } from '../components/frame/lifetime.ts';
import { shippedLanguages } from '../components/frame/load-language.ts';
import { requestStyles } from '../components/frame/mark-styles.ts';
import { siteOfFrame } from '../components/frame/site-of-frame.ts';
import { startFrame } from '../components/frame/start-frame.ts';
import { createPrefilter } from '../components/resolve/prefilter.ts';

/** Finds and marks the names in every frame of every page, and opens their cards. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  async main() {
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

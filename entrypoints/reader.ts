import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatorPort } from '../components/frame/annotator-port.ts';
import { beginLifetime } from '../components/frame/lifetime.ts';
import { siteOfFrame } from '../components/frame/site-of-frame.ts';
import { startFrame } from '../components/frame/start-frame.ts';
import { wordsPort } from '../components/frame/words-port.ts';
import { requestScript } from '../components/messages/script-port.ts';
import { createProbe } from '../components/probe/probe.ts';

/** Reads every frame of every page, and has the finder injected if its text may contain a name. */
export default defineUnlistedScript(async () => {
  const lifetime = beginLifetime();
  if (lifetime === null) return;
  await startFrame({
    site: siteOfFrame,
    probe: createProbe(stems),
    loadCollector: () => requestScript(wordsPort),
    loadAnnotator: () => requestScript(annotatorPort),
    lifetime,
  });
});

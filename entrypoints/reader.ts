import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsPort } from '../components/frame/added-names.ts';
import { annotatorPort } from '../components/frame/annotator.ts';
import { beginLife } from '../components/frame/life.ts';
import { siteOfFrame } from '../components/frame/site-of-frame.ts';
import { startFrame } from '../components/frame/start-frame.ts';
import { bring } from '../components/messages/script-port.ts';
import { createProbe } from '../components/probe/probe.ts';

/** Reads every frame of every page, and has the finder injected if its text may contain a name. */
export default defineUnlistedScript(async () => {
  const life = beginLife();
  if (life === null) return;
  await startFrame({
    site: siteOfFrame,
    probe: createProbe(stems),
    loadWords: () => bring(wordsPort),
    loadAnnotator: () => bring(annotatorPort),
    life,
  });
});

import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsPort } from '../components/frame/added-names.ts';
import { annotatorPort } from '../components/frame/annotator.ts';
import { beginLife } from '../components/frame/life.ts';
import { startFrame } from '../components/frame/start-frame.ts';
import '../components/highlight/marks.css';
import { send } from '../components/messages/post.ts';
import { bring } from '../components/messages/script-port.ts';
import { createProbe } from '../components/probe/probe.ts';
import { siteOf } from '../components/settings/sites.ts';

/** Reads every frame of every page, and asks for the finder where something may be a name. */
export default defineUnlistedScript(async () => {
  const life = beginLife();
  if (life === null) return;
  await startFrame({
    site,
    probe: createProbe(stems),
    loadWords: () => bring(wordsPort),
    loadAnnotator: () => bring(annotatorPort),
    life,
  });
});

/** A frame belongs to the page it is in; which that is, only the background knows. */
async function site(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  return (await send('site', {}))?.site ?? null;
}

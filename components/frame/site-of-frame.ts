import { send } from '../messages/send.ts';
import { siteOf } from '../settings/sites.ts';

/**
 * Returns the site of the page that this frame belongs to; `null` where there is none. Only the background knows the
 * page of a frame: rejects without its answer, because Namelight may be off there.
 */
export async function siteOfFrame(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  const answer = await send('site', {});
  if (answer === null) throw new Error('The background did not answer for the site.');
  return answer.site;
}

import { send } from '../messages/post.ts';
import { siteOf } from '../settings/sites.ts';

/**
 * Returns the site of the page that this frame belongs to; `null` where there is none. Which page that is, only the
 * background knows: rejects where nobody tells, for Namelight may be off there.
 */
export async function siteOfFrame(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  const answer = await send('site', {});
  if (answer === null) throw new Error('Nobody tells the site.');
  return answer.site;
}

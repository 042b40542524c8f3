/** How pages of the extension have the background look for a newer version of a story. */
import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import { patternOf } from './story-updates.ts';

/**
 * Asks for access to the one host, where the browser has not given it already, and looks. To be called as the reader presses:
 * browsers ask only then. Returns false without access: then nothing is requested, which is stored as what came of it.
 */
export async function requestUpdate({
  id,
  address,
}: {
  readonly id: string;
  readonly address: string;
}): Promise<boolean> {
  const host = { origins: [patternOf(address)] };
  const mayAsk = await browser.permissions.request(host).catch(() => browser.permissions.contains(host));
  await send('check-story', { story: id });
  return mayAsk;
}

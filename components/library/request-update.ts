/** How pages of the extension have the background look for a newer version of a story. */
import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import { patternOf } from './story-updates.ts';

/**
 * Asks for access to the one host, where the browser has not given it already, and looks. To be called as the reader presses:
 * browsers ask only then. Without access nothing is requested, which is stored as what came of it.
 */
export async function requestUpdate({
  id,
  address,
}: {
  readonly id: string;
  readonly address: string;
}): Promise<void> {
  // What the reader answers, the background sees.
  await browser.permissions.request({ origins: [patternOf(address)] }).catch(() => false);
  await send('check-story', { story: id });
}

/** What the background loads into this frame, when it is asked. */
import families from 'virtual:language-families';
import { requestScript } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import type { LanguageNames } from '../story/schema.ts';
import type { LanguageSource } from './frame-finder.ts';

/** The families of languages that ship as scripts, each of which the background injects when it is asked for. */
export const shippedLanguages: LanguageSource = {
  families,
  load: (family) => requestScript<readonly LanguageNames[]>({ script: `languages/${family}` }),
};

/**
 * Has the background insert the styles of marks into this frame, or remove them. Rejects unless they come. Not for the
 * extension's own pages, which have them in their style sheet.
 */
export async function requestStyles(isOn: boolean): Promise<void> {
  const answer = await send('style', { isOn, timeOrigin: performance.timeOrigin });
  if (isOn && answer?.styled !== true) throw new Error('The background did not style the frame.');
}

import { send } from '../messages/send.ts';

/**
 * Has the background insert the styles of marks into this frame, or remove them; until they are there, marks are
 * invisible. Not for the extension's own pages, which have them in their style sheet.
 */
export function requestStyles(isOn: boolean): void {
  send('style', { isOn }).catch((error) => console.debug('Namelight could not style marks.', error));
}

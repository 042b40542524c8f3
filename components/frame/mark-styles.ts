import { send } from '../messages/send.ts';
import type { Annotator } from './annotator-port.ts';

/**
 * Adds the styles of marks while an annotation runs: the background inserts them into this frame, and removes them.
 * Until they are there, marks are invisible. Not for the extension's own pages, which have them in their style sheet.
 */
export async function withMarkStyles(annotator: Promise<Annotator>): Promise<Annotator> {
  const annotate = await annotator;
  return (wiring) => {
    requestStyles(true);
    wiring.signal.addEventListener('abort', () => requestStyles(false), { once: true });
    return annotate(wiring);
  };
}

function requestStyles(isOn: boolean): void {
  send('style', { isOn }).catch((error) => console.debug('Namelight could not style marks.', error));
}

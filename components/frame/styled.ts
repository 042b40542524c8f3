import { send } from '../messages/post.ts';
import type { Annotator } from './annotator.ts';

/**
 * Has marks look like marks for as long as an annotation runs: the background puts their look into this frame, and takes
 * it away. Until the look is there, no mark is seen. Not for the extension's own pages, which have it in their style.
 */
export async function styled(annotator: Promise<Annotator>): Promise<Annotator> {
  const annotate = await annotator;
  return (wiring) => {
    style(true);
    wiring.signal.addEventListener('abort', () => style(false), { once: true });
    return annotate(wiring);
  };
}

function style(isOn: boolean): void {
  send('style', { isOn }).catch((error) => console.debug('Namelight could not style marks.', error));
}

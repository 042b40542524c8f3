import { bundledFacts } from './bundled-facts.ts';
import { createCardHost } from './card-host.tsx';
import type { PictureSource } from './picture-source.ts';
import type { CardHostFactory } from './port.ts';

/** Makes cards with the bundled facts and those of added sets. */
export function bundledCards(pictures: PictureSource): CardHostFactory {
  // When added sets change, the frame begins anew, and with it its cards.
  return (wiring) => createCardHost({ ...wiring, facts: bundledFacts(() => {}), pictures });
}

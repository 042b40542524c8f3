import { bundledFactSet } from '../facts/bundled.ts';
import { watchStamp } from '../library/stamp.ts';
import { send } from '../messages/post.ts';
import { createCardHost } from './card-host.tsx';
import { factSource } from './fact-source.ts';
import type { PictureSource } from './picture-source.ts';
import type { CardHostFactory } from './port.ts';

/** Makes cards with the bundled facts, and those of added sets by asking the background. */
export function bundledCards(pictures: PictureSource): CardHostFactory {
  return (wiring) => createCardHost({ ...wiring, facts: factsFor(wiring.signal), pictures });
}

const factsFor = (signal: AbortSignal) =>
  factSource({
    bundled: bundledFactSet,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch: (onChange) => watchStamp(onChange, signal),
  });

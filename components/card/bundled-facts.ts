import { bundledFactSet } from '../facts/bundled-fact-set.ts';
import { send } from '../messages/post.ts';
import { type FactSource, factSource } from './fact-source.ts';

/** The bundled facts, and those of added sets by asking the background, anew when `watch` tells that they have changed. */
export function bundledFacts(watch: (onChange: () => void) => void): FactSource {
  return factSource({
    bundled: bundledFactSet,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch,
  });
}

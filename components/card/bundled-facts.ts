import { bundledFactSet } from '../facts/bundled-fact-set.ts';
import { send } from '../messages/send.ts';
import { type FactSource, factSource } from './fact-source.ts';

/** The bundled facts, and those of added sets from the background, loaded again after `watch` reports a change. */
export function bundledFacts(watch: (onChange: () => void) => void): FactSource {
  return factSource({
    bundled: bundledFactSet,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch,
  });
}

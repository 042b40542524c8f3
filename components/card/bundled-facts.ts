import { bundledFactSet } from '../facts/bundled.ts';
import { watchStamp } from '../library/stamp.ts';
import { send } from '../messages/post.ts';
import { type FactSource, factSource } from './fact-source.ts';

/** The bundled facts, and those of added sets by asking the background. */
export function bundledFacts(signal: AbortSignal): FactSource {
  return factSource({
    bundled: bundledFactSet,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch: (onChange) => watchStamp(onChange, signal),
  });
}

import { send } from '../messages/send.ts';
import { bundledFactSet } from '../story/bundled-fact-set.ts';
import { type FactSource, factSource } from './presenter.ts';

/** The bundled facts, and those of added sets from the background, loaded again after `watch` reports a change. */
export function bundledFacts(watch: (onChange: () => void) => void): FactSource {
  return factSource({
    bundled: bundledFactSet,
    ask: async (entity) => (await send('facts-of', { entity }))?.facts ?? null,
    watch,
  });
}

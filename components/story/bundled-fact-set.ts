import { summitCards } from '../../assets/facts/cards.ts';
import { createFactSet } from './fact-set.ts';
import type { FactSetData } from './schema.ts';

/**
 * The bundled story. The build and tests validate it: at run time that would take longer than rendering a card.
 */
export const bundledFactSet = createFactSet(summitCards as unknown as Omit<FactSetData, 'names'>);

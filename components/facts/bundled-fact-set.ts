import { summitCards } from '../../assets/facts/cards.ts';
import { createFactSet } from './fact-set.ts';
import type { FactSetData } from './schema.ts';

/**
 * The story that ships with the extension. The build holds it to the schema, and so do tests: doing so in every
 * page that names somebody would take longer than all else that draws a card.
 */
export const bundledFactSet = createFactSet(summitCards as unknown as Omit<FactSetData, 'names'>);

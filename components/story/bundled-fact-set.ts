import { summitCards } from '../../assets/facts/cards.ts';
import { createFactSet, type FactSet } from './fact-set.ts';
import type { FactSetData, Translation } from './schema.ts';
import { translate } from './translation.ts';

const data = summitCards as unknown as Omit<FactSetData, 'names'>;

/**
 * The bundled story in English. The build and tests validate it and its translations: at run time that would take longer
 * than rendering a card.
 */
export const bundledFactSet = createFactSet(data);

/** The bundled story in another language. */
export const bundledFactSetIn = (language: string, translation: Translation): FactSet =>
  createFactSet(translate(data, [language, translation]));

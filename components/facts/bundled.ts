import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { createFactSet } from './fact-set.ts';
import type { FactSetData, FactSetInput } from './schema.ts';

/**
 * The story that ships with the extension, for the card. Not parsed where it is used, so that neither
 * the validator nor its time is spent on pages: the compiler checks the data's shape, and a test
 * parses it and finds that parsing changes nothing.
 */
export const bundledFactSet = createFactSet(alaskaSummit as FactSetInput as FactSetData);

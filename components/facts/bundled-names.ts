import { names } from '../../assets/facts/names.ts';
import type { Named } from './schema.ts';

/**
 * The bundled entities' names, for the finder. Not validated here: the validator does not ship to
 * pages. The compiler checks the data's shape, and tests parse it with the schema.
 */
export const bundledNames = names as readonly unknown[] as readonly Named[];

import { names } from '../../assets/facts/names.ts';
import type { Named } from './schema.ts';

/**
 * The bundled entities' names, for the finder. Not validated at run time, because the validator is not bundled into
 * scripts for pages. The compiler checks their type, and tests parse them with the schema.
 */
export const bundledNames = names as readonly unknown[] as readonly Named[];

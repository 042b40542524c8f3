import type { SourceInput } from '../../components/story/schema.ts';
import { encyclopedias } from './sources/encyclopedias.ts';
import { institutions } from './sources/institutions.ts';
import { press } from './sources/press.ts';

/** Every page that a fact, a role or a moment rests on; an id says publisher and subject. */
export const sources = [
  ...encyclopedias,
  ...institutions,
  ...press,
] as const satisfies readonly SourceInput[];

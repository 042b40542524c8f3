import type { SourceInput } from '../../components/story/schema.ts';
import { official } from './sources/official.ts';
import { press } from './sources/press.ts';
import { reference } from './sources/reference.ts';

/** Every page that a statement rests on; an id says publisher and subject. */
export const sources = [...press, ...official, ...reference] as const satisfies readonly SourceInput[];

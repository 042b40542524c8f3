import type { StoryInput } from '../../components/story/schema.ts';
import { summitCards } from './cards.ts';
import { names } from './names.ts';

/** The story of 15 August 2025: what its names stand for, as of that day. */
export const alaskaSummit = { ...summitCards, names: [...names] } satisfies StoryInput;

import type { PlaceInput } from '../../components/story/schema.ts';
import { airForceOne } from './places/air-force-one.ts';
import { alaska } from './places/alaska.ts';
import { anchorage } from './places/anchorage.ts';
import { china } from './places/china.ts';
import { india } from './places/india.ts';
import { jber } from './places/jber.ts';
import { louisiana } from './places/louisiana.ts';
import { russia } from './places/russia.ts';
import { sovietUnion } from './places/soviet-union.ts';
import { theWest } from './places/the-west.ts';
import { ukraine } from './places/ukraine.ts';
import { unitedStates } from './places/united-states.ts';

/** The story's places, in the order in which it names them; an aircraft counts as one. */
export const places = [
  alaska,
  ukraine,
  theWest,
  anchorage,
  airForceOne,
  louisiana,
  russia,
  unitedStates,
  jber,
  india,
  china,
  sovietUnion,
] as const satisfies readonly PlaceInput[];

import type { FactSetInput } from '../../components/facts/schema.ts';
import { names } from './names.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** The story of 15 August 2025: what its names stand for, as of that day. */
export const alaskaSummit = {
  id: 'alaska-summit-2025',
  title: 'Trump and Putin meet in Alaska',
  language: 'en',
  version: 1,
  referenceDate: '2025-08-15',
  summary:
    'On the day of the Alaska summit: what Trump wants from Putin, whom he takes along, that Ukraine is absent, what Jeffrey Sachs tells India, and why the place and Lavrov’s sweatshirt were noticed.',
  sources: [...sources],
  names: [...names],
  entities: [...people, ...places, ...organizations],
  timeline: [...timeline],
} satisfies FactSetInput;

import type { FactSetInput } from '../../components/story/schema.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** What cards tell of the story of 15 August 2025, as of that day. */
export const summitCards = {
  id: 'alaska-summit-2025',
  title: 'Trump and Putin meet in Alaska',
  language: 'en',
  version: 1,
  checked: '2026-11-28',
  referenceDate: '2025-08-15',
  summary:
    'On the day of the Alaska summit: what Trump wants from Putin, whom he takes along, that Ukraine is absent, what Jeffrey Sachs tells India, and why the place and Lavrov’s sweatshirt were noticed.',
  sources: [...sources],
  entities: [...people, ...places, ...organizations],
  timeline: [...timeline],
} satisfies Omit<FactSetInput, 'names'>;

import type { StoryInput } from '../../components/story/schema.ts';
import { organizations } from './organizations.ts';
import { paragraphs } from './paragraphs.ts';
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
  checked: '2026-07',
  referenceDate: '2025-08-15',
  summary:
    'Donald Trump and Vladimir Putin meet in Alaska to talk about the war in Ukraine, without its president. They name no agreement. The outcome matters to India as well: US duties on its goods may rise or fall with it.',
  paragraphs: [...paragraphs],
  sources: [...sources],
  entities: [...people, ...places, ...organizations],
  timeline: [...timeline],
} satisfies Omit<StoryInput, 'names'>;

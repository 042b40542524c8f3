import type { StoryFileInput } from '../../components/story/schema.ts';
import { madeUpPeople } from './made-up-names.ts';

/** The id of every made-up story. */
export const madeUpId = 'made-up';

/**
 * Returns a story file of made-up people with three names each and some facts, about 900 bytes per person.
 * Deterministic: the first ones are the same for every count.
 */
export function madeUpStory(count: number): StoryFileInput {
  return {
    namelight: 1,
    id: madeUpId,
    title: `${count} people who never were`,
    language: 'en',
    version: 1,
    story: { date: '2025-08-15', summary: 'Nothing happened to any of them.' },
    sources: [
      { id: 'nowhere', title: 'A source', publisher: 'Nobody', address: 'https://example.com/source' },
    ],
    entities: madeUpPeople(count).map(({ names: [full, surname], titles }, index) => ({
      kind: 'person',
      id: `person-${index}`,
      name: full?.text ?? '',
      names: [
        ...(full === undefined ? [] : [full, { ...full, text: full.text.replace(' ', ' Q. ') }]),
        ...(surname === undefined ? [] : [surname]),
      ],
      titles,
      description: 'Somebody who was made up to see how long it takes to find them among many others.',
      role: { text: 'Member of the committee', asOf: '2025-08-15', source: 'nowhere' },
      picture: { kind: 'monogram', letters: full?.text.slice(0, 1) ?? 'X', country: 'us' },
      facts: [
        { label: 'Born', value: { kind: 'date', date: '1967-10-18' }, source: 'nowhere' },
        { label: 'Height', value: { kind: 'quantity', amount: 2, unit: 'metre' }, source: 'nowhere' },
        {
          label: 'Known for',
          value: { kind: 'text', text: 'Reading the minutes aloud, and leaving them where they were' },
          source: 'nowhere',
        },
      ],
      story: { statements: [{ text: 'Read the minutes aloud.' }], matters: { text: 'Not at all.' } },
    })),
  };
}

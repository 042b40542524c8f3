import type { PlaceInput } from '../../../components/story/schema.ts';

export const airForceOne = {
  kind: 'place',
  placeType: 'aircraft',
  id: 'air-force-one',
  name: 'Air Force One',
  description:
    'Radio call sign of any US Air Force plane with the president aboard, and so the name of his two big Boeings.',
  role: {
    text: 'Call sign of the US Air Force plane with the president aboard; in practice two Boeing VC-25A (747-200B)',
    asOf: '2025-08-15',
    source: 'usafa-air-force-one',
  },
  picture: { kind: 'emblem', emblem: 'aircraft', country: 'us' },
  facts: [
    {
      label: 'Tail numbers',
      value: { kind: 'text', text: '28000 and 29000' },
      asOf: '2025-08-15',
      source: 'usafa-air-force-one',
    },
    {
      label: 'In service since',
      value: { kind: 'date', date: '1990' },
      note: 'the second aircraft since 1991',
      source: 'usafa-air-force-one',
    },
    {
      label: 'Home',
      value: { kind: 'text', text: 'Joint Base Andrews, Maryland; 89th Airlift Wing' },
      source: 'world-book-air-force-one',
    },
    {
      label: 'Length',
      value: { kind: 'quantity', amount: 70.7, unit: 'metre' },
      source: 'world-book-air-force-one',
    },
    {
      label: 'Wingspan',
      value: { kind: 'quantity', amount: 59.6, unit: 'metre' },
      source: 'world-book-air-force-one',
    },
    {
      label: 'Range',
      value: { kind: 'quantity', amount: 12_550, unit: 'kilometre' },
      note: 'without refuelling',
      source: 'world-book-air-force-one',
    },
    {
      label: 'Aboard',
      value: { kind: 'quantity', amount: 76, unit: 'count', of: 'passengers' },
      note: 'and 26 crew',
      source: 'world-book-air-force-one',
    },
    {
      label: 'Call sign since',
      value: { kind: 'text', text: 'The 1950s' },
      source: 'world-book-air-force-one',
    },
    {
      label: 'On 15 August 2025',
      value: {
        kind: 'text',
        text: 'Left Joint Base Andrews in the morning and landed at Elmendorf-Richardson about 10:20 Alaska time',
      },
      source: 'kookmin-summit-begins',
    },
  ],
  story: {
    statements: ['On board, on the way to Alaska, Trump tells reporters what he wants from the meeting.'],
    matters: 'The place where he said most of what the story quotes.',
  },
  relations: [
    { label: 'Carries', to: 'donald-trump' },
    { label: 'Government aircraft of', to: 'united-states' },
    { label: 'Landed at', to: 'jber' },
  ],
  later: [],
} as const satisfies PlaceInput;

/** Stories to be read in tests. */
import { person, type WrittenStory, writtenStory } from '../library/files.ts';

const moment = (date: string, text: string, ...entities: readonly string[]) => ({
  date,
  text,
  entities,
  source: 'archive',
});

/** With everything that a story may have. */
export const wholeStory: WrittenStory = writtenStory({
  checked: '2026-11-01',
  story: {
    date: '1867-03-30',
    summary: 'Russia sells Alaska to the United States.',
    paragraphs: [
      { text: 'In March, William Seward sat up late. Seward wanted the land.', sources: ['archive'] },
      { text: 'In October the flag was changed in Sitka.' },
    ],
    moments: [
      moment('1867-03-30', 'They sign at four in the morning.', 'william-seward', 'eduard-de-stoeckl'),
      moment('1867-10', 'The flag is changed.', 'sitka'),
    ],
  },
  entities: [
    person('william-seward', 'William Seward', {
      role: { text: 'Secretary of State', asOf: '1867-03-30', source: 'archive' },
      story: {
        statements: [{ text: 'He sat up all night.', source: 'archive' }],
        matters: { text: 'Without him there was no treaty.', source: 'archive' },
      },
      relations: [{ label: 'Bargains with', to: 'eduard-de-stoeckl', source: 'archive' }],
    }),
    person('eduard-de-stoeckl', 'Eduard de Stoeckl', {
      names: [
        { text: 'Eduard de Stoeckl', use: 'full' },
        { text: 'Baron Stoeckl', use: 'full' },
      ],
    }),
    {
      ...person('sitka', 'Sitka'),
      kind: 'place',
      placeType: 'town',
      picture: { kind: 'locator', latitude: 57.05, longitude: -135.33 },
      description: 'The town where the flag was changed.',
    },
    {
      ...person('washington', 'Washington'),
      kind: 'place',
      placeType: 'city',
      facts: [
        {
          label: 'Position',
          value: { kind: 'coordinates', latitude: 38.9, longitude: -77.04 },
          source: 'archive',
        },
      ],
    },
  ],
  translations: {
    de: {
      title: 'Der Kauf Alaskas',
      summary: 'Russland verkauft Alaska.',
      labels: { 'Bargains with': 'Verhandelt mit', Known: 'Bekannt', Position: 'Lage' },
      entities: { sitka: { name: 'Sitka', description: 'Die Stadt, in der die Flagge gewechselt wurde.' } },
      paragraphs: ['Im März saß William Seward lange auf.', 'Im Oktober wechselte in Sitka die Flagge.'],
      moments: [{ text: 'Sie unterschreiben um vier Uhr früh.' }, { text: 'Die Flagge wird gewechselt.' }],
    },
  },
});

/** Markup, words from right to left and great length in every text; marks of direction no file may have. */
const nasty = '<img src=x onerror="document.title=\'run\'"> אבג?';
export const nastyText = nasty;
export const nastyStory: WrittenStory = writtenStory({
  id: 'nasty',
  title: `${nasty} ${'Unabridgeable'.repeat(5)}`,
  by: nasty,
  story: {
    date: '1867',
    summary: nasty.repeat(5),
    paragraphs: [
      { text: nasty.repeat(20), sources: ['s', 's'] },
      { text: `${'Unabridgeable'.repeat(80)} ${nasty}` },
      { text: `\u2067${nasty}\u2069 A ${nasty} and B.` },
    ],
    moments: [{ date: '1867', time: nasty, text: nasty, note: nasty, entities: ['a'], source: 's' }],
  },
  sources: [{ id: 's', title: nasty, publisher: nasty, address: 'https://archive.example/' }],
  entities: [
    person('a', `A ${nasty}`, {
      description: nasty,
      names: [{ text: 'Somebody Nasty', use: 'full' }],
      role: { text: nasty, asOf: '1867', source: 's' },
      facts: [
        { label: nasty, value: { kind: 'text', text: nasty }, note: nasty, differs: nasty, source: 's' },
      ],
      story: { statements: [{ text: nasty, source: 's' }], matters: { text: nasty } },
      relations: [{ label: nasty, to: 'b' }],
    }),
    {
      ...person('b', 'Unabridgeable'.repeat(6), { facts: [] }),
      kind: 'place',
      placeType: 'town',
      picture: { kind: 'locator', latitude: 1, longitude: 1 },
    },
  ],
});

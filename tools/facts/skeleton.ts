import type { StoryFileInput } from '../../components/story/schema.ts';
import { headOf, type Story } from './story.ts';

/** Returns a small valid story file as a template: one entity of each kind, with all that a card shows. */
export function skeleton(story: Story): string {
  const { date, summary } = story;
  const file: StoryFileInput = {
    ...headOf(story),
    story: {
      date,
      summary,
      paragraphs: [
        {
          text: 'The story as a text. Names such as Jane Doe lead to their cards.',
          sources: ['first-report'],
        },
      ],
      moments: [
        {
          date,
          text: 'What happened on this day.',
          entities: ['jane-doe', 'springfield'],
          source: 'first-report',
        },
      ],
    },
    sources: [firstReport],
    entities: [janeDoe(date), springfield, friendsOfSpringfield],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type FileEntity = StoryFileInput['entities'][number];

const firstReport: StoryFileInput['sources'][number] = {
  id: 'first-report',
  title: 'What the page is called',
  publisher: 'Who put it out',
  kind: 'press',
  address: 'https://example.org/the-page',
};

const janeDoe = (date: string): FileEntity => ({
  kind: 'person',
  id: 'jane-doe',
  name: 'Jane Doe',
  description: 'Who she is, in one sentence.',
  names: [
    { text: 'Jane Doe', use: 'full' },
    { text: 'Doe', use: 'short', needs: 'support' },
  ],
  titles: ['Mayor'],
  context: ['town hall'],
  picture: { kind: 'monogram', letters: 'JD' },
  role: { text: 'What she was on the story’s day', asOf: date, source: 'first-report' },
  facts: [{ label: 'Born', value: { kind: 'birth', date: '1970' }, source: 'first-report' }],
  story: {
    statements: [{ text: 'What she does in the story.', source: 'first-report' }],
    matters: { text: 'Why she matters to it.', source: 'first-report' },
  },
  relations: [{ label: 'Mayor of', to: 'springfield', source: 'first-report' }],
});

const springfield: FileEntity = {
  kind: 'place',
  placeType: 'town',
  id: 'springfield',
  name: 'Springfield',
  description: 'What place it is, in one sentence.',
  names: [{ text: 'Springfield', use: 'full' }],
  picture: { kind: 'locator', latitude: 48.85, longitude: 2.35, shows: 'Springfield, near Paris.' },
};

const friendsOfSpringfield: FileEntity = {
  kind: 'organization',
  organizationType: 'association',
  id: 'friends-of-springfield',
  name: 'Friends of Springfield',
  description: 'What organization it is, in one sentence.',
  names: [{ text: 'Friends of Springfield', use: 'full' }],
  relations: [{ label: 'Active in', to: 'springfield' }],
};

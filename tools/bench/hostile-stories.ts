/** Stories that are as expensive as the limits allow, each in its own way, and a normal one of the same size. */
import type { StoryFileInput } from '../../components/story/schema.ts';
import { madeUpPeople } from './made-up-names.ts';
import { madeUpId, madeUpStory } from './made-up-story.ts';

type EntityInput = StoryFileInput['entities'][number];
type NameInput = EntityInput['names'][number];

export type HostileStory = {
  readonly what: string;
  readonly story: StoryFileInput;
  /** A sentence with a name of it. */
  readonly sentence: string;
};

/** So many bytes each, with which the first one was seen. */
const size = 950_000;

const letters = [...'abcdefghijklmnopqrstuvwx'];
/** Twenty-four endings: as many as a name may have. */
const endings = letters.map((letter) => `|${letter}`).join('');

export function goodStory(): HostileStory {
  const story = madeUpStory(1_050);
  return { what: 'a good story', story, sentence: sentenceWith(madeUpPeople(1)[0]?.names[0]?.text ?? '') };
}

const sentenceWith = (name: string): string => `On that day ${name} signed the minutes, and ${name} left.`;

export function hostileStories(): readonly HostileStory[] {
  return [
    made('“The”, and names of 24 forms, a thousand forms each', 'The', (n) =>
      person(n, [full('The'), ...many(40, (m) => full(`Qa${n}x${m}${endings}`))]),
    ),
    made('2,000 people called “The”', 'The', (n) => person(n, [full('The'), full(`Ada Nr${n}`)]), 2_000),
    made('1,000 people of one name', 'Harper', (n) => person(n, [full('Harper'), short(`Nr${n}`)]), 1_000),
    made('names as long as they may be', `Harper ${'x'.repeat(73)}`, (n) =>
      person(n, [
        full(`Harper ${'x'.repeat(73)}`),
        ...many(60, (m) => full(`Harper ${`${n} ${m} `.padEnd(73, 'y')}`)),
      ]),
    ),
    made('endings on every word', 'Harper', (n) =>
      person(n, [full('Harper'), ...many(40, (m) => full(`H${endings} ${n} ${m}${endings.slice(0, 20)}`))]),
    ),
    made(
      'names of one letter, and of punctuation',
      'A',
      (n) =>
        person(n, [full(letters[n % 24]?.toUpperCase() ?? 'A'), full('!'.repeat((n % 70) + 1)), full('…')]),
      2_000,
    ),
    made('Chinese names that share their beginning', `的${'一'.repeat(9)}`, (n) =>
      person(
        n,
        many(74, (m) => full(`的${'一'.repeat(m)}${m === 9 ? '' : n.toString(36)}`)),
      ),
    ),
    made('long lists of words', 'Harper', (n) =>
      person(
        n,
        [{ ...full('Harper'), needs: 'context', notBefore: words(n, 100), notAfter: words(n, 100) }],
        {
          titles: words(n, 100),
          context: words(n, 100),
          against: words(n, 100),
        },
      ),
    ),
  ];
}

/** As many entities as fill the size, or `most` of them. */
function made(what: string, name: string, entityOf: (n: number) => EntityInput, most = 10_000): HostileStory {
  const empty = madeUpStory(0);
  const entities: EntityInput[] = [];
  let bytes = 0;
  for (let n = 0; n < most && bytes < size; n += 1) {
    const entity = entityOf(n);
    entities.push(entity);
    bytes += Buffer.byteLength(JSON.stringify(entity));
  }
  return { what, story: { ...empty, title: what, entities }, sentence: sentenceWith(name) };
}

const person = (
  n: number,
  names: readonly NameInput[],
  finding: Pick<EntityInput, 'titles' | 'context' | 'against'> = {},
): EntityInput => ({
  kind: 'person',
  id: `person-${n}`,
  name: `Person ${n} of ${madeUpId}`,
  description: 'Somebody who was made up to see how heavy a story can be.',
  names: [...names],
  ...finding,
});

const full = (text: string): NameInput => ({ text, use: 'full' });
const short = (text: string): NameInput => ({ text, use: 'short' });
const many = <Item>(count: number, itemOf: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => itemOf(index));
const words = (n: number, count: number): string[] => many(count, (m) => `word${n}of${m}`);

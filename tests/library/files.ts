/** Story files as readers choose them: sound ones, made up, and hostile ones. */

type Written = Readonly<Record<string, unknown>>;

export type WrittenStory = Written & { readonly id: string };

/** A sound file's content: a few people and a place of one story, changed as given. */
export function writtenStory(changed: Written = {}): WrittenStory {
  return {
    namelight: 1,
    id: 'purchase',
    title: 'The purchase of Alaska',
    language: 'en',
    version: 2,
    by: 'A class in Sitka',
    story: { date: '1867-03-30', summary: 'Russia sells Alaska to the United States.' },
    sources: [
      { id: 'archive', title: 'Papers', publisher: 'An archive', address: 'https://archive.example/papers' },
    ],
    entities: [
      person('william-seward', 'William Seward', {
        relations: [{ label: 'Bargains with', to: 'eduard-de-stoeckl' }],
      }),
      person('eduard-de-stoeckl', 'Eduard de Stoeckl'),
      {
        ...person('sitka', 'Sitka'),
        kind: 'place',
        placeType: 'city',
        description: 'The town where the flag was changed.',
      },
    ],
    ...changed,
  };
}

export function person(id: string, name: string, changed: Written = {}): Written {
  return {
    kind: 'person',
    id,
    name,
    description: `${name}, of this story.`,
    names: [{ text: name, use: 'full' }],
    facts: [{ label: 'Known', value: { kind: 'date', date: '1867' }, source: 'archive' }],
    ...changed,
  };
}

/** A story of many people, three names each. */
export function largeStory(size: number): WrittenStory {
  const entities = Array.from({ length: size }, (_, n) => {
    const name = `${syllables(n * 7919 + 11)} ${syllables(n * 104_729 + 5)}`;
    return person(`person-${n}`, name, {
      names: [
        { text: name, use: 'full' },
        { text: `${name} Senior`, use: 'full' },
        { text: `${syllables(n)} of House ${n}`, use: 'full' },
      ],
      relations: [{ label: 'Neighbor of', to: `person-${(n + 1) % size}` }],
    });
  });
  return writtenStory({ id: 'large', title: 'A large story', entities });
}

/** A made-up word for a number. */
function syllables(n: number): string {
  const parts = ['ba', 'do', 'ki', 'lu', 'me', 'na', 'po', 'ra', 'su', 'ti', 'vo', 'ze'];
  let word = '';
  for (let left = n + 144; left > 0; left = Math.floor(left / 12)) word += parts[left % 12];
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

export const fileWith = (content: unknown, name = 'purchase.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

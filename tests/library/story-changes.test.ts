import { describe, expect, it } from 'vitest';
import { readFile } from '../../components/library/read-file.ts';
import {
  type ChangedNames,
  changesBetween,
  maxNamesOfChange,
} from '../../components/library/story-changes.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { fileWith, person, writtenStory } from './files.ts';

async function dataOf(content: unknown): Promise<StoryData> {
  const read = await readFile(fileWith(content));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal));
  return read.data;
}

const namesOf = ({ count, names }: ChangedNames) => [count, ...names.map(({ name }) => name)];

async function changes(before: unknown, after: unknown, languages: readonly string[] = ['en']) {
  const { added, removed, changed, isTextChanged } = changesBetween(
    await dataOf(before),
    await dataOf(after),
    languages,
  );
  return { added: namesOf(added), removed: namesOf(removed), changed: namesOf(changed), isTextChanged };
}

const none = { added: [0], removed: [0], changed: [0], isTextChanged: false };
const seward = person('william-seward', 'William Seward');
const stoeckl = person('eduard-de-stoeckl', 'Eduard de Stoeckl');
const mitchell = person('maria-mitchell', 'Maria Mitchell');

describe('what a version of a story changes is', () => {
  it('nothing where only its number, its author and the order of fields are others', async () => {
    const story = writtenStory();
    const reordered = Object.fromEntries(Object.entries(story).toReversed());
    expect(await changes(story, { ...reordered, version: 3, by: 'Another class' })).toEqual(none);
  });

  it('names that were added, removed and changed, by their ids', async () => {
    const renamed = person('william-seward', 'William Henry Seward');
    expect(
      await changes(
        writtenStory({ entities: [seward, stoeckl] }),
        writtenStory({ entities: [renamed, mitchell] }),
      ),
    ).toEqual({
      added: [1, 'Maria Mitchell'],
      removed: [1, 'Eduard de Stoeckl'],
      changed: [1, 'William Henry Seward'],
      isTextChanged: false,
    });
  });

  it('a name whose spellings alone are others, and one with another description', async () => {
    const more = { ...seward, names: [{ text: 'William H. Seward', use: 'full' }] };
    const described = { ...stoeckl, description: 'He sold Alaska.' };
    expect(
      await changes(
        writtenStory({ entities: [seward, stoeckl, mitchell] }),
        writtenStory({ entities: [more, described, mitchell] }),
      ),
    ).toMatchObject({ changed: [2, 'William Seward', 'Eduard de Stoeckl'] });
  });

  it('its text', async () => {
    expect(await changes(writtenStory(), writtenStory({ title: 'The sale of Alaska' }))).toEqual({
      ...none,
      isTextChanged: true,
    });
  });

  it('cut to the first names, and counted whole', async () => {
    const many = Array.from({ length: 500 }, (_, n) => person(`p-${n}`, `Person Number ${n}`));
    const { added } = changesBetween(
      await dataOf(writtenStory({ entities: [seward] })),
      await dataOf(writtenStory({ entities: [seward, ...many] })),
      ['en'],
    );
    expect([added.count, added.names.length]).toEqual([500, maxNamesOfChange]);
  });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { writeStoryFile } from '../../components/library/write-story.ts';
import { type StoryData, type StoryInput, storySchema } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';

it('the bundled story becomes a file that is read as the same', () => {
  const read = readStoryFile(writeStoryFile(alaskaSummit));
  if (read.kind === 'refused')
    throw new Error(read.problems.map(({ problem }) => problemInEnglish(problem)).join('\n'));
  expect(inOrder(read.file)).toEqual(inOrder(v.parse(storySchema, alaskaSummit)));
});

/** In a file, names stand with their entities; beside them, in an order of their own. */
const inOrder = ({ names, ...data }: StoryData) => ({
  ...data,
  names: names.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

it('what stands in a file comes back from it as it was', () => {
  const text = readFileSync(new URL('../../assets/facts/alaska-purchase-1867.json', import.meta.url), 'utf8');
  const read = readStoryFile(text);
  if (read.kind === 'refused') throw new Error('The example is refused.');
  // A drawing is kept as its shapes, not as the SVG that they came from.
  const plain = (entity: (typeof read.file.entities)[number]) =>
    entity.picture.kind === 'drawing' ? { ...entity, picture: { kind: 'none' as const } } : entity;
  const data = { ...read.file, sites: ['news.example'], entities: read.file.entities.map(plain) };
  expect(readStoryFile(writeStoryFile(data as StoryInput))).toMatchObject({ kind: 'file', file: data });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { readFactSetFile } from '../../components/fact-sets/fact-set-file.ts';
import { writeFactSetFile } from '../../components/fact-sets/write-fact-set.ts';
import { problemInEnglish } from '../../components/i18n/problem-in-english.ts';
import { type FactSetData, type FactSetInput, factSetSchema } from '../../components/story/schema.ts';

it('the bundled story becomes a file that is read as the same', () => {
  const read = readFactSetFile(writeFactSetFile(alaskaSummit));
  if (read.kind === 'refused')
    throw new Error(read.problems.map(({ problem }) => problemInEnglish(problem)).join('\n'));
  expect(inOrder(read.file)).toEqual(inOrder(v.parse(factSetSchema, alaskaSummit)));
});

/** In a file, names stand with their entities; beside them, in an order of their own. */
const inOrder = ({ names, ...data }: FactSetData) => ({
  ...data,
  names: names.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

it('what stands in a file comes back from it as it was', () => {
  const text = readFileSync(new URL('../../assets/facts/alaska-purchase-1867.json', import.meta.url), 'utf8');
  const read = readFactSetFile(text);
  if (read.kind === 'refused') throw new Error('The example is refused.');
  // A drawing is kept as its shapes, not as the SVG that they came from.
  const plain = (entity: (typeof read.file.entities)[number]) =>
    entity.picture.kind === 'drawing' ? { ...entity, picture: { kind: 'none' as const } } : entity;
  const data = { ...read.file, sites: ['news.example'], entities: read.file.entities.map(plain) };
  expect(readFactSetFile(writeFactSetFile(data as FactSetInput))).toMatchObject({ kind: 'file', file: data });
});

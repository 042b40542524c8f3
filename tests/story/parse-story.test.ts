import { describe, expect, test } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { parseStory, StoryError } from '../../components/story/parse-story.ts';

/** A copy of the bundled data with one value replaced, or removed where there is none to put. */
function tampered(path: string, value?: unknown): unknown {
  const copy: unknown = structuredClone(alaskaSummit);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((part, key) => (part as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function problemsIn(data: unknown): readonly string[] {
  try {
    parseStory(data);
    return [];
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
}

const entityIndex = (id: string) => alaskaSummit.entities.findIndex((entity) => entity.id === id);
const factIndex = (id: string, label: string) =>
  alaskaSummit.entities[entityIndex(id)]?.facts.findIndex((fact) => fact.label === label) ?? -1;

const alaska = `entities.${entityIndex('alaska')}`;
const anchorage = `entities.${entityIndex('anchorage')}`;
const india = `entities.${entityIndex('india')}`;
const coordinates = `${anchorage}.facts.${factIndex('anchorage', 'Coordinates')}`;
const area = `${alaska}.facts.${factIndex('alaska', 'Area')}`;
const city = `${alaska}.facts.${factIndex('alaska', 'Largest city')}`;

describe('a story with one error is refused, with the path and the reason', () => {
  test.each([
    ['an entity without a name', `${alaska}.name`, undefined, `${alaska}.name: `],
    ['a blank description', `${alaska}.description`, '  ', `${alaska}.description: `],
    ['a description of 141 characters', `${alaska}.description`, 'a'.repeat(141), `${alaska}.description: `],
    ['a kind that there is not', `${alaska}.kind`, 'planet', `${alaska}.kind: `],
    ['a place type that there is not', `${alaska}.placeType`, 'iceberg', `${alaska}.placeType: `],
    ['a field that nobody reads', `${alaska}.nickname`, 'Last Frontier', `${alaska}.nickname: `],
    ['a fact without a source', `${area}.source`, undefined, `${area}.source: `],
    [
      'a source that is not listed',
      `${area}.source`,
      'nowhere',
      `${area}.source: There is no "nowhere" in "sources"`,
    ],
    ['a unit that there is not', `${area}.value.unit`, 'acre', `${area}.value.unit: `],
    ['a number that is none', `${area}.value.amount`, Number.NaN, `${area}.value.amount: `],
    [
      'a day that there is not',
      `${area}.asOf`,
      '2025-02-30',
      `${area}.asOf: There is no such day: correct the month or the day.`,
    ],
    ['a date in words', `${area}.asOf`, '15 August 2025', `${area}.asOf: Write a date as YYYY`],
    ['a latitude beyond the pole', `${coordinates}.value.latitude`, 90.1, `${coordinates}.value.latitude: `],
    [
      'a longitude beyond the date line',
      `${coordinates}.value.longitude`,
      -181,
      `${coordinates}.value.longitude: `,
    ],
    [
      'a value that is nobody',
      `${city}.value.entity`,
      'nome',
      `${city}.value.entity: There is no "nome" in "entities"`,
    ],
    [
      'a relation to nobody',
      `${alaska}.relations.0.to`,
      'nome',
      `${alaska}.relations.0.to: There is no "nome" in "entities"`,
    ],
    [
      'a relation to itself',
      `${alaska}.relations.0.to`,
      'alaska',
      `${alaska}.relations.0.to: "alaska" is related to itself`,
    ],
    [
      'a later event without a source',
      `${india}.later.0.source`,
      'nowhere',
      `${india}.later.0.source: There is no "nowhere" in "sources"`,
    ],
    [
      'a later event before the story',
      `${india}.later.0.asOf`,
      '2024',
      `${india}.later.0.asOf: 2024 is not after`,
    ],
    [
      'a role without a source',
      `${alaska}.role.source`,
      'nowhere',
      `${alaska}.role.source: There is no "nowhere" in "sources"`,
    ],
    [
      'an entity twice',
      'entities.1.id',
      'donald-trump',
      'entities.1.id: "donald-trump" is also the ID of entities[0]',
    ],
    ['a source twice', 'sources.1.id', alaskaSummit.sources[0]?.id, 'sources.1.id: '],
    ['a source over http', 'sources.0.address', 'http://example.org/', 'sources.0.address: '],
    ['a source without an address', 'sources.0.address', 'a book', 'sources.0.address: '],
    [
      'a moment with nobody known',
      'timeline.0.entities.0',
      'seward',
      'timeline.0.entities.0: There is no "seward" in "entities"',
    ],
    [
      'a moment without a source',
      'timeline.0.source',
      'nowhere',
      'timeline.0.source: There is no "nowhere" in "sources"',
    ],
    [
      'moments out of order',
      'timeline.0.date',
      '1867-10-19',
      'timeline.1: 1867-10-18 comes after 1867-10-19',
    ],
    ['names twice', 'names.1.id', alaskaSummit.names[0]?.id, 'names.1.id: '],
    ['names of nobody', 'names.0.id', 'jd-vance', 'names.0.id: There is no "jd-vance" in "entities"'],
    [
      'names of another kind',
      'names.0.kind',
      'organization',
      `names.0.kind: The kind of "${alaskaSummit.names[0]?.id}" is `,
    ],
    [
      'a full name that another has',
      'names.1.names.0',
      alaskaSummit.names[0]?.names[0],
      'names.1.names.0.text: ',
    ],
  ])('%s', (_, path, value, problem) => {
    const problems = problemsIn(tampered(path, value));
    expect(problems.map((line) => line.slice(0, problem.length))).toContain(problem);
  });

  test('an entity without names', () => {
    const names = alaskaSummit.names.filter(({ id }) => id !== 'alaska');
    expect(problemsIn({ ...alaskaSummit, names })).toEqual([
      `${alaska}.id: "alaska" has no names: write at least one.`,
    ]);
  });

  test.each([[null], ['a text'], [[]], [{}]])('%j', (data) => {
    expect(problemsIn(data)).not.toEqual([]);
  });
});

test('the unchanged story is accepted', () => {
  expect(problemsIn(structuredClone(alaskaSummit))).toEqual([]);
});

test('all problems are reported at once, in the message too', () => {
  const data = { ...structuredClone(alaskaSummit), title: '', language: 1 };
  expect(() => parseStory(data)).toThrow(/cannot be used:\n- title: .+\n- language: .+/);
});

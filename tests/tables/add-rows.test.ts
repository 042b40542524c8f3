/** Which rows are ready, and what they add to a story that has something already. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type AddedRows, addRows } from '../../components/tables/add-rows.ts';
import { createRowReader } from '../../components/tables/read-row.ts';
import { formLimits, readTable } from '../../components/tables/read-table.ts';
import { type KnownStory, type RowState, rowStates } from '../../components/tables/row-states.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';

const day = '1930-05-04';
const empty: KnownStory = { entities: [], sources: [], story: { date: day, summary: '' } };

/** The states of all rows of a table, which replace what the story has of their names. */
async function statesOf(table: string, story: KnownStory): Promise<readonly RowState[]> {
  const read = await readTable(strToU8(table), { name: 'a.csv', words, limits: formLimits });
  if (read.kind !== 'table') throw new Error('This is a table.');
  return rowStates(
    read.table.rows.map((row) => ({ ...row, existing: 'replace' })),
    {
      read: createRowReader(read.table, { words, language: 'en', day }),
      story,
      columnOf: (field) => read.table.columns.of[field] ?? null,
    },
  );
}

/** Adds all rows of a table. */
async function added(table: string, story: KnownStory = empty): Promise<AddedRows> {
  const states = await statesOf(table, story);
  expect(states.flatMap(({ problems }) => problems)).toEqual([]);
  return addRows(states, story);
}

test('a role waits for the day of a story that has none yet, and a birth does not', async () => {
  const table =
    'Name,Kind,Description,Role,Facts,Sources\nAda Winter,person,Minister.,Minister,Born: 1890,https://a.example/1\n';
  const read = await readTable(strToU8(table), { name: '', words, limits: formLimits });
  if (read.kind !== 'table') throw new Error('This is a table.');
  const rowAt = (day: string) =>
    createRowReader(read.table, { words, language: 'en', day })(read.table.rows[0] as never);
  expect(rowAt('').problems.map(({ field, problem }) => [field, problem.key])).toEqual([
    ['role', 'roleWithoutDay'],
  ]);
  expect(rowAt('').content).toMatchObject({ entity: { facts: [{ value: { kind: 'birth' } }] } });
  expect(rowAt(day).problems).toEqual([]);
});

test('a row with an address and no fact keeps its source', async () => {
  const { entities, sources } = await added(
    'Name,Kind,Description,Sources\nAda Winter,person,Minister.,https://a.example/1\n',
  );
  expect(entities).toMatchObject([{ id: 'ada-winter', facts: [] }]);
  expect(sources).toMatchObject([{ address: 'https://a.example/1' }]);
});

describe('rows that replace something of the story', () => {
  const headers = 'Name,Kind,Description,Facts,Other names,Related,Sources';

  test('are joined where several describe the same: a fact, name and link of each is there, once', async () => {
    const known = await added(
      `${headers}\nAda Winter,person,Minister.,Party: Liberal,,,https://a.example/1\nOstburg,town,Port.,,,,\n`,
    );
    const story = { ...empty, entities: known.entities, sources: known.sources };
    const { entities } = await added(
      [
        headers,
        'Ada Winter,person,Minister.,Born: 3 February 1861,A. Winter,Home: Ostburg,https://a.example/1',
        'Ada Winter,person,Minister of Railways.,Died: 4 May 1930,Ada W.,Home: Ostburg,https://a.example/1',
      ].join('\n'),
      story,
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      id: 'ada-winter',
      description: 'Minister of Railways.',
      facts: [
        { label: 'Born', value: { kind: 'birth', date: '1861-02-03' } },
        { label: 'Died', value: { kind: 'date', date: '1930-05-04' } },
      ],
      relations: [{ label: 'Home', to: 'ostburg' }],
    });
    const names = entities[0]?.names.map(({ text }) => text) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Ada Winter', 'A. Winter', 'Ada W.']));
    expect(new Set(names).size).toBe(names.length);
  });

  test('keep the sentences and lists of each', async () => {
    const columns = 'Name,Kind,Description,In the story,Why it matters,Context';
    const { entities: known } = await added(`${columns}\nAda Winter,person,Minister.,,,\n`);
    const { entities } = await added(
      `${columns}\nAda Winter,person,Minister.,She signs.,It is the first.,railway\nAda Winter,person,Minister.,She resigns.,,cabinet\n`,
      { ...empty, entities: known },
    );
    expect(entities).toMatchObject([
      {
        context: ['railway', 'cabinet'],
        story: {
          statements: [{ text: 'She signs.' }, { text: 'She resigns.' }],
          matters: { text: 'It is the first.' },
        },
      },
    ]);
  });
});

test('rows that name one again and again take no longer than their text is long', {
  timeout: 10_000,
}, async () => {
  const names = 'G;'.repeat(16_000);
  const rows = Array.from({ length: 5 }, (_, n) => `Row ${n},company,Makes something.,"${names}"`);
  const table = ['Name,Kind,Description,Related', 'G,company,Makes glass.,', ...rows].join('\n');
  const states = await statesOf(table, empty);
  expect(states.map(({ targets }) => targets.length)).toEqual([0, 16_000, 16_000, 16_000, 16_000, 16_000]);
});

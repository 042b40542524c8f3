import { expect, test } from 'vitest';
import { readersTableWords, templateFile } from '../../components/editor/table-texts.ts';
import { createRowReader } from '../../components/tables/read-row.ts';
import { formLimits, readTable } from '../../components/tables/read-table.ts';
import { rowStates } from '../../components/tables/row-states.ts';

test('the template is a table whose columns are all understood, and whose rows are ready', async () => {
  const { name, content } = templateFile();
  expect(name).toBe('story-table.csv');
  const words = readersTableWords();
  const bytes = new Uint8Array(await content.arrayBuffer());
  const read = await readTable(bytes, { name, words, limits: formLimits });
  if (read.kind !== 'table') throw new Error('The template cannot be read.');
  expect(read.others).toEqual([]);
  expect(read.table.rows).toHaveLength(3);
  const states = rowStates(read.table.rows, {
    read: createRowReader(read.table, { words, language: 'en', day: '1986-10-11' }),
    story: { entities: [], sources: [], story: { date: '1986-10-11', summary: '' } },
    columnOf: () => null,
  });
  expect(states.flatMap(({ problems }) => problems)).toEqual([]);
  expect(states.map(({ content }) => content.kind)).toEqual(['entity', 'entity', 'moment']);
});

import { expect, test } from 'vitest';
import { catalogs } from '../../assets/words/index.ts';
import { readersTableWords, templateFile } from '../../components/editor/table-texts.ts';
import { createRowReader } from '../../components/tables/read-row.ts';
import { formLimits, readTable } from '../../components/tables/read-table.ts';
import { rowStates } from '../../components/tables/row-states.ts';
import { speak } from '../speak.ts';

test('the template is called what it is', () => {
  expect(templateFile().name).toBe('story-table.csv');
});

test.each(Object.keys(catalogs) as (keyof typeof catalogs)[])(
  'the template in %s is a table whose columns are all understood, and whose rows are ready, also for a story in English',
  async (language) => {
    speak(language);
    const { name, content } = templateFile();
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
    expect(states.map(({ content }) => content)).toMatchObject([
      { entity: { facts: [{ value: { kind: 'birth', date: '1911-02-06' } }] } },
      { entity: { kind: 'place' } },
      { moment: { date: '1986-10-11' } },
    ]);
  },
);

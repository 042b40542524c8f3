import { expect, test } from 'vitest';
import type { PendingTable } from '../../components/drafts/pending-table.ts';
import { withCell, withoutRows, withoutRowsOf, withRowsOf } from '../../components/tables/edit-table.ts';

const table: PendingTable = {
  name: 'a.csv',
  headers: ['Name', 'Kind', 'Description', 'Facts'],
  columns: { of: { name: 0, kind: 1, description: 2, facts: 3 }, facts: [] },
  skipped: [],
  rows: [
    { number: 2, cells: ['George Shultz', 'person', 'S.'] },
    { number: 3, cells: ['Höfði', 'building', 'H.', 'Built: 1909'] },
  ],
};

const numbers = (of: PendingTable | null) => of?.rows.map(({ number }) => number);

test('rows come back also where a cell got a column of its own since they were added', () => {
  const rest = withoutRows(table, new Set(table.rows.slice(0, 1)));
  const house = rest?.rows[0];
  if (!rest || !house) throw new Error('One row is left.');
  const cell = { field: 'sources', column: null, text: 'https://a.example/', header: 'Sources' } as const;
  expect(numbers(withRowsOf(withCell(rest, house, cell), table))).toEqual([2, 3]);
});

test.each([
  ['of another name', { name: 'b.csv' }],
  ['with other headers', { headers: ['Name,Kind', 'Description', 'Facts'] }],
])('no rows come back into a table %s', (_, other) => {
  const rest = { ...table, rows: table.rows.slice(1), ...other };
  expect(numbers(withRowsOf(rest, table))).toEqual([3]);
});

test('rows are taken out again, but for those that were changed since', () => {
  const added = { ...table, rows: table.rows.slice(0, 1) };
  expect(numbers(withoutRowsOf(table, added))).toEqual([3]);
  expect(withoutRowsOf(table, table)).toBeNull();
  const changed = { ...table, rows: table.rows.map((row) => ({ ...row, cells: ['Georg', 'person', 'S.'] })) };
  expect(numbers(withoutRowsOf(changed, added))).toEqual([2, 3]);
});

test('a cell that another was merged over is one of its own once somebody writes in it', () => {
  const row = { number: 2, cells: ['Sitka', '', ''], merged: [1, 2] };
  const cell = { field: 'kind', column: 1, text: '', header: 'Kind' } as const;
  expect(withCell({ ...table, rows: [row] }, row, cell).rows[0]?.merged).toEqual([2]);
});

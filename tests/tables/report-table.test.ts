import { expect, test } from 'vitest';
import type { ReadReport } from '../../components/tables/import-table.ts';
import { reportTable } from '../../components/tables/read-table-file.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';

test('a table that cannot be handed over is reported as failed, so that nobody waits for it', async () => {
  const table = { file: new Blob(['Name,Kind\nSitka,town\n']), name: 'a.csv', words, sheet: null };
  const reports: ReadReport[] = [];
  await reportTable(table, (report) => {
    if (report.kind === 'read') throw new DOMException('Data cannot be cloned, out of memory.');
    reports.push(report);
  });
  expect(reports).toEqual([{ kind: 'failed', reason: 'Error: Data cannot be cloned, out of memory.' }]);
});

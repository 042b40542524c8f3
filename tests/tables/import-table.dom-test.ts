import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importTable, type ReadReport, type TableToRead } from '../../components/tables/import-table.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';
import { eventually } from '../eventually.ts';

const table: TableToRead = { file: new Blob(['Name,Kind\n']), name: 'a.csv', words, sheet: null };

/** What became of the workers that were started; they run that code. */
function workersOf(code: string): { ended: number; readonly all: Worker[] } {
  const started: { ended: number; readonly all: Worker[] } = { ended: 0, all: [] };
  const RealWorker = Worker;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  vi.stubGlobal(
    'Worker',
    class extends RealWorker {
      constructor() {
        super(address);
        started.all.push(this);
      }
      override terminate(): void {
        started.ended += 1;
        super.terminate();
      }
    },
  );
  return started;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start() {
  const controller = new AbortController();
  const reports: ReadReport[] = [];
  importTable(table, { onReport: (report) => reports.push(report), signal: controller.signal });
  return { controller, reports };
}

test('a worker that never answers, busy without end, is ended after ten seconds, and that is said once', async () => {
  const workers = workersOf('onmessage = () => { for (;;); };');
  const { reports } = start();
  vi.advanceTimersByTime(9_999);
  expect([reports, workers.ended]).toEqual([[], 0]);
  vi.advanceTimersByTime(1);
  expect([reports, workers.ended]).toEqual([[{ kind: 'slow' }], 1]);
  vi.advanceTimersByTime(100_000);
  expect([reports.length, workers.all.length]).toEqual([1, 1]);
});

test('a worker that answers is ended, and nothing is said of time afterwards', async () => {
  const workers = workersOf('onmessage = () => postMessage({ kind: "unreadable" });');
  const { reports } = start();
  await eventually(() => expect(reports).not.toEqual([]));
  vi.advanceTimersByTime(100_000);
  expect([reports, workers.ended]).toEqual([[{ kind: 'unreadable' }], 1]);
});

test('nothing is said of time to somebody who stopped the reading', () => {
  const workers = workersOf('onmessage = () => { for (;;); };');
  const { controller, reports } = start();
  controller.abort();
  vi.advanceTimersByTime(100_000);
  expect([reports, workers.ended]).toEqual([[], 1]);
});

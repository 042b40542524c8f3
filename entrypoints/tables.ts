import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TableToRead } from '../components/tables/import-table.ts';
import { reportTable } from '../components/tables/read-table-file.ts';

/** The worker that reads tables; the stories page starts one per table. */
export default defineUnlistedScript(() => {
  addEventListener(
    'message',
    ({ data }: MessageEvent<TableToRead>) => void reportTable(data, (report) => postMessage(report)),
  );
});

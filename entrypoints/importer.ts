import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportReport, ImportRequest } from '../components/library/import-file.ts';
import { createImporter } from '../components/library/importer.ts';
import { openLibrary } from '../components/library/library.ts';

/** The worker that reads and adds story files; pages of the extension start one for each file. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  const handle = createImporter(openLibrary({ as: 'reader', signal }), (report: ImportReport) =>
    postMessage(report),
  );
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void handle(data), { signal });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportReport, ImportRequest } from '../components/fact-sets/import-file.ts';
import { createImporter } from '../components/fact-sets/importer.ts';
import { openLibrary } from '../components/fact-sets/library.ts';

/** The worker that reads and adds fact set files; the popup starts one per file. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  const handle = createImporter(openLibrary({ as: 'reader', signal }), (report: ImportReport) =>
    postMessage(report),
  );
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void handle(data));
});

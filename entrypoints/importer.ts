import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportReport, ImportRequest } from '../components/library/import-messages.ts';
import { createImporter } from '../components/library/importer.ts';
import { openLibrary } from '../components/library/library.ts';

/** The worker that reads fact set files and adds them; the popup starts one for each file. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  const importer = createImporter(openLibrary({ as: 'reader', signal }), (report: ImportReport) =>
    postMessage(report),
  );
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void importer.handle(data));
});

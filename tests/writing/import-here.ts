/** Has files imported by the page itself, into a library of a test: workers have that of the browser. */
import { vi } from 'vitest';
import type { ImportReport, ImportRequest } from '../../components/fact-sets/import-file.ts';
import { createImporter } from '../../components/fact-sets/importer.ts';
import type { Library } from '../../components/fact-sets/library.ts';

/** In place of workers, until `vi.unstubAllGlobals`. */
export function importHere(library: Library): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      readonly #handle = createImporter(library, (data: ImportReport) =>
        this.dispatchEvent(new MessageEvent('message', { data })),
      );
      postMessage(request: ImportRequest): void {
        void this.#handle(request);
      }
      terminate(): void {}
    },
  );
}

/** Has files imported by the page itself, into a library of a test: workers have that of the browser. */
import { vi } from 'vitest';
import type { ImportReport, ImportRequest } from '../../components/library/import-file.ts';
import { createImporter } from '../../components/library/importer.ts';
import type { Library } from '../../components/library/library.ts';

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

/** Has the first worker that is started from now on wait with all requests until `end`. */
export function delayWorkers(): { count(): number; end(): void } {
  const Native = globalThis.Worker;
  const { promise, resolve } = Promise.withResolvers<void>();
  let count = 0;
  vi.stubGlobal(
    'Worker',
    class extends Native {
      readonly #ready = count === 0 ? promise : Promise.resolve();
      constructor(address: string) {
        super(address);
        count += 1;
      }
      override postMessage(request: ImportRequest): void {
        void this.#ready.then(() => super.postMessage(request));
      }
    },
  );
  return { count: () => count, end: resolve };
}

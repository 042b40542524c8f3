import { beforeEach, expect, it, vi } from 'vitest';
import { importFile } from '../../components/library/import-file.ts';

/** What was sent to the workers, and that they ended. */
let heard: string[] = [];
beforeEach(() => {
  heard = [];
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage({ kind }: { readonly kind: string }) {
        heard.push(kind);
      }
      terminate() {
        heard.push('end');
      }
    },
  );
});

const begin = (signal: AbortSignal) =>
  importFile({ file: new File(['{}'], 'a.json'), languages: ['en'], onReport: () => {}, signal });

it('has a worker check a file, and ends it with the signal', () => {
  const stop = new AbortController();
  begin(stop.signal).compare();
  stop.abort();
  expect(heard).toEqual(['check', 'compare', 'end']);
});

it('starts no worker if the signal has aborted already', () => {
  begin(AbortSignal.abort()).add(null);
  expect(heard).toEqual([]);
});

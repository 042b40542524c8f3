import { type ImportReport, importFile } from '../library/import-file.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { StorageError } from '../storage/failure.ts';

/**
 * Adds a file that needs no preview in place of a version of its story, `null` for none; the reader's choices stay. Returns the
 * story; `null` if the library has another version by now, or the file is none of a story.
 */
export function addWithoutAsking(
  file: File,
  replaces: number | null,
  signal: AbortSignal,
): Promise<StoryHeader | null> {
  const end = new AbortController();
  return new Promise<StoryHeader | null>((done, fail) => {
    const onReport = (report: ImportReport): void => {
      if (report.kind === 'checked') adding.add(replaces);
      else if (report.kind === 'failed') fail(new StorageError(report.failure.kind, report.failure.reason));
      else if (report.kind !== 'checking') done(report.kind === 'added' ? report.header : null);
    };
    const adding = importFile({
      file,
      languages: [],
      onReport,
      signal: AbortSignal.any([end.signal, signal]),
    });
  }).finally(() => end.abort());
}

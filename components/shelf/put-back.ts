import { type ImportReport, importFile } from '../library/import-file.ts';
import { StorageError } from '../storage/failure.ts';
import type { UpdatedStory } from './manage-stories.ts';

/**
 * Puts back the version that a file has replaced; the reader's choices stay. Returns false if the story has changed since.
 */
export function putBack(
  { version, replaced: { file } }: Pick<UpdatedStory, 'version' | 'replaced'>,
  signal: AbortSignal,
): Promise<boolean> {
  const end = new AbortController();
  return new Promise<boolean>((done, fail) => {
    const onReport = (report: ImportReport): void => {
      if (report.kind === 'checked') restoring.add(version);
      else if (report.kind === 'failed') fail(new StorageError(report.failure.kind, report.failure.reason));
      else if (report.kind !== 'checking') done(report.kind === 'added');
    };
    const restoring = importFile({
      file: new File([file], ''),
      languages: [],
      onReport,
      signal: AbortSignal.any([end.signal, signal]),
    });
  }).finally(() => end.abort());
}

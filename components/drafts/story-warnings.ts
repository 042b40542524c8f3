/** What authors should know of a story that can be used all the same: the warnings of its file, by entity. */
import { importFile } from '../library/import-file.ts';
import type { Problem } from '../validation/problem.ts';
import type { DraftCheck } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { finishedFile } from './finished-file.ts';

export type StoryProblem = {
  readonly severity: 'warning';
  /** The id of the entity in the draft; `null` for the story itself. */
  readonly entity: string | null;
  readonly problem: Problem;
};

/**
 * Has a worker check what is finished of a draft as files are checked. Settles with none while nothing is finished, and
 * never once the signal has aborted. Those of spellings are left out: a form has more to say of them; those of translations, which
 * no form shows.
 */
export function readStoryProblems(
  draft: Draft,
  check: DraftCheck,
  signal: AbortSignal,
): Promise<readonly StoryProblem[]> {
  const { translated: _, ...original } = draft;
  const finished = finishedFile(original, check, { id: 'draft', version: 1 });
  if (finished === null) return Promise.resolve([]);
  const end = new AbortController();
  return new Promise<readonly StoryProblem[]>((done) => {
    importFile({
      file: new File([JSON.stringify(finished.file)], 'draft.json'),
      languages: [],
      signal: AbortSignal.any([signal, end.signal]),
      onReport(report) {
        if (report.kind === 'checking') return;
        const warnings = report.kind === 'checked' ? report.preview.warnings : [];
        done(
          warnings.flatMap(({ path, problem }) => {
            const [, index, field] = /^entities\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
            if (field === 'names') return [];
            return [
              {
                severity: 'warning' as const,
                entity: index === undefined ? null : (finished.finished[Number(index)]?.id ?? null),
                problem,
              },
            ];
          }),
        );
      },
    });
  }).finally(() => end.abort());
}

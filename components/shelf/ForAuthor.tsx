import type { JSX } from 'preact';
import { useCopy } from '../card/copy.ts';
import { say } from '../i18n/say.ts';
import type { LocatedProblem } from '../library/story-file.ts';
import { problemText } from '../validation/problem-text.ts';

type ForAuthorProps = {
  /** The file's name. */
  readonly file: string;
  readonly problems: readonly LocatedProblem[];
  /** Said before the list. */
  readonly note?: string;
};

/** What is wrong in a file and where: folded away, because its author alone can use it, to be copied and sent there. */
export function ForAuthor({ file, problems, note }: ForAuthorProps): JSX.Element | null {
  const { status, copy } = useCopy(() => textOf(file, problems));
  if (problems.length === 0) return null;
  return (
    <details class="for-author">
      <summary>{say('library.forAuthor')}</summary>
      {note === undefined ? null : <p class="soft">{note}</p>}
      <ul class="problems placed">
        {problems.map((one) => (
          <ProblemItem key={`${one.line}:${one.column} ${one.path} ${problemText(one.problem)}`} {...one} />
        ))}
      </ul>
      <div class="side-by-side">
        <button type="button" onClick={copy}>
          {say('library.copyProblems')}
        </button>
        <span role="status" class="soft">
          {status}
        </span>
      </div>
    </details>
  );
}

function ProblemItem({ line, column, path, problem }: LocatedProblem): JSX.Element {
  return (
    <li>
      <span class="soft">{say('library.place', { line, column })}</span>
      {path === '' ? null : (
        <code lang="en" dir="ltr">
          {path}
        </code>
      )}
      <span>{problemText(problem)}</span>
    </li>
  );
}

/** A line for each problem, as the command line writes them. */
const textOf = (file: string, problems: readonly LocatedProblem[]): string =>
  [
    file,
    ...problems.map(({ line, column, path, problem }) =>
      [`${line}:${column}`, path, problemText(problem)].filter((part) => part !== '').join(' '),
    ),
  ].join('\n');

import type { JSX } from 'preact';

/** What the popup tells at its foot after something was done. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset, and can be brought back. */
  | { readonly kind: 'reset' }
  /** Those of a file are in use, but for what is wrong in it; those before can be brought back. */
  | { readonly kind: 'imported'; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/** What was done last, the way back from it, and the promise. */
export function Foot(props: {
  readonly notice: Notice;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}): JSX.Element {
  const { notice } = props;
  const canUndo = notice.kind === 'reset' || notice.kind === 'imported';
  return (
    <footer>
      <div role="status" class="done">
        <Told notice={notice} />
      </div>
      {canUndo ? (
        <button type="button" class="primary" onClick={props.onUndo}>
          Undo
        </button>
      ) : (
        <button type="button" onClick={props.onReset}>
          Reset all settings
        </button>
      )}
      <p class="promise">
        Nothing leaves your browser.{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          How it works
        </a>
      </p>
    </footer>
  );
}

function Told({ notice }: { readonly notice: Notice }): JSX.Element | null {
  switch (notice.kind) {
    case 'none':
    case 'failed':
      return null;
    case 'reset':
      return <p>All settings are back to their defaults.</p>;
    case 'imported':
      return (
        <>
          <p>
            The settings of the file are in use.
            {notice.problems.length > 0 ? ' Not all of it was right:' : ''}
          </p>
          <ul class="problems">
            {notice.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      );
    default:
      return notice satisfies never;
  }
}

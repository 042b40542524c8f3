import type { JSX } from 'preact';
import { say } from '../words/say.ts';

/** The message in the footer after an action. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset; this can be undone. */
  | { readonly kind: 'reset'; readonly to: 'defaults' | 'organization' }
  /** The settings of a file were imported, except for invalid ones; this can be undone. */
  | { readonly kind: 'imported'; readonly problems: readonly string[] };

/** The footer: the last action with its undo button, and the privacy promise. */
export function Footer(props: {
  readonly notice: Notice;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}): JSX.Element {
  const { notice } = props;
  return (
    <footer>
      <div role="status" class="done">
        <NoticeText notice={notice} />
      </div>
      {notice.kind === 'none' ? (
        <button type="button" onClick={props.onReset}>
          {say('popup.reset')}
        </button>
      ) : (
        <button type="button" class="primary" onClick={props.onUndo}>
          {say('popup.undo')}
        </button>
      )}
      <p class="promise">
        {say('popup.nothingLeaves')}{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {say('popup.howItWorks')}
        </a>
      </p>
    </footer>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }): JSX.Element | null {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'reset':
      return <p>{say(notice.to === 'defaults' ? 'popup.wasReset' : 'popup.wasResetToOrganization')}</p>;
    case 'imported':
      return (
        <>
          <p>{say(notice.problems.length > 0 ? 'popup.wasImportedPartly' : 'popup.wasImported')}</p>
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

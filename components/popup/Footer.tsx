import type { JSX } from 'preact';
import { say } from '../words/say.ts';

/** What the popup tells at its foot after something was done. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset, and can be brought back. */
  | { readonly kind: 'reset'; readonly to: 'defaults' | 'organization' }
  /** Those of a file are in use, but for what is wrong in it; those before can be brought back. */
  | { readonly kind: 'imported'; readonly problems: readonly string[] };

/** What was done last, the way back from it, and the promise. */
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

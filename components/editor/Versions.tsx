import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { failureText } from '../popup/set-texts.ts';
import type { Draft, DraftKey } from '../writing/draft.ts';
import { type Drafts, type DraftVersion, listVersions, readVersion } from '../writing/draft-store.ts';

const reasons = {
  opened: 'writing.versionOpened',
  published: 'writing.versionPublished',
  restored: 'writing.versionRestored',
  meanwhile: 'writing.versionMeanwhile',
} as const;

type Props = {
  readonly drafts: Drafts;
  readonly draftKey: DraftKey;
  /** Where another tab writes, there is no going back. */
  readonly isReadOnly: boolean;
  readonly onRestore: (draft: Draft) => void;
};

/** Earlier states of the story, each to go back to; read anew whenever they are opened. */
export function Versions(props: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="part-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="fold-title">{say('writing.versions')}</span>
      </summary>
      {isOpen ? (
        <VersionList
          {...props}
          onRestore={(draft) => {
            setOpen(false);
            props.onRestore(draft);
          }}
        />
      ) : null}
    </details>
  );
}

function VersionList({ drafts, draftKey, isReadOnly, onRestore }: Props): JSX.Element | null {
  const [versions, setVersions] = useState<readonly DraftVersion[] | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    listVersions(drafts, draftKey).then(
      (all) => gone.signal.aborted || setVersions(all),
      (error) => console.debug('Namelight could not read the versions of a story:', error),
    );
    return () => gone.abort();
  }, [drafts, draftKey]);
  if (versions === null) return null;
  if (versions.length === 0) return <p class="hint">{say('writing.noVersions')}</p>;
  const restore = async (at: number): Promise<void> => {
    try {
      const draft = await readVersion(drafts, draftKey, at);
      if (draft === null) setVersions(await listVersions(drafts, draftKey));
      else onRestore(draft);
    } catch (error) {
      setFailure(libraryFailureOf(error));
    }
  };
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <ul class="versions">
        {versions.map(({ at, why, count }) => (
          <li key={at}>
            <span>
              <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
              {' · '}
              {say(reasons[why])}
              {' · '}
              {sayCount('writing.names', count)}
            </span>
            {isReadOnly ? null : (
              <button type="button" onClick={() => restore(at)}>
                {say('writing.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{failure === null ? null : <p class="failure">{failureText(failure)}</p>}</div>
    </>
  );
}

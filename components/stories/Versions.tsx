import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locale, say, sayCount } from '../i18n/say.ts';
import type { Draft, DraftKey } from '../writing/draft.ts';
import { type Drafts, type DraftVersion, listVersions, readVersion } from '../writing/draft-store.ts';

const reasons = {
  opened: 'writing.versionOpened',
  published: 'writing.versionPublished',
  restored: 'writing.versionRestored',
  meanwhile: 'writing.versionMeanwhile',
} as const;

/** Earlier states of the story, each to go back to. */
export function Versions(props: {
  readonly drafts: Drafts;
  readonly draftKey: DraftKey;
  readonly onRestore: (draft: Draft) => void;
}): JSX.Element | null {
  const { drafts, draftKey, onRestore } = props;
  const [versions, setVersions] = useState<readonly DraftVersion[] | null>(null);
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
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
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
          <button
            type="button"
            onClick={async () => {
              const draft = await readVersion(drafts, draftKey, at);
              if (draft !== null) onRestore(draft);
            }}
          >
            {say('writing.restore')}
          </button>
        </li>
      ))}
    </ul>
  );
}

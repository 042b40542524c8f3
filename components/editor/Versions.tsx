import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftKey } from '../drafts/draft.ts';
import { type Drafts, type DraftVersion, listVersions, readVersion } from '../drafts/draft-store.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { failureText } from '../shelf/story-texts.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import { keepYearTogether } from '../story/format-fact.ts';
import type { DraftSession } from './draft-session.ts';
import { Fold } from './fields.tsx';

const reasons = {
  opened: 'writing.versionOpened',
  published: 'writing.versionPublished',
  restored: 'writing.versionRestored',
  meanwhile: 'writing.versionMeanwhile',
} as const;

type Props = {
  readonly drafts: Drafts;
  readonly session: DraftSession;
  /** Where another tab writes, there is no going back. */
  readonly isReadOnly: boolean;
  /** Called once the story is as it was. */
  readonly onRestored: () => void;
};

/** Earlier states of the story, each to go back to; read anew whenever they are opened. */
export function Versions({ onRestored, ...props }: Props): JSX.Element {
  const [restored, setRestored] = useState(0);
  const close = (): void => {
    setRestored(restored + 1);
    onRestored();
  };
  return (
    <Fold key={restored} title={say('writing.versions')}>
      {() => <VersionList {...props} onRestored={close} />}
    </Fold>
  );
}

function VersionList({ drafts, session, isReadOnly, onRestored }: Props): JSX.Element | null {
  const { versions, readAgain } = useVersions(drafts, session.key);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  if (versions === null) return null;
  if (versions.length === 0) return <p class="hint">{say('writing.noVersions')}</p>;
  const restore = async (at: number): Promise<void> => {
    const draft = await readVersion(drafts, session.key, at);
    if (draft === null) return readAgain();
    session.restore(draft);
    onRestored();
  };
  const tryRestore = (at: number) => restore(at).catch((error) => setFailure(storageFailureOf(error)));
  return (
    <>
      <ul class="versions">
        {versions.map((version) => (
          <Version
            key={version.at}
            {...version}
            onRestore={isReadOnly ? null : () => tryRestore(version.at)}
          />
        ))}
      </ul>
      <div role="alert">{failure === null ? null : <p class="failure">{failureText(failure)}</p>}</div>
    </>
  );
}

function Version({ at, why, count, onRestore }: DraftVersion & { readonly onRestore: (() => void) | null }) {
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <span>
        <time dateTime={new Date(at).toISOString()}>{keepYearTogether(when.format(at))}</time>
        {' · '}
        {say(reasons[why])}
        {' · '}
        {sayCount('writing.names', count)}
      </span>
      {onRestore === null ? null : (
        <button type="button" onClick={onRestore}>
          {say('writing.restore')}
        </button>
      )}
    </li>
  );
}

/** The versions of a draft; `null` until they are read. */
function useVersions(drafts: Drafts, key: DraftKey) {
  const [versions, setVersions] = useState<readonly DraftVersion[] | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    listVersions(drafts, key).then(
      (all) => gone.signal.aborted || setVersions(all),
      (error) => console.debug('Namelight could not read the versions of a story:', error),
    );
    return () => gone.abort();
  }, [drafts, key]);
  return { versions, readAgain: async () => setVersions(await listVersions(drafts, key)) };
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Drafts } from '../drafts/draft-store.ts';
import { say } from '../i18n/say.ts';
import { failureText } from '../shelf/story-texts.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import type { DraftSession } from './draft-session.ts';
import { saveWholeDraft } from './save-draft.ts';

/** Whether what is written is stored. */
export function SavingStatus({ session }: { readonly session: DraftSession }): JSX.Element {
  const saving = session.saving.value;
  return (
    <p class="saving" role="status">
      {saving.kind === 'failed' ? '' : say(saving.kind === 'saved' ? 'writing.saved' : 'writing.saving')}
    </p>
  );
}

type SessionProps = { readonly session: DraftSession };

/** Says what keeps this tab from writing or storing the story, and what to do. */
export function WriterBanner({
  session,
  drafts,
}: SessionProps & { readonly drafts: Drafts }): JSX.Element | null {
  const saving = session.saving.value;
  if (session.writer.value === 'elsewhere') return <TakeOver session={session} />;
  if (saving.kind !== 'failed') return null;
  return (
    <div class="banner" role="alert">
      <p>{notStoredText(saving.failure)}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => session.saveAgain()}>
          {say('writing.saveAgain')}
        </button>
        <button type="button" onClick={() => saveWholeDraft(session, drafts)}>
          {say('writing.saveDraft')}
        </button>
      </div>
    </div>
  );
}

function TakeOver({ session }: SessionProps): JSX.Element {
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const takeOver = (): Promise<void> =>
    session.takeOver().then(
      () => setFailure(null),
      (error) => setFailure(storageFailureOf(error)),
    );
  return (
    <div class="banner" role="alert">
      <p>{say('writing.elsewhere')}</p>
      {failure === null ? null : <p class="failure">{failureText(failure)}</p>}
      <button type="button" class="primary" onClick={takeOver}>
        {say('writing.writeHere')}
      </button>
    </div>
  );
}

/** Says that what was written is not stored, why, and what to do. */
function notStoredText(failure: StorageFailure): string {
  return [
    say('writing.notSaved'),
    failure.kind === 'full'
      ? say('writing.noRoom')
      : failure.kind === 'unavailable'
        ? failureText(failure)
        : failure.reason,
  ].join(' ');
}

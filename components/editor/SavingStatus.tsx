import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { say } from '../i18n/say.ts';
import { failureText } from '../popup/set-texts.ts';
import type { DraftSession } from './draft-session.ts';

/** Whether what is written is stored. */
export function SavingStatus({ session }: { readonly session: DraftSession }): JSX.Element {
  const saving = session.saving.value;
  return (
    <p class="saving" role="status">
      {saving.kind === 'failed' ? '' : say(saving.kind === 'saved' ? 'writing.saved' : 'writing.saving')}
    </p>
  );
}

/** Says what keeps this tab from writing or storing the story, and what to do. */
export function WriterBanner({ session }: { readonly session: DraftSession }): JSX.Element | null {
  const [saving, writer] = [session.saving.value, session.writer.value];
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  if (writer === 'elsewhere')
    return (
      <div class="banner" role="alert">
        <p>{say('writing.elsewhere')}</p>
        {failure === null ? null : <p class="failure">{failureText(failure)}</p>}
        <button
          type="button"
          class="primary"
          onClick={() =>
            session.takeOver().then(
              () => setFailure(null),
              (error) => setFailure(libraryFailureOf(error)),
            )
          }
        >
          {say('writing.writeHere')}
        </button>
      </div>
    );
  if (saving.kind !== 'failed') return null;
  return (
    <div class="banner" role="alert">
      <p>{notStoredText(saving.failure)}</p>
      <button type="button" class="primary" onClick={() => session.saveAgain()}>
        {say('writing.saveAgain')}
      </button>
    </div>
  );
}

/** Says that what was written is not stored, why, and what to do. */
function notStoredText(failure: LibraryFailure): string {
  return [
    say('writing.notSaved'),
    failure.kind === 'full'
      ? say('writing.noRoom')
      : failure.kind === 'unavailable'
        ? failureText(failure)
        : failure.reason,
  ].join(' ');
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { failureText } from '../shelf/story-texts.ts';
import { fragmentOf } from '../ui/route.ts';
import type { AddOutcome, Use } from './add-to-story.ts';
import { refusedText } from './field-problem.ts';

type AddedNoteProps = {
  readonly added: Extract<AddOutcome, { readonly kind: 'added' }>;
  readonly onTurnOn: (id: string) => void;
  readonly onClose: () => void;
};

/** After a name was added: whether pages mark it now, and how to go on. */
export function AddedNote({ added, onTurnOn, onClose }: AddedNoteProps): JSX.Element {
  const { key, use } = added;
  const close = useRef<HTMLButtonElement>(null);
  // Also when the button that turned the story on is gone.
  useEffect(() => close.current?.focus(), [use.kind]);
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('keydown', (event) => event.key === 'Escape' && onClose(), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <>
      <p role="status">{textOfUse(use)}</p>
      <div class="actions">
        {use.kind === 'off' ? (
          <button type="button" class="primary" onClick={() => onTurnOn(use.id)}>
            {say('adding.turnOn')}
          </button>
        ) : null}
        <button type="button" class={use.kind === 'off' ? '' : 'primary'} ref={close} onClick={onClose}>
          {say('adding.close')}
        </button>
        <a
          class="button"
          href={`/stories.html${fragmentOf({ kind: 'draft', key })}`}
          target="_blank"
          rel="noreferrer"
        >
          {say('adding.openStory')}
        </a>
      </div>
    </>
  );
}

function textOfUse(use: Use): string {
  switch (use.kind) {
    case 'marked':
      return say('adding.marked');
    case 'marked-elsewhere':
      return say('adding.markedElsewhere');
    case 'off':
      return say('adding.isOff');
    case 'gone':
      return say('stories.missing');
    case 'not-stored':
      return say('adding.notStored');
    case 'not-ready':
      return say('adding.notReady');
    case 'left-out':
      return say('adding.leftOut');
    case 'locked':
      return say('adding.locked');
    case 'conflict':
      return say('library.storiesChanged');
    case 'refused':
      return say('adding.notUsed', { reason: refusedText(use.refusal) });
    case 'failed':
      return say('adding.notUsed', { reason: failureText(use.failure) });
    default:
      return use satisfies never;
  }
}

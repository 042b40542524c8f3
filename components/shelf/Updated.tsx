import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { say, sayAround } from '../i18n/say.ts';
import { useFocusFallback } from '../ui/use-focus.ts';
import type { UpdatedStory } from './manage-stories.ts';
import { StoryName } from './StoryItem.tsx';

type UpdatedProps = {
  readonly updated: readonly UpdatedStory[];
  readonly onUndo: (id: string) => void;
};

/** The stories that files have updated while the window is open: each can be put back. */
export function Updated({ updated, onUndo }: UpdatedProps): JSX.Element {
  return (
    <div role="status" class="updated">
      {updated.map((one) => (
        <UpdatedItem key={one.id} story={one} onUndo={() => onUndo(one.id)} />
      ))}
    </div>
  );
}

function UpdatedItem(props: { readonly story: UpdatedStory; readonly onUndo: () => void }): JSX.Element {
  const { version } = props.story;
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(button, (gone) => {
    const others = [...(gone.closest('.updated')?.querySelectorAll('button') ?? [])];
    return others.find((one) => one !== gone) ?? document.querySelector('.drop input, .start');
  });
  const title = <StoryName key="title" {...props.story} />;
  return (
    <div class="removed">
      <p>{sayAround('library.updated', { title, version: `${version}` })}</p>
      <button type="button" ref={button} onClick={props.onUndo}>
        {say('library.undoRemoving')} <span class="unseen">{title}</span>
      </button>
    </div>
  );
}

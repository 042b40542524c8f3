import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayAround } from '../i18n/say.ts';
import type { EntityId } from '../story/schema.ts';
import { NameCard, type NameCardProps } from '../ui/NameCard.tsx';

export type LookedUpProps = {
  /** The words that the reader asks about. */
  readonly words: string;
  /** Whom they name; nobody where no story that is on does. */
  readonly called: readonly EntityId[];
};

/** The answer to a reader who asks about words on a page: the card, or that no story names them. */
export function LookedUp(
  props: LookedUpProps & {
    readonly reading: Pick<NameCardProps, 'facts' | 'theme' | 'textSize'>;
    readonly onAdd: () => void;
  },
): JSX.Element | null {
  const { words, called, reading, onAdd } = props;
  const [isClosed, setClosed] = useState(false);
  const [first] = called;
  if (isClosed) return null;
  if (first === undefined) return <NoStoryNames words={words} onAdd={onAdd} />;
  return (
    <section aria-labelledby="looked-up">
      <h2 id="looked-up" class="unseen">
        {say('browser.lookUp', { words })}
      </h2>
      <NameCard {...reading} entity={first} meanings={called} onClose={() => setClosed(true)} />
    </section>
  );
}

function NoStoryNames(props: { readonly words: string; readonly onAdd: () => void }): JSX.Element {
  const words = <bdi key="words">{props.words}</bdi>;
  return (
    <section class="panel" aria-labelledby="looked-up">
      <div role="status">
        <h2 id="looked-up">{sayAround('popup.noStoryNames', { words })}</h2>
      </div>
      <button type="button" class="primary" onClick={props.onAdd}>
        {say('browser.addToStory')}
      </button>
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayAround } from '../i18n/say.ts';
import type { EntityId } from '../story/schema.ts';
import { NameCard, type NameCardProps } from './NameCard.tsx';

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
  return first === undefined ? (
    <section class="panel" aria-labelledby="looked-up">
      <div role="status">
        <h2 id="looked-up">{sayAround('popup.noStoryNames', { words: <bdi key="words">{words}</bdi> })}</h2>
      </div>
      <button type="button" class="primary" onClick={onAdd}>
        {say('browser.addToStory')}
      </button>
    </section>
  ) : (
    <section aria-labelledby="looked-up">
      <h2 id="looked-up" class="unseen">
        {say('browser.lookUp', { words })}
      </h2>
      <NameCard {...reading} entity={first} meanings={called} onClose={() => setClosed(true)} />
    </section>
  );
}

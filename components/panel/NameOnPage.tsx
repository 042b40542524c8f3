import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { back, follow, type Trail } from '../card/view-entities.ts';
import { say } from '../i18n/say.ts';
import type { SentenceInTab, SentencesInTab } from '../tabs/mentions.ts';
import { TrailCard, type TrailCardProps } from '../ui/NameCard.tsx';
import { useFocusFallback } from '../ui/use-focus.ts';
import { useRovingFocus } from '../ui/use-roving-focus.ts';

type SentencesProps = {
  /** `null` until they are read. */
  readonly sentences: SentencesInTab | null;
  readonly onMore: () => void;
  /** Goes to a sentence; resolves with false where the page has it no longer. */
  readonly onGo: (sentence: SentenceInTab, focus: 'page' | 'card') => Promise<boolean>;
};

export type NameOnPageProps = SentencesProps & {
  readonly trail: Trail;
  /** What screen readers call it; `null` where the page does not list it. */
  readonly name: string | null;
  readonly onTrail: (trail: Trail | null) => void;
  readonly reading: Pick<TrailCardProps, 'facts' | 'theme' | 'textSize' | 'isAboutStory'>;
};

/** A name: its card, and all sentences of the page that have it. Takes the focus; Escape leads back to the list. */
export function NameOnPage({ trail, name, onTrail, reading, ...sentences }: NameOnPageProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const close = (): void => onTrail(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field of a form
    <div
      role="group"
      class="name-on-page"
      aria-label={name ?? say('stories.card')}
      tabIndex={-1}
      ref={place}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button type="button" class="back" onClick={close}>
        <Icon path="M10 3.5 5.5 8l4.5 4.5" /> {say('panel.allNames')}
      </button>
      <TrailCard
        {...reading}
        trail={trail}
        onFollow={(to) => onTrail(follow(trail, to))}
        onBack={() => onTrail(back(trail))}
        onClose={close}
      />
      <Sentences key={trail.at(-1)} {...sentences} />
    </div>
  );
}

function Sentences({ sentences, onMore, onGo }: SentencesProps): JSX.Element {
  const [last, setLast] = useState<{ readonly key: string; readonly isThere: boolean } | null>(null);
  const all = sentences?.sentences ?? [];
  const roving = useRovingFocus(all.map(keyOf));
  const go = async (sentence: SentenceInTab, focus: 'page' | 'card'): Promise<void> =>
    setLast({ key: keyOf(sentence), isThere: await onGo(sentence, focus) });
  return (
    <section aria-labelledby="sentences" aria-busy={sentences === null}>
      <h2 id="sentences">{say('panel.sentences')}</h2>
      <p role="status" class="soft">
        {last?.isThere === false ? say('panel.notThere') : null}
        {sentences !== null && all.length === 0 && sentences.next === null ? say('panel.noSentences') : null}
      </p>
      <ol class="sentences" aria-labelledby="sentences" onKeyDown={roving.onKeyDown}>
        {all.map((sentence) => (
          <li key={keyOf(sentence)}>
            <button
              type="button"
              class="sentence"
              title={say('panel.goThere')}
              aria-current={last?.key === keyOf(sentence) ? 'true' : undefined}
              // A click by keyboard has `detail` 0.
              onClick={({ detail }) => void go(sentence, detail === 0 ? 'card' : 'page')}
              {...roving.stop(keyOf(sentence), keyOf(sentence))}
            >
              <Quoted {...sentence} />
            </button>
          </li>
        ))}
      </ol>
      {sentences?.next == null ? null : <MoreButton onMore={onMore} />}
    </section>
  );
}

/** When there are no more, the focus stays at the sentence before those that it has brought. */
function MoreButton({ onMore }: Pick<SentencesProps, 'onMore'>): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(
    button,
    (gone) => gone.previousElementSibling?.querySelector('li:last-child > .sentence') ?? null,
  );
  return (
    <button type="button" class="more" ref={button} onClick={onMore}>
      {say('panel.moreSentences')}
    </button>
  );
}

const keyOf = ({ frameId, at }: SentenceInTab): string => `${frameId} ${at}`;

/** Text of the page: its direction does not reach what is around it. */
function Quoted({ before, name, after, language }: SentenceInTab): JSX.Element {
  return (
    <bdi lang={language ?? ''}>
      {before}
      <b>{name}</b>
      {after}
    </bdi>
  );
}

import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card, cardStyles } from '../card/Card.tsx';
import { PictureSourceProvider, usePictureSource } from '../card/Picture.tsx';
import { type TextSize, type Theme, windowSizes } from '../card/protocol.ts';
import type { ReadingPlace } from '../card/reading-places.ts';
import { sectionNames } from '../card/sections.ts';
import { cardFacts } from '../drafts/card-facts.ts';
import type { Draft } from '../drafts/draft.ts';
import { idInDraft, qualifiedId } from '../drafts/ids.ts';
import { say } from '../i18n/say.ts';
import ownStyles from './live-card.css?inline';

const styles = [cardStyles, ownStyles].join('\n');

type LiveCardProps = {
  readonly draft: Draft;
  readonly id: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Called when a link to another entity is followed. */
  readonly onFollow: (id: string) => void;
};

/** The card of the entity that is written, as readers will see it. */
export function LiveCard(props: LiveCardProps): JSX.Element {
  const draft = useLater(props.draft);
  const host = useRef<HTMLDivElement>(null);
  const pictures = usePictureSource();
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    return () => root && render(null, root);
  }, []);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root == null) return;
    const card = <DraftCard {...props} draft={draft} />;
    render(<PictureSourceProvider value={pictures}>{card}</PictureSourceProvider>, root);
  });
  return <div class="live-card" ref={host} />;
}

function DraftCard({ draft, id, theme, textSize, onFollow }: LiveCardProps): JSX.Element | null {
  const story = factsOf(draft, id);
  const entity = story?.entity(qualifiedId(id)) ?? null;
  return story === null || entity === null ? null : (
    <div data-window={windowSizes({ width: innerWidth, height: innerHeight })}>
      <style>{styles}</style>
      <Card
        key={id}
        role="region"
        {...{ story, entity, theme, textSize }}
        cameFrom={null}
        onFollow={(followed) => onFollow(idInDraft(followed) ?? id)}
        onBack={nothing}
        place={unfolded}
      />
    </div>
  );
}

const factsOf = (draft: Draft, id: string) =>
  cardFacts(draft, id, {
    name: say('writing.unnamed'),
    description: say('writing.undescribed'),
    source: say('writing.sourceMissing'),
  });

/** Returns a value once the task in which it came has ended: the letter that was typed is drawn before the card. */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(() => value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

/** Who writes sees all of it. */
const unfolded: ReadingPlace = { isUnfolded: true, whole: sectionNames, scrolled: 0 };

/** The card of an editor is always there. */
const nothing = (): void => {};

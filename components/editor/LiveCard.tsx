import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card, cardStyles } from '../card/Card.tsx';
import { PictureSourceProvider, usePictureSource } from '../card/Picture.tsx';
import { type TextSize, type Theme, windowSizes } from '../card/protocol.ts';
import type { ReadingPlace } from '../card/reading-places.ts';
import { sectionNames } from '../card/sections.ts';
import { say } from '../i18n/say.ts';
import { cardFacts } from '../writing/card-facts.ts';
import type { Draft } from '../writing/draft.ts';
import { idInDraft, qualifiedId } from '../writing/ids.ts';
import ownStyles from './live-card.css?inline';

const styles = [cardStyles, ownStyles].join('\n');

/** The card of the entity that is written, as readers will see it. */
export function LiveCard(props: {
  readonly draft: Draft;
  readonly id: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Called when a link to another entity is followed. */
  readonly onFollow: (id: string) => void;
}): JSX.Element {
  const { id, theme, textSize, onFollow } = props;
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
    const factSet = cardFacts(draft, id, {
      name: say('writing.unnamed'),
      description: say('writing.undescribed'),
      source: say('writing.sourceMissing'),
    });
    const entity = factSet?.entity(qualifiedId(id)) ?? null;
    render(
      factSet === null || entity === null ? null : (
        <PictureSourceProvider value={pictures}>
          <div data-window={windowSizes({ width: innerWidth, height: innerHeight })}>
            <style>{styles}</style>
            <Card
              key={id}
              role="region"
              factSet={factSet}
              entity={entity}
              cameFrom={null}
              theme={theme}
              textSize={textSize}
              onFollow={(entity) => onFollow(idInDraft(entity) ?? id)}
              onBack={nothing}
              place={unfolded}
            />
          </div>
        </PictureSourceProvider>
      ),
      root,
    );
  });
  return <div class="live-card" ref={host} />;
}

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

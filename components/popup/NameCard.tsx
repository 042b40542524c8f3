import { type JSX, render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../card/Card.tsx';
import type { FactSource } from '../card/fact-source.ts';
import { PictureSourceProvider, usePictureSource } from '../card/picture-source.ts';
import { partStyles } from '../card/styles.ts';
import type { Theme } from '../card/theme.ts';
import { back, follow, type Trail } from '../card/trail.ts';
import { shownIn, toldBy } from '../card/view.ts';
import type { EntityId } from '../facts/schema.ts';
import ownStyles from './name-card.css?inline';

const styles = [partStyles, ownStyles].join('\n');

export type NameCardProps = {
  readonly facts: FactSource;
  /** Whose card it is at first: from there the reader may go on. Closed at once when nobody knows it. */
  readonly entity: EntityId;
  readonly theme: Theme;
  readonly onClose: () => void;
};

/** The card of pages, read in the popup. It has a shadow root, so that its looks and the popup's keep apart. */
export function NameCard(props: NameCardProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const pictures = usePictureSource();
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    host.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return () => root && render(null, root);
  }, []);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root == null) return;
    render(
      <PictureSourceProvider value={pictures}>
        <Reading {...props} />
      </PictureSourceProvider>,
      root,
    );
  });
  return <div class="name-card" ref={host} />;
}

function Reading({ facts, entity: first, theme, onClose }: NameCardProps): JSX.Element | null {
  const [wanted, setTrail] = useState<Trail>([first]);
  const trail = useArrived(wanted, { facts, onLost: onClose });
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<Trail | null>(null);
  // The card that was stepped out of is gone, and the focus with it.
  useEffect(() => {
    if (drawn.current !== null && drawn.current !== trail)
      frame.current?.querySelector<HTMLElement>('.card')?.focus();
    drawn.current = trail;
  }, [trail]);
  const onFollow = useCallback((to: EntityId) => setTrail((trail) => follow(trail, to)), []);
  const shown = trail && toldBy(facts, shownIn({ trail }));
  if (trail === null || shown === null) return null;
  const before = trail.at(-2);
  return (
    <div ref={frame}>
      <style>{styles}</style>
      <Card
        key={shown.entity.id}
        role="region"
        {...shown}
        cameFrom={before === undefined ? null : (toldBy(facts, before)?.entity ?? null)}
        theme={theme}
        onFollow={onFollow}
        onBack={() => setTrail(back)}
        onClose={onClose}
      />
    </div>
  );
}

/** The trail once its facts have come; until then the one before, or `null`. */
function useArrived(
  trail: Trail,
  { facts, onLost }: { readonly facts: FactSource; readonly onLost: () => void },
): Trail | null {
  const [arrived, setArrived] = useState<Trail | null>(null);
  const needed = trail.slice(-2);
  const isHere = needed.every((entity) => facts.known(entity) !== null);
  useEffect(() => {
    const gone = new AbortController();
    const arrive = (): void => {
      if (gone.signal.aborted) return;
      if (facts.known(shownIn({ trail })) === null) onLost();
      else setArrived(trail);
    };
    if (isHere) arrive();
    else facts.get(needed).then(arrive, arrive);
    return () => gone.abort();
  }, [trail, facts]);
  return isHere ? trail : arrived;
}

import { type JSX, render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../card/Card.tsx';
import { partStyles } from '../card/styles.ts';
import type { Theme } from '../card/theme.ts';
import { back, follow, type Trail } from '../card/trail.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId } from '../facts/schema.ts';
import ownStyles from './name-card.css?inline';

const styles = [partStyles, ownStyles].join('\n');

export type NameCardProps = {
  readonly factSet: FactSet;
  /** Whose card it is at first: from there the reader may go on. Throws for one that the fact set does not know. */
  readonly entity: EntityId;
  readonly theme: Theme;
  readonly onClose: () => void;
};

/** The card of pages, read in the popup. It has a shadow root, so that its looks and the popup's keep apart. */
export function NameCard(props: NameCardProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    host.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return () => root && render(null, root);
  }, []);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root != null) render(<Reading {...props} />, root);
  });
  return <div class="name-card" ref={host} />;
}

function Reading({ factSet, entity: first, theme, onClose }: NameCardProps): JSX.Element {
  const [trail, setTrail] = useState<Trail>([first]);
  const [before, last = first] = [trail.at(-2), trail.at(-1)];
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // The card that was stepped out of is gone, and the focus with it.
  useEffect(() => {
    if (!isFirst.current) frame.current?.querySelector<HTMLElement>('.card')?.focus();
    isFirst.current = false;
  }, [trail]);
  const onFollow = useCallback((to: EntityId) => setTrail((trail) => follow(trail, to)), []);
  const entity = factSet.entity(last);
  if (entity === null) throw new Error(`The fact set does not know "${last}".`);
  return (
    <div ref={frame}>
      <style>{styles}</style>
      <Card
        key={last}
        role="region"
        factSet={factSet}
        entity={entity}
        cameFrom={before === undefined ? null : factSet.entity(before)}
        theme={theme}
        onFollow={onFollow}
        onBack={() => setTrail(back)}
        onClose={onClose}
      />
    </div>
  );
}

import { type JSX, type RefObject, render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Card, cardStyles } from '../card/Card.tsx';
import type { FactSource } from '../card/fact-source.ts';
import { PictureSourceProvider, usePictureSource } from '../card/Picture.tsx';
import { type TextSize, type Theme, windowSizes } from '../card/protocol.ts';
import { ReadingPlaces } from '../card/reading-places.ts';
import {
  back,
  type EntityWithStory,
  entityFrom,
  follow,
  maxMeanings,
  shownEntity,
  type Trail,
} from '../card/view-entities.ts';
import type { Entity, EntityId } from '../story/schema.ts';
import ownStyles from './name-card.css?inline';

const styles = [cardStyles, ownStyles].join('\n');

export type NameCardProps = {
  readonly facts: FactSource;
  /** The entity of the first card; the user may follow links to others. Closed at once if the entity is unknown. */
  readonly entity: EntityId;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** All entities that the name means just as likely, this one among them; left out where it means no other. */
  readonly meanings?: readonly EntityId[];
  readonly onClose: () => void;
};

/** A card inside the popup, which keeps the way that the reader went in it. */
export function NameCard({ entity, ...props }: NameCardProps): JSX.Element {
  const [trail, setTrail] = useState<Trail>([entity]);
  const onFollow = useCallback((to: EntityId) => setTrail((trail) => follow(trail, to)), []);
  const onChoose = useCallback((to: EntityId) => setTrail([to]), []);
  return <TrailCard {...props} {...{ trail, onFollow, onChoose }} onBack={() => setTrail(back)} />;
}

export type TrailCardProps = Omit<NameCardProps, 'entity'> & {
  /** The way that the reader went; its end is shown. */
  readonly trail: Trail;
  readonly onFollow: (entity: EntityId) => void;
  /** Left out where the name means no other. */
  readonly onChoose?: (entity: EntityId) => void;
  readonly onBack: () => void;
  /** Whether the page is about the bundled story; by default the card says all of it. */
  readonly isAboutStory?: boolean;
  /** Whether the first card is unfolded from the start: where it takes room from nothing. */
  readonly isUnfolded?: boolean;
};

/** A card inside a page of the extension. Its shadow root separates its styles from the page's. */
export function TrailCard(props: TrailCardProps): JSX.Element {
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
        <CardOnPage {...props} />
      </PictureSourceProvider>,
      root,
    );
  });
  return <div class="name-card" ref={host} />;
}

function CardOnPage(props: TrailCardProps): JSX.Element | null {
  const { facts, trail, meanings = none, onChoose, ...card } = props;
  const listed = useMemo(() => meanings.slice(0, maxMeanings), [meanings]);
  const shown = useTrailView(trail, { facts, meanings: listed, onLost: card.onClose });
  const frame = useFocusedCard(shown);
  const [places] = useState(() => new ReadingPlaces({ isFirstUnfolded: props.isUnfolded === true }));
  if (shown === null) return null;
  const depth = shown.trail.length;
  return (
    <div ref={frame} data-window={windowSizes({ width: innerWidth, height: innerHeight })}>
      <style>{styles}</style>
      <Card
        key={shown.entity.id}
        role="region"
        story={shown.story}
        entity={shown.entity}
        cameFrom={shown.cameFrom}
        theme={card.theme}
        textSize={card.textSize}
        isAboutStory={card.isAboutStory ?? true}
        place={places.at(depth)}
        onPlace={(place) => places.keep(depth, place)}
        rivals={depth > 1 ? [] : listed.flatMap((one) => entityFrom(facts, one) ?? [])}
        moreRivals={meanings.length - listed.length}
        {...(onChoose && { onChoose })}
        onFollow={card.onFollow}
        onBack={card.onBack}
        onClose={card.onClose}
      />
    </div>
  );
}

const none: readonly EntityId[] = [];

/** Returns a ref for what holds the card. One that follows another gets the focus, which is gone with the card before. */
function useFocusedCard(shown: TrailView | null): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<Trail | null>(null);
  useEffect(() => {
    if (shown === null) return;
    if (drawn.current !== null && drawn.current !== shown.trail)
      frame.current?.querySelector<HTMLElement>('.card')?.focus();
    drawn.current = shown.trail;
  }, [shown]);
  return frame;
}

/** What the card at the end of a trail shows. */
type TrailView = EntityWithStory & { readonly trail: Trail; readonly cameFrom: Entity | null };

function viewAt(trail: Trail, facts: FactSource): TrailView | null {
  const shown = entityFrom(facts, shownEntity({ trail }));
  const before = trail.at(-2);
  const cameFrom = before === undefined ? null : (entityFrom(facts, before)?.entity ?? null);
  return shown && { ...shown, trail, cameFrom };
}

type TrailSource = {
  readonly facts: FactSource;
  readonly meanings: readonly EntityId[];
  readonly onLost: () => void;
};

/** Returns what the card at the end of the trail shows; until that is loaded, what was shown before, or `null`. */
function useTrailView(trail: Trail, { facts, meanings, onLost }: TrailSource): TrailView | null {
  const [shown, setShown] = useState(() => viewAt(trail, facts));
  const changes = useChangeCount(facts);
  useEffect(() => {
    const gone = new AbortController();
    // A change empties the cache and runs this effect again, which then loads the facts.
    facts.onChange(() => gone.abort(), gone.signal);
    const show = (): void => {
      if (gone.signal.aborted) return;
      const now = viewAt(trail, facts);
      if (now === null) onLost();
      else setShown(now);
    };
    facts
      .load([...new Set([...trail.slice(-2), ...meanings])])
      .catch((error) => console.debug('Namelight could not load the facts of a card.', error))
      .then(show);
    return () => gone.abort();
  }, [trail, facts, meanings, changes]);
  return shown;
}

/** Counts the changes of the added stories' facts. */
export function useChangeCount(facts: FactSource): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    facts.onChange(() => setChanges((count) => count + 1), gone.signal);
    return () => gone.abort();
  }, [facts]);
  return changes;
}

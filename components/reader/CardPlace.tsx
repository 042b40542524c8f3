import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { follow, type Trail } from '../card/view-entities.ts';
import { say } from '../i18n/say.ts';
import type { EntityId } from '../story/schema.ts';
import { TrailCard, type TrailCardProps } from '../ui/NameCard.tsx';
import { fragmentOf } from '../ui/route.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import type { OpenStory } from './open-story.ts';
import { addressOfCard } from './story-context.ts';

/** Where cards have a column of their own, as in reading.css. */
const besideText = '(width >= 900px)';

type CardPlaceProps = Pick<StoriesWiring, 'reading'> & {
  readonly story: OpenStory;
  readonly shown: EntityId | null;
};

/** The card that is open, beside the story where there is room. */
export function CardPlace({ story, shown, reading }: CardPlaceProps): JSX.Element {
  const trail = useTrail(shown);
  const { place, focusOpener } = useFocusOnCard(shown);
  const isKnown = shown !== null && (story.index.byId.has(shown) || !story.index.isWhole);
  const close = (): void => {
    location.hash = fragmentOf({ kind: 'story', id: story.id });
    focusOpener();
  };
  return (
    <aside
      class={isKnown ? 'card-place open no-print' : 'card-place no-print'}
      aria-label={say('stories.card')}
      tabIndex={-1}
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isKnown) close();
      }}
    >
      {isKnown && trail !== null ? (
        <OpenCard {...{ story, reading, trail }} onClose={close} />
      ) : (
        <p class="soft hint">{say('stories.choose')}</p>
      )}
    </aside>
  );
}

type OpenCardProps = Pick<CardPlaceProps, 'story' | 'reading'> & Pick<TrailCardProps, 'trail' | 'onClose'>;

function OpenCard({ story, reading, trail, onClose }: OpenCardProps): JSX.Element {
  const go = (to: EntityId): void => {
    location.hash = addressOfCard(story, to);
  };
  return (
    <TrailCard
      {...reading}
      facts={story.facts}
      trail={trail}
      onFollow={go}
      onBack={() => go(trail.at(-2) ?? trail[0])}
      onClose={onClose}
      isUnfolded={matchMedia(besideText).matches}
    />
  );
}

/** The card takes the focus when it comes, and when another takes its place; `focusOpener` gives it back. */
function useFocusOnCard(shown: EntityId | null) {
  const place = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (shown === null) return;
    opener.current = document.activeElement;
    place.current?.focus({ preventScroll: true });
  }, [shown]);
  const focusOpener = (): void => {
    const links = [...document.querySelectorAll<HTMLElement>('.column a[aria-current="true"]')];
    const link = links.find((one) => one === opener.current) ?? links[0];
    (link ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: link === undefined });
  };
  return { place, focusOpener };
}

/** The cards that were open, until none is: following a link back to one ends the way there. */
function useTrail(shown: EntityId | null): Trail | null {
  const [trail, setTrail] = useState<Trail | null>(null);
  const next = shown === null ? null : trail === null ? ([shown] as const) : follow(trail, shown);
  const isSame = next?.length === trail?.length && next?.at(-1) === trail?.at(-1);
  const kept = isSame ? trail : next;
  useEffect(() => setTrail(kept), [kept]);
  return kept;
}

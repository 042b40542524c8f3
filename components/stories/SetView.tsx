import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { follow, type Trail } from '../card/view-entities.ts';
import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { TrailCard } from '../popup/NameCard.tsx';
import { madeBy, SetDetails } from '../popup/SetItem.tsx';
import { countsText, failureText, languageName } from '../popup/set-texts.ts';
import { formatDate } from '../story/format-fact.ts';
import type { EntityId } from '../story/schema.ts';
import { breathe } from './breathe.ts';
import { Handout } from './Handout.tsx';
import { maxPrinted, type OpenStory } from './open-story.ts';
import { PageHead } from './PageHead.tsx';
import { fragmentOf, type StoryPart, storyParts } from './route.ts';
import { StoryCards } from './StoryCards.tsx';
import { StoryMap } from './StoryMap.tsx';
import { StoryRelations } from './StoryRelations.tsx';
import { StorySources } from './StorySources.tsx';
import { StoryText } from './StoryText.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import { addressOfCard, entityIn, type StoryContext, StoryContextProvider } from './story-context.ts';
import { StorySearchProvider } from './story-search.tsx';
import { usePartInView } from './use-part-in-view.ts';
import { usePrinting } from './use-printing.ts';
import { useStory } from './use-story.ts';
import type { StoriesWiring } from './wiring.ts';

export type SetViewProps = StoriesWiring & {
  readonly id: string;
  /** The entity whose card is open, by its id in the set. */
  readonly entity: string | null;
  /** The part that was gone to. */
  readonly part: StoryPart | null;
};

/** A story to read. */
export function SetView(props: SetViewProps): JSX.Element {
  const state = useStory(props, props.id);
  switch (state.kind) {
    case 'opening':
      return <Waiting />;
    case 'missing':
      return <Told title={say('stories.title')} why={say('stories.missing')} />;
    case 'failed':
      return <Told title={say('stories.title')} why={failureText(state.failure)} />;
    case 'open':
      return <Reading {...props} story={state.story} />;
    default:
      return state satisfies never;
  }
}

function Waiting(): JSX.Element {
  return (
    <main class="reading" aria-busy="true">
      <p role="status" class="soft">
        {say('stories.loading')}
      </p>
    </main>
  );
}

/** Why there is nothing to read. */
function Told({ title, why }: { readonly title: string; readonly why: string }): JSX.Element {
  return (
    <main class="reading">
      <PageHead title={title}>
        <p role="alert">{why}</p>
      </PageHead>
    </main>
  );
}

const titles = {
  story: 'stories.story',
  cards: 'stories.cards',
  timeline: 'stories.timeline',
  map: 'stories.map',
  relations: 'stories.relations',
  sources: 'stories.sources',
} as const satisfies Readonly<Record<StoryPart, Key>>;

function Reading(props: SetViewProps & { readonly story: OpenStory }): JSX.Element {
  const { story, part } = props;
  const { head } = story;
  const shown = props.entity === null ? null : entityIn(story, props.entity);
  const printing = usePrinting();
  const isPrinting = printing.isPrinting && story.whole !== null;
  const context = useMemo((): StoryContext => ({ story, shown, isPrinting }), [story, shown, isPrinting]);
  const parts = storyParts.filter((one) => hasPart(story, one));
  // While a large story is read, what is there of it is drawn as far as its cards.
  const turn = useTurns(story.index.isWhole ? parts.length : parts.indexOf('cards') + 1);
  const isDrawn = story.index.isWhole && turn >= parts.length;
  usePart(part, isDrawn);
  return (
    <StoryContextProvider value={context}>
      <StorySearchProvider story={story}>
        <main class="reading" aria-busy={!isDrawn}>
          <PageHead
            title={head.title}
            language={head.language}
            actions={
              <button type="button" onClick={printing.print}>
                {say('stories.print')}
              </button>
            }
          >
            <p class="summary" lang={head.language} dir="auto">
              {head.summary}
            </p>
            <HeadDetails {...story} />
          </PageHead>
          {parts.length < 2 ? null : <PartsNav {...props} parts={parts} />}
          <div class="columns">
            <div class="column">
              {parts.map((one, place) => (
                <section key={one} id={`part-${one}`} aria-labelledby={`heading-${one}`}>
                  <h2 id={`heading-${one}`} tabIndex={-1}>
                    {say(titles[one])}
                  </h2>
                  {one === 'cards' && isPrinting && story.whole !== null ? (
                    <Handout whole={story.whole()} />
                  ) : place < turn ? (
                    <Part part={one} />
                  ) : null}
                </section>
              ))}
            </div>
            <CardPlace {...props} shown={shown} />
          </div>
        </main>
      </StorySearchProvider>
    </StoryContextProvider>
  );
}

/** Counts to a number, one in each task, so that no part keeps the page from answering while others are drawn. */
function useTurns(to: number): number {
  const [turn, setTurn] = useState(1);
  useEffect(() => {
    let isGone = false;
    if (turn < to)
      void breathe().then(() => {
        if (!isGone) setTurn(turn + 1);
      });
    return () => {
      isGone = true;
    };
  }, [turn, to]);
  return turn;
}

/** Whether a story has a part; what is made of all that is in it comes when all is read. */
function hasPart({ index, paragraphs, timeline }: OpenStory, part: StoryPart): boolean {
  switch (part) {
    case 'story':
      return paragraphs.length > 0;
    case 'cards':
      return true;
    case 'timeline':
      return timeline.length > 0;
    case 'map':
      return index.isWhole && index.placed.length > 0;
    case 'relations':
      return index.isWhole && index.links.length > 0;
    case 'sources':
      return index.isWhole && index.sources.length > 0;
    default:
      return part satisfies never;
  }
}

function Part({ part }: { readonly part: StoryPart }): JSX.Element {
  switch (part) {
    case 'story':
      return <StoryText />;
    case 'cards':
      return <StoryCards />;
    case 'timeline':
      return <StoryTimeline />;
    case 'map':
      return <StoryMap />;
    case 'relations':
      return <StoryRelations />;
    case 'sources':
      return <StorySources />;
    default:
      return part satisfies never;
  }
}

/** Who made the story, and how much there is. */
function HeadDetails({ head, index }: OpenStory): JSX.Element {
  const { date, by, version, checked, language, sourceLanguage, origin, counts } = head;
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <SetDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          madeBy({ by, language: sourceLanguage }),
          origin === 'bundled' ? say('library.bundled') : null,
          origin === 'organization' ? say('stories.fromOrganization') : null,
          version === null ? null : say('library.version', { version }),
          languageName(language),
          checked === null ? null : say('card.checked', { date: formatDate(checked, locale()) }),
          countsText(counts),
        ]}
      />
      {index.isWhole ? null : (
        <p class="soft no-print">{sayCount('stories.loadingMore', index.rows.length)}</p>
      )}
      {size > maxPrinted ? <p class="print-only">{sayCount('stories.printedPartly', size)}</p> : null}
    </>
  );
}

/** The way to each part, which leaves the card open; the part that is being read is marked. */
function PartsNav(props: SetViewProps & { readonly parts: readonly StoryPart[] }): JSX.Element {
  const { id, entity, part, parts } = props;
  const inView = usePartInView(parts, part);
  return (
    <nav class="parts no-print" aria-label={say('stories.parts')}>
      <ul>
        {parts.map((one) => (
          <li key={one}>
            <a
              href={fragmentOf({ kind: 'set', id, part: one, ...(entity !== null && { entity }) })}
              aria-current={inView === one ? 'location' : undefined}
              onClick={() => {
                // A second click on the same address changes nothing, and goes there again.
                if (part === one) goToPart(one);
              }}
            >
              {say(titles[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Goes to the part that the address asks for, once it is there. */
function usePart(part: StoryPart | null, isWhole: boolean): void {
  useEffect(() => {
    if (part !== null && isWhole) goToPart(part);
  }, [part, isWhole]);
}

function goToPart(part: StoryPart): void {
  const heading = document.getElementById(`heading-${part}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
}

/** Where cards have a column of their own, as in reading.css. */
const besideText = '(width >= 900px)';

/** The card that is open, beside the story where there is room. */
function CardPlace(
  props: SetViewProps & { readonly story: OpenStory; readonly shown: EntityId | null },
): JSX.Element {
  const { story, shown, reading } = props;
  const place = useRef<HTMLElement>(null);
  const trail = useTrail(shown);
  const opener = useRef<Element | null>(null);
  const go = (to: EntityId): void => {
    location.hash = addressOfCard(story, to);
  };
  const close = (): void => {
    const links = [...document.querySelectorAll<HTMLElement>('.column a[aria-current="true"]')];
    const link = links.find((one) => one === opener.current) ?? links[0];
    location.hash = fragmentOf({ kind: 'set', id: story.id });
    (link ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: link === undefined });
  };
  // The card takes the focus when it comes, and when another takes its place.
  useEffect(() => {
    if (shown === null) return;
    opener.current = document.activeElement;
    place.current?.focus({ preventScroll: true });
  }, [shown]);
  const isKnown = shown !== null && (story.index.byId.has(shown) || !story.index.isWhole);
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
        <TrailCard
          facts={story.facts}
          theme={reading.theme}
          textSize={reading.textSize}
          trail={trail}
          onFollow={go}
          onBack={() => go(trail.at(-2) ?? trail[0])}
          onClose={close}
          isUnfolded={matchMedia(besideText).matches}
        />
      ) : (
        <p class="soft hint">{say('stories.choose')}</p>
      )}
    </aside>
  );
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

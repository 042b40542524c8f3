import type { JSX } from 'preact';
import { flushSync } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locale, say, sayCount } from '../i18n/say.ts';
import { madeBy, StoryDetails } from '../shelf/StoryItem.tsx';
import { countsText, failureText, languageName } from '../shelf/story-texts.ts';
import { formatDate } from '../story/format-fact.ts';
import { yieldToMain } from '../ui/main-thread.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { type StoryPart, storyParts } from '../ui/route.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { CardPlace } from './CardPlace.tsx';
import { Handout } from './Handout.tsx';
import { maxPrinted, type OpenStory } from './open-story.ts';
import { PartsNav, partTitles, usePart } from './PartsNav.tsx';
import { StoryCards } from './StoryCards.tsx';
import { StoryMap } from './StoryMap.tsx';
import { StoryRelations } from './StoryRelations.tsx';
import { StorySources } from './StorySources.tsx';
import { StoryText } from './StoryText.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import { entityIn, type StoryContext, StoryContextProvider, useStoryContext } from './story-context.ts';
import { StorySearchProvider } from './story-search.tsx';
import { useStory } from './use-story.ts';

export type StoryViewProps = StoriesWiring & {
  readonly id: string;
  /** The entity whose card is open, by its id in the story. */
  readonly entity: string | null;
  /** The part that was gone to. */
  readonly part: StoryPart | null;
};

/** A story to read. */
export function StoryView(props: StoryViewProps): JSX.Element {
  const state = useStory(props, props.id);
  switch (state.kind) {
    case 'opening':
      return <Waiting />;
    case 'missing':
      return <Notice title={say('stories.title')} why={say('stories.missing')} />;
    case 'failed':
      return <Notice title={say('stories.title')} why={failureText(state.failure)} />;
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
function Notice({ title, why }: { readonly title: string; readonly why: string }): JSX.Element {
  return (
    <main class="reading">
      <PageHead title={title}>
        <p role="alert">{why}</p>
      </PageHead>
    </main>
  );
}

function Reading(props: StoryViewProps & { readonly story: OpenStory }): JSX.Element {
  const { story, part } = props;
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
          <StoryHead story={story} onPrint={printing.print} />
          {parts.length < 2 ? null : <PartsNav {...props} parts={parts} />}
          <div class="columns">
            <Sections parts={parts} turn={turn} />
            <CardPlace {...props} shown={shown} />
          </div>
        </main>
      </StorySearchProvider>
    </StoryContextProvider>
  );
}

/** The parts of the story, of which as many are drawn as it is the turn of. */
function Sections(props: { readonly parts: readonly StoryPart[]; readonly turn: number }): JSX.Element {
  return (
    <div class="column">
      {props.parts.map((part, place) => (
        <StorySection key={part} part={part} isDrawn={place < props.turn} />
      ))}
    </div>
  );
}

type StoryHeadProps = { readonly story: OpenStory; readonly onPrint: () => void };

function StoryHead({ story, onPrint }: StoryHeadProps): JSX.Element {
  const { title, language, summary } = story.head;
  const print = (
    <button type="button" onClick={onPrint}>
      {say('stories.print')}
    </button>
  );
  return (
    <PageHead title={title} language={language} actions={print}>
      <p class="summary" lang={language} dir="auto">
        {summary}
      </p>
      <HeadDetails {...story} />
    </PageHead>
  );
}

type StorySectionProps = { readonly part: StoryPart; readonly isDrawn: boolean };

function StorySection({ part, isDrawn }: StorySectionProps): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  const whole = part === 'cards' && isPrinting ? story.whole : null;
  return (
    <section id={`part-${part}`} aria-labelledby={`heading-${part}`}>
      <h2 id={`heading-${part}`} tabIndex={-1}>
        {say(partTitles[part])}
      </h2>
      {whole !== null ? <Handout whole={whole()} /> : isDrawn ? <Part part={part} /> : null}
    </section>
  );
}

/** Counts to a number, one in each task, so that no part keeps the page from answering while others are drawn. */
function useTurns(to: number): number {
  const [turn, setTurn] = useState(1);
  useEffect(() => {
    let isGone = false;
    if (turn < to)
      void yieldToMain().then(() => {
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
  const { date, version, checked, language, counts } = head;
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <StoryDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          ...makersOf(head),
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

const makersOf = ({ by, sourceLanguage, origin }: OpenStory['head']) => [
  madeBy({ by, language: sourceLanguage }),
  origin === 'bundled' ? say('library.bundled') : null,
  origin === 'organization' ? say('stories.fromOrganization') : null,
];

/** Whether the page is being printed, and what prints it. What is printed is drawn then, before the browser looks. */
function usePrinting(): { readonly isPrinting: boolean; readonly print: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => gone.abort();
  }, []);
  return { isPrinting, print: () => window.print() };
}

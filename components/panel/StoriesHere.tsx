import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { OpenStory } from '../reader/open-story.ts';
import { StoryMap } from '../reader/StoryMap.tsx';
import { StoryTimeline } from '../reader/StoryTimeline.tsx';
import { entityIn, StoryContextProvider } from '../reader/story-context.ts';
import { StorySearchProvider } from '../reader/story-search.tsx';
import { useStory } from '../reader/use-story.ts';
import { failureText } from '../shelf/story-texts.ts';
import type { EntityId } from '../story/schema.ts';
import { routeOf } from '../ui/route.ts';
import type { StoriesWiring } from '../ui/wiring.ts';

/** A story that the page is about. */
export type StoryHere = { readonly id: string; readonly title: string; readonly language: string };

export type StoriesHereProps = Pick<StoriesWiring, 'library' | 'bundled'> & {
  readonly stories: readonly StoryHere[];
  readonly onShow: (entity: EntityId) => void;
};

/** The stories that the page is about, folded; each is read when it is opened. */
export function StoriesHere({ stories, ...props }: StoriesHereProps): JSX.Element {
  return (
    <div class="folds">
      {stories.map((story) => (
        <StoryFold key={story.id} {...props} story={story} />
      ))}
    </div>
  );
}

type StoryFoldProps = Omit<StoriesHereProps, 'stories'> & { readonly story: StoryHere };

function StoryFold({ story, ...props }: StoryFoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold reading" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span lang={story.language} dir="auto">
          {story.title}
        </span>
        <span class="value">{[say('stories.timeline'), say('stories.map')].join(' · ')}</span>
      </summary>
      {isOpen ? <StoryParts {...props} id={story.id} /> : null}
    </details>
  );
}

type StoryPartsProps = Omit<StoryFoldProps, 'story'> & { readonly id: string };

function StoryParts({ id, onShow, ...wiring }: StoryPartsProps): JSX.Element {
  const state = useStory(wiring, id);
  switch (state.kind) {
    case 'opening':
      return <p role="status">{say('stories.loading')}</p>;
    case 'missing':
      return <p role="alert">{say('stories.missing')}</p>;
    case 'failed':
      return <p role="alert">{failureText(state.failure)}</p>;
    case 'open':
      return <OpenParts story={state.story} onShow={onShow} />;
    default:
      return state satisfies never;
  }
}

type OpenPartsProps = Pick<StoriesHereProps, 'onShow'> & { readonly story: OpenStory };

/** Timeline and map, as far as the story has them. */
export function OpenParts({ story, onShow }: OpenPartsProps): JSX.Element {
  const context = useMemo(() => ({ story, shown: null, isPrinting: false }), [story]);
  useLinksToCards(story, onShow);
  return (
    <StoryContextProvider value={context}>
      <StorySearchProvider story={story}>
        <div class="folded">
          {story.timeline.length === 0 ? null : (
            <section aria-labelledby={`timeline-${story.id}`}>
              <h3 id={`timeline-${story.id}`}>{say('stories.timeline')}</h3>
              <StoryTimeline />
            </section>
          )}
          {!story.index.isWhole || story.index.placed.length === 0 ? null : (
            <section aria-labelledby={`map-${story.id}`}>
              <h3 id={`map-${story.id}`}>{say('stories.map')}</h3>
              <StoryMap />
            </section>
          )}
        </div>
      </StorySearchProvider>
    </StoryContextProvider>
  );
}

/** Names in a story are links to the address of their card: here it opens in the panel. */
function useLinksToCards(story: OpenStory, onShow: (entity: EntityId) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const open = (): void => {
      const route = routeOf(location.hash);
      if (route.kind !== 'story' || route.id !== story.id || route.entity === undefined) return;
      // The same link may be followed again.
      history.replaceState(null, '', `${location.pathname}${location.search}`);
      onShow(entityIn(story, route.entity));
    };
    addEventListener('hashchange', open, { signal: gone.signal });
    return () => gone.abort();
  }, [story, onShow]);
}

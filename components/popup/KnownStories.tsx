import type { ComponentChildren, JSX } from 'preact';
import { locale, say, sayAround, sayCountAround } from '../i18n/say.ts';
import { isUsableBy } from '../library/library.ts';
import { bundledId } from '../library/only-story.ts';
import type { StoryHeader } from '../library/story-records.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoriesProps } from './StoriesSection.tsx';

/** A story whose names are looked for on the page. */
type KnownStory = Pick<StoryHeader, 'id' | 'title' | 'language' | 'counts'>;

/** Returns the stories whose names are looked for on the page; `null` if that is not known. */
export function knownStories(
  shelf: StoriesProps | null,
  { bundled: isBundledOn }: Pick<Settings, 'bundled'>,
): readonly KnownStory[] | null {
  // The stories are not read yet, or cannot be read in this window: some may be on.
  if (shelf === null || (shelf.stories.length === 0 && shelf.failure !== null)) return null;
  const { bundled, stories, site, only } = shelf;
  const asked = site === null ? ({ kind: 'own-page' } as const) : ({ kind: 'page', site } as const);
  return [
    ...(isBundledOn ? [{ ...bundled, id: bundledId }] : []),
    ...stories.filter((header) => isUsableBy(header, asked)),
  ].filter(({ id }) => only === null || id === only);
}

type KnownStoriesProps = {
  readonly stories: readonly KnownStory[] | null;
  /** Called to show the stories. */
  readonly onShowStories: () => void;
};

/** Says how many names are looked for on the page and of which story, and leads there. */
export function KnownStories(props: KnownStoriesProps): JSX.Element {
  return <span class="known-stories">{whatIsKnown(props)}</span>;
}

function whatIsKnown({ stories, onShowStories }: KnownStoriesProps): ComponentChildren {
  if (stories === null) return say('library.whatIsKnown');
  const [first, ...more] = stories;
  if (first === undefined) return say('library.noneOn');
  const count = stories.reduce(
    (sum, { counts }) => sum + counts.person + counts.place + counts.organization,
    0,
  );
  return sayCountAround('card.knows', count, {
    count: new Intl.NumberFormat(locale()).format(count),
    story: (
      <LinkToStories key="story" only={more.length === 0 ? first : null} onShowStories={onShowStories} />
    ),
  });
}

/** Leads to the stories; `only` is the one if there are no others. */
function LinkToStories(
  props: Pick<KnownStoriesProps, 'onShowStories'> & { readonly only: KnownStory | null },
): JSX.Element {
  const { only, onShowStories } = props;
  if (only?.id === bundledId)
    return (
      <a href="/welcome.html#story" target="_blank" rel="noreferrer">
        {say('card.summitStory')}
      </a>
    );
  return (
    <button type="button" class="link" onClick={onShowStories}>
      {only === null
        ? say('popup.severalStories')
        : sayAround('popup.storyCalled', { title: <StoryTitle key="title" {...only} /> })}
    </button>
  );
}

const StoryTitle = ({ title, language }: Pick<KnownStory, 'title' | 'language'>): JSX.Element => (
  <bdi lang={language}>{title}</bdi>
);

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCount, sayCountAround } from '../i18n/say.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Moment } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import { AsOf, Facts, Sources } from './Facts.tsx';
import { Matters } from './Glance.tsx';
import { Related, StoryStatements, Timeline } from './Story.tsx';
import type { SectionName } from './sections.ts';

type DetailsProps = {
  readonly sections: readonly SectionName[];
  readonly moments: readonly Moment[];
  /** Whether the glance says what the entity is in the story: no sentence stands twice. */
  readonly isInStory: boolean;
  /** The sections that are shown whole, however long they are. */
  readonly whole: readonly SectionName[];
  readonly onWhole: (name: SectionName) => void;
};

/** What is behind the fold. */
export function Details({ sections, ...props }: DetailsProps) {
  const { entity, story } = useCard();
  const checked = entity.checked ?? story.checked;
  return (
    <>
      {sections.map((name) => (
        // What was jumped to gets the focus, so that Tab goes on from there.
        <section key={name} data-section={name} tabIndex={-1}>
          <h3>{sectionTitle(name)}</h3>
          <Section {...{ name, ...props }} />
        </section>
      ))}
      {checked !== null && (
        <p class="checked quiet">{say('card.checked', { date: formatDate(checked, locale()) })}</p>
      )}
      {addedStoryOf(entity.id) === null && <Known count={story.entities.length} />}
    </>
  );
}

/** That names of other stories are not known, so that nobody looks for them. */
function Known({ count }: { readonly count: number }) {
  const story = say('card.summitStory');
  // Only from pages of the extension a link leads to another one.
  const link = location.protocol.endsWith('extension:') ? (
    <a href="/welcome.html#story" target="_blank" rel="noreferrer">
      {story}
    </a>
  ) : (
    story
  );
  return <p class="known quiet">{sayCountAround('card.knows', count, { count: `${count}`, story: link })}</p>;
}

const titles = {
  facts: 'card.keyFacts',
  story: 'card.inThisStory',
  related: 'card.related',
  timeline: 'card.timeline',
  later: 'card.sinceThen',
  sources: 'card.sources',
} as const satisfies Readonly<Record<SectionName, Key>>;

export const sectionTitle = (name: SectionName): string => say(titles[name]);

/** How many items of a section are shown at first: enough to be read in a minute or two, all sections together. */
const itemsAtFirst: Readonly<Record<SectionName, number>> = {
  facts: 4,
  story: 3,
  related: 8,
  timeline: 3,
  later: 2,
  sources: 2,
};

type SectionProps = Omit<DetailsProps, 'sections'> & { readonly name: SectionName };

function Section({ name, moments, isInStory, whole, onWhole }: SectionProps) {
  const { entity, sources } = useCard();
  const limit = {
    atFirst: itemsAtFirst[name],
    isWhole: whole.includes(name),
    onWhole: () => onWhole(name),
  };
  /** A list, of which only the beginning is shown at first. */
  const list = <Item,>(items: readonly Item[], draw: (shown: readonly Item[]) => JSX.Element) => (
    <ShowMore {...{ items, ...limit }}>{draw}</ShowMore>
  );
  switch (name) {
    case 'facts':
      return <KeyFacts {...limit} />;
    case 'story':
      return <InThisStory {...limit} isInStory={isInStory} />;
    case 'related':
      return list(entity.relations, (relations) => <Related relations={relations} />);
    case 'timeline':
      return list(moments, (shown) => <Timeline moments={shown} />);
    case 'later':
      // What came last is what a reader asks.
      return list(entity.later.toReversed(), (later) => (
        <Timeline moments={later.map(({ asOf, ...others }) => ({ date: asOf, ...others }))} />
      ));
    case 'sources':
      return list(sources.ids, (ids) => <Sources ids={ids} />);
    default:
      return name satisfies never;
  }
}

type Limit = Omit<ShowMoreProps<never>, 'items' | 'children'>;

function KeyFacts(limit: Limit) {
  return (
    <>
      <Role />
      <ShowMore {...limit} items={useCard().entity.facts}>
        {(facts) => <Facts facts={facts} />}
      </ShowMore>
    </>
  );
}

function InThisStory({ isInStory, ...limit }: Limit & Pick<DetailsProps, 'isInStory'>) {
  return (
    <>
      {!isInStory && <Matters />}
      <ShowMore {...limit} items={useCard().entity.story?.statements ?? []}>
        {(statements) => <StoryStatements statements={statements} />}
      </ShowMore>
    </>
  );
}

/** What the entity was on the story's day. */
function Role() {
  const { entity, factLang } = useCard();
  const { role } = entity;
  if (role === undefined) return null;
  return (
    <p class="role">
      <span {...factLang}>{role.text}</span> <AsOf date={role.asOf} source={role.source} />
    </p>
  );
}

type ShowMoreProps<Item> = {
  readonly items: readonly Item[];
  /** How many are shown at first; one more is, too, if it is the last. */
  readonly atFirst: number;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
  /** Draws the shown ones as one list. */
  readonly children: (shown: readonly Item[]) => JSX.Element;
};

/** The list of a section: its beginning, and a button for the rest, of which the first gets the focus. */
function ShowMore<Item>({ items, atFirst, isWhole, onWhole, children }: ShowMoreProps<Item>) {
  const list = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const firstNew = list.current?.children[atFirst];
    list.current = null;
    if (!(firstNew instanceof HTMLElement)) return;
    firstNew.tabIndex = -1;
    // It is where the button was.
    firstNew.focus({ preventScroll: true });
  }, [isWhole]);
  if (isWhole || items.length <= atFirst + 1) return children(items);
  return (
    <>
      {children(items.slice(0, atFirst))}
      <button
        type="button"
        class="show-more"
        onClick={({ currentTarget }) => {
          list.current = currentTarget.previousElementSibling;
          onWhole();
        }}
      >
        {sayCount('stories.showMore', items.length - atFirst)}
      </button>
    </>
  );
}

import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCountAround } from '../i18n/say.ts';
import { addedSetOf } from '../story/entity-id.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Moment } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import { AsOf, Facts, Sources } from './Facts.tsx';
import { Matters } from './Glance.tsx';
import { ShowMore } from './ShowMore.tsx';
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
  const { entity, factSet } = useCard();
  const { checked } = factSet;
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
      {addedSetOf(entity.id) === null && <Known count={factSet.entities.length} />}
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
  facts: 5,
  story: 3,
  related: 8,
  timeline: 3,
  later: 2,
  sources: 2,
};

type SectionProps = Omit<DetailsProps, 'sections'> & { readonly name: SectionName };

function Section({ name, moments, isInStory, whole, onWhole }: SectionProps) {
  const { entity, sources } = useCard();
  const length = {
    atFirst: itemsAtFirst[name],
    isWhole: whole.includes(name),
    onWhole: () => onWhole(name),
  };
  switch (name) {
    case 'facts':
      return (
        <>
          <Role />
          <ShowMore items={entity.facts} {...length}>
            {(facts) => <Facts facts={facts} />}
          </ShowMore>
        </>
      );
    case 'story':
      return (
        <>
          {!isInStory && <Matters />}
          <ShowMore items={entity.story?.statements ?? []} {...length}>
            {(statements) => <StoryStatements statements={statements} />}
          </ShowMore>
        </>
      );
    case 'related':
      return (
        <ShowMore items={entity.relations} {...length}>
          {(relations) => <Related relations={relations} />}
        </ShowMore>
      );
    case 'timeline':
      return (
        <ShowMore items={moments} {...length}>
          {(shown) => <Timeline moments={shown} />}
        </ShowMore>
      );
    case 'later':
      return (
        <ShowMore items={entity.later} {...length}>
          {(later) => <Timeline moments={later.map(({ asOf, ...rest }) => ({ date: asOf, ...rest }))} />}
        </ShowMore>
      );
    case 'sources':
      return (
        <ShowMore items={sources.ids} {...length}>
          {(ids) => <Sources ids={ids} />}
        </ShowMore>
      );
    default:
      return name satisfies never;
  }
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

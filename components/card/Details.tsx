import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCountAround } from '../i18n/say.ts';
import { addedSetOf } from '../story/entity-id.ts';
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
};

/** What is behind the fold. */
export function Details({ sections, moments, isInStory }: DetailsProps) {
  const { entity, factSet } = useCard();
  const { checked } = factSet;
  return (
    <>
      {sections.map((name) => (
        // What was jumped to gets the focus, so that Tab goes on from there.
        <section key={name} data-section={name} tabIndex={-1}>
          <h3>{sectionTitle(name)}</h3>
          <Section {...{ name, moments, isInStory }} />
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

type SectionProps = Omit<DetailsProps, 'sections'> & { readonly name: SectionName };

function Section({ name, moments, isInStory }: SectionProps) {
  const { entity } = useCard();
  switch (name) {
    case 'facts':
      return (
        <>
          <Role />
          <Facts facts={entity.facts} />
        </>
      );
    case 'story':
      return (
        <>
          {!isInStory && <Matters />}
          <StoryStatements statements={entity.story?.statements ?? []} />
        </>
      );
    case 'related':
      return <Related relations={entity.relations} />;
    case 'timeline':
      return <Timeline moments={moments} />;
    case 'later':
      return (
        <Timeline moments={entity.later.map(({ asOf, ...statement }) => ({ date: asOf, ...statement }))} />
      );
    case 'sources':
      return <Sources />;
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

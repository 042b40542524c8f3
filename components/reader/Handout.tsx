import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { kindLabel } from '../card/kind-label.ts';
import { localeOf } from '../i18n/direction.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { locale, say } from '../i18n/say.ts';
import { usesMiles } from '../story/age-and-distance.ts';
import { formatDate, formatFact } from '../story/format-fact.ts';
import type { Entity, Fact, SourceId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { headingsByKind } from './StoryCards.tsx';
import { useStoryContext } from './story-context.ts';

/** All cards of a story as text, for paper: with the numbers of their sources, which are listed below. */
export function Handout({ whole }: { readonly whole: Story }): JSX.Element {
  const { story } = useStoryContext();
  return (
    <div class="handout" lang={whole.language} dir="auto">
      {headingsByKind.map(([kind, title]) => {
        const rows = story.index.rows.filter((row) => row.kind === kind);
        if (rows.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{say(title)}</h3>
            {rows.map(({ id }) => {
              const entity = whole.entity(id);
              return entity === null ? null : <EntityText key={id} entity={entity} whole={whole} />;
            })}
          </section>
        );
      })}
    </div>
  );
}

type Part = { readonly entity: Entity; readonly whole: Story };

function EntityText({ entity, whole }: Part): JSX.Element {
  const { name, description, role, facts } = entity;
  return (
    <article>
      <h4>
        {name} <span class="soft">{kindLabel(entity)}</span>
      </h4>
      <p>{description}</p>
      {role === undefined ? null : (
        <p>
          {role.text} <AsOf date={role.asOf} />
          <Cited source={role.source} />
        </p>
      )}
      {facts.length === 0 ? null : <FactsText facts={facts} whole={whole} />}
      <StatementsText {...entity} />
      <LaterText later={entity.later} language={whole.language} />
    </article>
  );
}

function FactsText({ facts, whole }: Pick<Entity, 'facts'> & Pick<Part, 'whole'>): JSX.Element {
  return (
    <dl>
      {facts.map((fact, index) => (
        <FactText key={index} fact={fact} whole={whole} />
      ))}
    </dl>
  );
}

/** What an entity does in the story, and why it matters there. */
function StatementsText({ story }: Pick<Entity, 'story'>): JSX.Element | null {
  if (story === undefined) return null;
  const { statements, matters } = story;
  return (
    <>
      <ul>
        {statements.map(({ text, source }) => (
          <li key={text}>
            {text}
            <Cited source={source} />
          </li>
        ))}
      </ul>
      {matters === undefined ? null : (
        <p>
          <b>{say('stories.whyMatters')}</b> {matters.text}
          <Cited source={matters.source} />
        </p>
      )}
    </>
  );
}

/** What happened after the story. */
function LaterText(props: Pick<Entity, 'later'> & { readonly language: string }): JSX.Element | null {
  if (props.later.length === 0) return null;
  return (
    <>
      <p>
        <b>{say('card.sinceThen')}</b>
      </p>
      <ul>
        {props.later.map(({ text, asOf, source }) => (
          <li key={`${asOf} ${text}`}>
            {formatDate(asOf, localeOf(props.language))}: {text}
            <Cited source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FactText({ fact, whole }: { readonly fact: Fact; readonly whole: Story }): JSX.Element {
  const value = formatFact(fact, {
    story: whole,
    locale: localeOf(whole.language),
    inMiles: usesMiles(readerLanguage()),
  });
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd>
        {value}
        {fact.note === undefined ? '' : ` – ${fact.note}`}
        {fact.asOf === undefined ? null : (
          <Fragment>
            {' '}
            <AsOf date={fact.asOf} />
          </Fragment>
        )}
        <Cited source={fact.source} />
        {fact.differs === undefined ? '' : ` ${say('card.sourcesDiffer')} ${fact.differs}`}
      </dd>
    </div>
  );
}

const AsOf = ({ date }: { readonly date: string }): JSX.Element => (
  <span class="soft">({say('card.asOf', { date: formatDate(date, locale()) })})</span>
);

/** The number of a source in the list of all. */
export function Cited({ source }: { readonly source: SourceId | undefined }): JSX.Element | null {
  const { story } = useStoryContext();
  const number = source === undefined ? undefined : story.index.sourceNumbers.get(source);
  return number === undefined ? null : <sup dir="auto">{number}</sup>;
}

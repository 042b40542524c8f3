import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { kindLabel } from '../card/kind-label.ts';
import { localeOf } from '../i18n/direction.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { locale, say } from '../i18n/say.ts';
import { usesMiles } from '../story/age-and-distance.ts';
import type { FactSet } from '../story/fact-set.ts';
import { formatDate, formatFact } from '../story/format-fact.ts';
import type { Entity, Fact, SourceId } from '../story/schema.ts';
import { headingsByKind } from './StoryCards.tsx';
import { useStoryContext } from './story-context.ts';

/** All cards of a story as text, for paper: with the numbers of their sources, which are listed below. */
export function Handout({ whole }: { readonly whole: FactSet }): JSX.Element {
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

type Part = { readonly entity: Entity; readonly whole: FactSet };

function EntityText({ entity, whole }: Part): JSX.Element {
  const { name, description, role, facts, story, later } = entity;
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
      {facts.length === 0 ? null : (
        <dl>
          {facts.map((fact, index) => (
            <FactText key={index} fact={fact} whole={whole} />
          ))}
        </dl>
      )}
      {story === undefined ? null : (
        <ul>
          {story.statements.map(({ text, source }) => (
            <li key={text}>
              {text}
              <Cited source={source} />
            </li>
          ))}
        </ul>
      )}
      {story?.matters === undefined ? null : (
        <p>
          <b>{say('stories.whyMatters')}</b> {story.matters.text}
          <Cited source={story.matters.source} />
        </p>
      )}
      {later.length === 0 ? null : (
        <>
          <p>
            <b>{say('card.sinceThen')}</b>
          </p>
          <ul>
            {later.map(({ text, asOf, source }) => (
              <li key={`${asOf} ${text}`}>
                {formatDate(asOf, localeOf(whole.language))}: {text}
                <Cited source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function FactText({ fact, whole }: { readonly fact: Fact; readonly whole: FactSet }): JSX.Element {
  const value = formatFact(fact, {
    factSet: whole,
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

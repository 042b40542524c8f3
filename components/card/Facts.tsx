import { Fragment } from 'preact';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import { ageOn } from '../story/age-and-distance.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import { formatDate, formatFact } from '../story/format-fact.ts';
import type { Fact, Source, SourceId } from '../story/schema.ts';
import { type CardContext, useCard } from './card-context.ts';
import { useCopy } from './copy.ts';
import { LinkedText } from './LinkedText.tsx';
import { Icon } from './Picture.tsx';
import { addressOf, remarksOn } from './source-remarks.ts';

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <FactItem key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function FactItem({ fact }: { readonly fact: Fact }) {
  const { factLang } = useCard();
  return (
    <div>
      <dt {...factLang}>{fact.label}</dt>
      <dd>
        <CopyFact fact={fact} />
        <span {...factLang}>
          <Value fact={fact} />
          <Age fact={fact} />
          {fact.note !== undefined && <span class="quiet"> – {fact.note}</span>}
        </span>
        <SourceOf fact={fact} />
        {fact.differs !== undefined && <Differing text={fact.differs} />}
      </dd>
    </div>
  );
}

function SourceOf({ fact: { asOf, source } }: { readonly fact: Fact }) {
  if (asOf === undefined) return <SourceNumber source={source} />;
  return (
    <>
      {' '}
      <AsOf date={asOf} source={source} />
    </>
  );
}

/** What other sources say. */
function Differing({ text }: { readonly text: string }) {
  const { factLang } = useCard();
  return (
    <p class="differs">
      <b>{say('card.sourcesDiffer')}</b>{' '}
      <span {...factLang}>
        <LinkedText text={text} />
      </span>
    </p>
  );
}

function Value({ fact }: { fact: Fact }) {
  const card = useCard();
  const { value } = fact;
  const text = formatFact(fact, card);
  if (value.kind !== 'entity') return text;
  return (
    <button type="button" class="inline-link" onClick={() => card.onFollow(value.entity)}>
      {text}
    </button>
  );
}

/** The age of a person on the story's day, after the date of birth. */
function Age({ fact }: { fact: Fact }) {
  const card = useCard();
  const age = sayAge(fact, card);
  return (
    age !== null && (
      <>
        {' '}
        <span {...card.uiLang}>({age})</span>
      </>
    )
  );
}

/** "age 79 at the summit"; `null` for other facts, and where a date is not known to the day. */
function sayAge({ value }: Fact, { entity, story }: Pick<CardContext, 'entity' | 'story'>): string | null {
  if (value.kind !== 'birth') return null;
  const day = story.story.referenceDate;
  const age = ageOn(day, value.date);
  if (age === null) return null;
  return addedStoryOf(entity.id) === null
    ? sayCount('card.ageAtSummit', age)
    : sayCount('card.ageOn', age, { date: formatDate(day, locale()) });
}

/** The date of a statement and its source, on the same line as its end: a number alone would be lost on the next. */
export function AsOf({ date, source }: { date: string; source: SourceId }) {
  return (
    <span class="as-of">
      <span class="quiet">{say('card.asOf', { date: formatDate(date, locale()) })}</span>
      <SourceNumber source={source} />
    </span>
  );
}

/** A button that copies a fact with its date and source, and announces that. */
function CopyFact({ fact }: { fact: Fact }) {
  const card = useCard();
  const { factLang } = card;
  const { status, copy } = useCopy(() => factAsText(fact, card));
  return (
    <span class="copying">
      <button type="button" class="copy" title={say('card.copyWithSource')} onClick={copy}>
        <span class="unseen">
          {sayAround('card.copy', { fact: <span {...factLang}>{fact.label}</span> })}
        </span>
        <Icon path={status === '' ? copyIcon : 'm3.5 8.5 3 3 6-7'} />
      </button>
      <span role="status" class="said">
        {status}
      </span>
    </span>
  );
}

const copyIcon =
  'M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1M3.5 10.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1';

/** The small number after a statement; a link to its source. */
export function SourceNumber({ source }: { source: SourceId }) {
  const { story, sources, sourceLang, uiLang } = useCard();
  const cited = story.source(source);
  const { title, publisher } = cited;
  const number = sources.numberOf(source);
  return (
    <sup {...sourceLang} title={`${title} – ${publisher}`}>
      {/** Keeps the number with the last word. */}
      {wordJoiner}
      <a
        {...uiLang}
        href={addressOf(cited)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say('card.source', { number, title })}
      >
        <span>{number}</span>
      </a>
    </sup>
  );
}

const wordJoiner = '\u2060';

export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { story, factLang, sourceLang } = useCard();
  return (
    <ol class="sources" {...factLang}>
      {ids.map((id) => {
        const source = story.source(id);
        return (
          <li key={id}>
            <a {...sourceLang} href={addressOf(source)} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
            <SourceDetails source={source} />
          </li>
        );
      })}
    </ol>
  );
}

/** The publisher, and what is said of the source. */
function SourceDetails({ source }: { source: Source }) {
  const { sourceLang, uiLang } = useCard();
  return (
    <span class="quiet">
      <span {...sourceLang}>{source.publisher}</span>
      {remarksOn(source).map((remark) => (
        <Fragment key={remark}>
          {' · '}
          <span {...uiLang}>{remark}</span>
        </Fragment>
      ))}
    </span>
  );
}

/**
 * A fact as plain text that is complete by itself: whose it is, as of when, and from where. One line for the fact,
 * one where sources differ, one for the source with its URL.
 */
export function factAsText(
  fact: Fact,
  card: Pick<CardContext, 'entity' | 'story' | 'locale' | 'inMiles'>,
): string {
  const { entity, story } = card;
  const source = story.source(fact.source);
  const age = sayAge(fact, card);
  const note = fact.note === undefined ? '' : ` – ${fact.note}`;
  const asOf =
    fact.asOf === undefined ? '' : ` (${say('card.asOf', { date: formatDate(fact.asOf, locale()) })})`;
  const lines = [
    `${entity.name} – ${fact.label}: ${formatFact(fact, card)}${age === null ? '' : ` (${age})`}${note}${asOf}`,
    ...(fact.differs === undefined ? [] : [`${say('card.sourcesDiffer')} ${fact.differs}`]),
    say('card.copiedSource', {
      title: source.title,
      publisher: source.publisher,
      address: addressOf(source),
    }),
  ];
  return lines.join('\n').replaceAll(softHyphen, '');
}

/** Long words of labels have some, for narrow columns. */
const softHyphen = '\u00AD';

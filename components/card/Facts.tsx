import { locale, say, sayAround } from '../i18n/say.ts';
import type { FactSet } from '../story/fact-set.ts';
import { formatDate, formatFact } from '../story/format-fact.ts';
import type { Entity, Fact, Moment, SourceId } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import { useCopy } from './copy.ts';
import { Icon } from './Picture.tsx';

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { factLang } = useCard();
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt {...factLang}>{fact.label}</dt>
          <dd>
            <CopyFact fact={fact} />
            <span {...factLang}>
              <Value fact={fact} />
              {fact.note !== undefined && <span class="quiet"> – {fact.note}</span>}
            </span>
            {fact.asOf === undefined ? (
              <SourceNumber source={fact.source} />
            ) : (
              <>
                {' '}
                <AsOf date={fact.asOf} source={fact.source} />
              </>
            )}
            {fact.differs !== undefined && (
              <p class="differs">
                <b>{say('card.sourcesDiffer')}</b> <span {...factLang}>{fact.differs}</span>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ fact }: { fact: Fact }) {
  const { factSet, locale, onFollow } = useCard();
  const { value } = fact;
  const text = formatFact(fact, { factSet, locale });
  if (value.kind !== 'entity') return text;
  return (
    <button type="button" class="inline-link" onClick={() => onFollow(value.entity)}>
      {text}
    </button>
  );
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
export function CopyFact({ fact }: { fact: Fact }) {
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
  const { factSet, sources, factLang, uiLang } = useCard();
  const { title, publisher, address } = factSet.source(source);
  const number = sources.numberOf(source);
  return (
    <sup {...factLang} title={`${title} – ${publisher}`}>
      <a
        {...uiLang}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say('card.source', { number, title })}
      >
        {number}
      </a>
    </sup>
  );
}

export function Sources() {
  const { factSet, sources, factLang } = useCard();
  return (
    <ol class="sources" {...factLang}>
      {sources.ids.map((id) => {
        const { title, publisher, address } = factSet.source(id);
        return (
          <li key={id}>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="quiet">{publisher}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The sources of a card, numbered from 1 in the order of use. */
export type NumberedSources = {
  readonly ids: readonly SourceId[];
  numberOf(source: SourceId): number;
};

export function numberSources(entity: Entity, moments: readonly Moment[]): NumberedSources {
  const statements = [...(entity.role ? [entity.role] : []), ...entity.facts, ...moments, ...entity.later];
  const ids = [...new Set(statements.map(({ source }) => source))];
  return { ids, numberOf: (source) => ids.indexOf(source) + 1 };
}

/**
 * A fact as plain text that is complete by itself: whose it is, as of when, and from where. One line for the fact,
 * one where sources differ, one for the source with its URL.
 */
export function factAsText(
  fact: Fact,
  { entity, factSet, locale }: { entity: Entity; factSet: FactSet; locale: string },
): string {
  const { title, publisher, address } = factSet.source(fact.source);
  const note = fact.note === undefined ? '' : ` – ${fact.note}`;
  const asOf = fact.asOf === undefined ? '' : ` (as of ${formatDate(fact.asOf, locale)})`;
  return [
    `${entity.name} – ${fact.label}: ${formatFact(fact, { factSet, locale })}${note}${asOf}`,
    ...(fact.differs === undefined ? [] : [`Sources differ. ${fact.differs}`]),
    `Source: ${title}, ${publisher}, ${address}`,
  ].join('\n');
}

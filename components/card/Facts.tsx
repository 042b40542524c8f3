import { formatDate, formatFact } from '../facts/format-fact.ts';
import type { Fact, SourceId } from '../facts/schema.ts';
import { locale, say } from '../words/say.ts';
import { CopyFact } from './CopyFact.tsx';
import { useCard } from './card-context.ts';
import { SourceNumber } from './Sources.tsx';

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

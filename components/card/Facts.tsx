import { formatDate, formatFact } from '../facts/format-fact.ts';
import type { Fact } from '../facts/schema.ts';
import { CopyFact } from './CopyFact.tsx';
import { useCard } from './card-context.ts';
import { SourceNumber } from './Sources.tsx';

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <CopyFact fact={fact} />
            <Value fact={fact} />
            {fact.note !== undefined && <span class="quiet"> – {fact.note}</span>}
            {fact.asOf !== undefined && (
              <>
                {' '}
                <AsOf date={fact.asOf} />
              </>
            )}
            <SourceNumber source={fact.source} />
            {fact.differs !== undefined && (
              <p class="differs">
                <b>Sources differ.</b> {fact.differs}
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

export function AsOf({ date }: { date: string }) {
  const { locale } = useCard();
  return <span class="quiet as-of">as of {formatDate(date, locale)}</span>;
}

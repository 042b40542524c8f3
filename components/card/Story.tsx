import { formatDate } from '../facts/format-fact.ts';
import type { Entity, Moment } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { SourceNumber } from './Sources.tsx';

export function StoryStatements({ statements }: { statements: readonly string[] }) {
  const { factLang } = useCard();
  return (
    <ul class="statements" {...factLang}>
      {statements.map((statement) => (
        <li key={statement}>{statement}</li>
      ))}
    </ul>
  );
}

/** What happened when, oldest first. */
export function Timeline({
  moments,
}: {
  moments: readonly Pick<Moment, 'date' | 'time' | 'text' | 'source'>[];
}) {
  const { locale, factLang } = useCard();
  return (
    <ol class="timeline" {...factLang}>
      {moments.map(({ date, time, text, source }) => (
        <li key={`${date} ${text}`}>
          <span class="quiet">
            <time dateTime={date}>{formatDate(date, locale)}</time>
            {time !== undefined && `, ${time}`}
          </span>
          <br />
          {text}
          <SourceNumber source={source} />
        </li>
      ))}
    </ol>
  );
}

export function Related({ relations }: { relations: Entity['relations'] }) {
  const { factSet, factLang, onFollow } = useCard();
  return (
    <ul class="chips" {...factLang}>
      {relations.map(({ label, to }) => {
        const other = factSet.entity(to);
        return (
          other !== null && (
            <li key={`${label} ${to}`}>
              <button type="button" class={`chip ${other.kind}`} onClick={() => onFollow(to)}>
                <span class="quiet">{label}</span> {other.name}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

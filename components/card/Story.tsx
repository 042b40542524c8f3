import { locale, say } from '../i18n/say.ts';
import { firstDay } from '../story/dates.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Entity, Moment, Statement } from '../story/schema.ts';
import { today } from '../story/today.ts';
import { useCard } from './card-context.ts';
import { SourceNumber } from './Facts.tsx';
import { LinkedText } from './LinkedText.tsx';

export function StoryStatements({ statements }: { statements: readonly Statement[] }) {
  const { factLang } = useCard();
  return (
    <ul class="statements" {...factLang}>
      {statements.map((statement) => (
        <li key={statement.text}>
          <StatementText statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** A statement with the number of its source, if it has one. */
export function StatementText({ statement: { text, source } }: { statement: Statement }) {
  return (
    <>
      <LinkedText text={text} />
      {source !== undefined && <SourceNumber source={source} />}
    </>
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
            <time dateTime={firstDay(date)}>{formatDate(date, locale)}</time>
            {time !== undefined && ` · ${time}`}
          </span>
          <br />
          <LinkedText text={text} />
          <SourceNumber source={source} />
        </li>
      ))}
    </ol>
  );
}

export function Related({ relations }: { relations: readonly Entity['relations'][number][] }) {
  const { story, factLang, onFollow } = useCard();
  return (
    <ul class="chips" {...factLang}>
      {relations.map(({ label, to, source }) => {
        const other = story.entity(to);
        return (
          other !== null && (
            <li key={`${label} ${to}`}>
              <button type="button" class={`chip ${other.kind}`} onClick={() => onFollow(to)}>
                <span class="quiet">{label}</span> {other.name}
              </button>
              {source !== undefined && <SourceNumber source={source} />}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Of a story with fewer events it says nothing in how many of them an entity is. */
const fewestMoments = 3;

/** In how many events of the story an entity is, and the next of them that is still to come; leads to them. */
export function EventsLine({
  moments,
  onOpen,
}: {
  readonly moments: readonly Moment[];
  readonly onOpen: () => void;
}) {
  const { timeline } = useCard().story;
  if (moments.length === 0 || timeline.length < fewestMoments) return null;
  const now = today();
  const next = moments.find(({ date }) => date > now);
  return (
    <button type="button" class="events" onClick={onOpen}>
      <span>{say('card.inEvents', { lit: moments.length, all: timeline.length })}</span>
      {next === undefined ? null : (
        <span class="next quiet">{say('card.nextEvent', { day: formatDate(next.date, locale()) })}</span>
      )}
    </button>
  );
}

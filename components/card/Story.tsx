import { locale, say } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Entity, Moment, Statement } from '../story/schema.ts';
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
            <time dateTime={date}>{formatDate(date, locale)}</time>
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

export function Related({ relations }: { relations: Entity['relations'] }) {
  const { factSet, factLang, onFollow } = useCard();
  return (
    <ul class="chips" {...factLang}>
      {relations.map(({ label, to, source }) => {
        const other = factSet.entity(to);
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

/**
 * The least distance between two moments, in units of the drawing; not to scale, because years would crowd the days. A
 * short story has them farther apart.
 */
const leastStep = 8;
const leastWidth = 240;
const height = 24;
/** With fewer moments a line would show nothing. */
const fewestMoments = 3;

/**
 * The whole story as a line, with `moments` highlighted and the story's day marked.
 *
 * ```
 *    · · ● · ● ·|● ● · ●|· ●
 * ```
 */
export function StoryLine({ moments }: { moments: readonly Moment[] }) {
  const { timeline, story } = useCard().factSet;
  if (moments.length === 0 || timeline.length < fewestMoments) return null;
  const step = Math.max(leastStep, leastWidth / timeline.length);
  const day = formatDate(story.referenceDate, locale());
  const start = timeline.findIndex(({ date }) => date >= story.referenceDate);
  const length = timeline.filter(({ date }) => date === story.referenceDate).length;
  const years = { first: yearOf(timeline.at(0)), last: yearOf(timeline.at(-1)) };
  const width = timeline.length * step;
  return (
    <figure class="story-line" title={say('card.years', { ...years, day })}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('card.momentsLit', { lit: moments.length, all: timeline.length })}
      >
        <rect class="story-day" x={start * step} width={length * step} height={height} rx="4" />
        <path class="line" d={`M0 ${height / 2}h${width}`} />
        {timeline.map((moment, index) => {
          const isLit = moments.includes(moment);
          return (
            <circle
              key={moment.text}
              class={isLit ? 'lit' : ''}
              cx={(index + 0.5) * step}
              cy={height / 2}
              r={isLit ? 3.6 : 1.4}
            />
          );
        })}
      </svg>
      <figcaption class="quiet">
        <span>{years.first}</span> <span>{years.last}</span>
      </figcaption>
    </figure>
  );
}

const yearOf = (moment: Moment | undefined): string => moment?.date.slice(0, 4) ?? '';

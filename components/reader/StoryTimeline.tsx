import type { JSX } from 'preact';
import { locale } from '../i18n/say.ts';
import { firstDay, lastDay } from '../story/dates.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Moment, SourceId } from '../story/schema.ts';
import { EntityLink } from './EntityLink.tsx';
import { Cited } from './Handout.tsx';
import { SourceLink } from './StorySources.tsx';
import { useStoryContext } from './story-context.ts';
import type { CitedSource } from './story-index.ts';
import { NothingFound, useStorySearch } from './story-search.tsx';

type SourcesById = ReadonlyMap<SourceId, CitedSource['source']>;

/** What happened when, who took part, and where it can be read. */
export function StoryTimeline(): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  const { moments } = useStorySearch();
  const timeline = isPrinting ? story.timeline : moments;
  const sources: SourcesById = new Map(story.index.sources.map(({ source }) => [source.id, source]));
  if (timeline.length === 0) return <NothingFound />;
  return (
    <ol class="moments">
      {timeline.map((moment) => (
        <MomentItem key={`${moment.date} ${moment.text}`} moment={moment} sources={sources} />
      ))}
    </ol>
  );
}

type MomentProps = { readonly moment: Moment; readonly sources: SourcesById };

function MomentItem({ moment, sources }: MomentProps): JSX.Element {
  const { head } = useStoryContext().story;
  const { date, text, note } = moment;
  return (
    <li class={isOn(head.date, date) ? 'on-day' : ''}>
      <When {...moment} language={head.language} />
      <div class="what">
        <p lang={head.language} dir="auto">
          {text}
        </p>
        {note === undefined ? null : (
          <p class="soft" lang={head.language} dir="auto">
            {note}
          </p>
        )}
        <TookPart moment={moment} sources={sources} />
      </div>
    </li>
  );
}

/** True for a day on which, or in the course of which, a moment was. */
const isOn = (day: string, date: string): boolean => firstDay(date) <= day && day <= lastDay(date);

function When(props: Pick<Moment, 'date' | 'time'> & { readonly language: string }): JSX.Element {
  const { date, time, language } = props;
  return (
    <p class="when">
      <time dateTime={firstDay(date)}>{formatDate(date, locale())}</time>
      {time === undefined ? null : (
        <span class="soft" lang={language} dir="auto">
          {time}
        </span>
      )}
    </p>
  );
}

/** Who took part in a moment, and its source. */
function TookPart({ moment, sources }: MomentProps): JSX.Element | null {
  const { story } = useStoryContext();
  const cited = sources.get(moment.source);
  if (moment.entities.length === 0 && cited === undefined) return null;
  return (
    <ul class="took-part">
      {moment.entities
        .filter((id) => story.index.byId.has(id))
        .map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
      {cited === undefined ? null : (
        <li key="source" class="soft">
          <SourceOf cited={cited} />
        </li>
      )}
    </ul>
  );
}

/** The source of a moment; on paper, its number in the list of all. */
function SourceOf({ cited }: { readonly cited: CitedSource['source'] }): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  if (isPrinting) return <Cited source={cited.id} />;
  return <SourceLink source={cited} language={story.head.sourceLanguage} />;
}

import type { JSX } from 'preact';
import { locale } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';
import { EntityLink } from './EntityLink.tsx';
import { Cited } from './Handout.tsx';
import { SourceLink } from './StorySources.tsx';
import { useStoryContext } from './story-context.ts';
import { NothingFound, useStorySearch } from './story-search.tsx';

/** What happened when, who took part, and where it can be read. */
export function StoryTimeline(): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  const { head, index } = story;
  const { moments } = useStorySearch();
  const timeline = isPrinting ? story.timeline : moments;
  const sources = new Map(index.sources.map(({ source }) => [source.id, source]));
  return timeline.length === 0 ? (
    <NothingFound />
  ) : (
    <ol class="moments">
      {timeline.map(({ date, time, text, note, entities, source }) => {
        const cited = sources.get(source);
        return (
          <li key={`${date} ${text}`} class={date === head.date ? 'on-day' : ''}>
            <p class="when">
              <time dateTime={date}>{formatDate(date, locale())}</time>
              {time === undefined ? null : (
                <span class="soft" lang={head.language} dir="auto">
                  {time}
                </span>
              )}
            </p>
            <div class="what">
              <p lang={head.language} dir="auto">
                {text}
              </p>
              {note === undefined ? null : (
                <p class="soft" lang={head.language} dir="auto">
                  {note}
                </p>
              )}
              {entities.length === 0 && cited === undefined ? null : (
                <ul class="took-part">
                  {entities.map((id) =>
                    index.byId.has(id) ? (
                      <li key={id}>
                        <EntityLink id={id} />
                      </li>
                    ) : null,
                  )}
                  {cited === undefined ? null : (
                    <li key="source" class="soft">
                      {isPrinting ? (
                        <Cited source={source} />
                      ) : (
                        <SourceLink source={cited} language={head.sourceLanguage} />
                      )}
                    </li>
                  )}
                </ul>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

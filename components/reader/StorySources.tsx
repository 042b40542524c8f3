import type { JSX } from 'preact';
import { addressOf, remarksOn } from '../card/source-remarks.ts';
import { say, sayCount } from '../i18n/say.ts';
import type { Source } from '../story/schema.ts';
import { EntityLink } from './EntityLink.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useStoryContext } from './story-context.ts';
import type { CitedSource } from './story-index.ts';
import { NothingFound, useStorySearch } from './story-search.tsx';

/** So many sources are listed at first. */
const atFirst = 100;

/** All sources, and what rests on each. */
export function StorySources(): JSX.Element {
  const { story, isPrinting } = useStoryContext();
  const { sources } = useStorySearch();
  if (sources.length === 0 && !isPrinting) return <NothingFound />;
  return (
    <ShowMore items={isPrinting ? story.index.sources : sources} atFirst={atFirst}>
      {(shown) => (
        <ol class="all-sources">
          {shown.map((cited) => (
            <li key={cited.source.id}>
              <CitedItem cited={cited} language={story.head.sourceLanguage} />
            </li>
          ))}
        </ol>
      )}
    </ShowMore>
  );
}

/** So many names are listed of those that rest on a source. */
const maxNames = 12;

type CitedItemProps = { readonly cited: CitedSource; readonly language: string };

function CitedItem({ cited, language }: CitedItemProps): JSX.Element {
  const { source } = cited;
  return (
    <>
      <p>
        <SourceLink source={source} language={language} />{' '}
        <span class="soft">
          <bdi lang={language}>{source.publisher}</bdi>
          {remarksOn(source).map((remark) => ` · ${remark}`)}
        </span>
      </p>
      <UsedBy cited={cited} />
    </>
  );
}

/** The names and parts of the story that rest on a source. */
function UsedBy({ cited }: Pick<CitedItemProps, 'cited'>): JSX.Element {
  const { entities } = cited;
  const more = entities.length - maxNames;
  return (
    <p class="rests soft">
      {say('stories.usedBy')}{' '}
      {entities.slice(0, maxNames).map((id, index) => (
        <span key={id}>
          {index === 0 ? '' : ' · '}
          <EntityLink id={id} />
        </span>
      ))}
      {more > 0 ? ` ${sayCount('stories.usedByMore', more)}` : ''}
      {placesOf(cited)
        .map((place, n) => (entities.length + n === 0 ? place : ` · ${place}`))
        .join('')}
    </p>
  );
}

/** Where else than on cards a source is used. */
const placesOf = ({ isInText, hasMoments }: CitedSource): readonly string[] => [
  ...(isInText ? [say('stories.inText')] : []),
  ...(hasMoments ? [say('stories.inTimeline')] : []),
];

type SourceLinkProps = { readonly source: Source; readonly language: string };

/** A link to a source, or to a copy of it if the page itself is closed. */
export function SourceLink({ source, language }: SourceLinkProps): JSX.Element {
  return (
    <a href={addressOf(source)} target="_blank" rel="noopener noreferrer" lang={language} dir="auto">
      {source.title}
    </a>
  );
}

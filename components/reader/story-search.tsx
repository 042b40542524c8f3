import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { locale, say } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Moment } from '../story/schema.ts';
import { foldForSearch } from '../ui/search.ts';
import type { OpenStory } from './open-story.ts';
import { isNarrower, type Searched, searchRows } from './search-rows.ts';
import type { CitedSource, Row, StoryIndex } from './story-index.ts';

/** What is searched for in a story that is read, and where that is; all of it while nothing is. */
export type StorySearch = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly rows: readonly Row[];
  readonly moments: readonly Moment[];
  readonly sources: readonly CitedSource[];
};

const Context = createContext<StorySearch | null>(null);

/** Searches the story for all of its parts. What is in it is drawn again only where it asks for what was found. */
export function StorySearchProvider(props: {
  readonly story: OpenStory;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { timeline, index } = props.story;
  const [query, setQuery] = useState('');
  const dated = useMemo(() => timeline.map((moment) => searchedMoment(moment, index)), [timeline, index]);
  const rows = useFound(index.rows, query);
  const found = useFound(dated, query);
  const sources = useFound(index.sources, query);
  const moments = useMemo(() => found.map(({ moment }) => moment), [found]);
  return (
    <Context.Provider value={{ query, onQuery: setQuery, rows, moments, sources }}>
      {props.children}
    </Context.Provider>
  );
}

export function useStorySearch(): StorySearch {
  const search = useContext(Context);
  if (search === null) throw new Error('Draw the parts of a story inside a search.');
  return search;
}

/** In place of a list in which a search finds nothing. */
export function NothingFound(): JSX.Element {
  const { query } = useStorySearch();
  return <p class="soft no-print">{say('stories.foundNone', { query: query.trim() })}</p>;
}

function searchedMoment(moment: Moment, { byId }: StoryIndex): Searched & { readonly moment: Moment } {
  const { date, time, text, note, entities } = moment;
  const texts = [formatDate(date, locale()), time, text, note, ...entities.map((id) => byId.get(id)?.name)];
  return { moment, folded: foldForSearch(texts.filter((one) => one !== undefined).join('\n')) };
}

/** What a search found. */
type SearchResult<Item> = {
  readonly among: readonly Item[];
  readonly query: string;
  readonly items: readonly Item[];
};

/** The items that a search finds; until it has ended, those of the search before. */
function useFound<Item extends Searched>(items: readonly Item[], query: string): readonly Item[] {
  const [found, setFound] = useState<SearchResult<Item>>({ among: items, query: '', items });
  const isSearching = query.trim() !== '';
  useEffect(() => {
    if (!isSearching) return;
    const gone = new AbortController();
    // Who types on looks among what was found.
    const among = found.among === items && isNarrower(query, found.query) ? found.items : items;
    void searchRows(among, query, gone.signal).then((result) => {
      if (result !== null && !gone.signal.aborted) setFound({ among: items, query, items: result });
    });
    return () => gone.abort();
  }, [items, query]);
  return isSearching ? found.items : items;
}

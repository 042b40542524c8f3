import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { EntityLink, RowThumb } from './EntityLink.tsx';
import { isNarrower, searchRows } from './search-rows.ts';
import { useStoryContext } from './story-context.ts';
import type { Row } from './story-index.ts';

/** So many names are on a page: what a browser draws while a key is pressed. */
const pageSize = 60;

/** All names of the story by kind, a page at a time, with a search. */
export function StoryCards(): JSX.Element {
  const { story } = useStoryContext();
  const { rows } = story.index;
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const found = useFound(rows, query);
  const top = useRef<HTMLDivElement>(null);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const at = Math.min(page, pages - 1);
  const turn = (to: number): void => {
    setPage(to);
    top.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  const counts = query.trim() === '' ? story.head.counts : countByKind(found);
  return (
    <div class="all-names" ref={top}>
      <search class="no-print">
        <input
          type="search"
          class="field"
          aria-label={say('stories.search')}
          placeholder={say('stories.search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setPage(0);
          }}
        />
        <p role="status" class="soft">
          {foundText(query, found.length)}
        </p>
      </search>
      {headingsByKind.map(([kind, title]) => {
        const shown = found.slice(at * pageSize, (at + 1) * pageSize).filter((row) => row.kind === kind);
        if (shown.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`names-${kind}`}>
            <h3 id={`names-${kind}`}>
              {say(title)} <span class="soft">{new Intl.NumberFormat(locale()).format(counts[kind])}</span>
            </h3>
            <ul class="tiles">
              {shown.map((row) => (
                <li key={row.id}>
                  <Tile row={row} language={story.head.language} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {pages === 1 ? null : <Pages at={at} pages={pages} onTurn={turn} />}
    </div>
  );
}

/** Headings of names, in the order of their kinds. */
export const headingsByKind = [
  ['person', 'stories.people'],
  ['place', 'stories.places'],
  ['organization', 'stories.organizations'],
] as const satisfies readonly (readonly [EntityKind, Key])[];

function Tile({ row, language }: { readonly row: Row; readonly language: string }): JSX.Element {
  return (
    <EntityLink id={row.id}>
      <RowThumb row={row} language={language} />
      <span class="who" lang={language} dir="auto">
        <span class="called">{row.name}</span> <span class="soft about">{row.description}</span>
      </span>
    </EntityLink>
  );
}

function Pages(props: {
  readonly at: number;
  readonly pages: number;
  readonly onTurn: (to: number) => void;
}): JSX.Element {
  const { at, pages, onTurn } = props;
  const turn = (to: number): void => {
    if (to >= 0 && to < pages) onTurn(to);
  };
  return (
    <nav class="turn no-print" aria-label={say('stories.pages')}>
      <button type="button" aria-disabled={at === 0} onClick={() => turn(at - 1)}>
        {say('stories.previous')}
      </button>
      <span role="status">{say('stories.page', { page: at + 1, all: pages })}</span>
      <button type="button" aria-disabled={at === pages - 1} onClick={() => turn(at + 1)}>
        {say('stories.next')}
      </button>
    </nav>
  );
}

function foundText(query: string, count: number): string {
  if (query.trim() === '') return '';
  return count === 0 ? say('stories.foundNone', { query: query.trim() }) : sayCount('stories.found', count);
}

function countByKind(rows: readonly Row[]): Readonly<Record<EntityKind, number>> {
  const counts = { person: 0, place: 0, organization: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** What a search found. */
type Found = { readonly among: readonly Row[]; readonly query: string; readonly rows: readonly Row[] };

/** The rows that a search finds; until it has ended, those of the search before. */
function useFound(rows: readonly Row[], query: string): readonly Row[] {
  const [found, setFound] = useState<Found>({ among: rows, query: '', rows });
  const isSearching = query.trim() !== '';
  useEffect(() => {
    if (!isSearching) return;
    const gone = new AbortController();
    // Who types on looks among what was found.
    const among = found.among === rows && isNarrower(query, found.query) ? found.rows : rows;
    void searchRows(among, query, gone.signal).then((result) => {
      if (result !== null && !gone.signal.aborted) setFound({ among: rows, query, rows: result });
    });
    return () => gone.abort();
  }, [rows, query]);
  return isSearching ? found.rows : rows;
}

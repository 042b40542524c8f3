import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { SearchInput } from '../ui/controls.tsx';
import { EntityLink, RowThumb } from './EntityLink.tsx';
import { useStoryContext } from './story-context.ts';
import type { Row } from './story-index.ts';
import { type StorySearch, useStorySearch } from './story-search.tsx';

/** So many names are on a page: what a browser draws while a key is pressed. */
const pageSize = 60;

/** All names of the story by kind, a page at a time, with a search. */
export function StoryCards(): JSX.Element {
  const { story } = useStoryContext();
  const search = useStorySearch();
  const { query, rows: found } = search;
  const [page, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const at = Math.min(page, pages - 1);
  const shown = found.slice(at * pageSize, (at + 1) * pageSize);
  const counts = query.trim() === '' ? story.head.counts : countByKind(found);
  const turn = (to: number): void => {
    setPage(to);
    top.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  return (
    <div class="all-names" ref={top}>
      <Search search={search} onQuery={() => setPage(0)} />
      {headingsByKind.map(([kind, title]) => (
        <NamesOfKind key={kind} {...{ kind, title, shown }} count={counts[kind]} />
      ))}
      {pages === 1 ? null : <Pages at={at} pages={pages} onTurn={turn} />}
    </div>
  );
}

function Search(props: { readonly search: StorySearch; readonly onQuery: () => void }): JSX.Element {
  const { search, onQuery } = props;
  return (
    <search class="no-print">
      <SearchInput
        label={say('stories.search')}
        query={search.query}
        onQuery={(query) => {
          search.onQuery(query);
          onQuery();
        }}
      />
      <p role="status" class="soft">
        {foundText(search)}
      </p>
    </search>
  );
}

type NamesOfKindProps = {
  readonly kind: EntityKind;
  readonly title: (typeof headingsByKind)[number][1];
  /** The names on the page, of all kinds. */
  readonly shown: readonly Row[];
  /** How many names of the kind there are on all pages. */
  readonly count: number;
};

/** The names of a kind on a page. */
function NamesOfKind({ kind, title, shown, count }: NamesOfKindProps): JSX.Element | null {
  const { language } = useStoryContext().story.head;
  const rows = shown.filter((row) => row.kind === kind);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`names-${kind}`}>
      <h3 id={`names-${kind}`}>
        {say(title)} <span class="soft">{new Intl.NumberFormat(locale()).format(count)}</span>
      </h3>
      <ul class="tiles">
        {rows.map((row) => (
          <li key={row.id}>
            <Tile row={row} language={language} />
          </li>
        ))}
      </ul>
    </section>
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

type PagesProps = {
  readonly at: number;
  readonly pages: number;
  readonly onTurn: (to: number) => void;
};

function Pages({ at, pages, onTurn }: PagesProps): JSX.Element {
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

/** How many names a search finds, and how much in the timeline and the sources. */
function foundText({ query, rows, moments, sources }: StorySearch): string {
  if (query.trim() === '') return '';
  if (rows.length + moments.length + sources.length === 0)
    return say('stories.foundNone', { query: query.trim() });
  const { format } = new Intl.NumberFormat(locale());
  const elsewhere = [
    [say('stories.timeline'), moments.length],
    [say('stories.sources'), sources.length],
  ] as const;
  const others = elsewhere.flatMap(([title, count]) => (count === 0 ? [] : [`${title}: ${format(count)}`]));
  return [sayCount('stories.found', rows.length), ...others].join(' · ');
}

function countByKind(rows: readonly Row[]): Readonly<Record<EntityKind, number>> {
  const counts = { person: 0, place: 0, organization: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

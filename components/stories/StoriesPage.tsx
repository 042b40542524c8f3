import type { JSX } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { type DraftKey, emptyDraft } from '../drafts/draft.ts';
import { createDraft, type Drafts } from '../drafts/draft-store.ts';
import { AddName } from '../editor/AddName.tsx';
import { Editor } from '../editor/Editor.tsx';
import { OpenSessions } from '../editor/open-sessions.ts';
import { language, say } from '../i18n/say.ts';
import { StoryView } from '../reader/StoryView.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { fragmentOf, type Route, routeOf } from '../ui/route.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import type { PageWiring, StoriesWiring } from '../ui/wiring.ts';
import { errorMessage } from '../validation/checks.ts';
import { FileInTab } from './FileInTab.tsx';
import { UnknownNames } from './UnknownNames.tsx';

/** The stories page: shows what its address asks for. Renders nothing until the settings are read. */
export function StoriesPage(props: PageWiring): JSX.Element | null {
  const { drafts } = props;
  const route = useRoute();
  const stored = useSettings();
  const theme = useTheme(stored?.settings.theme);
  const { onTableFile, ...tables } = useTableFiles(drafts);
  const sessions = useMemo(() => new OpenSessions(drafts), [drafts]);
  useEffect(() => () => sessions.end(), [sessions]);
  useMarkColors(stored?.settings.markColors);
  if (stored === null) return null;
  const reading = { theme, textSize: stored.settings.textSize };
  const wiring: StoriesWiring = { ...props, ...tables, stored, reading };
  return <Guarded key={storyOf(route)} {...{ route, wiring, sessions, onTableFile }} />;
}

type TableFiles = Pick<StoriesWiring, 'tableFor' | 'forgetTable'> & {
  /** Begins a draft with a spreadsheet. */
  readonly onTableFile: (file: File) => Promise<void>;
};

/** The spreadsheets that drafts were begun with, until they are read. */
function useTableFiles(drafts: Drafts): TableFiles {
  const [tables, setTables] = useState<ReadonlyMap<DraftKey, File>>(new Map());
  return {
    tableFor: (draft) => tables.get(draft) ?? null,
    forgetTable: (draft) =>
      setTables((before) =>
        before.has(draft) ? new Map([...before].filter(([key]) => key !== draft)) : before,
      ),
    onTableFile: async (file) => {
      const draft = await createDraft(drafts, emptyDraft(language().tag));
      setTables((before) => new Map(before).set(draft, file));
      location.hash = fragmentOf({ kind: 'draft', key: draft });
    },
  };
}

/** Colors the page's samples as marks on pages are. */
function useMarkColors(colors: string | undefined): void {
  useEffect(() => {
    if (colors !== undefined) document.documentElement.dataset.colors = colors;
  }, [colors]);
}

/** What of a route another story, or the shelf, is not. */
const storyOf = (route: Route): string =>
  fragmentOf(route.kind === 'story' ? { kind: 'story', id: route.id } : route);

/** Shows what is asked for. Where it cannot be drawn, because what is stored of it was damaged, says so, with the way back. */
function Guarded(props: ShownProps): JSX.Element {
  const [error] = useErrorBoundary();
  if (error === undefined) return <Shown {...props} />;
  return (
    <main class="editor">
      <PageHead title={say('stories.title')}>
        <p role="alert">{say('writing.notOpened', { reason: errorMessage(error) })}</p>
      </PageHead>
    </main>
  );
}

type ShownProps = Pick<TableFiles, 'onTableFile'> & {
  readonly route: Route;
  readonly wiring: StoriesWiring;
  readonly sessions: OpenSessions;
};

function Shown({ route, wiring, sessions, onTableFile }: ShownProps): JSX.Element {
  switch (route.kind) {
    case 'shelf':
      return <Shelf {...wiring} onTableFile={onTableFile} />;
    case 'story':
      return <StoryOf key={route.id} {...wiring} route={route} />;
    case 'draft':
      return <Editor key={route.key} {...wiring} sessions={sessions} draftKey={route.key} />;
    case 'add':
      return <AddName {...wiring} token={route.token} />;
    case 'tab':
      return <FileInTab {...wiring} tab={route.tab} />;
    case 'page':
      return <UnknownNames key={route.tab} {...wiring} tab={route.tab} />;
    default:
      return route satisfies never;
  }
}

function StoryOf({ route, ...wiring }: StoriesWiring & { readonly route: StoryRoute }): JSX.Element {
  const { id, entity = null, part = null } = route;
  return <StoryView {...wiring} {...{ id, entity, part }} />;
}

type StoryRoute = Extract<Route, { readonly kind: 'story' }>;

function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setFragment(location.hash), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return routeOf(fragment);
}

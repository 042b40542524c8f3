import type { JSX } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { AddName } from '../editor/AddName.tsx';
import { Editor } from '../editor/Editor.tsx';
import { OpenSessions } from '../editor/open-sessions.ts';
import { language, say } from '../i18n/say.ts';
import { errorMessage } from '../messages/checks.ts';
import { useTheme } from '../popup/use-actions.ts';
import { useSettings } from '../popup/use-popup.ts';
import { type DraftKey, emptyDraft } from '../writing/draft.ts';
import { createDraft } from '../writing/draft-store.ts';
import { today } from '../writing/today.ts';
import { FileInTab } from './FileInTab.tsx';
import { PageHead } from './PageHead.tsx';
import { fragmentOf, type Route, routeOf } from './route.ts';
import { SetView } from './SetView.tsx';
import { Shelf } from './Shelf.tsx';
import type { PageWiring, StoriesWiring } from './wiring.ts';

/** The stories page: shows what its address asks for. Renders nothing until the settings are read. */
export function StoriesPage(props: PageWiring): JSX.Element | null {
  const { drafts } = props;
  const route = useRoute();
  const stored = useSettings();
  const theme = useTheme(stored?.settings.theme);
  const [tables, setTables] = useState<ReadonlyMap<DraftKey, File>>(new Map());
  const sessions = useMemo(() => new OpenSessions(drafts), [drafts]);
  useEffect(() => () => sessions.end(), [sessions]);
  const colors = stored?.settings.markColors;
  useEffect(() => {
    if (colors !== undefined) document.documentElement.dataset.colors = colors;
  }, [colors]);
  if (stored === null) return null;
  const wiring: StoriesWiring = {
    ...props,
    stored,
    reading: { theme, textSize: stored.settings.textSize },
    tableFor: (draft) => tables.get(draft) ?? null,
    forgetTable: (draft) =>
      setTables((before) =>
        before.has(draft) ? new Map([...before].filter(([key]) => key !== draft)) : before,
      ),
  };
  const onTableFile = async (file: File): Promise<void> => {
    const draft = await createDraft(drafts, emptyDraft(language().tag, today()));
    setTables((before) => new Map(before).set(draft, file));
    location.hash = fragmentOf({ kind: 'draft', key: draft });
  };
  return <Guarded key={storyOf(route)} {...{ route, wiring, sessions, onTableFile }} />;
}

/** What of a route another story, or the shelf, is not. */
const storyOf = (route: Route): string =>
  fragmentOf(route.kind === 'set' ? { kind: 'set', id: route.id } : route);

/** Shows what is asked for. Where it cannot be drawn, because what is stored of it was damaged, says so, with the way back. */
function Guarded(props: Parameters<typeof Shown>[0]): JSX.Element {
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

function Shown(props: {
  readonly route: Route;
  readonly wiring: StoriesWiring;
  readonly sessions: OpenSessions;
  readonly onTableFile: (file: File) => Promise<void>;
}): JSX.Element {
  const { route, wiring, sessions, onTableFile } = props;
  switch (route.kind) {
    case 'shelf':
      return <Shelf {...wiring} onTableFile={onTableFile} />;
    case 'set':
      return (
        <SetView
          key={route.id}
          {...wiring}
          id={route.id}
          entity={route.entity ?? null}
          part={route.part ?? null}
        />
      );
    case 'draft':
      return <Editor key={route.key} {...wiring} sessions={sessions} draftKey={route.key} />;
    case 'add':
      return <AddName {...wiring} token={route.token} />;
    case 'tab':
      return <FileInTab {...wiring} tab={route.tab} />;
    default:
      return route satisfies never;
  }
}

function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setFragment(location.hash), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return routeOf(fragment);
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AddName } from './AddName.tsx';
import { Editor } from './Editor.tsx';
import { FileInTab } from './FileInTab.tsx';
import { routeOf } from './route.ts';
import { SetView } from './SetView.tsx';
import { Shelf } from './Shelf.tsx';
import type { StoriesWiring } from './wiring.ts';

/** The stories page: shows what its address asks for. */
export function StoriesPage(props: StoriesWiring): JSX.Element {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('hashchange', () => setFragment(location.hash), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  const route = routeOf(fragment);
  switch (route.kind) {
    case 'shelf':
      return <Shelf {...props} />;
    case 'set':
      return <SetView key={route.id} {...props} id={route.id} />;
    case 'draft':
      return <Editor key={route.key} {...props} draftKey={route.key} />;
    case 'add':
      return <AddName {...props} token={route.token} />;
    case 'tab':
      return <FileInTab {...props} tab={route.tab} />;
    default:
      return route satisfies never;
  }
}

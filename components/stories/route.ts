/** What the stories page shows, by the fragment of its address: `#set=purchase`, `#draft=…`, `#add=…`. */
import type { DraftKey } from '../writing/draft.ts';

export type Route =
  /** All stories. */
  | { readonly kind: 'shelf' }
  /** A story to read: the id of an added set, or `bundledId`. */
  | { readonly kind: 'set'; readonly id: string }
  /** A story to write. */
  | { readonly kind: 'draft'; readonly key: DraftKey }
  /** A small window that adds a name from a page; the token is that of what was selected. */
  | { readonly kind: 'add'; readonly token: string }
  /** A story file that is open in a tab. */
  | { readonly kind: 'tab'; readonly tab: number };

/** Reads a fragment; anything else shows all stories. */
export function routeOf(fragment: string): Route {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const [id, key, token, tab] = ['set', 'draft', 'add', 'tab'].map((name) => asked.get(name) ?? '');
  if (id) return { kind: 'set', id };
  if (key) return { kind: 'draft', key: key as DraftKey };
  if (token) return { kind: 'add', token };
  if (tab && /^\d+$/.test(tab)) return { kind: 'tab', tab: Number(tab) };
  return { kind: 'shelf' };
}

/** The fragment of a route. */
export function fragmentOf(route: Route): string {
  switch (route.kind) {
    case 'shelf':
      return '#';
    case 'set':
      return `#${new URLSearchParams({ set: route.id })}`;
    case 'draft':
      return `#${new URLSearchParams({ draft: route.key })}`;
    case 'add':
      return `#${new URLSearchParams({ add: route.token })}`;
    case 'tab':
      return `#tab=${route.tab}`;
    default:
      return route satisfies never;
  }
}

/** What the stories page shows, by the fragment of its address: `#story=purchase`, `#draft=…`, `#add=…`, `#page=12`. */
import type { DraftKey } from '../drafts/draft.ts';

/** The parts of a story that is read. */
export const storyParts = ['story', 'cards', 'timeline', 'map', 'relations', 'sources'] as const;
export type StoryPart = (typeof storyParts)[number];

export type Route =
  /** All stories. */
  | { readonly kind: 'shelf' }
  | StoryRoute
  /** A story to write. */
  | { readonly kind: 'draft'; readonly key: DraftKey }
  /** A small window that adds a name from a page; the token is that of what was selected. */
  | { readonly kind: 'add'; readonly token: string }
  /** A story file that is open in a tab. */
  | { readonly kind: 'tab'; readonly tab: number }
  /** The names of the page in a tab that no story has. */
  | { readonly kind: 'page'; readonly tab: number };

/** A story to read. */
type StoryRoute = {
  readonly kind: 'story';
  /** The id of an added story, or `bundledId`. */
  readonly id: string;
  /** The entity whose card is open, by its id in the story: `william-seward`. */
  readonly entity?: string;
  /** The part that was gone to. */
  readonly part?: StoryPart;
};

/** Reads a fragment; anything else shows all stories. */
export function routeOf(fragment: string): Route {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const [id, key, token, tab, page, entity, named] = [
    'story',
    'draft',
    'add',
    'tab',
    'page',
    'entity',
    'part',
  ].map((name) => asked.get(name) ?? '');
  const part = storyParts.find((one) => one === named);
  if (id) return { kind: 'story', id, ...(entity && { entity }), ...(part && { part }) };
  if (key) return { kind: 'draft', key: key as DraftKey };
  if (token) return { kind: 'add', token };
  if (tab && /^\d+$/.test(tab)) return { kind: 'tab', tab: Number(tab) };
  if (page && /^\d+$/.test(page)) return { kind: 'page', tab: Number(page) };
  return { kind: 'shelf' };
}

/** The fragment of a route. */
export function fragmentOf(route: Route): string {
  switch (route.kind) {
    case 'shelf':
      return '#';
    case 'story': {
      const { id, entity, part } = route;
      return `#${new URLSearchParams({ story: id, ...(part && { part }), ...(entity && { entity }) })}`;
    }
    case 'draft':
      return `#${new URLSearchParams({ draft: route.key })}`;
    case 'add':
      return `#${new URLSearchParams({ add: route.token })}`;
    case 'tab':
      return `#tab=${route.tab}`;
    case 'page':
      return `#page=${route.tab}`;
    default:
      return route satisfies never;
  }
}

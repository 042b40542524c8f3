/** What the gallery sees of a page in its frame, from outside. */
import { askedBy, markedIn, type Place, placesOf, type View } from '../in-page.ts';
import { compare, isMissing, isWrong, noMarks, type Tally } from '../marked.ts';
import type { Asked, GalleryPage } from '../pages.ts';

/** What is to be seen of a document: the page itself (`frame` is `null`) or a frame in it, by its number. */
export type Sight = { readonly frame: number | null } & (
  | { readonly kind: 'seen'; readonly tallies: readonly Tally[] }
  /** It is not there yet, or does not say (any more) what must be marked in it. */
  | { readonly kind: 'silent' }
  /** Another site's, or in a sandbox: the browser keeps it from the gallery. */
  | { readonly kind: 'out-of-reach' }
);

/** Looks at a page and the frames in it that something is asked of. Costs what its marks are, not the page. */
export function lookAt(page: GalleryPage, view: Window): readonly Sight[] {
  const frames = page.frames ?? [];
  return [
    sightOf(page.asks, { frame: null, view }),
    ...frames.map((asked, frame) => sightOf(asked, { frame, view })),
  ];
}

function sightOf(asked: Asked, of: { readonly frame: number | null; readonly view: Window }): Sight {
  const { frame } = of;
  try {
    const view = documentView(frame, of.view);
    const wanted = view === null ? null : asked === 'itself' ? askedBy(view) : { ...noMarks, ...asked };
    if (view === null || wanted === null) return { frame, kind: 'silent' };
    return { frame, kind: 'seen', tallies: compare(wanted, markedIn(view)) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError')
      return { frame, kind: 'out-of-reach' };
    throw error;
  }
}

function documentView(frame: number | null, view: Window): View | null {
  return (frame === null ? view : (view[frame] ?? null)) as View | null;
}

/** All that can be seen is as it must be. */
export function isRight(sights: readonly Sight[]): boolean {
  return sights.every((sight) => {
    switch (sight.kind) {
      case 'seen':
        return !sight.tallies.some(isWrong);
      case 'silent':
        return false;
      case 'out-of-reach':
        return true;
      default:
        return sight satisfies never;
    }
  });
}

/** Whether Namelight is in the gallery's own page, which holds some names for that; `unseen`: it marks nothing by choice. */
export type Presence = 'here' | 'unseen' | 'absent';

export function presence(): Presence {
  if (Object.values(markedIn(window)).some((texts) => texts.length > 0)) return 'here';
  return CSS.highlights.has('namelight-open') ? 'unseen' : 'absent';
}

/** The places that a tally is about: where the text stands unmarked when it is missing, else its marks. */
export function placesFor(
  tally: Tally,
  of: { readonly frame: number | null; readonly view: Window },
): readonly Place[] {
  const view = documentView(of.frame, of.view);
  const kind = isMissing(tally) ? null : tally.kind;
  return view === null ? [] : placesOf(view, tally.text).filter((place) => place.kind === kind);
}

/** In CSS pixels, from the top left corner of the page in the gallery's frame. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Scrolls to a place, in the page and in a frame of it, and tells where it is then; `null`: it is hidden. */
export function scrollToPlace(range: Range): Box | null {
  // A form hands out its fields in place of its own properties; so these are asked for by their getters.
  const element: Element | null = Reflect.get(Node.prototype, 'parentElement', range.startContainer);
  if (element !== null)
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const { left, top, width, height } = range.getBoundingClientRect();
  if (width === 0) return null;
  const view = range.startContainer.ownerDocument?.defaultView;
  const within = view?.parent === window ? null : view?.frameElement?.getBoundingClientRect();
  return { left: left + (within?.left ?? 0), top: top + (within?.top ?? 0), width, height };
}

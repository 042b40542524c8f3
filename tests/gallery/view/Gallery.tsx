import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GalleryPage } from '../pages.ts';
import { Contents } from './Contents.tsx';
import { type Presence, presence } from './look.ts';
import type { Outcome } from './outcome.ts';
import { Stage } from './Stage.tsx';

/** How often it is looked whether the extension is there, ms: it may be switched off and on meanwhile. */
const lookEvery = 500;

/** All pages by groups, and the chosen one in a frame; the address keeps which (`#story.html`). */
export function Gallery({ pages }: { readonly pages: readonly GalleryPage[] }): JSX.Element {
  const chosen = useHash();
  const isHere = usePresence();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [isTouring, setTouring] = useState(false);
  const [tours, setTours] = useState(0);
  const page = pages.find(({ file }) => file === chosen);

  const open = (file: string) => {
    location.hash = file;
  };
  const onOutcome = (file: string, outcome: Outcome) => {
    setOutcomes((before) => ({ ...before, [file]: outcome }));
    if (!isTouring || outcome === 'looking') return;
    const next = pages[pages.findIndex((page) => page.file === file) + 1];
    if (next === undefined) setTouring(false);
    else open(next.file);
  };
  const onTour = () => {
    setTouring(!isTouring);
    if (isTouring) return;
    setOutcomes({});
    // So that the page that is open is visited again as well.
    setTours(tours + 1);
    if (pages[0] !== undefined) open(pages[0].file);
  };

  return (
    <div class={page === undefined ? 'gallery' : 'gallery with-page'}>
      <Contents
        pages={pages}
        chosen={page?.file ?? null}
        outcomes={outcomes}
        isTouring={isTouring}
        onTour={onTour}
      />
      <main>
        <Absence presence={isHere} />
        {page === undefined ? (
          <p class="welcome">
            Choose a page. It opens here as it is, and above it stands what must be marked in it and what is.
          </p>
        ) : (
          <Stage
            key={`${page.file} ${tours}`}
            page={page}
            presence={isHere}
            onOutcome={(outcome) => onOutcome(page.file, outcome)}
          />
        )}
      </main>
    </div>
  );
}

function Absence({ presence }: { readonly presence: Presence | null }): JSX.Element | null {
  switch (presence) {
    case null:
    case 'here':
      return null;
    case 'unseen':
      return (
        <p class="absence" role="alert">
          Namelight is here but leaves names without a mark, so there is nothing to compare. Choose another
          style in its popup.
        </p>
      );
    case 'absent':
      return (
        <p class="absence" role="alert">
          Namelight is not in this browser, or switched off here. Switch it on, or load it (README) and reload
          this page.
        </p>
      );
    default:
      return presence satisfies never;
  }
}

/** The address after its `#`. */
function useHash(): string {
  const read = () => decodeURIComponent(location.hash.slice(1));
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('hashchange', () => setHash(read()), { signal: ended.signal });
    // It may have changed before somebody listened.
    setHash(read());
    return () => ended.abort();
  }, []);
  return hash;
}

/** `null` until it had the time to come. */
function usePresence(): Presence | null {
  const [seen, setSeen] = useState<Presence | null>(null);
  useEffect(() => {
    let looks = 0;
    const timer = setInterval(() => {
      const now = presence();
      looks += 1;
      if (now === 'here' || looks > 4) setSeen(now);
    }, lookEvery);
    return () => clearInterval(timer);
  }, []);
  return seen;
}

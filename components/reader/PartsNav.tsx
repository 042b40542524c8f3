import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { fragmentOf, type StoryPart } from '../ui/route.ts';

export const partTitles = {
  story: 'stories.story',
  cards: 'stories.cards',
  timeline: 'stories.timeline',
  map: 'stories.map',
  relations: 'stories.relations',
  sources: 'stories.sources',
} as const satisfies Readonly<Record<StoryPart, Key>>;

type PartsNavProps = {
  readonly id: string;
  /** The entity whose card is open, by its id in the story. */
  readonly entity: string | null;
  /** The part that was gone to. */
  readonly part: StoryPart | null;
  readonly parts: readonly StoryPart[];
};

/** Links to each part, which leaves the card open; the part that is being read is marked. */
export function PartsNav(props: PartsNavProps): JSX.Element {
  const { id, entity, part, parts } = props;
  const inView = usePartInView(parts, part);
  return (
    <nav class="parts no-print" aria-label={say('stories.parts')}>
      <ul>
        {parts.map((one) => (
          <li key={one}>
            <a
              href={fragmentOf({ kind: 'story', id, part: one, ...(entity !== null && { entity }) })}
              aria-current={inView === one ? 'location' : undefined}
              // A second click on the same address changes nothing, and goes there again.
              onClick={() => part === one && goToPart(one)}
            >
              {say(partTitles[one])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Goes to the part that the address asks for, once it is there. */
export function usePart(part: StoryPart | null, isWhole: boolean): void {
  useEffect(() => {
    if (part !== null && isWhole) goToPart(part);
  }, [part, isWhole]);
}

function goToPart(part: StoryPart): void {
  const heading = document.getElementById(`heading-${part}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
}

/** Where what is read begins, below the bar that stays in sight; in CSS pixels. */
const readingLine = 80;

/**
 * The part that is being read: the last one that begins above the reading line; at the end of the page, where none of the last
 * may get there, the one that was asked for. `null` above all of them.
 */
function usePartInView(parts: readonly StoryPart[], asked: StoryPart | null): StoryPart | null {
  const [inView, setInView] = useState<StoryPart | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const look = (): void => setInView(partInView(parts, asked));
    look();
    for (const event of ['scroll', 'resize'])
      addEventListener(event, look, { passive: true, signal: gone.signal });
    return () => gone.abort();
  }, [parts.join(), asked]);
  return inView;
}

function partInView(parts: readonly StoryPart[], asked: StoryPart | null): StoryPart | null {
  const topOf = (part: StoryPart): number =>
    document.getElementById(`part-${part}`)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  if (!isAtEnd) return parts.findLast((part) => topOf(part) <= readingLine) ?? null;
  return asked !== null && topOf(asked) >= 0 && topOf(asked) < innerHeight ? asked : (parts.at(-1) ?? null);
}

import { useEffect, useState } from 'preact/hooks';
import type { StoryPart } from './route.ts';

/** Where what is read begins, below the bar that stays in sight; in CSS pixels. */
const readingLine = 80;

/**
 * The part that is being read: the last one that begins above the reading line; at the end of the page, where none of the last
 * may get there, the one that was asked for. `null` above all of them.
 */
export function usePartInView(parts: readonly StoryPart[], asked: StoryPart | null): StoryPart | null {
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

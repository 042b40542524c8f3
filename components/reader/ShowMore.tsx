import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount } from '../i18n/say.ts';
import { useFirstNew } from '../ui/use-first-new.ts';
import { useStoryContext } from './story-context.ts';

type ShowMoreProps<Item> = {
  readonly items: readonly Item[];
  readonly atFirst: number;
  readonly children: (shown: readonly Item[]) => JSX.Element;
};

/** A long list, drawn as one element: its beginning, and a button for as many more. Printed whole. */
export function ShowMore<Item>({ items, atFirst, children }: ShowMoreProps<Item>): JSX.Element {
  const [count, setCount] = useState(atFirst);
  const focusFirstNew = useFirstNew();
  const { isPrinting } = useStoryContext();
  const more = Math.min(atFirst, items.length - count);
  const showMore = ({ currentTarget }: TargetedEvent<HTMLElement>): void => {
    setCount(count + atFirst);
    focusFirstNew(currentTarget, count);
  };
  return (
    <>
      {children(isPrinting ? items : items.slice(0, count))}
      {more <= 0 ? null : (
        <button type="button" class="start no-print" onClick={showMore}>
          {sayCount('stories.showMore', more)}
        </button>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount } from '../i18n/say.ts';
import { useStoryContext } from './story-context.ts';
import { useFirstNew } from './use-first-new.ts';

/** A long list, drawn as one element: its beginning, and a button for as many more. Printed whole. */
export function ShowMore<Item>(props: {
  readonly items: readonly Item[];
  readonly atFirst: number;
  readonly children: (shown: readonly Item[]) => JSX.Element;
}): JSX.Element {
  const { items, atFirst, children } = props;
  const [count, setCount] = useState(atFirst);
  const focusFirstNew = useFirstNew();
  const { isPrinting } = useStoryContext();
  const more = Math.min(atFirst, items.length - count);
  return (
    <>
      {children(isPrinting ? items : items.slice(0, count))}
      {more <= 0 ? null : (
        <button
          type="button"
          class="start no-print"
          onClick={({ currentTarget }) => {
            setCount(count + atFirst);
            focusFirstNew(currentTarget, count);
          }}
        >
          {sayCount('stories.showMore', more)}
        </button>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayCount } from '../i18n/say.ts';

type ShowMoreProps<Item> = {
  readonly items: readonly Item[];
  /** How many are shown at first; one more is, too, if it is the last. */
  readonly atFirst: number;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
  /** Draws the shown ones as one list. */
  readonly children: (shown: readonly Item[]) => JSX.Element;
};

/** The list of a section: its beginning, and a button for the rest, of which the first gets the focus. */
export function ShowMore<Item>({ items, atFirst, isWhole, onWhole, children }: ShowMoreProps<Item>) {
  const list = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const firstNew = list.current?.children[atFirst];
    list.current = null;
    if (!(firstNew instanceof HTMLElement)) return;
    firstNew.tabIndex = -1;
    // It is where the button was.
    firstNew.focus({ preventScroll: true });
  }, [isWhole]);
  if (isWhole || items.length <= atFirst + 1) return children(items);
  return (
    <>
      {children(items.slice(0, atFirst))}
      <button
        type="button"
        class="show-more"
        onClick={({ currentTarget }) => {
          list.current = currentTarget.previousElementSibling;
          onWhole();
        }}
      >
        {sayCount('stories.showMore', items.length - atFirst)}
      </button>
    </>
  );
}

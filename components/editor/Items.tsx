import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { say } from '../i18n/say.ts';
import { useFirstNew } from '../stories/use-first-new.ts';

/** So many items are drawn at a time: each has many fields. */
const pageSize = 50;

/**
 * A list in a form whose items can be added, moved and removed. The first field of a new item gets the focus; the buttons of
 * a moved one keep it.
 */
export function Items(props: {
  readonly title: string;
  /** The title is for screen readers alone: what is around the list shows it. */
  readonly isTitleUnseen?: boolean;
  readonly hint?: string;
  /** What the button that adds an item says. */
  readonly add: string;
  /** Whether an item can be added yet. */
  readonly canAdd?: boolean;
  readonly count: number;
  /** The item with this index is shown at first, with all before it. */
  readonly upTo?: number;
  readonly item: (index: number) => ComponentChildren;
  /** What an item is called, for the buttons beside it. */
  readonly itemTitle: (index: number) => string;
  readonly onAdd: () => void;
  /** Left out where the order says nothing. */
  readonly onMove?: (index: number, by: -1 | 1) => void;
  readonly onRemove: (index: number) => void;
}): JSX.Element {
  const {
    title,
    isTitleUnseen,
    hint,
    add,
    canAdd = true,
    count,
    upTo = 0,
    item,
    itemTitle,
    onAdd,
    onMove,
    onRemove,
  } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isAdding, setAdding] = useState(false);
  const [most, setMost] = useState(Math.max(pageSize, upTo + 1));
  const [movedTo, setMovedTo] = useState<{ readonly index: number; readonly tool: number } | null>(null);
  const focusFirstNew = useFirstNew();
  const shown = Math.min(most, count);
  useEffect(() => {
    if (!isAdding) return;
    setAdding(false);
    list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea, select)')?.focus();
  }, [isAdding, count]);
  useEffect(() => {
    if (movedTo === null) return;
    setMovedTo(null);
    const tools = list.current?.children[movedTo.index]?.querySelectorAll<HTMLElement>('.item-tools > .tool');
    tools?.[movedTo.tool]?.focus();
  }, [movedTo]);
  const move = (index: number, by: -1 | 1): void => {
    onMove?.(index, by);
    setMovedTo({ index: index + by, tool: by === -1 ? 0 : 1 });
  };
  const addButton = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useEffect(() => {
    // The last item was removed, and the focus with it.
    if (count < before.current && document.activeElement === document.body) addButton.current?.focus();
    before.current = count;
  }, [count]);
  return (
    <section class="items" aria-labelledby={id}>
      <h3 id={id} class={isTitleUnseen ? 'unseen' : undefined}>
        {title}
      </h3>
      {hint === undefined || count > 0 ? null : <p class="hint">{hint}</p>}
      {count === 0 ? null : (
        <ul ref={list}>
          {Array.from({ length: shown }, (_, index) => (
            // Items have no ids: an item is what stands in its place.
            <li key={index} class="item">
              <div class="item-fields">{item(index)}</div>
              <div class="item-tools">
                {onMove === undefined || count < 2 ? null : (
                  <>
                    <Tool
                      label={say('writing.moveUp', { what: itemTitle(index) })}
                      isOff={index === 0}
                      path="m4 10 4-4 4 4"
                      onClick={() => move(index, -1)}
                    />
                    <Tool
                      label={say('writing.moveDown', { what: itemTitle(index) })}
                      isOff={index === count - 1}
                      path="m4 6 4 4 4-4"
                      onClick={() => move(index, 1)}
                    />
                  </>
                )}
                <Tool
                  label={say('writing.removeThis', { what: itemTitle(index) })}
                  path="m4 4 8 8m0-8-8 8"
                  onClick={() => onRemove(index)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown === count ? null : (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            setMost(most + pageSize);
            focusFirstNew(currentTarget, shown);
          }}
        >
          {say('writing.showMore', { shown, all: count })}
        </button>
      )}
      <button
        type="button"
        class="add"
        ref={addButton}
        aria-disabled={!canAdd || undefined}
        onClick={() => {
          if (!canAdd) return;
          setAdding(true);
          setMost(Math.max(most, count + 1));
          onAdd();
        }}
      >
        {add}
      </button>
    </section>
  );
}

export function Tool(props: {
  readonly label: string;
  readonly path: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  const { label, path, isOff = false, onClick } = props;
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon path={path} />
    </button>
  );
}

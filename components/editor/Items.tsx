import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import type { Draft } from '../drafts/draft.ts';
import { moved, withItem } from '../drafts/edit-draft.ts';
import { say } from '../i18n/say.ts';
import { useFirstNew } from '../ui/use-first-new.ts';
import type { Edit } from './form-context.ts';
import { RemovedNote, useRemoved } from './RemovedNote.tsx';

/** How a list is changed. */
export type ListEdits<Item> = {
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** Left out where the order says nothing. */
  readonly move?: (index: number, by: -1 | 1) => void;
  /** Replaces an item. */
  readonly change: (index: number, item: Item, field: string, draft?: Draft) => void;
};

/** Changes of a list as a whole; new items are made by `blank`. */
export function listEdits<Item>(
  list: readonly Item[],
  blank: () => Item,
  onList: Edit<readonly Item[]>,
): Required<ListEdits<Item>> {
  return {
    add: () => onList([...list, blank()], 'add'),
    // Each time a change of its own, to be taken back alone.
    remove: (n) => onList(withItem(list, n, null), `remove ${list.length}`),
    move: (n, by) => onList(moved(list, n, by), 'order'),
    change: (n, item, field, draft) => onList(withItem(list, n, item), `${n} ${field}`, draft),
  };
}

export type ItemsProps<Item> = {
  readonly title: string;
  /** The title is for screen readers alone: what is around the list shows it. */
  readonly isTitleUnseen?: boolean;
  readonly hint?: string;
  /** What the button that adds an item says. */
  readonly add: string;
  /** Whether an item can be added yet. */
  readonly canAdd?: boolean;
  readonly list: readonly Item[];
  readonly edits: ListEdits<Item>;
  /** The item with this index is shown at first, with all before it. */
  readonly upTo?: number;
  /** What an item is called, for the buttons beside it. */
  readonly titleOf: (item: Item, index: number) => string;
  /** The fields of an item. */
  readonly children: (item: Item, index: number, onItem: Edit<Item>) => ComponentChildren;
};

/** So many items are drawn at a time: each has many fields. */
const pageSize = 50;

/**
 * A list in a form whose items can be added, moved and removed. The first field of a new item gets the focus; the buttons of
 * a moved one keep it.
 */
export function Items<Item>(props: ItemsProps<Item>): JSX.Element {
  const { title, isTitleUnseen, hint, list, upTo = 0 } = props;
  const id = useId();
  const { max, setMax, showMore } = usePages(pageSize, Math.max(pageSize, upTo + 1));
  const element = useRef<HTMLUListElement>(null);
  const focusNew = useFocusOnNew(element, list.length);
  const removed = useRemoved(props);
  const add = (): void => {
    focusNew();
    setMax(Math.max(max, list.length + 1));
    props.edits.add();
  };
  return (
    <section class="items" aria-labelledby={id}>
      <h3 id={id} class={isTitleUnseen ? 'unseen' : undefined}>
        {title}
      </h3>
      {hint === undefined || list.length > 0 ? null : <p class="hint">{hint}</p>}
      {list.length === 0 ? null : <List {...props} edits={removed.edits} element={element} max={max} />}
      <ShowMoreButton shown={max} all={list.length} onMore={showMore} />
      <AddButton {...props} onAdd={add} />
      <RemovedNote said={removed.said} />
    </section>
  );
}

type ListProps<Item> = ItemsProps<Item> & {
  readonly element: RefObject<HTMLUListElement | null>;
  readonly max: number;
};

function List<Item>({ element, max, ...props }: ListProps<Item>): JSX.Element {
  const focusTool = useFocusOnTool(element);
  return (
    <ul ref={element}>
      {props.list.slice(0, max).map((item, index) => (
        // Items have no ids: an item is what stands in its place.
        <ListItem key={index} {...props} {...{ item, index }} onMoved={focusTool} />
      ))}
    </ul>
  );
}

type ListItemProps<Item> = ItemsProps<Item> & {
  readonly item: Item;
  readonly index: number;
  readonly onMoved: (moved: Moved) => void;
};

function ListItem<Item>(props: ListItemProps<Item>): JSX.Element {
  const { list, edits, titleOf, children, item, index, onMoved } = props;
  const onItem: Edit<Item> = (next, field, draft) => edits.change(index, next, field, draft);
  return (
    <li class="item">
      <div class="item-fields">{children(item, index, onItem)}</div>
      <ItemTools what={titleOf(item, index)} {...{ index, edits, onMoved }} count={list.length} />
    </li>
  );
}

type ItemToolsProps<Item> = {
  readonly what: string;
  readonly index: number;
  readonly count: number;
  readonly edits: ListEdits<Item>;
  readonly onMoved: (moved: Moved) => void;
};

function ItemTools<Item>({ what, index, count, edits, onMoved }: ItemToolsProps<Item>): JSX.Element {
  const move = (by: -1 | 1): void => {
    edits.move?.(index, by);
    onMoved({ index: index + by, tool: by === -1 ? 0 : 1 });
  };
  const [up, down] = [say('writing.moveUp', { what }), say('writing.moveDown', { what })];
  return (
    <div class="item-tools">
      {edits.move === undefined || count < 2 ? null : (
        <>
          <Tool label={up} isOff={index === 0} path="m4 10 4-4 4 4" onClick={() => move(-1)} />
          <Tool label={down} isOff={index === count - 1} path="m4 6 4 4 4-4" onClick={() => move(1)} />
        </>
      )}
      <RemoveTool what={what} onClick={() => edits.remove(index)} />
    </div>
  );
}

type RemoveToolProps = { readonly what: string; readonly onClick: () => void };

export const RemoveTool = ({ what, onClick }: RemoveToolProps): JSX.Element => (
  <Tool label={say('writing.removeThis', { what })} path="m4 4 8 8m0-8-8 8" onClick={onClick} />
);

type ToolProps = {
  readonly label: string;
  readonly path: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
};

function Tool({ label, path, isOff = false, onClick }: ToolProps): JSX.Element {
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

/** How much of a long list is shown: so many items at first, and more each time. */
export function usePages(pageSize: number, first = pageSize) {
  const [max, setMax] = useState(first);
  const focusFirstNew = useFirstNew();
  const showMore = (button: Element): void => {
    setMax(max + pageSize);
    focusFirstNew(button, max);
  };
  return { max, setMax, showMore };
}

type ShowMoreButtonProps = {
  readonly shown: number;
  readonly all: number;
  readonly onMore: (button: Element) => void;
};

/** The button after a list that has more items than it shows. */
export function ShowMoreButton({ shown, all, onMore }: ShowMoreButtonProps): JSX.Element | null {
  return shown >= all ? null : (
    <button type="button" onClick={({ currentTarget }) => onMore(currentTarget)}>
      {say('writing.showMore', { shown, all })}
    </button>
  );
}

type AddButtonProps = Pick<ItemsProps<never>, 'add' | 'canAdd'> & {
  readonly list: readonly unknown[];
  readonly onAdd: () => void;
};

function AddButton({ add, canAdd = true, list, onAdd }: AddButtonProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(list.length);
  useEffect(() => {
    // The last item was removed, and the focus with it.
    if (list.length < before.current && document.activeElement === document.body) button.current?.focus();
    before.current = list.length;
  }, [list.length]);
  return (
    <button
      type="button"
      class="add"
      ref={button}
      aria-disabled={!canAdd || undefined}
      onClick={() => canAdd && onAdd()}
    >
      {add}
    </button>
  );
}

/** Returns what has the first field of the next new item focused. */
function useFocusOnNew(list: RefObject<HTMLUListElement | null>, count: number): () => void {
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    if (!isAdding) return;
    setAdding(false);
    list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea, select)')?.focus();
  }, [isAdding, count]);
  return () => setAdding(true);
}

/** The button of an item that was moved. */
type Moved = { readonly index: number; readonly tool: number };

/** Returns what keeps the focus on the button of a moved item. */
function useFocusOnTool(list: RefObject<HTMLUListElement | null>): (moved: Moved) => void {
  const [movedTo, setMovedTo] = useState<Moved | null>(null);
  useEffect(() => {
    if (movedTo === null) return;
    setMovedTo(null);
    const tools = list.current?.children[movedTo.index]?.querySelectorAll<HTMLElement>('.item-tools > .tool');
    tools?.[movedTo.tool]?.focus();
  }, [movedTo]);
  return setMovedTo;
}

import { useState } from 'preact/hooks';

/** The focus among buttons in rows: Tab reaches one of them, and from there arrow keys the others. */
export type RovingFocus = {
  /** The attributes of a button. */
  readonly stop: (
    key: string,
    row: string,
  ) => { readonly tabIndex: number; readonly 'data-row': string; readonly onFocus: () => void };
  /** For what holds them. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Tab comes back to the button that had the focus last; to the first one if that is gone. */
export function useRovingFocus(keys: readonly string[]): RovingFocus {
  const [last, setLast] = useState<string | null>(null);
  const reached = last !== null && keys.includes(last) ? last : keys[0];
  return {
    stop: (key, row) => ({
      tabIndex: key === reached ? 0 : -1,
      'data-row': row,
      onFocus: () => setLast(key),
    }),
    onKeyDown: moveFocus,
  };
}

/** Moves the focus by arrow keys, Home and End. Leaves alone other keys, and what is open below a row. */
function moveFocus(event: KeyboardEvent): void {
  const { target, currentTarget: holder, key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (!(target instanceof HTMLElement && holder instanceof Element)) return;
  if (ctrlKey || altKey || metaKey || shiftKey) return;
  const buttons = [...holder.querySelectorAll<HTMLElement>('[data-row]')];
  const rows = [...Map.groupBy(buttons, ({ dataset }) => dataset.row).values()];
  const y = rows.findIndex((row) => row.includes(target));
  const x = rows[y]?.indexOf(target) ?? -1;
  const forward = getComputedStyle(holder).direction === 'rtl' ? -1 : 1;
  const to = placeAfter(key, { x, y, forward, last: rows.length - 1 });
  if (x < 0 || to === undefined) return;
  event.preventDefault();
  rows[to[0]]?.[to[1]]?.focus();
}

type GridPlace = {
  readonly x: number;
  readonly y: number;
  /** The step to the right. */
  readonly forward: 1 | -1;
  /** The last row. */
  readonly last: number;
};

/** Where a key leads from a place; `undefined` for keys that do not lead anywhere. */
const placeAfter = (key: string, { x, y, forward, last }: GridPlace) =>
  new Map<string, readonly [y: number, x: number]>([
    ['ArrowDown', [y + 1, x]],
    ['ArrowUp', [y - 1, x]],
    ['ArrowRight', [y, x + forward]],
    ['ArrowLeft', [y, x - forward]],
    ['Home', [0, x]],
    ['End', [last, x]],
  ]).get(key);

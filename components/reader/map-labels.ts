/** Groups the points of a map that lie so close that they would hide each other, and finds room for names. Deterministic. */

/** A point on the map, in CSS pixels. */
export type MapPoint<Item> = { readonly item: Item; readonly x: number; readonly y: number };

/** Points that are shown as one. */
export type PointGroup<Item> = {
  /** At least one. */
  readonly items: readonly Item[];
  /** Where the first one is. */
  readonly x: number;
  readonly y: number;
};

/** Groups points closer than `distance` to the first of a group. Linear in the number of points. */
export function groupPoints<Item>(
  points: readonly MapPoint<Item>[],
  distance: number,
): readonly PointGroup<Item>[] {
  type Growing = { readonly items: Item[]; readonly x: number; readonly y: number };
  const groups: Growing[] = [];
  const cells = new Map<string, Growing[]>();
  const cellOf = (value: number): number => Math.floor(value / distance);
  for (const { item, x, y } of points) {
    const near = around(cellOf(x), cellOf(y)).flatMap((cell) => cells.get(cell) ?? []);
    const group = near.find((one) => Math.hypot(one.x - x, one.y - y) < distance);
    if (group !== undefined) {
      group.items.push(item);
      continue;
    }
    const begun: Growing = { items: [item], x, y };
    groups.push(begun);
    const cell = `${cellOf(x)} ${cellOf(y)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), begun]);
  }
  return groups;
}

const steps = [-1, 0, 1] as const;
const around = (x: number, y: number): readonly string[] =>
  steps.flatMap((right) => steps.map((down) => `${x + right} ${y + down}`));

/** Where a name stands beside its point. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** A name that looks for room beside its point. */
export type Labeled = { readonly x: number; readonly y: number; readonly width: number };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The height of a name, and the distance to its point, in CSS pixels. */
const lineHeight = 20;
const gap = 12;
/** Names beyond this many are left to the list: a map full of names shows nothing. */
const maxLabels = 60;

const sides = ['right', 'left', 'above', 'below'] as const satisfies readonly LabelSide[];

/**
 * Chooses the side of each name, in order, so that none covers another or a point; `null` where there is no room.
 */
export function placeLabels(
  labels: readonly Labeled[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (LabelSide | null)[] {
  const taken: Box[] = labels.map(({ x, y }) => boxAround(x, y));
  return labels.map((label, index) => {
    if (index >= maxLabels) return null;
    const own = taken[index];
    const side = sides.find((one) => {
      const box = boxBeside(label, one);
      const isInside = box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
      return isInside && taken.every((other) => other === own || !overlap(box, other));
    });
    if (side === undefined) return null;
    taken.push(boxBeside(label, side));
    return side;
  });
}

const boxAround = (x: number, y: number): Box => ({ left: x - 9, top: y - 9, right: x + 9, bottom: y + 9 });

function boxBeside({ x, y, width }: Labeled, side: LabelSide): Box {
  const middle = { left: x - width / 2, right: x + width / 2 };
  switch (side) {
    case 'right':
      return { left: x + gap, right: x + gap + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
    case 'left':
      return { left: x - gap - width, right: x - gap, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
    case 'above':
      return { ...middle, top: y - gap - lineHeight, bottom: y - gap };
    case 'below':
      return { ...middle, top: y + gap, bottom: y + gap + lineHeight };
    default:
      return side satisfies never;
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

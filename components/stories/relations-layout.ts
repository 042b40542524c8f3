/**
 * Lays out who is related to whom: two columns of names, people on one side and what is no person on the other, with
 * lines between them. Names stay readable whatever their number; the order of each column has few lines cross.
 */
import type { EntityId, EntityKind } from '../story/schema.ts';
import type { Link } from './story-index.ts';

export type RelatedEntity = { readonly id: EntityId; readonly kind: EntityKind };

export type RelationLine = {
  readonly one: EntityId;
  readonly other: EntityId;
  /** SVG path data, in a drawing 100 wide and a unit high for each row. */
  readonly path: string;
};

export type RelationsLayout = {
  readonly start: readonly EntityId[];
  readonly end: readonly EntityId[];
  /** The height of the drawing, in rows. */
  readonly rows: number;
  readonly lines: readonly RelationLine[];
  /** How many related entities there are in all. */
  readonly all: number;
};

/** So many names are drawn at most. */
export const maxDrawn = 40;
/** How often each column is sorted by the other. */
const passes = 8;

export function layOutRelations(
  entities: ReadonlyMap<EntityId, RelatedEntity>,
  links: readonly Link[],
): RelationsLayout {
  const neighbors = neighborsIn(entities, links);
  const drawn = new Set(
    [...neighbors]
      .map(([id, others], index) => ({ id, index, degree: others.size }))
      .toSorted((one, other) => other.degree - one.degree || one.index - other.index)
      .slice(0, maxDrawn)
      .map(({ id }) => id),
  );
  const near = new Map(
    [...drawn].map((id) => [id, [...(neighbors.get(id) ?? [])].filter((other) => drawn.has(other))]),
  );
  const [start, end] = sortColumns(columnsOf(drawn, entities, near), near);
  const rows = Math.max(start.length, end.length);
  return { start, end, rows, lines: linesBetween(start, end, near), all: neighbors.size };
}

type Neighbors = ReadonlyMap<EntityId, readonly EntityId[]>;
type Columns = readonly [start: readonly EntityId[], end: readonly EntityId[]];

/** The entities that each is related to, in either direction. */
function neighborsIn(
  entities: ReadonlyMap<EntityId, RelatedEntity>,
  links: readonly Link[],
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const neighbors = new Map<EntityId, Set<EntityId>>();
  const add = (one: EntityId, other: EntityId): void => {
    const known = neighbors.get(one);
    if (known === undefined) neighbors.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { from, to } of links) {
    if (from === to || !entities.has(from) || !entities.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return neighbors;
}

/** People, and all others; where there is but one of both, those with most relations face those they are related to. */
function columnsOf(
  drawn: ReadonlySet<EntityId>,
  entities: ReadonlyMap<EntityId, RelatedEntity>,
  near: Neighbors,
): Columns {
  const isPerson = (id: EntityId): boolean => entities.get(id)?.kind === 'person';
  const people = [...drawn].filter(isPerson);
  const others = [...drawn].filter((id) => !isPerson(id));
  if (people.length > 0 && others.length > 0) return [people, others];
  const sides = new Map<EntityId, 0 | 1>();
  const sizes: [number, number] = [0, 0];
  for (const id of drawn) {
    const facing: [number, number] = [0, 0];
    for (const other of near.get(id) ?? []) {
      const side = sides.get(other);
      if (side !== undefined) facing[side] += 1;
    }
    const side = facing[0] === facing[1] ? (sizes[0] <= sizes[1] ? 0 : 1) : facing[0] < facing[1] ? 0 : 1;
    sides.set(id, side);
    sizes[side] += 1;
  }
  return [[...drawn].filter((id) => sides.get(id) === 0), [...drawn].filter((id) => sides.get(id) === 1)];
}

/** Sorts each column by where its relations stand in the other. */
function sortColumns([start, end]: Columns, near: Neighbors): Columns {
  let columns: Columns = [start, end];
  for (let pass = 0; pass < passes; pass += 1) {
    const sorted = byNeighbors(columns[1], columns[0], near);
    columns = [byNeighbors(columns[0], sorted, near), sorted];
  }
  return columns;
}

function byNeighbors(
  column: readonly EntityId[],
  facing: readonly EntityId[],
  near: Neighbors,
): readonly EntityId[] {
  const place = new Map(facing.map((id, index) => [id, rowOf(index, facing.length, column.length)]));
  return column
    .map((id, index) => {
      const rows = (near.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
      const own = rowOf(index, column.length, facing.length);
      const mean = rows.length === 0 ? own : rows.reduce((sum, row) => sum + row, 0) / rows.length;
      return { id, index, mean };
    })
    .toSorted((one, other) => one.mean - other.mean || one.index - other.index)
    .map(({ id }) => id);
}

/** The middle of a row: the shorter column stands in the middle of the longer one. */
const rowOf = (index: number, length: number, facing: number): number =>
  Math.max(0, (facing - length) / 2) + index + 0.5;

function linesBetween(
  start: readonly EntityId[],
  end: readonly EntityId[],
  near: Neighbors,
): readonly RelationLine[] {
  type Place = { readonly x: 0 | 100; readonly y: number };
  const places = new Map<EntityId, Place>([
    ...start.map((id, index) => [id, { x: 0, y: rowOf(index, start.length, end.length) }] as const),
    ...end.map((id, index) => [id, { x: 100, y: rowOf(index, end.length, start.length) }] as const),
  ]);
  const seen = new Set<EntityId>();
  return [...near].flatMap(([one, others]) => {
    seen.add(one);
    const from = places.get(one);
    return others.flatMap((other) => {
      const to = places.get(other);
      return seen.has(other) || from === undefined || to === undefined
        ? []
        : [{ one, other, path: curve(from, to) }];
    });
  });
}

/** From column to column an S; in one column a bow, the wider the farther. */
function curve(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const bow = Math.min(70, 12 + 5 * Math.abs(from.y - to.y));
  const [near, far] = from.x === to.x ? (from.x === 0 ? [bow, bow] : [100 - bow, 100 - bow]) : [50, 50];
  return `M${from.x} ${from.y}C${near} ${from.y} ${far} ${to.y} ${to.x} ${to.y}`;
}

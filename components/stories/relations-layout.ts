/**
 * Lays out who is related to whom: two columns of names, people on one side and what is no person on the other, with
 * lines between them. Names stay readable whatever their number; the order of each column has few lines cross.
 */
import type { EntityId, EntityKind } from '../story/schema.ts';
import type { Link } from './story-index.ts';

export type RelatedEntity = { readonly id: EntityId; readonly kind: EntityKind };

type RelationLine = {
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
  const degrees = degreesIn(entities, links);
  const drawn = new Set(mostRelated(degrees));
  const near = neighborsAmong(drawn, links);
  const [start, end] = sortColumns(columnsOf(drawn, entities, near), near);
  const rows = Math.max(start.length, end.length);
  return { start, end, rows, lines: linesBetween(start, end, near), all: degrees.size };
}

type Neighbors = ReadonlyMap<EntityId, readonly EntityId[]>;
type Columns = readonly [start: readonly EntityId[], end: readonly EntityId[]];

const isKnown = (
  { from, to }: Pick<Link, 'from' | 'to'>,
  entities: Pick<ReadonlySet<EntityId>, 'has'>,
): boolean => from !== to && entities.has(from) && entities.has(to);

/** How many relations each entity has that has any. */
function degreesIn(
  entities: ReadonlyMap<EntityId, RelatedEntity>,
  links: readonly Link[],
): ReadonlyMap<EntityId, number> {
  const degrees = new Map<EntityId, number>();
  for (const link of links) {
    if (!isKnown(link, entities)) continue;
    degrees.set(link.from, (degrees.get(link.from) ?? 0) + 1);
    degrees.set(link.to, (degrees.get(link.to) ?? 0) + 1);
  }
  return degrees;
}

/** Those with most relations; of as many, those that come first. Sorts but a few at a time: there may be 100,000. */
function mostRelated(degrees: ReadonlyMap<EntityId, number>): readonly EntityId[] {
  let most: readonly (readonly [EntityId, number])[] = [];
  let next: (readonly [EntityId, number])[] = [];
  const merge = (): void => {
    // The sort is stable.
    most = [...most, ...next].sort(([, one], [, other]) => other - one).slice(0, maxDrawn);
    next = [];
  };
  for (const entry of degrees) {
    const least = most[maxDrawn - 1]?.[1] ?? 0;
    if (entry[1] > least) next.push(entry);
    if (next.length >= maxDrawn) merge();
  }
  merge();
  return most.map(([id]) => id);
}

/** The entities that each is related to, in either direction, of those that are drawn. */
function neighborsAmong(drawn: ReadonlySet<EntityId>, links: readonly Link[]): Neighbors {
  const neighbors = new Map([...drawn].map((id) => [id, new Set<EntityId>()]));
  for (const link of links) {
    if (!isKnown(link, drawn)) continue;
    neighbors.get(link.from)?.add(link.to);
    neighbors.get(link.to)?.add(link.from);
  }
  return new Map([...neighbors].map(([id, others]) => [id, [...others]]));
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

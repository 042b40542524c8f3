import { expect, it } from 'vitest';
import {
  layOutRelations,
  maxDrawn,
  type RelatedEntity,
  type RelationsLayout,
} from '../../components/stories/relations-layout.ts';
import type { Link } from '../../components/stories/story-index.ts';
import type { EntityId, EntityKind } from '../../components/story/schema.ts';

const known = (...entities: readonly (readonly [id: string, kind: EntityKind])[]) =>
  new Map<EntityId, RelatedEntity>(
    entities.map(([id, kind]) => [id as EntityId, { id: id as EntityId, kind }]),
  );
const link = (from: string, to: string): Link => ({
  from: from as EntityId,
  label: 'Knows',
  to: to as EntityId,
});
const people = (...ids: readonly string[]) => known(...ids.map((id) => [id, 'person'] as const));

/** Whether the lines between two columns cross, for those that go from one to the other. */
function crossings({ start, end, lines }: RelationsLayout): number {
  const across = lines.flatMap(({ one, other }) => {
    const from = start.includes(one) ? one : other;
    const to = from === one ? other : one;
    return start.includes(from) && end.includes(to) ? [[start.indexOf(from), end.indexOf(to)] as const] : [];
  });
  return across
    .flatMap(([a, b], index) => across.slice(index + 1).map(([c, d]) => (a - c) * (b - d)))
    .filter((product) => product < 0).length;
}

it('has people on one side and what they are related to on the other', () => {
  const layout = layOutRelations(known(['ann', 'person'], ['sitka', 'place'], ['bob', 'person']), [
    link('ann', 'sitka'),
    link('bob', 'ann'),
  ]);
  expect(layout.start.toSorted()).toEqual(['ann', 'bob']);
  expect(layout.end).toEqual(['sitka']);
  expect(layout.rows).toBe(2);
  expect(layout.lines).toHaveLength(2);
});

it('has people face each other where there is nobody else', () => {
  const layout = layOutRelations(people('a', 'b', 'c', 'd'), [
    link('a', 'b'),
    link('c', 'd'),
    link('a', 'd'),
  ]);
  expect(layout.start.length).toBe(2);
  expect(layout.end.length).toBe(2);
  for (const { one, other } of layout.lines)
    expect(layout.start.includes(one)).not.toBe(layout.start.includes(other));
});

it('draws one line for two relations between the same two, and none to oneself or to nobody', () => {
  const layout = layOutRelations(people('a', 'b'), [
    link('a', 'b'),
    link('b', 'a'),
    link('a', 'a'),
    link('a', 'x'),
  ]);
  expect(layout.lines).toHaveLength(1);
  expect(layout.all).toBe(2);
});

it('orders names so that few lines cross', () => {
  const entities = known(
    ...['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'person'] as const),
    ...['v', 'w', 'x', 'y', 'z'].map((id) => [id, 'place'] as const),
  );
  const links = [
    link('a', 'z'),
    link('b', 'y'),
    link('c', 'x'),
    link('d', 'w'),
    link('e', 'v'),
    link('a', 'y'),
  ];
  expect(crossings(layOutRelations(entities, links))).toBe(0);
});

it('draws those with most relations of a large story, the same each time', () => {
  const ids = Array.from({ length: 500 }, (_, n) => `p${n}`);
  const links = ids.flatMap((id, n) => [link(id, `p${(n * 7) % 11}`), link(id, `p${(n * 13) % 500}`)]);
  const layout = layOutRelations(people(...ids), links);
  expect(layout.start.length + layout.end.length).toBe(maxDrawn);
  expect([...layout.start, ...layout.end]).toContain('p0');
  expect(layOutRelations(people(...ids), links)).toEqual(layout);
});

it('has no line leave the drawing', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `p${n}`);
  const { lines, rows } = layOutRelations(
    people(...ids),
    ids.map((id, n) => link(id, `p${(n + 1) % 30}`)),
  );
  for (const { path } of lines) {
    const [x0, y0, ...rest] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    for (const [index, value] of [x0, y0, ...rest].entries()) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(index % 2 === 0 ? 100 : rows);
    }
  }
});

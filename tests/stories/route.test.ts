import { expect, it } from 'vitest';
import { fragmentOf, type Route, routeOf } from '../../components/stories/route.ts';
import type { DraftKey } from '../../components/writing/draft.ts';
import { today } from '../../components/writing/today.ts';

it.each<Route>([
  { kind: 'shelf' },
  { kind: 'set', id: 'purchase' },
  { kind: 'set', id: '(bundled)' },
  { kind: 'set', id: 'purchase', entity: 'william-seward' },
  { kind: 'set', id: 'purchase', part: 'map' },
  { kind: 'set', id: 'purchase', part: 'sources', entity: 'a&b=c' },
  { kind: 'draft', key: 'a key' as DraftKey },
  { kind: 'add', token: 'token' },
  { kind: 'tab', tab: 12 },
])('the address of %j leads there', (route) => {
  expect(routeOf(fragmentOf(route))).toEqual(route);
});

it.each(['', '#', '#nothing', '#tab=a', '#set=', '#part=map'])('%j leads to the shelf', (fragment) => {
  expect(routeOf(fragment)).toEqual({ kind: 'shelf' });
});

it('a part that no story has is left out', () => {
  expect(routeOf('#set=purchase&part=appendix')).toEqual({ kind: 'set', id: 'purchase' });
});

it('today is the day where the reader is', () => {
  expect(today(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
});

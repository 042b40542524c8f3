import { expect, it } from 'vitest';
import type { DraftKey } from '../../components/drafts/draft.ts';
import { today } from '../../components/story/today.ts';
import { fragmentOf, type Route, routeOf } from '../../components/ui/route.ts';

it.each<Route>([
  { kind: 'shelf' },
  { kind: 'story', id: 'purchase' },
  { kind: 'story', id: '(bundled)' },
  { kind: 'story', id: 'purchase', entity: 'william-seward' },
  { kind: 'story', id: 'purchase', part: 'map' },
  { kind: 'story', id: 'purchase', part: 'sources', entity: 'a&b=c' },
  { kind: 'draft', key: 'a key' as DraftKey },
  { kind: 'add', token: 'token' },
  { kind: 'tab', tab: 12 },
  { kind: 'page', tab: 12 },
])('the address of %j leads there', (route) => {
  expect(routeOf(fragmentOf(route))).toEqual(route);
});

it.each(['', '#', '#nothing', '#tab=a', '#page=a', '#story=', '#part=map'])(
  '%j leads to the shelf',
  (fragment) => {
    expect(routeOf(fragment)).toEqual({ kind: 'shelf' });
  },
);

it('a part that no story has is left out', () => {
  expect(routeOf('#story=purchase&part=appendix')).toEqual({ kind: 'story', id: 'purchase' });
});

it('today is the day where the reader is', () => {
  expect(today(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
});

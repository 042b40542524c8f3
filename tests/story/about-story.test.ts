import { expect, it } from 'vitest';
import { isAboutStory } from '../../components/story/about-story.ts';
import type { EntityId, EntityKind } from '../../components/story/schema.ts';

const named = (kind: EntityKind, ...ids: readonly string[]) =>
  ids.map((id) => ({ entity: id as EntityId, kind }));

it('takes a page for one about the story that names three of its people', () => {
  expect(isAboutStory(named('person', 'donald-trump', 'vladimir-putin', 'marco-rubio'), '')).toBe(true);
});

it.each([
  ['two of them, however often', named('person', 'donald-trump', 'vladimir-putin', 'donald-trump')],
  ['places and organizations', named('place', 'alaska', 'russia', 'china')],
  ['people of another story', named('person', 'purchase/seward', 'purchase/stoeckl', 'purchase/sumner')],
])('not for %s', (_, found) => {
  expect(isAboutStory(found, 'Tariffs on trade with China rise')).toBe(false);
});

it.each([
  'What the Alaska summit changed',
  'Nach dem Alaska-Gipfel: Trump und Putin',
  'Le sommet en Alaska, trois heures sans accord',
  'La cumbre de Alaska, en directo',
  'Саміт на Алясці: що сталося',
  'Саммит на Аляске завершился',
  'अलास्का शिखर सम्मेलन के बाद',
  'قمة ألاسكا بين ترامب وبوتين',
])('takes it for one that is headed “%s”', (headline) => {
  expect(isAboutStory([], headline)).toBe(true);
});

it.each(['Alaska sums up its winter', 'A summit of poets in Juneau', 'Topping out in Alaska'])(
  'not for one that is headed “%s”',
  (headline) => {
    expect(isAboutStory([], headline)).toBe(false);
  },
);

import { expect, it } from 'vitest';
import { PanelPlaces } from '../../components/panel/panel-place.ts';
import type { EntityId } from '../../components/story/schema.ts';

const read = { trail: ['alaska' as EntityId], order: 'text', query: 'al', scrolled: 40 } as const;

it('the panel finds its place on a page again, and begins at the top of the list on others', () => {
  const places = new PanelPlaces();
  places.keep('7 https://news.example/', read);
  expect(places.at('7 https://news.example/')).toEqual(read);
  expect(places.at('7 https://news.example/next')).toEqual({
    trail: null,
    order: 'text',
    query: '',
    scrolled: 0,
  });
});

it('the order of names that was chosen last is that of every page', () => {
  const places = new PanelPlaces();
  places.keep('1', read);
  places.keep('2', { ...read, order: 'kind' });
  expect([places.at('1').order, places.at('3').order]).toEqual(['kind', 'kind']);
});

it('the places of a hundred pages are remembered', () => {
  const places = new PanelPlaces();
  for (let page = 0; page <= 100; page++) places.keep(`${page}`, read);
  expect([places.at('0').query, places.at('1').query]).toEqual(['', 'al']);
});

import { expect, it } from 'vitest';
import { ReadingPlaces } from '../../components/card/reading-places.ts';

it('A card that is followed begins at its top, unfolded as the one before', () => {
  const places = new ReadingPlaces();
  expect(places.at(1)).toEqual({ isUnfolded: false, scrolled: 0 });
  places.keep(1, { isUnfolded: true, scrolled: 240 });
  expect(places.at(2)).toEqual({ isUnfolded: true, scrolled: 0 });
});

it('A card that is gone back to is where it was left, and those after it begin anew', () => {
  const places = new ReadingPlaces();
  places.keep(1, { isUnfolded: true, scrolled: 240 });
  places.keep(2, { isUnfolded: false, scrolled: 80 });
  expect(places.at(1)).toEqual({ isUnfolded: true, scrolled: 240 });
  places.keep(1, { isUnfolded: true, scrolled: 240 });
  expect(places.at(2)).toEqual({ isUnfolded: true, scrolled: 0 });
});

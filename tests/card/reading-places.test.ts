import { expect, it } from 'vitest';
import { ReadingPlaces } from '../../components/card/reading-places.ts';

const top = { isUnfolded: false, whole: [], scrolled: 0 } as const;
const inFacts = { isUnfolded: true, whole: ['facts'], scrolled: 240 } as const;

it('A card that is followed begins at its top, unfolded as the one before, and with no more than that', () => {
  const places = new ReadingPlaces();
  expect(places.at(1)).toEqual(top);
  places.keep(1, inFacts);
  expect(places.at(2)).toEqual({ ...top, isUnfolded: true });
});

it('A card that is gone back to is where it was left, and those after it begin anew', () => {
  const places = new ReadingPlaces();
  places.keep(1, inFacts);
  places.keep(2, { ...top, scrolled: 80 });
  expect(places.at(1)).toEqual(inFacts);
  places.keep(1, inFacts);
  expect(places.at(2)).toEqual({ ...top, isUnfolded: true });
});

it('The first card is unfolded where that is asked for, and those after it as the one before', () => {
  const places = new ReadingPlaces({ isFirstUnfolded: true });
  expect(places.at(1)).toEqual({ ...top, isUnfolded: true });
  places.keep(1, top);
  expect(places.at(2)).toEqual(top);
});

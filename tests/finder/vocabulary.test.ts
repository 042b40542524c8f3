import { expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import * as vocabulary from '../../components/finder/vocabulary.ts';

it('words are written as texts are folded: others would never be found', () => {
  const lists = Object.values(vocabulary).filter((one) => one instanceof vocabulary.WordList);
  expect(lists.length).toBeGreaterThan(20);
  const unfolded = lists.flatMap(({ all }) => [...all]).filter((word) => fold(word).text !== word);
  expect(unfolded).toEqual([]);
});

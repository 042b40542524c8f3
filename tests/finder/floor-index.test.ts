import { expect, test } from 'vitest';
import { floorIndex } from '../../components/finder/span.ts';
import { fc } from '../properties.ts';

test('the floor index is that of the first such item from the end of the list', () => {
  const places = fc.array(fc.integer({ min: 0, max: 20 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, fc.integer({ min: -1, max: 21 }), (list, place) => {
      const items = list.map((at) => ({ at }));
      expect(floorIndex(items, place, ({ at }) => at)).toBe(list.findLastIndex((at) => at <= place));
    }),
  );
});

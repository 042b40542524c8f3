import { expect, test } from 'vitest';
import { freeIds } from '../../components/drafts/ids.ts';

test('equal names get ids that count on, past those that are taken', () => {
  const freeId = freeIds(['ada-winter', 'ada-winter-3']);
  const made = ['ada-winter', 'ada-winter', 'ada-winter', 'sitka', 'sitka'].map(freeId);
  expect(made).toEqual(['ada-winter-2', 'ada-winter-4', 'ada-winter-5', 'sitka', 'sitka-2']);
});

test('ids that begin alike for longer than ids may be stay short and different', () => {
  const freeId = freeIds([]);
  const made = ['a', 'b', 'a', 'b', 'a'].map((end) => freeId(`${'x'.repeat(59)}${end}`));
  expect(new Set(made).size).toBe(5);
  expect(made.every(({ length }) => length <= 60)).toBe(true);
});

test('a hundred thousand equal names take no longer each than the first', { timeout: 5_000 }, () => {
  const freeId = freeIds([]);
  const made = Array.from({ length: 100_000 }, () => freeId('ada-winter'));
  expect(made.at(-1)).toBe('ada-winter-100000');
});

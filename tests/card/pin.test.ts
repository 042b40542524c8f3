import { expect, test } from 'vitest';
import { type Measure, measureTo } from '../../components/card/Pin.tsx';

/** What is measured on the way over the card, by the pointer's places on the screen and in the card. */
const measured = (...way: readonly (readonly [screen: number, client: number])[]) =>
  way.reduce<Measure | null>(
    (before, [screen, client]) =>
      measureTo({ screen: { x: screen, y: 0 }, client: { x: client, y: 0 } }, before),
    null,
  )?.confirmed;

test('at a zoom of 200 % a pixel of the screen is half a pixel of the card', () => {
  expect(measured([300, 10], [310, 15], [330, 25], [360, 40])).toBe(0.5);
});

test('a card that is placed anew between two moves of the pointer is not mistaken for zoom', () => {
  expect(measured([300, 10], [450, 130])).toBeNull();
  expect(measured([300, 10], [450, 130], [480, 160])).toBeNull();
  expect(measured([300, 10], [450, 130], [480, 160], [510, 190])).toBe(1);
});

test('moves that are too short to measure change nothing', () => {
  expect(measured([300, 10], [301, 11], [302, 12], [303, 13])).toBeNull();
});

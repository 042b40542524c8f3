import { expect, test } from 'vitest';
import { alphaOf, isDark } from '../../components/page/css-color.ts';

test.each([
  ['rgb(255, 255, 255)', false],
  ['rgb(246, 241, 230)', false],
  ['rgb(18, 18, 18)', true],
  ['rgb(27, 40, 56)', true],
  ['rgba(0, 0, 0, 0.8)', true],
  ['color(srgb 0.95 0.95 0.95)', false],
  ['color(display-p3 0.1 0.12 0.15 / 0.9)', true],
  ['oklch(0.21 0.034 264.67)', true],
  ['oklch(0.985 0.002 247.8)', false],
  ['lab(15.2 -3 -9)', true],
  ['lab(98 none none)', false],
])('%s needs light text: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test.each([
  ['rgb(1, 2, 3)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(1, 2, 3, 0.4)', 0.4],
  ['transparent', 0],
  ['oklch(0.2 0.03 264 / 0.6)', 0.6],
  ['color(srgb 1 0 0)', 1],
])('%s has the alpha %d', (color, alpha) => {
  expect(alphaOf(color)).toBe(alpha);
});

import { expect, it } from 'vitest';
import { openWelcome as open } from './stage.ts';

it('fits a window 320 pixels wide, as 400 % zoom makes it', async () => {
  const { documentElement } = await open(320);
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
});

it('fits a narrow window with text twice as large', async () => {
  const { documentElement } = await open(320);
  documentElement.style.fontSize = '200%';
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
});

it('keeps its lines short in a wide window', async () => {
  const { body } = await open(2000);
  const story = body.querySelector('.lede')?.getBoundingClientRect().width ?? Number.POSITIVE_INFINITY;
  const letter = Number.parseFloat(getComputedStyle(body).fontSize) / 2;
  expect(story / letter).toBeLessThan(80);
});

it('loses nothing when text is spaced widely', async () => {
  const page = await open(320);
  const style = page.createElement('style');
  // What readers may ask of text, by WCAG 2.2, 1.4.12.
  style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  page.head.append(style);
  expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(page.documentElement.clientWidth);
});

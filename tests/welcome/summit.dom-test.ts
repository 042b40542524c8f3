import map from 'virtual:summit-map';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillInTexts } from '../../components/welcome/fill-in-texts.ts';
import { showSummitMap } from '../../components/welcome/SummitMap.tsx';
import html from '../../entrypoints/welcome/index.html?raw';
import style from '../../entrypoints/welcome/style.css?raw';
import summit from '../../entrypoints/welcome/summit.css?raw';

let figure: HTMLElement;

beforeEach(() => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = page.querySelector<HTMLElement>('figure.summit');
  const holder = found?.querySelector('#summit-map');
  if (!found || !holder) throw new Error('The page has no place for the map.');
  fillInTexts(page);
  figure = document.importNode(found, true);
  const sheet = document.createElement('style');
  sheet.textContent = style + summit;
  document.body.replaceChildren(sheet, figure);
});

afterEach(() => document.body.replaceChildren());

function draw(): Element {
  const holder = figure.querySelector('#summit-map');
  if (holder === null) throw new Error('The page has no place for the map.');
  showSummitMap(figure);
  return holder;
}

it('says how far it was, in its caption and to screen readers', () => {
  const label = draw().querySelector('[role="img"]')?.getAttribute('aria-label');
  const caption = figure.querySelector('figcaption')?.textContent;
  expect(map.routes.map(({ capital }) => capital)).toEqual(['moscow', 'washington']);
  // The tests' browsers have readers in the United States.
  for (const [city, distance] of [
    ['Moscow', '4,350 mi'],
    ['Washington', '3,360 mi'],
  ]) {
    expect(label).toContain(`from ${city}, ${distance}`);
    expect(caption).toContain(`${distance} from ${city}`);
  }
});

it('fills the space that the page reserves for it', () => {
  const before = figure.getBoundingClientRect().height;
  draw();
  expect(figure.getBoundingClientRect().height).toBe(before);
});

it.each([640, 320])('keeps the names of the three cities inside when it is %i pixels wide', (width) => {
  document.body.style.width = `${width}px`;
  const frame = draw().getBoundingClientRect();
  const names = ['.venue', '.moscow', '.washington'].map((side) => figure.querySelector(side));
  for (const name of names) {
    const { left, right, top, bottom } = name?.getBoundingClientRect() ?? new DOMRect();
    expect(right).toBeGreaterThan(left);
    expect(left).toBeGreaterThanOrEqual(frame.left);
    expect(right).toBeLessThanOrEqual(frame.right);
    expect(top).toBeGreaterThanOrEqual(frame.top);
    expect(bottom).toBeLessThanOrEqual(frame.bottom);
  }
  document.body.style.width = '';
});

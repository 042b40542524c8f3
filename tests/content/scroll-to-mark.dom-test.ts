import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInWindowOrAfter, scrollToMark } from '../../components/content/annotate.ts';
import { boxesOf } from '../../components/page/hit-test.ts';
import type { Mark } from '../../components/page/mark.ts';
import { textOf, watch } from '../page/marks.ts';

let reading: AbortController;
beforeEach(() => {
  reading = new AbortController();
});
afterEach(() => {
  reading.abort();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

function open(style: string, html: string): readonly Mark[] {
  document.documentElement.setAttribute('style', style);
  document.body.innerHTML = html;
  return watch(reading.signal).marks.all();
}

/** True when all of a mark can be seen. */
function isSeen(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  const { left, right, top, bottom } = box;
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

const pages = [
  ['whose lines are vertical, from right to left', 'writing-mode:vertical-rl', 'block-size:5000px'],
  ['whose lines are vertical, from left to right', 'writing-mode:vertical-lr', 'block-size:5000px'],
  ['with lines', '', 'block-size:5000px'],
] as const;

describe.each(pages)('on a page %s', (_, style, space) => {
  const html = `<p>Trump</p><div style="${space}"></div><p>Putin</p><div style="${space}"></div><p>Alaska</p>`;

  test('a mark is scrolled to, there and back', () => {
    const marks = open(style, html);
    expect(marks.map(textOf)).toEqual(['Trump', 'Putin', 'Alaska']);
    for (const mark of [...marks, ...marks.toReversed()]) {
      scrollToMark(mark);
      expect(isSeen(mark)).toBe(true);
    }
  });

  test('steps start from the first mark in the window, or else after it', () => {
    const marks = open(style, html);
    const ahead = () => marks.filter(isInWindowOrAfter).map(textOf);
    expect(ahead()).toEqual(['Trump', 'Putin', 'Alaska']);
    scrollToMark(marks[1] as Mark);
    expect(ahead()).toEqual(['Putin', 'Alaska']);
  });
});

test('a mark is scrolled to in a paragraph that is wider than the window', () => {
  const filling = 'and so on '.repeat(900);
  const marks = open('writing-mode:vertical-rl', `<p>Trump ${filling} Putin ${filling} Alaska</p>`);
  for (const mark of marks) {
    scrollToMark(mark);
    expect(isSeen(mark)).toBe(true);
  }
});

test('a mark is scrolled to at the far end of a line that runs from right to left', () => {
  const marks = open('direction:rtl', '<p style="width:6000px;text-align-last:justify">Trump Putin</p>');
  for (const mark of [...marks, ...marks.toReversed()]) {
    scrollToMark(mark);
    expect(isSeen(mark)).toBe(true);
  }
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFinder } from '../../components/finder/finder.ts';
import { boxesOf, isVisible, markUnder } from '../../components/page/hit-test.ts';
import type { Mark } from '../../components/page/mark.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { textOf, watch } from './marks.ts';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

function open(html: string) {
  document.body.innerHTML = html;
  return watch(controller.signal).marks;
}

/** Scroll positions beyond the ends of any page. */
const ends = [-99_999, 99_999].flatMap((left) => [-99_999, 99_999].map((top) => ({ left, top })));

const middleOf = ({ left, right, top, bottom }: DOMRect) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
const firstOf = (marks: readonly Mark[]): Mark => {
  const [mark] = marks;
  if (mark === undefined) throw new Error('no mark');
  return mark;
};

describe('the mark under a point', () => {
  test('is found from edge to edge, and not beside it', () => {
    const marks = open('<p style="font: 20px monospace">with Trump here</p>');
    const [box] = boxesOf(firstOf(marks.all()));
    if (box === undefined) throw new Error('no box');
    const y = (box.top + box.bottom) / 2;
    expect(markUnder({ x: box.left + 1, y }, marks).hit?.mark).toBe(marks.all()[0]);
    expect(markUnder({ x: box.right - 1, y }, marks).hit?.mark).toBe(marks.all()[0]);
    expect(markUnder({ x: box.left - 4, y }, marks).hit).toBeNull();
    expect(markUnder({ x: box.right + 4, y }, marks).hit).toBeNull();
  });

  test('is found in all of both names where two touch', async () => {
    document.body.innerHTML = '<p lang="zh" style="font: 20px monospace">特朗普普京会晤</p>';
    const finder = createFinder(bundledNames, bundledLanguages);
    const { marks, idle } = watch(controller.signal, { finder, isThorough: true });
    await idle();
    const all = marks.all();
    expect(all.map(textOf)).toEqual(['特朗普', '普京']);
    for (const mark of all) {
      const [box] = boxesOf(mark);
      if (box === undefined) throw new Error('no box');
      const y = (box.top + box.bottom) / 2;
      for (const x of [box.left + 2, box.right - 2]) expect(markUnder({ x, y }, marks).hit?.mark).toBe(mark);
    }
  });

  test('is none in the empty space after a line that ends with a name', () => {
    const marks = open('<p style="font: 20px monospace">Trump</p>');
    const [box] = boxesOf(firstOf(marks.all()));
    expect(markUnder({ x: (box?.right ?? 0) + 200, y: (box?.top ?? 0) + 5 }, marks).hit).toBeNull();
    expect(markUnder({ x: (box?.left ?? 0) + 5, y: (box?.bottom ?? 0) + 100 }, marks).hit).toBeNull();
  });

  test('comes with the box on the line that was pointed at, when a name wraps', () => {
    const marks = open('<p style="font: 20px monospace; width: 9ch">Vladimir <b>Putin</b></p>');
    const mark = firstOf(marks.all());
    const boxes = boxesOf(mark);
    expect(boxes.length).toBeGreaterThan(1);
    const [first, last] = [boxes[0], boxes.at(-1)] as [DOMRect, DOMRect];
    expect(last.top).toBeGreaterThan(first.top);
    expect(markUnder(middleOf(first), marks).hit).toEqual({ mark, rect: first });
    expect(markUnder(middleOf(last), marks).hit).toEqual({ mark, rect: last });
  });

  test('is near in all of the text that has it, and nowhere else', () => {
    const marks = open('<p style="font: 20px monospace">with Trump here</p><p>and nobody here</p>');
    const [holding, other] = [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect());
    expect(markUnder({ x: (holding?.left ?? 0) + 5, y: (holding?.top ?? 0) + 10 }, marks)).toEqual({
      hit: null,
      isNear: true,
    });
    expect(markUnder({ x: (other?.left ?? 0) + 5, y: (other?.top ?? 0) + 5 }, marks).isNear).toBe(false);
  });

  test('is found in an open shadow root', () => {
    document.body.innerHTML = '<x-a></x-a>';
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'with Trump' }));
    const { marks } = watch(controller.signal);
    const [box] = boxesOf(firstOf(marks.all()));
    expect(markUnder(middleOf(box as DOMRect), marks).hit?.mark.entity).toBe('trump');
  });

  test('is none where something covers the name', () => {
    const marks = open('<p>Trump</p><div style="position:fixed;inset:0;background:white">a cover</div>');
    const [box] = boxesOf(firstOf(marks.all()));
    expect(markUnder(middleOf(box as DOMRect), marks).hit).toBeNull();
  });

  test('is none when the page has no marks, or the text is gone', async () => {
    const marks = open('<p>Trump</p>');
    const mark = firstOf(marks.all());
    document.querySelector('p')?.replaceChildren('x');
    expect(boxesOf(mark)).toEqual([]);
    expect(markUnder({ x: 12, y: 12 }, marks).hit).toBeNull();
  });
});

describe('a mark that counts as visible', () => {
  test.each([
    ['<p>Trump</p>', true],
    ['<p style="margin-top:5000px">Trump</p>', true],
    ['<p><span aria-hidden="true">Trump</span></p>', true],
    ['<p hidden>Trump</p>', false],
    ['<div style="display:none"><p>Trump</p></div>', false],
    ['<p style="visibility:hidden">Trump</p>', false],
    ['<p style="opacity:0">Trump</p>', false],
    ['<details><summary>x</summary><p>Trump</p></details>', false],
    [
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Trump</span>',
      false,
    ],
    ['<div style="position:absolute;width:1px;height:1px;overflow:hidden"><p><b>Trump</b></p></div>', false],
    ['<p style="position:absolute;left:-9999px">Trump</p>', false],
    ['<p style="font-size:0">Trump</p>', false],
    ['<form><input name="checkVisibility"><input name="parentElement">Trump</form>', true],
  ])('%s: %s', (html, visible) => {
    expect(isVisible(firstOf(open(html).all()))).toBe(visible);
  });

  /** Texts far apart, in the order of the page. */
  const far = '<p>Trump</p><div style="inline-size:9000px;block-size:9000px"></div><p>Putin</p>';
  const wide =
    '<div style="inline-size:9000px;display:flex;justify-content:space-between">Trump <b>Putin</b></div>';

  test.each([
    ['lines are vertical, from right to left', 'writing-mode:vertical-rl', far],
    ['lines are vertical, from left to right', 'writing-mode:vertical-lr', far],
    ['lines run upwards', 'writing-mode:sideways-lr', wide],
    ['lines run from right to left and are wide', 'direction:rtl', wide],
    ['vertical lines run upwards', 'writing-mode:vertical-rl;direction:rtl', wide],
  ])('is each one that the window can be scrolled to where %s', (_, style, html) => {
    for (const element of [document.documentElement, document.body]) {
      element.setAttribute('style', style);
      const marks = open(html).all();
      expect(marks.map(textOf)).toEqual(['Trump', 'Putin']);
      for (const end of [{ left: 0, top: 0 }, ...ends]) {
        window.scrollTo({ ...end, behavior: 'instant' });
        expect(marks.filter(isVisible).map(textOf)).toEqual(['Trump', 'Putin']);
      }
      element.removeAttribute('style');
      controller.abort();
      controller = new AbortController();
    }
  });

  test.each([
    ['direction:rtl', '<p style="position:absolute;right:-9999px">Trump</p>'],
    ['writing-mode:vertical-rl', '<p style="position:absolute;right:-9999px">Trump</p>'],
    ['writing-mode:vertical-lr', '<p style="position:absolute;left:-9999px">Trump</p>'],
    ['direction:rtl', '<p style="position:absolute;top:-9999px">Trump</p>'],
  ])('is none before the beginning of a page with %s: %s', (style, html) => {
    document.documentElement.setAttribute('style', style);
    const marks = open(html + far).all();
    expect(marks.filter(isVisible).map(textOf)).toEqual(['Trump', 'Putin']);
    document.documentElement.removeAttribute('style');
  });

  test.each(['column', 'column-reverse'])(
    'is each one that a part of the page can be scrolled to, where that goes by %s',
    (direction) => {
      const line = '<p style="flex:none;height:500px">';
      const marks = open(
        `<main style="display:flex;flex-direction:${direction};height:200px;overflow:auto">
          ${line}Trump${line}${line}Putin</main>
        <p style="position:absolute;left:-9999px">Alaska</p>`,
      ).all();
      const main = document.querySelector('main');
      for (const top of [-9_000, 0, 9_000]) {
        main?.scrollTo({ top, behavior: 'instant' });
        expect(marks.filter(isVisible).map(textOf)).toEqual(['Trump', 'Putin']);
      }
    },
  );

  test('is one that has a place on the page, not text that a name is named in', () => {
    const marks = open('<p>Trump</p><p hidden>Putin</p>');
    expect(marks.all().filter(isVisible).map(textOf)).toEqual(['Trump']);
  });
});

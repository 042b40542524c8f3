import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import css from '../../components/highlight/marks.css?inline';
import type { MarkStyle } from '../../components/highlight/names.ts';
import { startPainting } from '../../components/highlight/paint.ts';
import { watchMarks } from '../../components/page/page-marks.ts';
import { fakeFinder } from '../page/fake-finder.ts';
import { allKinds, idleOf } from '../page/marks.ts';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

function paint(html: string, style: MarkStyle = 'underline') {
  document.body.innerHTML = html;
  const { signal } = controller;
  const painter = startPainting({ style, signal });
  const marks = watchMarks({
    document,
    finder: fakeFinder,
    onChange: (change) => painter.change(change),
    signal,
  });
  return { painter, marks, idle: () => idleOf(marks) };
}

/** What is painted under a name: the texts, sorted; `null` when there is no such highlight. */
function painted(name: string): readonly string[] | null {
  const highlight = CSS.highlights.get(name);
  if (highlight === undefined) return null;
  return [...highlight]
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    })
    .sort();
}

const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('namelight'));

describe('painting', () => {
  test('shows each kind under its own name, a name over several nodes as one', () => {
    paint('<p>Vladimir <b>Putin</b> and Trump in Alaska play Roblox</p>');
    expect(painted('namelight-underline-person')).toEqual(['Trump', 'Vladimir Putin']);
    expect(painted('namelight-underline-place')).toEqual(['Alaska']);
    expect(painted('namelight-underline-organization')).toEqual(['Roblox']);
  });

  test('follows the page', async () => {
    const { idle } = paint('<p>Trump</p><p id="x">Putin</p>');
    document.querySelector('#x')?.remove();
    document.body.append('and Vladimir Putin');
    await idle();
    // Painting may rest after a frame that took the browser long.
    await expect.poll(() => painted('namelight-underline-person')).toEqual(['Trump', 'Vladimir Putin']);
  });

  test('changes its style without losing a mark', () => {
    const { painter } = paint('<p>Trump</p>');
    painter.setStyle('tint');
    expect(painted('namelight-underline-person')).toBeNull();
    expect(painted('namelight-tint-person')).toEqual(['Trump']);
    painter.setStyle('none');
    expect(painted('namelight-tint-person')).toBeNull();
    painter.setStyle('underline');
    expect(painted('namelight-underline-person')).toEqual(['Trump']);
  });

  test('sets off the mark whose card is open', () => {
    const { painter, marks } = paint('<p>Trump</p>');
    painter.setOpen(marks.all()[0] ?? null);
    expect(painted('namelight-open')).toEqual(['Trump']);
    painter.setOpen(null);
    expect(painted('namelight-open')).toEqual([]);
  });

  test('registers nothing on a page without a name', () => {
    paint('<p>nobody</p>');
    expect(ours()).toEqual([]);
  });

  test('leaves nothing behind after the signal aborts', async () => {
    const { painter, idle } = paint('<p>Trump</p>');
    controller.abort();
    painter.setStyle('tint');
    document.body.append('Trump');
    await idle();
    expect(ours()).toEqual([]);
  });

  test('leaves the page as it is, to the byte, and its own highlights too', async () => {
    const mine = new Highlight();
    CSS.highlights.set('of-the-page', mine);
    const html =
      '<p class="a">President <!-- -->Trump<!-- --> met <a href="#x">Vladimir</a> <b>Putin</b> in <span class="drop">A</span>laska.</p>';
    const before = new XMLSerializer().serializeToString(document);
    const { painter, marks } = paint(html);
    const painted = new XMLSerializer().serializeToString(document.body);
    expect(marks.all()).toHaveLength(3);
    painter.setStyle('tint');
    controller.abort();
    expect(new XMLSerializer().serializeToString(document.body)).toBe(painted);
    expect(document.body.innerHTML).toBe(html);
    document.body.replaceChildren();
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
    expect(CSS.highlights.get('of-the-page')).toBe(mine);
    CSS.highlights.delete('of-the-page');
  });
});

describe('a page that takes highlights away', () => {
  test('gets them back at the next change, or look', async () => {
    const { painter, idle } = paint('<p>Trump</p>');
    CSS.highlights.clear();
    document.body.append(' and Putin');
    await idle();
    await expect.poll(() => painted('namelight-underline-person')).toEqual(['Putin', 'Trump']);
    CSS.highlights.delete('namelight-underline-person');
    dispatchEvent(new Event('focus'));
    expect(painted('namelight-underline-person')).toEqual(['Putin', 'Trump']);
    painter.setStyle('none');
  });

  test('has its way in the end', () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    const { painter } = paint('<p>Trump</p>');
    for (let times = 0; times < 50; times += 1) {
      CSS.highlights.clear();
      dispatchEvent(new Event('focus'));
    }
    expect(ours()).toEqual([]);
    painter.setStyle('tint');
    expect(ours()).toEqual([]);
    expect(debug).toHaveBeenCalledOnce();
    debug.mockRestore();
  });
});

describe('how marks look', () => {
  /** Relative luminance of `#rrggbb`, as WCAG 2 has it. */
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const underlines = [...css.matchAll(/text-decoration: underline[^;]*(#[0-9a-f]{6})/g)].map(
    ([, hex = '']) => hex,
  );

  test('each kind has an underline that stands out from white and from near-black', () => {
    expect(new Set(underlines).size).toBe(3);
    for (const hex of underlines) {
      expect(contrast(hex, '#ffffff'), hex).toBeGreaterThanOrEqual(3);
      expect(contrast(hex, '#121212'), hex).toBeGreaterThanOrEqual(3);
    }
  });

  test('each kind has a line of its own, so that colour is not all that tells them apart', () => {
    const lines = [...css.matchAll(/text-decoration: underline 2px (\w+)/g)].map(([, line]) => line);
    expect(lines.toSorted()).toEqual(['dashed', 'dotted', 'solid']);
  });

  test('a style sheet speaks of every highlight that can be registered, and of screens alone', () => {
    for (const style of ['underline', 'tint']) {
      for (const kind of allKinds) expect(css).toContain(`::highlight(namelight-${style}-${kind})`);
    }
    expect(css).toContain('::highlight(namelight-open)');
    expect(css.replace(/\/\*.*?\*\//gs, '').trim()).toMatch(/^@media screen \{.*\}$/s);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkAppearance } from '../../components/page/highlight-names.ts';
import { startPainting } from '../../components/page/paint.ts';
import { fakeFinder } from './fake-finder.ts';
import { idleOf, startMarks } from './marks.ts';

vi.mock('../../components/page/trusted-events.ts', () => import('../any-event.ts'));

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

const inStyle = (style: MarkAppearance['style']): MarkAppearance => ({ style, colors: 'blue-green-orange' });

function paint(html: string, isExplained = false) {
  document.body.innerHTML = html;
  const { signal } = controller;
  const painter = startPainting({ appearance: inStyle('underline'), signal });
  const { marks } = startMarks(signal, {
    document,
    finder: fakeFinder,
    isExplained,
    onChange: (change) => painter.change(change),
  });
  return { painter, marks, idle: () => idleOf(marks) };
}

/** The sorted texts painted with a highlight; `null` when there is no such highlight. */
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
    expect(painted('namelight-underline-blue-green-orange-person')).toEqual(['Trump', 'Vladimir Putin']);
    expect(painted('namelight-underline-blue-green-orange-place')).toEqual(['Alaska']);
    expect(painted('namelight-underline-blue-green-orange-organization')).toEqual(['Roblox']);
  });

  test('follows the page', async () => {
    const { idle } = paint('<p>Trump</p><p id="x">Putin</p>');
    document.querySelector('#x')?.remove();
    document.body.append('and Vladimir Putin');
    await idle();
    // Painting may back off after a slow frame.
    await expect
      .poll(() => painted('namelight-underline-blue-green-orange-person'))
      .toEqual(['Trump', 'Vladimir Putin']);
  });

  test('changes its style without losing a mark', () => {
    const { painter } = paint('<p>Trump</p>');
    painter.setAppearance(inStyle('tint'));
    expect(painted('namelight-underline-blue-green-orange-person')).toBeNull();
    expect(painted('namelight-tint-blue-green-orange-person')).toEqual(['Trump']);
    painter.setAppearance(inStyle('none'));
    expect(painted('namelight-tint-blue-green-orange-person')).toBeNull();
    painter.setAppearance(inStyle('underline'));
    expect(painted('namelight-underline-blue-green-orange-person')).toEqual(['Trump']);
  });

  test('changes its colors without losing a mark', () => {
    const { painter } = paint('<p>Trump</p>');
    painter.setAppearance({ style: 'tint', colors: 'magenta-blue-ochre' });
    expect(painted('namelight-tint-magenta-blue-ochre-person')).toEqual(['Trump']);
    expect(painted('namelight-underline-blue-green-orange-person')).toBeNull();
  });

  test('emphasizes the mark whose card is open', () => {
    const { painter, marks } = paint('<p>Trump</p>');
    painter.setOpen(marks.all()[0] ?? null);
    expect(painted('namelight-open')).toEqual(['Trump']);
    painter.setOpen(null);
    expect(painted('namelight-open')).toEqual([]);
  });

  test('emphasizes it where no mark is painted, as on a page of navigation', async () => {
    const { painter, marks } = paint('<p>Trump</p>');
    const [mark = null] = marks.all();
    painter.change({ added: [], removed: marks.all() });
    await expect.poll(() => painted('namelight-open')).toBeNull();
    painter.setOpen(mark);
    expect(painted('namelight-open')).toEqual(['Trump']);
    painter.setOpen(null);
    expect(painted('namelight-open')).toBeNull();
  });

  test('shows refused candidates differently from all kinds, in every style, and only while marks are explained', async () => {
    const { painter, marks, idle } = paint('<p>Trump and Sachs</p>');
    expect(painted('namelight-refused')).toBeNull();
    painter.change(marks.setExplained(true));
    await expect.poll(() => painted('namelight-refused')).toEqual(['Sachs']);
    expect(painted('namelight-underline-blue-green-orange-person')).toEqual(['Trump']);
    painter.setAppearance(inStyle('none'));
    expect(painted('namelight-refused')).toEqual(['Sachs']);
    document.body.append('by Jeffrey Sachs');
    await idle();
    await expect.poll(() => painted('namelight-refused')).toBeNull();
    painter.change(marks.setExplained(false));
  });

  test('registers refused candidates on a page where nothing else was found', async () => {
    const { painter, marks } = paint('<p>Sachs</p>', true);
    expect(ours()).toContain('namelight-refused');
    painter.change(marks.setExplained(false));
    await expect.poll(ours).toEqual([]);
  });

  test('registers nothing on a page without a name', () => {
    paint('<p>nobody</p>');
    expect(ours()).toEqual([]);
  });

  test('leaves nothing behind after the signal aborts', async () => {
    const { painter, idle } = paint('<p>Trump</p>');
    controller.abort();
    painter.setAppearance(inStyle('tint'));
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
    painter.setAppearance(inStyle('tint'));
    controller.abort();
    expect(new XMLSerializer().serializeToString(document.body)).toBe(painted);
    expect(document.body.innerHTML).toBe(html);
    document.body.replaceChildren();
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
    expect(CSS.highlights.get('of-the-page')).toBe(mine);
    CSS.highlights.delete('of-the-page');
  });
});

describe('a page that removes highlights', () => {
  test('has them restored at the next change or check', async () => {
    const { painter, idle } = paint('<p>Trump</p>');
    CSS.highlights.clear();
    document.body.append(' and Putin');
    await idle();
    await expect
      .poll(() => painted('namelight-underline-blue-green-orange-person'))
      .toEqual(['Putin', 'Trump']);
    CSS.highlights.delete('namelight-underline-blue-green-orange-person');
    dispatchEvent(new Event('focus'));
    expect(painted('namelight-underline-blue-green-orange-person')).toEqual(['Putin', 'Trump']);
    painter.setAppearance(inStyle('none'));
  });

  test('is left without them in the end', () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    const { painter } = paint('<p>Trump</p>');
    for (let times = 0; times < 50; times += 1) {
      CSS.highlights.clear();
      dispatchEvent(new Event('focus'));
    }
    expect(ours()).toEqual([]);
    painter.setAppearance(inStyle('tint'));
    expect(ours()).toEqual([]);
    expect(debug).toHaveBeenCalledOnce();
    debug.mockRestore();
  });
});

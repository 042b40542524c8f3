import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../components/story/drawing.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 32 32"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

function drawingOf(text: string) {
  const read = readDrawing(text);
  if (read.kind === 'refused') throw new Error(problemInEnglish(read.why));
  return read;
}

function whyNot(text: string): string {
  const read = readDrawing(text);
  return read.kind === 'refused' ? problemInEnglish(read.why) : 'it is drawn';
}

describe('a drawing', () => {
  test('is read as shapes with what they look like', () => {
    expect(drawingOf(svg('<g fill="#036"><path d="M4 4h8v8z"/><circle cx="8" cy="8" r="2.5"/></g>'))).toEqual(
      {
        kind: 'drawing',
        dropped: [],
        drawing: {
          viewBox: '0 0 32 32',
          shapes: [
            {
              tag: 'g',
              attributes: { fill: '#036' },
              children: [
                { tag: 'path', attributes: { d: 'M4 4h8v8z' }, children: [] },
                { tag: 'circle', attributes: { cx: '8', cy: '8', r: '2.5' }, children: [] },
              ],
            },
          ],
        },
      },
    );
  });

  test('keeps colors that stand in a style, and what the whole is drawn with', () => {
    const { drawing, dropped } = drawingOf(
      svg(
        '<rect width="4" height="4" style="fill:#fff; stroke-width:2px"/>',
        'viewBox="0 0 8 8" fill="none" stroke="currentColor"',
      ),
    );
    expect(drawing.shapes[0]).toMatchObject({
      tag: 'g',
      attributes: { fill: 'none', stroke: 'currentColor' },
    });
    expect(drawing.shapes[0]?.children[0]?.attributes).toMatchObject({ fill: '#fff', 'stroke-width': '2px' });
    expect(dropped).toEqual([]);
  });

  test('takes its size from width and height where it has no view box', () => {
    expect(drawingOf(svg('<path d="M0 0h1"/>', 'width="24px" height="12"')).drawing.viewBox).toBe(
      '0 0 24 12',
    );
  });

  test('ignores silently the metadata of drawing programs', () => {
    const text = svg(
      '<title>Wheel</title><!-- by hand --><metadata/><sodipodi:namedview/><path id="a" inkscape:label="x" d="M0 0h1"/>',
      'version="1.1" viewBox="0 0 1 1" xmlns:inkscape="http://x" xmlns:sodipodi="http://y"',
    );
    expect(drawingOf(`<?xml version="1.0"?>\n${text}`).dropped).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '<foreignObject>'],
    ['<image href="https://evil.example/x.png"/>', '<image>'],
    ['<use href="#a"/>', '<use>'],
    ['<a href="javascript:alert(1)"><circle r="1"/></a>', '<a>'],
    ['<animate attributeName="d" to="M0 0"/>', '<animate>'],
    ['<rect width="4" height="4"><animate attributeName="x" to="9"/></rect>', '<animate>'],
    ['<rect><title>Door</title><circle r="1"/></rect>', '<circle>'],
    ['<style>path { fill: url(https://evil.example/) }</style>', '<style>'],
    ['<text>Hello</text>', '<text>'],
    ['<rect onclick="alert(1)"/>', 'onclick'],
    ['<rect fill="url(https://evil.example/#a)"/>', 'fill'],
    ['<rect style="fill:url(#a)"/>', 'style: fill'],
    ['<rect style="background:url(https://evil.example/)"/>', 'style: background'],
    ['<rect xlink:href="https://evil.example/"/>', 'xlink:href'],
    ['<rect filter="url(#a)"/>', 'filter'],
    ['<rect class="red"/>', 'class'],
    ['<rect d="M0 0 expression(alert(1))"/>', 'd'],
    ['<rect transform="url(#x)"/>', 'transform'],
    ['<rect width="calc(1px + env(x))"/>', 'width'],
    ['<rect constructor="x"/>', 'constructor'],
  ])('leaves out, and says so: %s', (inside, what) => {
    const text = svg(`<path d="M0 0h1"/>${inside}`).replace(
      '<svg ',
      '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ',
    );
    const { drawing, dropped } = drawingOf(text);
    expect(dropped).toEqual([what]);
    expect(JSON.stringify(drawing)).not.toMatch(/url|alert|evil|script|Hello|expression|calc|red/);
  });

  test.each([
    ['r', '1', 'x'],
    ['opacity', '1', 'e'],
    ['fill', 'rgb(1', 'x'],
    ['transform', 'scale(1) ', 'x'],
    ['d', 'M0 0', '!'],
  ])('is read in one pass, however long a value is: %s="%s…%s"', (name, begin, end) => {
    const value = `${begin}${'1'.repeat(300_000)}${end}`;
    expect(drawingOf(svg(`<path d="M0 0h1"/><circle ${name}="${value}"/>`)).dropped).toEqual([name]);
  });

  test.each([
    ['r', '1.', '.5', '1e-3', '12.25px', '+40%'],
    ['fill', 'rgb(0 0 0 / 50%)', 'hsl(120deg 50% 50%)', 'HSLA(12.5deg, 1%, 2%, .5)', '#FFF', 'none'],
  ])('keeps a value that %s can have', (name, ...values) => {
    for (const value of values)
      expect(drawingOf(svg(`<circle ${name}="${value}"/>`)).dropped, value).toEqual([]);
  });

  test.each([
    ['nothing', '', /not well-formed|empty/],
    ['text', 'a wheel', /not well-formed/],
    ['an element that is never ended', '<svg viewBox="0 0 1 1"><path>', /not well-formed/],
    ['another root', '<html/>', /begins with <svg>, not with "html"/],
    ['no size', '<svg><path d="M0 0h1"/></svg>', /how large/],
    ['a size of nothing', svg('<path d="M0 0h1"/>', 'viewBox="0 0 0 0"'), /how large/],
    ['no shapes', svg('<text>x</text>'), /no shapes/],
    ['groups of nothing', svg('<g><g/></g>'), /no shapes/],
    ['more shapes than anybody sees', svg('<path d="M0 0h1"/>'.repeat(301)), /more than 300 shapes/],
    ['groups in groups', svg(`${'<g>'.repeat(17)}<path/>${'</g>'.repeat(17)}`), /deeper than 16/],
    ['groups in thousands of groups', svg('<g>'.repeat(6000)), /not well-formed|deeper/],
    [
      'entities of entities',
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1"><path d="&b;"/></svg>',
      /not well-formed|no shapes/,
    ],
  ])('is refused for %s', (_, text, why) => {
    expect(whyNot(text)).toMatch(why);
  });
});

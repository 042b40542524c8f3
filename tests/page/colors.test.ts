import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markColors } from '../../components/settings/settings.ts';
import { allEyes, contrast, distance } from '../color-vision.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const css = read('components/page/marks.css');
const kinds = ['person', 'place', 'organization'] as const;
type Kind = (typeof kinds)[number];
type Colors = (typeof markColors)[number];

/** The declarations of a highlight. */
function ruleOf(style: 'underline' | 'tint', colors: Colors, kind: Kind): string {
  const name = `::highlight(namelight-${style}-${colors}-${kind})`;
  const [, rule] = css.split(`${name} {`);
  if (rule === undefined) throw new Error(`marks.css has nothing for ${name}.`);
  return rule.slice(0, rule.indexOf('}'));
}

function colorOf(colors: Colors, kind: Kind): string {
  const [color] = /#[0-9a-f]{6}/.exec(ruleOf('underline', colors, kind)) ?? [];
  if (color === undefined) throw new Error(`The underline of a ${kind} in ${colors} has no color.`);
  return color;
}

const pairs: readonly (readonly [Kind, Kind])[] = [
  ['person', 'place'],
  ['person', 'organization'],
  ['place', 'organization'],
];

/** Five times the least visible difference of adjoining areas: lines are thin and apart. */
const apart = 0.1;

describe.each(markColors)('the colors %s', (colors) => {
  it.each(kinds)('make the line of a %s stand out from white and from near-black', (kind) => {
    const color = colorOf(colors, kind);
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(color, '#121212')).toBeGreaterThanOrEqual(3);
  });

  it.each(allEyes)('stay apart for eyes with %s', (eyes) => {
    for (const [one, other] of pairs) {
      const far = distance(colorOf(colors, one), colorOf(colors, other), eyes);
      expect(far, `${one} and ${other}`).toBeGreaterThanOrEqual(apart);
    }
  });

  it('give each kind a line of its own, so that kinds differ not by color alone', () => {
    const lines = kinds.map((kind) => /underline 2px (\w+)/.exec(ruleOf('underline', colors, kind))?.[1]);
    expect(lines).toEqual(['solid', 'dotted', 'dashed']);
  });

  it.each(kinds)('are the same in the line and in the tint of a %s', (kind) => {
    const [, ...parts] = /rgb\((\d+) (\d+) (\d+) \//.exec(ruleOf('tint', colors, kind)) ?? [];
    const hex = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
    expect(`#${hex}`).toBe(colorOf(colors, kind));
  });

  it('are the ones that the popup shows', () => {
    const [, block = ''] = read('components/ui/theme.css').split(`[data-colors="${colors}"] {`);
    const shown = [...block.slice(0, block.indexOf('}')).matchAll(/--(\w+): (#\w+);/g)];
    expect(shown.map(([, kind, color]) => [kind, color])).toEqual(
      kinds.map((kind) => [kind, colorOf(colors, kind)]),
    );
  });
});

it('marks are styled for screens only, and so is the name whose card is open', () => {
  expect(css).toContain('::highlight(namelight-open)');
  expect(css.replace(/\/\*.*?\*\//gs, '').trim()).toMatch(/^@media screen \{.*\}$/s);
});

it('refused candidates differ from every kind by a thinner line, and are visible', () => {
  const [, rule = ''] = css.split('::highlight(namelight-refused) {');
  const [, color = ''] = /underline 1px dotted (#[0-9a-f]{6})/.exec(rule) ?? [];
  for (const ground of ['#ffffff', '#121212']) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
});

it('two reds and a green fail the check', () => {
  expect(distance('#cc3333', '#c03a30', 'all cones')).toBeLessThan(apart);
  expect(distance('#b5651d', '#6b8e23', 'deuteranopia')).toBeLessThan(apart);
  expect(distance('#b5651d', '#6b8e23', 'all cones')).toBeGreaterThan(apart);
});

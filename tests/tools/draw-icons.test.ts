import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawIcons } from '../../tools/draw-icons.ts';
import { contrast } from '../color-vision.ts';

/** Toolbars of Chrome, Edge and Firefox, light and dark. */
const toolbars = ['#ffffff', '#f9f9fb', '#dee1e6', '#3c3c3c', '#2b2a33', '#000000'] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-icons-'));
  drawIcons(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The color of a pixel of an icon 16 pixels wide, drawn as it is. */
function pixelOf(icon: string): (x: number, y: number) => string {
  const png = readFileSync(join(folder, `icon/${icon}.png`)).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><image width="16" height="16" href="data:image/png;base64,${png}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return (x, y) => {
    const at = (y * 16 + x) * 4;
    return `#${pixels.subarray(at, at + 3).toString('hex')}`;
  };
}

describe.each([
  ['16', 4.5],
  ['off-16', 3],
] as const)('the smallest icon, %s', (icon, least) => {
  it('has a letter that stands out from its tile', () => {
    const pixel = pixelOf(icon);
    expect(contrast(pixel(4, 5), pixel(2, 5))).toBeGreaterThan(least);
  });

  it.each(toolbars)('can be seen on a toolbar of %s', (toolbar) => {
    const pixel = pixelOf(icon);
    expect(Math.max(contrast(pixel(4, 5), toolbar), contrast(pixel(2, 5), toolbar))).toBeGreaterThan(3);
  });
});

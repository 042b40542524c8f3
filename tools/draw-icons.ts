import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Edge lengths in pixels: what toolbars, menus, extension lists and stores ask for. */
export const iconSizes = [16, 32, 48, 96, 128] as const;

/** The colors of the drawing, each with its gray for the icon when Namelight is off. */
const grays: Readonly<Record<string, string>> = {
  '#23284f': '#6b6f7a',
  '#fff': '#f1f2f4',
  '#ffb938': '#9ba0ab',
  '#f08c2e': '#888d98',
  '#ffd666': '#c3c7cf',
};

/**
 * Draws assets/icon.svg in every size, colored and gray, into `icon/16.png`, `icon/off-16.png` and so
 * on below a folder, and returns these relative paths. Takes milliseconds, so each build does it again.
 */
export function drawIcons(folder: string): readonly string[] {
  const colored = readFileSync(join(import.meta.dirname, '../assets/icon.svg'), 'utf8');
  const gray = colored.replace(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/g, (color) => {
    const shade = grays[color];
    if (shade === undefined) throw new Error(`Say in tools/draw-icons.ts which gray stands for ${color}.`);
    return shade;
  });
  return iconSizes.flatMap((size) => [
    draw({ svg: colored, size, folder, path: `icon/${size}.png` }),
    draw({ svg: gray, size, folder, path: `icon/off-${size}.png` }),
  ]);
}

function draw(icon: { svg: string; size: number; folder: string; path: string }): string {
  const target = join(icon.folder, icon.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, new Resvg(icon.svg, { fitTo: { mode: 'width', value: icon.size } }).render().asPng());
  return icon.path;
}

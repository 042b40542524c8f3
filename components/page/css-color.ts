/** White and black text have equal contrast on this luminance; below it people call a background dark. */
const darkBelow = 0.18;

/** True for a computed color on which light text reads better. */
export function isDark(color: string): boolean {
  return luminance(color) < darkBelow;
}

/** The alpha of a computed color, 0 to 1; 1 for colors without one. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const parts = numbersIn(color);
  return /^rgba|\//.test(color) ? (parts.at(-1) ?? 1) : 1;
}

/** The relative luminance of a computed color, 0 to 1; an approximation for the perceptual color spaces. */
export function luminance(color: string): number {
  const [first = 1, second = 1, third = 1] = numbersIn(color);
  if (/^ok(lab|lch)/.test(color)) return first ** 3;
  if (/^l(ab|ch)/.test(color)) return ((first + 16) / 116) ** 3;
  const scale = color.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = [first, second, third].map((part) => toLinear(part / scale));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The numbers of `rgb(1, 2, 3)`, `color(display-p3 0.1 0.2 0.3 / 0.5)` and the like; `none` counts as 0. */
function numbersIn(color: string): readonly number[] {
  const inside = color.slice(color.indexOf('(') + 1).replaceAll('none', '0');
  return (inside.match(/(?<![\w-])-?\d*\.?\d+(e-?\d+)?/g) ?? []).map(Number);
}

/** Sizes of windows so small that a card leaves things out, px. */
const lowHeight = 400;
const veryLowHeight = 300;
const narrowWidth = 300;

/** The names of a window's size in style sheets, for `data-window`. */
export function windowSizes({ width, height }: { readonly width: number; readonly height: number }): string {
  return [
    ...(height <= lowHeight ? ['low'] : []),
    ...(height <= veryLowHeight ? ['lowest'] : []),
    ...(width <= narrowWidth ? ['narrow'] : []),
  ].join(' ');
}

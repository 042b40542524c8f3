/** Windows so small that a card leaves things out, px. */
const low = 400;
const lowest = 300;
const narrow = 300;

/** What the style sheets call a window over which a card lies, for `data-window`. */
export function windowSizes({ width, height }: { readonly width: number; readonly height: number }): string {
  return [
    ...(height <= low ? ['low'] : []),
    ...(height <= lowest ? ['lowest'] : []),
    ...(width <= narrow ? ['narrow'] : []),
  ].join(' ');
}

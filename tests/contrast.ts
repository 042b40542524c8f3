/** Whether text stands out from what is behind it, as the browser paints both. */

/** What WCAG 2.2 asks for of text of the usual size, 1.4.3. */
const minContrast = 4.5;

/** Returns the elements whose own text has too little contrast, each with its contrast. */
export function faintTexts(within: ParentNode): readonly string[] {
  const luminanceOf = painter();
  return textElements(within).flatMap((element) => {
    const under = backgroundUnder(element);
    const back = luminanceOf(under);
    const front = luminanceOf([...under, getComputedStyle(element).color]);
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    return contrast < minContrast ? [`${contrast.toFixed(2)}: ${element.outerHTML}`] : [];
  });
}

function textElements(within: ParentNode): readonly Element[] {
  return [...within.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
  );
}

/** The colors stacked under an element's text, topmost last: its own and those of what it stands on. */
function backgroundUnder(element: Element): readonly string[] {
  const stack: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const under = at.previousElementSibling?.matches('.segment input') ? at.previousElementSibling : null;
    stack.unshift(...(under === null ? [] : [getComputedStyle(under).backgroundColor]));
    stack.unshift(getComputedStyle(at).backgroundColor);
  }
  return stack;
}

/** Paints colors over each other, as the browser does, and returns the luminance of what comes out; the same colors once. */
function painter(): (colors: readonly string[]) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to paint on');
  const known = new Map<string, number>();
  return (colors) => {
    const key = colors.join();
    const painted = known.get(key);
    if (painted !== undefined) return painted;
    for (const color of ['white', ...colors]) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const result = luminance([...context.getImageData(0, 0, 1, 1).data].slice(0, 3));
    known.set(key, result);
    return result;
  };
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Reads SVG path data as the maps have it. */

export type Point = readonly [x: number, y: number];

/** The lines of path data that goes on from a place in steps. */
export function linesOf(path: string): readonly (readonly Point[])[] {
  return [...path.matchAll(/M([^l]*)l([^zM]*)/g)].map(([, start = '', steps = '']) => {
    let [x = 0, y = 0] = numbersIn(start);
    const points: Point[] = [[x, y]];
    const numbers = numbersIn(steps);
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}

/** By counting the edges that a ray to the right crosses. */
export function isInside(lines: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const crossings = lines.flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [0, 0];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossings.length % 2 === 1;
}

import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Point = readonly [x: number, y: number];
type Line = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** SVG path data of the projected `object`, on whole units, without areas below `minArea`. */
export function outline(
  object: GeoPermissibleObjects,
  { projection, minArea }: { readonly projection: GeoProjection; readonly minArea: number },
): string {
  const pen = new Pen();
  geoPath(projection, pen)(object);
  const isSeen = ({ points, isClosed }: Line) => (isClosed ? areaOf(points) >= minArea : points.length > 1);
  return pen.lines().filter(isSeen).map(pathOf).join('');
}

/** The context that d3 draws on: stores lines as points on whole units. */
class Pen {
  readonly #lines: { points: Point[]; isClosed: boolean }[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
  }

  lineTo(x: number, y: number): void {
    this.#lines.at(-1)?.points.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    const line = this.#lines.at(-1);
    if (line !== undefined) line.isClosed = true;
  }

  arc(): void {
    throw new Error('Points are not drawn with lines: project them.');
  }

  lines(): readonly Line[] {
    return this.#lines.map(({ points, isClosed }) => ({ points: withoutRedundant(points), isClosed }));
  }
}

/** Only the ends of a line and the points at which it turns. */
function withoutRedundant(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && isSame(last, point)) continue;
    if (before !== undefined && last !== undefined && isStraightOn(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isSame([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x === otherX && y === otherY;
}

function isStraightOn([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const [ax, ay, bx, by] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

function areaOf(points: readonly Point[]): number {
  const last = points.at(-1) ?? [0, 0];
  const doubled = points.reduce(
    ({ sum, from }, to) => ({ sum: sum + from[0] * to[1] - to[0] * from[1], from: to }),
    { sum: 0, from: last },
  );
  return Math.abs(doubled.sum) / 2;
}

/** Relative coordinates, and no space before a minus: half as long. */
function pathOf({ points, isClosed }: Line): string {
  const [first = [0, 0], ...rest] = points;
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return `${spaced(x - fromX)}${spaced(y - fromY)}`;
  });
  return `M${first[0]}${spaced(first[1])}l${steps.join('').trimStart()}${isClosed ? 'z' : ''}`;
}

function spaced(step: number): string {
  return step < 0 ? `${step}` : ` ${step}`;
}

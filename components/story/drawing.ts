/**
 * Drawings in stories: parses a small SVG into a tree of shapes, which the card renders itself. Only known elements and
 * attributes with valid values are kept; markup never reaches a page.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Problem } from '../validation/problem.ts';
import { printable, quoted } from './quoted.ts';

const shapeTags = ['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const;

export type ShapeTag = (typeof shapeTags)[number];

/** A shape or a group of shapes, with its attributes by SVG name. */
export type Shape = {
  readonly tag: ShapeTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
};

export type Drawing = {
  /** "left top width height", in the drawing's own units. */
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
};

export type DrawingResult =
  | {
      readonly kind: 'drawing';
      readonly drawing: Drawing;
      /** What was removed, in order and without duplicates: `<script>`, `onclick`, `style: filter`. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: Problem };

/** Limits that no picture of two centimeters reaches. */
export const maxSvgCharacters = 20_000;
const maxShapes = 300;
const maxDepth = 16;

/** Parses an SVG. Returns the reason if it cannot be drawn. */
export function readDrawing(svg: string): DrawingResult {
  const root = rootOf(svg);
  if (!(root instanceof XmlElement)) return refused(root);
  if (root.name !== 'svg') return refused({ key: 'drawingOther', found: quoted(root.name) });
  const viewBox = viewBoxOf(root.attributes);
  if (viewBox === null) return refused({ key: 'drawingUnsized' });
  const reader = new ShapeReader();
  const { xmlns, viewBox: _, width, height, ...rest } = root.attributes;
  const attributes = reader.attributesOf(rest);
  const inside = reader.shapesIn(root, 1);
  if (reader.problem !== null) return refused(reader.problem);
  if (!inside.some(isVisible)) return refused({ key: 'drawingShapeless' });
  const shapes: readonly Shape[] =
    Object.keys(attributes).length === 0 ? inside : [{ tag: 'g', attributes, children: inside }];
  return { kind: 'drawing', drawing: { viewBox, shapes }, dropped: [...reader.dropped] };
}

const refused = (why: Problem): DrawingResult => ({ kind: 'refused', why });

/** Returns the root element, or why there is none. */
function rootOf(svg: string): XmlElement | Problem {
  try {
    // The parser takes quadratic time to replace such ends of lines.
    return parseXml(svg.trim().replaceAll(/\r\n?/g, '\n')).root ?? { key: 'drawingEmpty' };
  } catch (error) {
    // The first line of the message; the others quote the source.
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    return { key: 'drawingNotXml', reason: printable(first) };
  }
}

function viewBoxOf({ viewBox, width, height }: Readonly<Record<string, string>>): string | null {
  const numbers = (viewBox ?? `0 0 ${parseFloat(width ?? '')} ${parseFloat(height ?? '')}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , across = 0, down = 0] = numbers;
  const isSound = numbers.length === 4 && numbers.every(Number.isFinite) && across > 0 && down > 0;
  return isSound ? numbers.join(' ') : null;
}

const isVisible = ({ tag, children }: Shape): boolean => tag !== 'g' || children.some(isVisible);

const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => child instanceof XmlElement);

class ShapeReader {
  readonly dropped = new Set<string>();
  problem: Problem | null = null;
  #count = 0;

  shapesIn(parent: XmlElement, depth: number): readonly Shape[] {
    if (depth > maxDepth) {
      this.problem = { key: 'drawingDeep', max: maxDepth };
      return [];
    }
    return elementsIn(parent).flatMap((element) => this.#shapeOf(element, depth));
  }

  #shapeOf(element: XmlElement, depth: number): readonly Shape[] {
    const tag = shapeTags.find((one) => one === element.name);
    if (tag === undefined) {
      this.#drop(element);
      return [];
    }
    this.#count += 1;
    if (this.#count > maxShapes) {
      this.problem = { key: 'drawingLarge', max: maxShapes };
      return [];
    }
    const attributes = this.attributesOf(element.attributes);
    if (tag === 'g') return [{ tag, attributes, children: this.shapesIn(element, depth + 1) }];
    for (const inside of elementsIn(element)) this.#drop(inside);
    return [{ tag, attributes, children: [] }];
  }

  #drop({ name }: XmlElement): void {
    if (!ignoredElements.test(name)) this.dropped.add(`<${name}>`);
  }

  attributesOf(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const { style, ...others } = written;
    const kept = [
      ...Object.entries(others).filter(([name, value]) => this.#isKept(name, value, name)),
      ...declarationsIn(style).filter(([name, value]) => this.#isKept(name, value, `style: ${name}`)),
    ];
    return Object.fromEntries(kept);
  }

  #isKept(name: string, value: string, called: string): boolean {
    const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const isKept = pattern?.test(value.trim()) ?? false;
    if (!isKept && !ignoredAttributes.test(name)) this.dropped.add(called);
    return isKept;
  }
}

function declarationsIn(style = ''): readonly (readonly [name: string, value: string])[] {
  return style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .flatMap(([name = '', ...value]) =>
      name.trim() === '' ? [] : [[name.trim(), value.join(':').trim()] as const],
    );
}

/** Metadata of drawing programs, which is removed without mention. */
const ignoredElements = /^(?:title|desc|metadata|defs|[^:]*:.*)$/;
const ignoredAttributes =
  /^(?:id|version|xml:space|xmlns(?::.*)?|data-.*|aria-.*|role|(?:inkscape|sodipodi|sketch|serif):.*)$/;

/** These patterns must not be ambiguous: matching would take quadratic time. */
const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const length = new RegExp(`^${number}(?:px|%)?$`);
const amount = new RegExp(`^${number}$`);
const numbers = /^[\d\s,.eE+-]+$/;
const color =
  /^(?:none|currentColor|#[\da-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl)a?\([\d\s,.%/+-]+(?:deg[\d\s,.%/+-]*)?\))$/i;
const rule = /^(?:nonzero|evenodd)$/;

/** The allowed attributes with the pattern of their values. */
const attributes: Readonly<Record<string, RegExp>> = {
  x: length,
  y: length,
  width: length,
  height: length,
  rx: length,
  ry: length,
  r: length,
  cx: length,
  cy: length,
  x1: length,
  y1: length,
  x2: length,
  y2: length,
  d: /^[\d\s,.eE+MmZzLlHhVvCcSsQqTtAa-]+$/,
  points: numbers,
  transform: /^(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s,.eE+-]+\)[\s,]*)+$/,
  fill: color,
  stroke: color,
  opacity: amount,
  'fill-opacity': amount,
  'stroke-opacity': amount,
  'fill-rule': rule,
  'clip-rule': rule,
  'stroke-width': length,
  'stroke-linecap': /^(?:butt|round|square)$/,
  'stroke-linejoin': /^(?:miter|round|bevel)$/,
  'stroke-miterlimit': amount,
  'stroke-dasharray': /^(?:none|[\d\s,.]+)$/,
  'stroke-dashoffset': length,
};

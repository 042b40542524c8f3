/**
 * Looks at a page that may be in the way of it: upon a frame from outside, as the gallery does, or in the page
 * itself, where the automated tests send these functions as text. So they use nothing but their arguments, the
 * platform and one another, and of the platform no method that one of the test pages breaks.
 */
import type { EntityKind } from '../../components/story/schema.ts';
import type { MarkedTexts } from './marked.ts';

export type View = Window & typeof globalThis;

export type Mark = { readonly kind: EntityKind; readonly text: string; readonly range: Range };

/** A place where a text stands. */
export type Place = {
  /** What it is marked as there; `null`: it is not. */
  readonly kind: EntityKind | null;
  readonly range: Range;
  /** For people: the heading it stands under, its element, the words around it. */
  readonly where: string;
};

/** All that is marked, in every style; white space folded. */
export function marksOf(view: View): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [name, highlight] of view.CSS.highlights) {
    const kind = /^namelight-(?:underline|tint)-[a-z-]+-([a-z]+)$/.exec(name)?.[1];
    if (kind === undefined) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      marks.push({ kind: kind as EntityKind, text: range.toString().replace(/\s+/g, ' '), range });
    }
  }
  return marks;
}

/** The texts that are marked, each kind sorted. */
export function markedIn(view: View): MarkedTexts {
  const marked: Record<EntityKind, string[]> = { person: [], place: [], organization: [] };
  for (const { kind, text } of marksOf(view)) marked[kind].push(text);
  for (const kind of ['person', 'place', 'organization'] as const) marked[kind].sort();
  return marked;
}

/** What the page itself says must be marked; `null`: it says nothing. */
export function askedBy(view: View): MarkedTexts | null {
  const said = Document.prototype.querySelector.call(view.document, '#expected-marks')?.textContent;
  return said ? JSON.parse(said) : null;
}

/**
 * Each place where a text is marked, and where it stands unmarked but in a longer name that is. Walks the whole
 * page, open shadow roots included.
 */
export function placesOf(view: View, text: string): readonly Place[] {
  const { all, startOf, nodeAt } = wholeTextOf(view.document);
  const around = (from: number, to: number) =>
    `${all.slice(Math.max(0, from - 30), from)}[${all.slice(from, to)}]${all.slice(to, to + 30)}`;
  const marked: { from: number; to: number }[] = [];
  const places: Place[] = [];
  for (const mark of marksOf(view)) {
    const start = startOf(mark.range.startContainer);
    const from = (start ?? 0) + mark.range.startOffset;
    const to = from + mark.range.toString().length;
    if (start !== null) marked.push({ from, to });
    // Of a closed shadow root nothing is known but its marks.
    const words = start === null ? `[${text}]` : around(from, to);
    if (mark.text === text)
      places.push({ kind: mark.kind, range: mark.range, where: whereOf(mark.range, words) });
  }
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  for (const { 0: found, index: from } of all.matchAll(new RegExp(pattern, 'g'))) {
    const to = from + found.length;
    let isMarked = false;
    for (const mark of marked) isMarked ||= mark.from < to && from < mark.to;
    if (isMarked) continue;
    const range = new Range();
    const [start, end] = [nodeAt(from), nodeAt(to - 1)];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    places.push({ kind: null, range, where: whereOf(range, around(from, to)) });
  }
  return places;
}

type WholeText = {
  /** The text of all nodes as they follow one another, shadow roots after the document. */
  readonly all: string;
  startOf(node: Node): number | null;
  nodeAt(index: number): { readonly node: Node; readonly offset: number };
};

function wholeTextOf(document: Document): WholeText {
  const starts = new Map<Node, number>();
  let all = '';
  const iterate = (root: Node, what: number) =>
    Document.prototype.createNodeIterator.call(document, root, what);
  const roots: Node[] = [document];
  for (const root of roots) {
    const texts = iterate(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (/^(script|style)$/.test(String(text.parentElement?.localName))) continue;
      starts.set(text, all.length);
      all += (text as Text).data;
    }
    all += '\0';
    const elements = iterate(root, NodeFilter.SHOW_ELEMENT);
    for (let element = elements.nextNode(); element !== null; element = elements.nextNode()) {
      // A form hands out its fields in place of its own properties; so these are asked for by their getters.
      const shadowRoot: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
      if (shadowRoot !== null) roots.push(shadowRoot);
    }
  }
  return {
    all,
    startOf: (node) => starts.get(node) ?? null,
    nodeAt(index) {
      let last: { node: Node; offset: number } | null = null;
      for (const [node, start] of starts) {
        if (start > index) break;
        last = { node, offset: index - start };
      }
      if (last === null) throw new RangeError(`No text stands at ${index}.`);
      return last;
    },
  };
}

/** Says of a place: its element, the nearest id, the heading it stands under, the words around it. */
function whereOf(range: Range, words: string): string {
  const fold = (text: string) => text.replace(/[\s\0]+/g, ' ').trim();
  const lightNode = outOfShadows(range.startContainer);
  const element: Element | null = Reflect.get(Node.prototype, 'parentElement', range.startContainer);
  const named: Element | null = element && Element.prototype.closest.call(element, '[id]');
  let heading = '';
  const { ownerDocument } = range.startContainer;
  for (const each of Document.prototype.querySelectorAll.call(ownerDocument, 'h1, h2, h3, h4, h5, h6')) {
    const place = Node.prototype.compareDocumentPosition.call(each, lightNode);
    if (place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))
      heading = each.textContent ?? '';
  }
  return [
    element ? `in <${element.localName}>` : 'in a shadow root',
    named ? ` of #${Element.prototype.getAttribute.call(named, 'id')}` : '',
    heading ? `, under “${fold(heading).slice(0, 60)}”` : '',
    `: “${fold(words)}”`,
  ].join('');
}

/** The node itself, or the host of the outermost shadow root it lies in. */
function outOfShadows(node: Node): Node {
  let light = node;
  let each: Node | null = node;
  while (each !== null) {
    const isRoot: boolean = Reflect.get(Node.prototype, 'nodeType', each) === Node.DOCUMENT_FRAGMENT_NODE;
    if (isRoot) light = (each as ShadowRoot).host;
    each = isRoot ? light : Reflect.get(Node.prototype, 'parentNode', each);
  }
  return light;
}

/** All functions of this file as one text, that ends with an expression which calls them: `asText('markedIn(window)')`. */
export function asText(call: string): string {
  const functions = [marksOf, markedIn, askedBy, placesOf, wholeTextOf, whereOf, outOfShadows];
  return `(() => { ${functions.join('\n')}\n return JSON.stringify(${call}); })()`;
}

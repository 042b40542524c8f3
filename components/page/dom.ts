/**
 * Reads a page's tree in a way the page cannot disturb. A form exposes its fields in place of its own properties
 * (`<input name="childNodes">`), a document its named images and forms, in every world: only the getters and methods
 * of the prototypes can be trusted.
 */

/** What can have text of its own: an element or a shadow root. */
export type TextRoot = Element | ShadowRoot;

export const nodeKind = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 } as const;

/** Marked as free of side effects, so that scripts include only the getters they use. */
/* @__NO_SIDE_EFFECTS__ */
export function getterOf<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key) {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (get === undefined) throw new TypeError(`This browser has no getter for ${String(key)}.`);
  return get as (this: Owner) => Owner[Key];
}

const nodeType = getterOf(Node.prototype, 'nodeType');
const parentNode = getterOf(Node.prototype, 'parentNode');
const firstChild = getterOf(Node.prototype, 'firstChild');
const lastChild = getterOf(Node.prototype, 'lastChild');
const childNodes = getterOf(Node.prototype, 'childNodes');
const nextSibling = getterOf(Node.prototype, 'nextSibling');
const previousSibling = getterOf(Node.prototype, 'previousSibling');
const connected = getterOf(Node.prototype, 'isConnected');
const textContent = getterOf(Node.prototype, 'textContent');
const localName = getterOf(Element.prototype, 'localName');
const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
const data = getterOf(CharacterData.prototype, 'data');
const host = getterOf(ShadowRoot.prototype, 'host');
const documentElement = getterOf(Document.prototype, 'documentElement');
const head = getterOf(Document.prototype, 'head');
const url = getterOf(Document.prototype, 'URL');
const baseUri = getterOf(Node.prototype, 'baseURI');
const title = getterOf(Document.prototype, 'title');
const designMode = getterOf(Document.prototype, 'designMode');
const hidden = getterOf(Document.prototype, 'hidden');

// Each is written out: a call to one known getter is as cheap as reading a property; a function shared by all getters
// takes four times as long.
export const nodeTypeOf = (node: Node) => nodeType.call(node);
export const parentOf = (node: Node) => parentNode.call(node);
export const firstChildOf = (node: Node) => firstChild.call(node);
export const lastChildOf = (node: Node) => lastChild.call(node);
export const childAt = (node: Node, index: number): Node | null => childNodes.call(node).item(index);
export const nextSiblingOf = (node: Node) => nextSibling.call(node);
export const previousSiblingOf = (node: Node) => previousSibling.call(node);
export const isConnected = (node: Node) => connected.call(node);
/** All text below, as in the source: that of scripts and of nested blocks too. */
export const wholeTextOf = (node: TextRoot) => textContent.call(node) ?? '';
export const localNameOf = (node: Element) => localName.call(node);
export const openShadowRootOf = (node: Element) => shadowRoot.call(node);
export const dataOf = (node: CharacterData) => data.call(node);
export const hostOf = (node: ShadowRoot) => host.call(node);
/** `null` while a document is being rewritten, or where a script removed its root. */
export const documentElementOf = (node: Document): Element | null => documentElement.call(node);
export const headOf = (node: Document): Element | null => head.call(node);
export const urlOf = (node: Document) => url.call(node);
/** What relative addresses in it are relative to. */
export const baseOf = (node: Node) => baseUri.call(node);
/** How much of a title is read, in UTF-16 code units: it is read at once, in every slice. */
const maxTitleLength = 1_000;
export const readTitle = (node: Document): string => title.call(node).slice(0, maxTitleLength);
export const designModeOf = (node: Document) => designMode.call(node);
export const isHidden = (node: Document) => hidden.call(node);

const { compareDocumentPosition, contains, getRootNode } = Node.prototype;
const { getAttribute, getAttributeNS, getElementsByTagName, hasAttribute } = Element.prototype;
const selectors = {
  [nodeKind.element]: Element.prototype,
  [nodeKind.document]: Document.prototype,
  [nodeKind.fragment]: DocumentFragment.prototype,
};

/** True for the node itself, too. Does not look into shadow roots. */
export const doesContain = (outer: Node, node: Node): boolean => contains.call(outer, node);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const xmlAttributeOf = (element: Element, name: string): string | null =>
  getAttributeNS.call(element, 'http://www.w3.org/XML/1998/namespace', name);
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);

const { checkVisibility } = Element.prototype;
/** False for what no style lets be seen. Has the browser bring styles up to date. */
export const checkVisibilityOf = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true });

/** True for a tree with more than `count` elements below its root. The browser stops counting there. */
export const hasMoreElementsThan = (tree: Element, count: number): boolean =>
  getElementsByTagName.call(tree, '*').item(count) !== null;

/** A tree's root and all elements below it. */
export function* elementsOf(tree: TextRoot): Iterable<TextRoot> {
  const walker = createTreeWalker.call(document, tree, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = tree; node !== null; node = walker.nextNode()) yield node as TextRoot;
}

/** A text node and all elements and text nodes after it in its tree, in order. */
export function* nodesFrom(first: Text): Iterable<Node> {
  const { SHOW_CDATA_SECTION, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  const whatToShow = SHOW_ELEMENT | SHOW_TEXT | SHOW_CDATA_SECTION;
  const walker = createTreeWalker.call(document, rootOf(first), whatToShow);
  walker.currentNode = first;
  for (let node: Node | null = first; node !== null; node = walker.nextNode()) yield node;
}

/** All text nodes of a document's tree, in order. */
export const textNodesIn = (document: Document): TreeWalker =>
  createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);

const { createTreeWalker } = Document.prototype;

/** The position of a node relative to another: a mask of `DOCUMENT_POSITION_…`. */
export const comparePosition = (node: Node, from: Node): number => compareDocumentPosition.call(from, node);

/** The outermost node around a node, within its shadow root. */
export const rootOf = (node: Node): Node => getRootNode.call(node);

const { elementFromPoint } = Document.prototype;
const elementInShadow = ShadowRoot.prototype.elementFromPoint;

/** The topmost element at a point of the viewport, within a document or a shadow root. */
export const elementAt = (root: Node, x: number, y: number): Element | null =>
  isShadowRoot(root) ? elementInShadow.call(root, x, y) : elementFromPoint.call(document, x, y);

/** The elements below a document, element or shadow root that match a selector. */
export function queryAll(root: Document | TextRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = selectors[nodeTypeOf(root) as keyof typeof selectors];
  return querySelectorAll.call(root, selector);
}

export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === nodeKind.document;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === nodeKind.element;
/** For connected nodes only: other document fragments are never part of a page. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === nodeKind.fragment;

export function isText(node: Node): node is Text {
  const kind = nodeTypeOf(node);
  return kind === nodeKind.text || kind === nodeKind.cdata;
}

/** The parent of a node, or the host of a shadow root; `null` for the outermost. */
export function composedParent(node: Node): Node | null {
  const parent = parentOf(node);
  return parent === null && isShadowRoot(node) && isConnected(node) ? hostOf(node) : parent;
}

/**
 * Returns a function that finds the value of the nearest of a node and its ancestors that has one; `null` where none
 * has. `own` returns a node's own value, `undefined` where it has none; `outer` returns a node's parent. Results are
 * cached, so they hold until the page changes, and each parent is visited once, however many nodes are asked
 * about.
 */
export function nearestValue<Value>(
  outer: (node: Node) => Node | null,
  own: (node: Node) => Value | null | undefined,
): (node: Node) => Value | null {
  const known = new Map<Node, Value | null>();
  return (node) => {
    const path: Node[] = [];
    let found: Value | null | undefined;
    for (let at: Node | null = node; at !== null && found === undefined; at = outer(at)) {
      found = known.has(at) ? known.get(at) : own(at);
      path.push(at);
    }
    for (const passed of path) known.set(passed, found ?? null);
    return found ?? null;
  };
}

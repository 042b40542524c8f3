/**
 * Reading a page's tree in a way the page cannot disturb. A form hands out its fields in place of
 * its own properties (`<input name="childNodes">`), a document its named images and forms, and both
 * do so in every world: only the getters and methods of the prototypes can be trusted.
 */

/** What has text of its own to read: an element or a shadow root. */
export type TextRoot = Element | ShadowRoot;

export const nodeKind = { element: 1, text: 3, cdata: 4, document: 9, fragment: 11 } as const;

/** The getter of a property, as a function. Faster too than a property look-up over nodes of many classes. */
function reader<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key) {
  const read = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (read === undefined) throw new TypeError(`This browser has no getter for ${String(key)}.`);
  return (node: Owner): Owner[Key] => read.call(node);
}

export const nodeTypeOf = reader(Node.prototype, 'nodeType');
export const parentOf = reader(Node.prototype, 'parentNode');
export const firstChildOf = reader(Node.prototype, 'firstChild');
export const nextSiblingOf = reader(Node.prototype, 'nextSibling');
export const previousSiblingOf = reader(Node.prototype, 'previousSibling');
export const ownerDocumentOf = reader(Node.prototype, 'ownerDocument');
export const isConnected = reader(Node.prototype, 'isConnected');
export const localNameOf = reader(Element.prototype, 'localName');
export const openShadowRootOf = reader(Element.prototype, 'shadowRoot');
export const dataOf = reader(CharacterData.prototype, 'data');
export const hostOf = reader(ShadowRoot.prototype, 'host');
export const documentElementOf = reader(Document.prototype, 'documentElement');
export const titleOf = reader(Document.prototype, 'title');
export const designModeOf = reader(Document.prototype, 'designMode');
export const windowOf = reader(Document.prototype, 'defaultView');

const { getAttribute, getAttributeNS, hasAttribute } = Element.prototype;
const selectors = {
  [nodeKind.element]: Element.prototype,
  [nodeKind.document]: Document.prototype,
  [nodeKind.fragment]: DocumentFragment.prototype,
};

export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const xmlAttributeOf = (element: Element, name: string): string | null =>
  getAttributeNS.call(element, 'http://www.w3.org/XML/1998/namespace', name);
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);

/** The elements below a document, element or shadow root that match a selector. */
export function select(root: Document | TextRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = selectors[nodeTypeOf(root) as keyof typeof selectors];
  return querySelectorAll.call(root, selector);
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === nodeKind.element;
/** Of a connected node: other fragments are never part of a page. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === nodeKind.fragment;

export function isText(node: Node): node is Text {
  const kind = nodeTypeOf(node);
  return kind === nodeKind.text || kind === nodeKind.cdata;
}

/** The node around a node, out of shadow roots too; `null` at the outermost. */
export function outwards(node: Node): Node | null {
  const parent = parentOf(node);
  return parent === null && isShadowRoot(node) && isConnected(node) ? hostOf(node) : parent;
}

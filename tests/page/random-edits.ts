/** Changes pages at random, as pages do: in nested blocks, shadow roots and frames, and out of sight. */

export type Random = (below: number) => number;

/** Random numbers from a seed, so that a failing test can be repeated (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = [
  'Trump',
  'Vladimir',
  'Putin',
  ' ',
  ' met ',
  'Alaska',
  'Russia',
  'Jeffrey Sachs',
  'Sachs',
  'x',
  ', ',
  '\n',
  '',
];
const tags = 'p div section li form span b a x-a br img code style sup svg'.split(' ');
const hosts = new Set(['p', 'div', 'section', 'span', 'x-a']);
const attributes = [
  ['contenteditable', ''],
  ['contenteditable', 'false'],
  ['role', 'textbox'],
  ['lang', 'de'],
  ['class', 'c'],
] as const;

type Root = Element | ShadowRoot;
type Tree = {
  readonly parents: readonly Root[];
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
};

/** The trees that are edited, one for each document, and removed nodes that may be inserted again. */
export type Scene = { readonly roots: readonly Element[]; readonly limbo: ChildNode[] };

export function editAtRandom({ roots, limbo }: Scene, random: Random): void {
  const root = pick(roots, random) ?? document.createElement('p');
  const { parents } = treeOf(root);
  const elsewhere = pick([...roots, ...limbo], random) ?? root;
  const { elements, texts } = treeOf(random(3) === 0 ? elsewhere : root);
  const text = pick(texts, random) ?? new Text();
  const element = pick(elements, random) ?? document.createElement('i');
  const parent = pick(parents, random) ?? root;
  const word = () => pick(words, random) ?? '';
  const edits = [
    () => insert(grow(random), parent, random),
    () => insert(grow(random), parent, random),
    () => insert(pick(limbo, random) ?? text, parent, random),
    () => insert(element, parent, random),
    () => insert(text, parent, random),
    () => takeOut(element, limbo),
    () => takeOut(text, limbo),
    () => attachLate(element, random),
    () => text.replaceData(0, text.length, word() + word()),
    () => text.appendData(word()),
    () => text.length > 1 && text.splitText(1 + random(text.length - 1)),
    () => parent.normalize(),
    () => parent.replaceChildren(grow(random), grow(random)),
    () => toggle(element, pick(attributes, random) ?? attributes[0]),
    () => {
      root.ownerDocument.title = word();
    },
  ];
  pick(edits, random)?.();
}

function pick<Item>(list: readonly Item[], random: Random): Item | undefined {
  return list.length === 0 ? undefined : list[random(list.length)];
}

function treeOf(root: Node): Tree {
  const parents: Root[] = isRoot(root) ? [root] : [];
  const elements: Element[] = [];
  const texts: Text[] = [];
  const roots: Node[] = [root];
  for (const each of roots) {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
      if (!isElement(node)) continue;
      elements.push(node);
      if (node.shadowRoot !== null) roots.push(node.shadowRoot);
    }
  }
  parents.push(...roots.slice(1).filter(isRoot), ...elements);
  return { parents, elements, texts };
}

// Not by `instanceof`: each document has its own classes.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isRoot = (node: Node): node is Root => isElement(node) || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

function takeOut(node: ChildNode, limbo: ChildNode[]): void {
  node.remove();
  limbo.push(node);
  if (limbo.length > 5) limbo.shift();
}

/** Attaches a shadow root. That alone is not observable, so the element is changed, too. */
function attachLate(element: Element, random: Random): void {
  if (!hosts.has(element.localName) || element.shadowRoot !== null) return;
  element.attachShadow({ mode: 'open' }).append(grow(random), grow(random));
  element.setAttribute('lang', 'en');
}

function grow(random: Random): Element | Text {
  const word = () => pick(words, random) ?? '';
  if (random(3) > 0) return new Text(word() + word() + word());
  const element = document.createElement(pick(tags, random) ?? 'p');
  for (let count = random(4); count > 0; count -= 1) element.append(grow(random));
  if (hosts.has(element.localName) && random(8) === 0) {
    element.attachShadow({ mode: 'open' }).append(grow(random), grow(random));
  }
  return element;
}

function insert(node: Node, parent: Root, random: Random): void {
  for (let around: Node | null = parent; around !== null; ) {
    if (around === node) return;
    around = around.parentNode ?? ('host' in around ? (around as ShadowRoot).host : null);
  }
  const before = pick([...parent.childNodes, null], random) ?? null;
  if (before !== node) parent.insertBefore(node, before);
}

function toggle(element: Element, [name, value]: readonly [string, string]): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

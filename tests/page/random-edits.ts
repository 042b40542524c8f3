/** Changes a page at random, as pages do: in nested blocks and shadow roots. */

export type Random = (below: number) => number;

/** Random numbers that a failing test can be repeated with (mulberry32). */
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

export function editAtRandom(root: Element, random: Random): void {
  const { parents, elements, texts } = treeOf(root);
  const text = pick(texts, random) ?? new Text();
  const element = pick(elements, random) ?? document.createElement('i');
  const parent = pick(parents, random) ?? root;
  const word = () => pick(words, random) ?? '';
  const edits = [
    () => insert(grow(random), parent, random),
    () => insert(grow(random), parent, random),
    () => insert(element, parent, random),
    () => insert(text, parent, random),
    () => element.remove(),
    () => text.remove(),
    () => text.replaceData(0, text.length, word() + word()),
    () => text.appendData(word()),
    () => text.length > 1 && text.splitText(1 + random(text.length - 1)),
    () => parent.normalize(),
    () => parent.replaceChildren(grow(random), grow(random)),
    () => toggle(element, pick(attributes, random) ?? attributes[0]),
    () => {
      document.title = word();
    },
  ];
  pick(edits, random)?.();
}

function pick<Item>(list: readonly Item[], random: Random): Item | undefined {
  return list.length === 0 ? undefined : list[random(list.length)];
}

function treeOf(root: Element): Tree {
  const parents: Root[] = [root];
  const elements: Element[] = [];
  const texts: Text[] = [];
  const roots: Root[] = [root];
  for (const each of roots) {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node);
      if (!(node instanceof Element)) continue;
      elements.push(node);
      if (node.shadowRoot !== null) roots.push(node.shadowRoot);
    }
  }
  parents.push(...roots.slice(1), ...elements);
  return { parents, elements, texts };
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
    around = around instanceof ShadowRoot ? around.host : around.parentNode;
  }
  const before = pick([...parent.childNodes, null], random) ?? null;
  if (before !== node) parent.insertBefore(node, before);
}

function toggle(element: Element, [name, value]: readonly [string, string]): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

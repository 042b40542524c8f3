import {
  attributeOf,
  composedParent,
  designModeOf,
  documentElementOf,
  hasMoreElementsThan,
  isConnected,
  isDocument,
  isElement,
  isShadowRoot,
  localNameOf,
  nearestValue,
  parentOf,
  queryAll,
  type TextRoot,
  xmlAttributeOf,
} from './dom.ts';
import { roleOf } from './tags.ts';

/** What the elements around a text say about it. */
export type InheritedTraits = {
  /** The nearest language tag, or `null` where the page gives none. */
  readonly lang: string | null;
};

/** The traits inside an element, given those around it; `null` when text in it is not read. */
function traitsInside(
  inherited: InheritedTraits,
  element: Element,
  traits: TraitIndex,
): InheritedTraits | null {
  const role = roleOf(localNameOf(element));
  if (role === 'opaque' || role === 'invisible' || role === 'break') return null;
  return withTraits(inherited, element, traits);
}

/** The same for an element whose tag is read: only its attributes may still change something. */
export function withTraits(
  inherited: InheritedTraits,
  element: Element,
  traits: TraitIndex,
): InheritedTraits | null {
  const own = traits.of(element);
  if (own === undefined) return inherited;
  if (own.isEditable) return null;
  return own.lang === undefined ? inherited : { lang: own.lang };
}

/** Looks traits up from any node, through shadow roots. Results are cached until the page changes. */
export type TraitLookup = {
  /** The traits inside `root`; `null` when text there is not read, or it is not part of the page. */
  of(root: TextRoot): InheritedTraits | null;
  /** Call it when the page has changed. */
  reset(): void;
};

/** `declared` returns the language tag of a document whose root has none. */
export function createTraitLookup(
  document: Document,
  traits: TraitIndex,
  declared: () => string | null,
): TraitLookup {
  // Weak, because removed nodes may be in it until the next change.
  let known = new WeakMap<Node, InheritedTraits | null>();
  const outermost = (): InheritedTraits | null =>
    designModeOf(document) === 'on' ? null : { lang: declared() };

  return {
    of(root) {
      const path: Node[] = [];
      let node: Node | null = root;
      while (node !== null && node !== document && !known.has(node)) {
        path.push(node);
        node = composedParent(node);
      }
      let inherited = node === null ? null : node === document ? outermost() : (known.get(node) ?? null);
      for (const inner of path.reverse()) {
        if (inherited !== null && isElement(inner)) inherited = traitsInside(inherited, inner, traits);
        known.set(inner, inherited);
      }
      return inherited;
    },
    reset() {
      known = new WeakMap();
    },
  };
}

/** The text root that a node is part of; `null` outside of any. */
export const textRootOf = (node: Node): TextRoot | null => createTextRootLookup()(node);

/** Returns `textRootOf` with a cache that holds until the page changes. */
export const createTextRootLookup = (): ((node: Node) => TextRoot | null) =>
  nearestValue(parentOf, ownTextRoot);

/** The node itself if it has text of its own; `undefined` where its parent decides. */
function ownTextRoot(node: Node): TextRoot | null | undefined {
  if (isElement(node)) return roleOf(localNameOf(node)) === 'block' ? node : undefined;
  if (isShadowRoot(node)) return isConnected(node) ? node : null;
  return undefined;
}

/** True for what has text of its own: a block element or a shadow root. */
export const hasOwnText = (root: TextRoot): boolean =>
  isShadowRoot(root) || roleOf(localNameOf(root)) === 'block';

/** What an element's own attributes say about the text in it. */
type Traits = {
  /** A reader writes here: never read, not even parts that cannot be edited. */
  readonly isEditable: boolean;
  /** The language tag here: `null` for "unknown", `undefined` where there is none. */
  readonly lang: string | null | undefined;
};

/** Attributes whose changes affect what is read. */
export const traitAttributes = ['contenteditable', 'role', 'lang'] as const;

/** Scanning a page with more elements would block it: there the attributes of every element are read. */
const maxElements = 50_000;

const traitSelector = '[contenteditable], [role~="textbox" i], [*|lang]';
const editable: ReadonlySet<string> = new Set(['', 'true', 'plaintext-only']);

/**
 * The few elements of a page whose attributes matter, found by one selector for each added tree. That takes a tenth
 * of the time of asking every element.
 */
export type TraitIndex = {
  of(element: Element): Traits | undefined;
  /** Finds such elements in a tree. */
  scan(root: Document | TextRoot): void;
  /** Reads the attributes of this element, too, from now on. */
  include(element: Element): void;
};

export function createTraitIndex(): TraitIndex {
  // Attributes are read each time: an element may change while it is out of the page.
  const included = new WeakSet<Element>();
  let areAllIncluded = false;
  return {
    of: (element) => (areAllIncluded || included.has(element) ? traitsOf(element) : undefined),
    scan(root) {
      const tree = isDocument(root) ? documentElementOf(root) : null;
      areAllIncluded ||= tree !== null && hasMoreElementsThan(tree, maxElements);
      if (areAllIncluded) return;
      for (const element of queryAll(root, traitSelector)) included.add(element);
    },
    include: (element) => void included.add(element),
  };
}

function traitsOf(element: Element): Traits | undefined {
  const editing = attributeOf(element, 'contenteditable');
  const isEditable =
    (editing !== null && editable.has(editing.toLowerCase())) ||
    /(?:^|\s)textbox(?:\s|$)/i.test(attributeOf(element, 'role') ?? '');
  const lang = xmlAttributeOf(element, 'lang') ?? attributeOf(element, 'lang');
  if (!isEditable && lang === null) return undefined;
  return { isEditable, lang: lang === null ? undefined : lang.trim() || null };
}

import {
  composedParent,
  designModeOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import { nearestValue } from './nearest-value.ts';
import { roleOf } from './tags.ts';
import type { TraitIndex } from './trait-index.ts';

/** What the elements around a text say about it. */
export type InheritedTraits = {
  /** The nearest language tag, or `null` where the page gives none. */
  readonly lang: string | null;
};

const noTraits: InheritedTraits = { lang: null };

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

export function createTraitLookup(document: Document, traits: TraitIndex): TraitLookup {
  // Weak, because removed nodes may be in it until the next change.
  let known = new WeakMap<Node, InheritedTraits | null>();
  const outermost = (): InheritedTraits | null => (designModeOf(document) === 'on' ? null : noTraits);

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

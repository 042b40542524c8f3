import {
  designModeOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  outwards,
  parentOf,
  type TextRoot,
} from './dom.ts';
import { nearest } from './nearest.ts';
import { roleOf } from './tags.ts';
import type { TraitBook } from './traits.ts';

/** What the elements around a text say about it. */
export type InheritedTraits = {
  /** The nearest language tag, or `null` where the page gives none. */
  readonly lang: string | null;
};

const nowhere: InheritedTraits = { lang: null };

/** What holds inside an element, given what holds around it; `null` when text in it is not read. */
function inside(around: InheritedTraits, element: Element, traits: TraitBook): InheritedTraits | null {
  const role = roleOf(localNameOf(element));
  if (role === 'wall' || role === 'nothing' || role === 'break') return null;
  return withTraits(around, element, traits);
}

/** What holds inside an element of the kinds that are read: its attributes may still say otherwise. */
export function withTraits(
  around: InheritedTraits,
  element: Element,
  traits: TraitBook,
): InheritedTraits | null {
  const own = traits.of(element);
  if (own === undefined) return around;
  if (own.isWritten) return null;
  return own.lang === undefined ? around : { lang: own.lang };
}

/** Looks outwards from any place in a page, through shadow roots. Answers stand until the page changes. */
export type Outlook = {
  /** What holds inside `root`; `null` when text there is not read, or it is no part of the page. */
  of(root: TextRoot): InheritedTraits | null;
  /** To be called when the page has changed. */
  renew(): void;
};

export function makeOutlook(document: Document, traits: TraitBook): Outlook {
  // Weak, for what the page has let go of may be among it until the next change.
  let known = new WeakMap<Node, InheritedTraits | null>();
  const outermost = (): InheritedTraits | null => (designModeOf(document) === 'on' ? null : nowhere);

  return {
    of(root) {
      const way: Node[] = [];
      let node: Node | null = root;
      while (node !== null && node !== document && !known.has(node)) {
        way.push(node);
        node = outwards(node);
      }
      let around = node === null ? null : node === document ? outermost() : (known.get(node) ?? null);
      for (const inner of way.reverse()) {
        if (around !== null && isElement(inner)) around = inside(around, inner, traits);
        known.set(inner, around);
      }
      return around;
    },
    renew() {
      known = new WeakMap();
    },
  };
}

/** The element or shadow root whose own text a node is part of; `null` for what lies outside of any. */
export const ownerOf = (node: Node): TextRoot | null => ownersOf()(node);

/** Returns `ownerOf` for as long as the page does not change. */
export const ownersOf = (): ((node: Node) => TextRoot | null) => nearest(parentOf, ownText);

/** A node that has text of its own; `undefined` where that is up to what is around it. */
function ownText(node: Node): TextRoot | null | undefined {
  if (isElement(node)) return roleOf(localNameOf(node)) === 'block' ? node : undefined;
  if (isShadowRoot(node)) return isConnected(node) ? node : null;
  return undefined;
}

/** True for what has text of its own: a block, a shadow root. */
export const isOwnerOfText = (root: TextRoot): boolean =>
  isShadowRoot(root) || roleOf(localNameOf(root)) === 'block';

import {
  attributeOf,
  composedParent,
  dataOf,
  documentElementOf,
  firstChildOf,
  getterOf,
  isElement,
  isText,
  localNameOf,
  nearestValue,
  nextSiblingOf,
  parentOf,
} from './dom.ts';
import { doesMatch } from './hit-test.ts';
import { roleOf } from './tags.ts';

/** Where a text stands on the page, as a person sees it. */
export type TextPlace = {
  /** The article, headline's block or comment that it is in; the document where there is none. */
  readonly section: Node;
  /** Whether it is in navigation, a footer or a list of short links. */
  readonly isNavigation: boolean;
};

/** What has less text outside links than this, in UTF-16 code units, is seen as part of what is around it. */
const minText = 300;
/** The most nodes that are looked at for that … */
const maxNodes = 400;
/** … and in one pass over the page, some 10 ms: what would take more is no section and no navigation. */
const maxVisits = 300_000;
type VisitBudget = { left: number };

const articles = 'article, [role~="article" i], [role~="comment" i], [role~="dialog" i], dialog';
/** Elements that also repeat within a text. */
const textParts: ReadonlySet<string> = new Set(
  'a b code dd dt em h1 h2 h3 h4 h5 h6 i p pre section small span strong td th'.split(' '),
);
/** A comment or a headline's block has at least so many parts, such as its author and its text. */
const minParts = 2;

const menus =
  'nav, [role~="navigation" i], [role~="menu" i], [role~="menubar" i], [role~="tablist" i], ' +
  '[role~="toolbar" i], [role~="contentinfo" i], fieldset, footer:not(:is(article, blockquote, main, dialog) *)';

/** A page's own header has what belongs to the site, and may have the headline of what is below. */
const headers = 'header:not(:is(article, aside, blockquote, dialog, main, section) *)';
const headlines = 'h1, h2, h3, h4, h5, h6, p, [role~="heading" i]';

const lists: ReadonlySet<string> = new Set(['div', 'menu', 'ol', 'ul']);
/** A list of links has at least so many items … */
const minLinks = 3;
/** … and is judged by the first of them … */
const maxLinks = 12;
/** … which say no more than this, in UTF-16 code units: a headline says more. */
const maxLinkText = 24;
const maxLinkNodes = 20;
/** What may stand beside links: a bullet, a number. */
const maxTextBesideLink = 3;

/**
 * Returns a look-up of where the text in a node stands. It keeps what it found: use it for one pass over the page.
 * Costs a visit to each ancestor, and in each that may be a section or a list of links to some hundred nodes.
 */
export function createPlaceLookup(document: Document): (node: Node) => TextPlace {
  const budget: VisitBudget = { left: maxVisits };
  const navigationOf = nearestValue(composedParent, (node) =>
    isNavigation(node, budget) ? node : undefined,
  );
  const headerOf = nearestValue(composedParent, (node) => (isElement(node) ? headerAt(node) : undefined));
  const sectionOf = nearestValue(composedParent, (node) => (isSection(node, budget) ? node : undefined));
  let hasContent: boolean | null = null;
  /** A page of navigation alone has no other content. */
  const hasOtherContent = (): boolean => {
    const root = documentElementOf(document);
    hasContent ??=
      root !== null && isLong(root, (element) => doesMatch(element, `${menus}, ${headers}`), budget);
    return hasContent;
  };
  return (node) => ({
    section: sectionOf(node) ?? document,
    isNavigation: (navigationOf(node) ?? headerOf(node)) !== null && hasOtherContent(),
  });
}

/** The page's header, if the element is that; `null` for a headline, whatever it is in. */
function headerAt(element: Element): Element | null | undefined {
  if (doesMatch(element, headlines)) return null;
  return localNameOf(element) === 'header' && doesMatch(element, headers) ? element : undefined;
}

function isSection(node: Node, budget: VisitBudget): boolean {
  if (!isElement(node) || textParts.has(localNameOf(node))) return false;
  return (
    (doesMatch(node, articles) || (isRepeated(node) && hasParts(node, budget))) &&
    isLong(node, isLink, budget)
  );
}

/** True for an element with blocks in it, of which it does not take many to tell. */
function hasParts(element: Element, budget: VisitBudget): boolean {
  let parts = 0;
  for (const node of childrenOf(element, budget)) {
    if (isElement(node) && roleOf(localNameOf(node)) === 'block') parts += 1;
    if (parts >= minParts) return true;
  }
  return false;
}

const nextElementSibling = getterOf(Element.prototype, 'nextElementSibling');
const previousElementSibling = getterOf(Element.prototype, 'previousElementSibling');

/** True when the element beside it is of the same make: comments follow each other. */
function isRepeated(element: Element): boolean {
  const other = nextElementSibling.call(element) ?? previousElementSibling.call(element);
  return (
    other !== null &&
    localNameOf(other) === localNameOf(element) &&
    firstClassOf(other) === firstClassOf(element)
  );
}

const firstClassOf = (element: Element): string => /\S+/.exec(attributeOf(element, 'class') ?? '')?.[0] ?? '';

const isLink = (element: Element): boolean => localNameOf(element) === 'a';

/**
 * True when the text in an element, without what `isSkipped`, is long enough for a section. Of a very large element only
 * the beginning is looked at, and it is taken for long.
 */
function isLong(root: Element, isSkipped: (element: Element) => boolean, budget: VisitBudget): boolean {
  let length = 0;
  let count = 0;
  for (const node of nodesIn(root, isSkipped, budget)) {
    if (isText(node)) length += dataOf(node).trim().length;
    count += 1;
    if (length >= minText || count >= maxNodes) return true;
  }
  return false;
}

/** True when there is text in an element outside another one in it, or it has too many nodes to tell. */
export function hasTextBeside(root: Element, inner: Element): boolean {
  const budget: VisitBudget = { left: maxNodes };
  for (const node of nodesIn(root, (element) => element === inner, budget))
    if (isText(node) && dataOf(node).trim() !== '') return true;
  return budget.left === 0;
}

/** The nodes below an element in order, without what shows nothing and what is below elements that `isSkipped`. */
function* nodesIn(
  root: Element,
  isSkipped: (element: Element) => boolean,
  budget: VisitBudget,
): Generator<Node, void> {
  let node = firstChildOf(root);
  while (node !== null && budget.left > 0) {
    budget.left -= 1;
    yield node;
    const isEntered = isElement(node) && roleOf(localNameOf(node)) !== 'invisible' && !isSkipped(node);
    let next = isEntered ? firstChildOf(node) : null;
    for (let at: Node | null = node; next === null && at !== null && at !== root; at = parentOf(at))
      next = nextSiblingOf(at);
    node = next;
  }
}

/** The first nodes right below an element. */
function* childrenOf(element: Element, budget: VisitBudget): Generator<Node, void> {
  let count = 0;
  for (let node = firstChildOf(element); node !== null && count < maxNodes; node = nextSiblingOf(node)) {
    if (budget.left <= 0) return;
    budget.left -= 1;
    count += 1;
    yield node;
  }
}

const isNavigation = (node: Node, budget: VisitBudget): boolean =>
  isElement(node) && (doesMatch(node, menus) || (lists.has(localNameOf(node)) && isLinkList(node, budget)));

/** True for a list of short links, such as the sections of a newspaper or an article's tags. */
function isLinkList(element: Element, budget: VisitBudget): boolean {
  let links = 0;
  let others = 0;
  for (const node of childrenOf(element, budget)) {
    if (isText(node) && dataOf(node).trim().length > maxTextBesideLink) return false;
    if (!isElement(node)) continue;
    if (isShortLink(node, budget)) links += 1;
    else others += 1;
    if (links + others >= maxLinks) break;
  }
  return links >= minLinks && others * minLinks <= links;
}

function isShortLink(item: Element, budget: VisitBudget): boolean {
  if (isLink(item)) return isShort(item, budget);
  let isFound = false;
  let count = 0;
  for (const node of nodesIn(item, isLink, budget)) {
    count += 1;
    if (count > maxLinkNodes) return false;
    if (isText(node) && dataOf(node).trim().length > maxTextBesideLink) return false;
    if (!isElement(node) || !isLink(node)) continue;
    if (isFound || !isShort(node, budget)) return false;
    isFound = true;
  }
  return isFound;
}

function isShort(link: Element, budget: VisitBudget): boolean {
  let length = 0;
  let count = 0;
  for (const node of nodesIn(link, () => false, budget)) {
    count += 1;
    if (isText(node)) length += dataOf(node).trim().length;
    if (length > maxLinkText || count > maxLinkNodes) return false;
  }
  return length > 0;
}

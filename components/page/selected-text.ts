/**
 * What a reader has selected in a document, with the sentence around it. Nothing else of the page is read, and what it
 * costs is bounded, however long the selection, its block and the document are.
 */
import type { TextPoint } from './block.ts';
import {
  attributeOf,
  childAt,
  composedParent,
  dataOf,
  designModeOf,
  firstChildOf,
  isElement,
  isText,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  nodesFrom,
  openShadowRootOf,
  parentOf,
  previousSiblingOf,
  xmlAttributeOf,
} from './dom.ts';
import { languageTagOf, shownSentence } from './shown-sentence.ts';
import { roleOf } from './tags.ts';

export type SelectedText = {
  /** The text of the selection, at most `maxSelected` characters of it; as in the source, white space included. */
  readonly text: string;
  /** The sentence around it, shortened on both sides if it is very long; `''` if there is none to be read. */
  readonly sentence: string;
  /** The nearest language tag; `null` where the page gives none, or nothing that is one. */
  readonly language: string | null;
};

/** Longer selections are not read: no name and no sentence of a card is that long. */
export const maxSelected = 400;
/** So much of the block is read before and after the selection, in characters and in nodes. */
const reach = 1_000;
const maxNodes = 2_000;

/** Reads the selection of a document; `null` where nothing is selected, or only in a field that somebody writes in. */
export function readSelected(document: Document): SelectedText | null {
  const range = selectedRange(document);
  const first = range && firstTextIn(range);
  if (range === null || first === null || isEditable(document, first)) return null;
  const startsInside = range.startContainer === first;
  const start = startsInside ? range.startOffset : 0;
  const data = dataOf(first);
  const before = piecesBefore(first) + data.slice(Math.max(0, start - reach), start);
  const { selected, after } = piecesFrom(first, start, range);
  if (selected === '') return null;
  const language = languageAt(first);
  const around = { from: before.length, to: before.length + selected.length };
  const shown = shownSentence(before + selected + after, { around, language });
  const sentence = shown.before + shown.middle + shown.after;
  return { text: selected.slice(0, maxSelected), sentence, language };
}

/** Where text is selected, and which language the page says it is in. */
export type SelectedPlace = {
  readonly start: TextPoint;
  readonly end: TextPoint;
  readonly language: string | null;
};

/** Returns where text is selected; `null` where none is, or only in a field. */
export function selectedPlace(document: Document): SelectedPlace | null {
  const range = selectedRange(document);
  const node = range && firstTextIn(range);
  if (range === null || node === null) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    start: { node, offset: node === startContainer ? startOffset : 0 },
    end: isText(endContainer)
      ? { node: endContainer, offset: endOffset }
      : { node, offset: dataOf(node).length },
    language: languageAt(node),
  };
}

/** The range of a selection, also of one in open shadow roots. */
function selectedRange(document: Document): Range | null {
  const selection = Document.prototype.getSelection.call(document);
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.collapsed ? rangeInShadow(selection, range) : range;
}

/** More roots in one another are not followed. */
const maxRoots = 16;

/** Browsers show a selection in a shadow root as a point beside the host, and the range only to who names the root. */
function rangeInShadow(selection: Selection, point: Range): Range | null {
  const roots: ShadowRoot[] = [];
  let { startContainer: node, startOffset: offset } = point as Pick<
    StaticRange,
    'startContainer' | 'startOffset'
  >;
  while (roots.length < maxRoots) {
    const host = [childAt(node, offset), childAt(node, offset - 1), node].find(
      (one) => one !== null && isElement(one) && openShadowRootOf(one) !== null,
    );
    const root = host == null ? null : openShadowRootOf(host as Element);
    if (root === null || roots.includes(root)) return null;
    roots.push(root);
    const composed = selection.getComposedRanges?.({ shadowRoots: roots })[0];
    if (composed === undefined) return null;
    if (!composed.collapsed) return liveRange(composed);
    ({ startContainer: node, startOffset: offset } = composed);
  }
  return null;
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The text node in which the selected text begins; `null` if there is none nearby. */
function firstTextIn(range: Range): Text | null {
  const { startContainer, startOffset } = range;
  if (isText(startContainer) && startOffset < dataOf(startContainer).length) return startContainer;
  let seen = 0;
  for (const node of nodesFrom((childAt(startContainer, startOffset) ?? startContainer) as Text)) {
    if (seen++ > maxNodes || range.comparePoint(node, 0) > 0) return null;
    if (
      node !== startContainer &&
      isText(node) &&
      range.comparePoint(node, 0) === 0 &&
      /\S/.test(dataOf(node))
    )
      return node;
  }
  return null;
}

/** True where somebody writes: what is being written is nobody's source. */
function isEditable(document: Document, text: Text): boolean {
  if (designModeOf(document) === 'on') return true;
  for (let node: Node | null = text; node !== null; node = composedParent(node)) {
    if (!isElement(node)) continue;
    const editable = attributeOf(node, 'contenteditable');
    if (editable !== null && editable.toLowerCase() !== 'false') return true;
    if (localNameOf(node) === 'textarea' || attributeOf(node, 'role') === 'textbox') return true;
  }
  return false;
}

function languageAt(text: Text): string | null {
  for (let node: Node | null = text; node !== null; node = composedParent(node)) {
    const tag = isElement(node) ? (attributeOf(node, 'lang') ?? xmlAttributeOf(node, 'lang')) : null;
    if (tag !== null) return languageTagOf(tag);
  }
  return null;
}

/** The text of the block before a text node, as far as it is read. */
function piecesBefore(first: Text): string {
  let text = '';
  for (const piece of flowFrom(first, { inner: lastChildOf, next: previousSiblingOf })) {
    text = (typeof piece === 'string' ? piece : dataOf(piece).slice(-reach)) + text;
    if (text.length > reach) break;
  }
  return text;
}

/** The selected text, and the text of the block behind it, as far as they are read. */
function piecesFrom(
  first: Text,
  start: number,
  range: Range,
): { readonly selected: string; readonly after: string } {
  const { endContainer, endOffset } = range;
  let selected = '';
  let after = '';
  let isOver = false;
  const add = (node: Text, from: number): void => {
    const data = dataOf(node);
    const isWhole = node !== endContainer && range.comparePoint(node, from) === 0;
    const to = node === endContainer ? Math.min(endOffset, data.length) : isWhole ? data.length : from;
    isOver ||= !isWhole;
    selected += data.slice(from, Math.min(to, from + maxSelected + 1));
    after += data.slice(to, to + reach);
  };
  add(first, start);
  for (const piece of flowFrom(first, { inner: firstChildOf, next: nextSiblingOf })) {
    if (selected.length > maxSelected || after.length > reach) break;
    if (typeof piece !== 'string') add(piece, 0);
    else if (isOver) after += piece;
    else selected += piece;
  }
  return { selected, after };
}

type Direction = {
  readonly inner: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
};

/** The text nodes of a block beyond one of them, and what stands for elements between them. */
function* flowFrom(text: Text, { inner, next }: Direction): Generator<Text | string> {
  const beyond = (node: Node): Node | null => {
    let at: Node | null = node;
    while (at !== null && next(at) === null) {
      at = parentOf(at);
      if (at === null || !isElement(at) || !isInline(at)) return null;
    }
    return at && next(at);
  };
  let node = beyond(text);
  for (let seen = 0; node !== null && seen < maxNodes; seen++) {
    let child: Node | null = null;
    if (isText(node)) yield node;
    else if (isElement(node)) {
      const role = roleOf(localNameOf(node));
      if (role === 'block') return;
      if (role === 'break' || role === 'opaque') yield ' ';
      if (isInline(node)) child = inner(node);
    }
    node = child ?? beyond(node);
  }
}

function isInline(element: Element): boolean {
  const role = roleOf(localNameOf(element));
  return role === 'inline' || role === 'isolated';
}

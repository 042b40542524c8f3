import { isLowerAt, isUpperAt, isWordAt } from '../finder/characters.ts';
import type { RawOffset } from '../finder/span.ts';
import { type Block, placeholder } from './block.ts';
import {
  attributeOf,
  comparePosition,
  dataOf,
  firstChildOf,
  hasAttributeOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  nodeKind,
  nodeTypeOf,
  openShadowRootOf,
  type TextRoot,
} from './dom.ts';
import { isLikelyHost } from './shadow-roots.ts';
import type { Slice } from './slices.ts';
import { type Tag, tagOf } from './tags.ts';
import { type InheritedTraits, type TraitIndex, withTraits } from './traits.ts';

/** `display` values of elements that do not separate the text before them from the text after. */
const inlineDisplays: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-text',
  '',
]);

const oneLetter = /^\P{Alpha}{0,2}\p{Alpha}$/u;

/** True when a letter or digit directly follows another. */
const joinsWord = (before: string, after: string): boolean =>
  isWordAt(before, before.length - 1) && isWordAt(after, 0);

/** "News" and "India": no word goes on so in another element. */
const endsSmallBeforeCapital = (before: string, after: string): boolean =>
  isLowerAt(before, before.length - 1) && isUpperAt(after, 0);

/** ARIA roles whose text is part of the text around it; any other is a box of its own. */
const inlineRoles: ReadonlySet<string> = new Set(
  'link generic none presentation text strong emphasis deletion insertion mark time term code suggestion subscript superscript'.split(
    ' ',
  ),
);

/** True for an element that says it is a list item, a cell, a button or another box, whatever its style. */
function isBoxByRole(element: Element): boolean {
  if (!hasAttributeOf(element, 'role')) return false;
  const role = attributeOf(element, 'role')?.trim().toLowerCase().split(/\s/)[0] ?? '';
  return role !== '' && !inlineRoles.has(role);
}

const word = /[\p{Alpha}\p{N}]/u;
const isLink = (element: Element): boolean => localNameOf(element) === 'a';

function isSeparating(edge: Element): boolean {
  if (localNameOf(edge) === 'wbr') return false;
  if (isBoxByRole(edge)) return true;
  if (localNameOf(edge) === 'slot' || hasAttributeOf(edge, 'slot')) return true;
  return !inlineDisplays.has(getComputedStyle(edge).display);
}

/**
 * The longest text read as one block, in UTF-16 code units. Longer texts are read in parts, so that a page that is
 * one text can be read in slices.
 */
const maxBlockLength = 32_768;
/**
 * By how much consecutive parts overlap. More than any name is long with the words around it that decide whether it
 * is one: so no name is missed or found twice.
 */
const overlap = 512;

/** Bits that `comparePosition` returns: the node follows; it is in another tree. */
const follows = 4;
const disconnected = 1;

/** What reading a flow came to: a block's text, the end of the flow, or the end of the slice. */
export type FlowStep = 'text' | 'end' | 'paused';

/** An element that has text of its own, and the traits it inherits. */
export type ChildRoot = { readonly root: Element; readonly inherited: InheritedTraits };

/**
 * Reads a root's own text: that in it and in its inline elements, without that of the blocks in it. One reader serves
 * a whole page; each call of `next` reads up to the end of a block. Most elements have little to read, so nothing is
 * allocated for them.
 */
export class FlowReader {
  /** The text roots met since the flow began, and the elements that host a shadow root or may do so later. */
  children: ChildRoot[] = [];
  readonly hosts: Element[] = [];
  readonly #traits: TraitIndex;
  #isDeep = false;
  #next: Node | null = null;
  /** Where to continue in the next node, and its data, when only part of it was read. */
  #resumeAt = 0;
  #data: string | null = null;
  /** The inline elements that are open, and the traits outside each. */
  readonly #openInlines: Element[] = [];
  readonly #outerTraits: InheritedTraits[] = [];
  readonly #isolated: boolean[] = [];
  #inherited: InheritedTraits = { lang: null };

  #text = '';
  /** Where the text begins that was not in the part before. */
  #ownFrom = 0;
  #ownTo = 0;
  #lang: string | null = null;
  #nodes: Text[] = [];
  #starts: RawOffset[] = [];
  /** Where in the first node its part begins. */
  #offset = 0;
  /** The part that the text ends with; empty after a placeholder. */
  #lastPart = '';
  /**
   * The first `#edgeCount` of these are the edges of inline elements since then. Reused: clearing a list costs a new
   * one.
   */
  readonly #edges: Element[] = [];
  #edgeCount = 0;
  /** What becomes of the text that was handed out: the next block begins anew, or with its end. */
  #handedOut: 'nothing' | 'block' | 'part' = 'nothing';
  #isParagraph = false;
  /** True where the text has words outside of links: there, links are parts of sentences. */
  #hasProse = false;
  #openLinks = 0;
  /** What came since the last link ended. */
  #behindLink: 'nothing' | 'space' | 'text' = 'text';
  /** Since the last text an inline element ended; and another began behind it. */
  #hasLeft = false;
  #isBetween = false;

  constructor(traits: TraitIndex) {
    this.#traits = traits;
  }

  /** The text that was read last, whole or a part of a very long one, and its language. */
  get text(): string {
    return this.#text;
  }

  get lang(): string | null {
    return this.#lang;
  }

  /** Begins a flow. Text roots in it are collected only when it is deep. */
  start(root: TextRoot, inherited: InheritedTraits, isDeep: boolean): void {
    this.#isDeep = isDeep;
    if (this.#openInlines.length > 0) {
      this.#openInlines.length = 0;
      this.#outerTraits.length = 0;
      this.#isolated.length = 0;
    }
    this.#inherited = inherited;
    this.#next = firstChildOf(root);
    this.#resumeAt = 0;
    this.#data = null;
    this.#handedOut = 'nothing';
    this.#isParagraph = isElement(root) && localNameOf(root) === 'p';
    this.#openLinks = 0;
    if (this.children.length > 0) this.children = [];
    this.#clear();
    if (this.#next === null && isElement(root)) this.hosts.push(root);
  }

  /** Reads on to the end of a block. Looks at the slice after each child that is left for later. */
  next(slice: Slice): FlowStep {
    this.#dropHandedOut();
    for (;;) {
      const node = this.#next;
      if (node === null) {
        if (this.#leaveInline()) continue;
        this.#endBlock();
        return this.#handedOut === 'nothing' ? 'end' : 'text';
      }
      if (!this.#readNode(node)) continue;
      if (this.#handedOut !== 'nothing') return 'text';
      if (slice.isOver()) return 'paused';
    }
  }

  #dropHandedOut(): void {
    if (this.#handedOut === 'part') this.#keepTail(this.#text.length - 2 * overlap);
    else if (this.#handedOut === 'block') this.#clear();
    this.#handedOut = 'nothing';
  }

  /** True for a node after everything that was read. */
  isAhead(node: Node): boolean {
    return this.#next !== null && (comparePosition(node, this.#next) & (follows | disconnected)) === follows;
  }

  /** Reads or enters one node; true where a block ended or was skipped. */
  #readNode(node: Node): boolean {
    switch (nodeTypeOf(node)) {
      case nodeKind.element:
        return this.#enter(node as Element);
      case nodeKind.text:
      case nodeKind.cdata:
        return this.#readText(node as Text);
      default:
        this.#next = nextSiblingOf(node);
        return false;
    }
  }

  #enter(element: Element): boolean {
    const tag = tagOf(localNameOf(element));
    switch (tag.role) {
      case 'inline':
      case 'isolated':
        this.#enterInline(element, tag);
        return false;
      case 'block':
        this.#next = nextSiblingOf(element);
        this.#skipBlock(element, tag);
        return true;
      case 'invisible':
        this.#next = nextSiblingOf(element);
        return false;
      case 'opaque':
        this.#next = nextSiblingOf(element);
        this.#addSeparator(placeholder);
        return false;
      case 'break':
        this.#next = nextSiblingOf(element);
        this.#addSeparator('\n');
        return false;
      default:
        return tag.role satisfies never;
    }
  }

  /** Ends the text before a block, and leaves the block for later. */
  #skipBlock(element: Element, { mayHost }: Tag): void {
    this.#endBlock();
    const within = withTraits(this.#inherited, element, this.#traits);
    if (within === null) return;
    if (this.#isDeep) this.children.push({ root: element, inherited: within });
    if (mayHost && openShadowRootOf(element) !== null) this.hosts.push(element);
  }

  #enterInline(element: Element, tag: Tag): void {
    const within = withTraits(this.#inherited, element, this.#traits);
    if (within === null || tag.role === 'isolated') this.#addSeparator(placeholder);
    if (within === null) {
      this.#next = nextSiblingOf(element);
      return;
    }
    this.#next = firstChildOf(element);
    if (isLikelyHost(element, tag)) this.hosts.push(element);
    if (isLink(element)) this.#enterLink();
    this.#isBetween ||= this.#hasLeft && localNameOf(element) !== 'wbr';
    this.#edges[this.#edgeCount++] = element;
    this.#openInlines.push(element);
    this.#outerTraits.push(this.#inherited);
    this.#isolated.push(tag.role === 'isolated');
    this.#inherited = within;
  }

  /** Two links side by side are two texts, except where sentences run through them. */
  #enterLink(): void {
    const isInSentence = this.#isParagraph || (this.#hasProse && this.#behindLink === 'space');
    if (this.#behindLink !== 'text' && !isInSentence) this.#addSeparator(placeholder);
    this.#openLinks += 1;
  }

  /** Continues after the innermost open element; false when there is none. */
  #leaveInline(): boolean {
    const element = this.#openInlines.pop();
    const outside = this.#outerTraits.pop();
    if (element === undefined || outside === undefined) return false;
    this.#inherited = outside;
    this.#edges[this.#edgeCount++] = element;
    this.#hasLeft = true;
    if (isLink(element)) {
      this.#openLinks -= 1;
      this.#behindLink = 'nothing';
    }
    if (this.#isolated.pop() === true) this.#addSeparator(placeholder);
    this.#next = nextSiblingOf(element);
    return true;
  }

  /** True when the text became too long and a part is handed out: the rest of the node comes next. */
  #readText(node: Text): boolean {
    const data = this.#data ?? dataOf(node);
    const at = this.#resumeAt;
    const room = Math.max(0, maxBlockLength + overlap - this.#text.length);
    const isLong = data.length - at > room;
    const to = isLong ? at + room : data.length;
    this.#append(node, data, at, to);
    this.#resumeAt = isLong ? to : 0;
    this.#data = isLong ? data : null;
    if (!isLong) this.#next = nextSiblingOf(node);
    // A node that is blank so far adds nothing.
    else if (this.#text !== '') this.#handOut('part', this.#text.length - overlap);
    return isLong;
  }

  #append(node: Text, data: string, at: number, to: number): void {
    if (to === at) return;
    const part = at === 0 && to === data.length ? data : data.slice(at, to);
    if (this.#text === '') {
      // White space between blocks makes up most of a page's text nodes.
      if (isBlank(part)) return;
      this.#lang = this.#inherited.lang;
    } else if (this.#edgeCount > 0 && this.#beginsAnother(part)) {
      this.#addSeparator(placeholder);
    }
    this.#noteText(part);
    if (this.#nodes.length === 0) this.#offset = at;
    // The rest of a long node continues where its part before ended.
    if (this.#nodes.at(-1) !== node) {
      this.#nodes.push(node);
      this.#starts.push(this.#text.length as RawOffset);
    }
    this.#text = this.#text === '' ? part : this.#text + part;
    this.#lastPart = part;
    this.#edgeCount = 0;
  }

  /**
   * True for text that adjoins across the edges of inline elements, but is shown apart: menu items, cells made of spans. A
   * single letter is a drop cap, whatever its style: usually a float. Where words would join, costs a look at the style
   * of each edge, and a style update in the browser if one is due.
   */
  #beginsAnother(part: string): boolean {
    const before = this.#lastPart;
    if (!joinsWord(before, part)) return this.#someEdge(isBoxByRole);
    if (oneLetter.test(before)) return false;
    return (this.#isBetween && endsSmallBeforeCapital(before, part)) || this.#someEdge(isSeparating);
  }

  #someEdge(holds: (edge: Element) => boolean): boolean {
    for (let at = 0; at < this.#edgeCount; at += 1) if (holds(this.#edges[at] as Element)) return true;
    return false;
  }

  #noteText(part: string): void {
    this.#hasLeft = false;
    this.#isBetween = false;
    if (isBlank(part)) {
      if (this.#behindLink === 'nothing') this.#behindLink = 'space';
      return;
    }
    this.#behindLink = 'text';
    if (this.#openLinks === 0) this.#hasProse ||= word.test(part);
  }

  #addSeparator(character: string): void {
    if (this.#text === '') return;
    this.#text += character;
    this.#lastPart = '';
  }

  #endBlock(): void {
    if (this.#text === '') this.#clear();
    else this.#handOut('block', this.#text.length);
  }

  #handOut(what: 'block' | 'part', ownTo: number): void {
    this.#ownTo = ownTo;
    this.#handedOut = what;
  }

  #keepTail(start: number): void {
    const first = this.#starts.findLastIndex((from) => from <= start);
    const skipped = start - (this.#starts[first] ?? 0);
    this.#text = this.#text.slice(start);
    this.#ownFrom = overlap;
    this.#nodes = this.#nodes.slice(first);
    this.#offset = (first === 0 ? this.#offset : 0) + skipped;
    this.#starts = this.#starts.slice(first).map((from) => Math.max(0, from - start) as RawOffset);
  }

  /** The block whose text was read last; call it before the page or the reader goes on. */
  toBlock(): Block {
    return {
      length: this.#text.length,
      own: { from: this.#ownFrom as RawOffset, to: this.#ownTo as RawOffset },
      nodes: this.#nodes.slice(),
      starts: this.#starts.slice(),
      offset: this.#offset,
    };
  }

  #clear(): void {
    if (this.#text !== '') {
      this.#text = '';
      this.#ownFrom = 0;
      this.#nodes.length = 0;
      this.#starts.length = 0;
    }
    this.#lastPart = '';
    this.#hasProse = false;
    this.#behindLink = 'text';
    this.#hasLeft = false;
    this.#isBetween = false;
    if (this.#edges.length > 0) this.#edges.length = 0;
    this.#edgeCount = 0;
  }
}

function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 && !/\S/.test(text);
}

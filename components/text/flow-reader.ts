import { type Block, wall } from './block.ts';
import {
  dataOf,
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  nodeKind,
  nodeTypeOf,
  openShadowRootOf,
  placeOf,
  type TextRoot,
} from './dom.ts';
import { isApart, isGlued } from './edges.ts';
import { type InheritedTraits, withTraits } from './outlook.ts';
import { isLikelyHost } from './shadow.ts';
import type { RawOffset } from './span.ts';
import { type Tag, tagOf } from './tags.ts';
import type { TraitBook } from './traits.ts';

/**
 * The longest text read as one, in UTF-16 code units. Longer ones are read in parts, so that a page
 * that is one text can be read in slices.
 */
const longest = 32_768;
/**
 * How far a part reads on into the next, and the next begins before it. More than any name is long,
 * and than the words around a name that tell whether it is one: so no name is missed or doubled.
 */
const overlap = 512;

/** Bits that `placeOf` answers: the node follows; it lies in another tree. */
const ahead = 4;
const elsewhere = 1;

export type FlowSink = {
  /** A block's text, in order. `take` gives the block itself, for those that are wanted: valid during the call only. */
  block(text: string, lang: string | null, take: () => Block): void;
  /** An element that has a text of its own, and what holds in it. */
  child(child: Element, around: InheritedTraits): void;
  /** An element that hosts a shadow root, or may do so later. */
  host(element: Element): void;
};

/**
 * Reads an element's own text: what stands in it and in its inline elements, up to those that have
 * a text of their own. One reader serves a whole page and can stop after any block: most elements
 * have little to read, so nothing is built for them.
 */
export class FlowReader {
  readonly #traits: TraitBook;
  readonly #sink: FlowSink;
  #next: Node | null = null;
  /** Where to go on in the next node, and in what it holds, when only a part of it was read. */
  #readTo = 0;
  #data: string | null = null;
  /** The inline elements that are open, and what held outside each. */
  readonly #open: Element[] = [];
  readonly #outside: InheritedTraits[] = [];
  readonly #raised: boolean[] = [];
  #around: InheritedTraits = { lang: null };

  #text = '';
  /** Where the text begins that was in no part before. */
  #ownFrom = 0;
  #ownTo = 0;
  #lang: string | null = null;
  #nodes: Text[] = [];
  #froms: RawOffset[] = [];
  /** Where in the first node its part begins. */
  #at = 0;
  /** What the text ends with, while it ends with a piece. */
  #last = '';
  /** Edges of inline elements since then are the first `#edgeCount` of these: emptying the list each time would cost a new one. */
  readonly #edges: Element[] = [];
  #edgeCount = 0;

  constructor({ traits, sink }: { traits: TraitBook; sink: FlowSink }) {
    this.#traits = traits;
    this.#sink = sink;
  }

  begin(root: TextRoot, around: InheritedTraits): void {
    if (this.#open.length > 0) {
      this.#open.length = 0;
      this.#outside.length = 0;
      this.#raised.length = 0;
    }
    this.#around = around;
    this.#next = firstChildOf(root);
    this.#readTo = 0;
    this.#data = null;
    this.#clear();
    if (this.#next === null && isElement(root)) this.#sink.host(root);
  }

  /** Reads on; true at the end. Asks `isTime` after each block, read or passed, whether to stop there. */
  proceed(isTime: () => boolean): boolean {
    for (;;) {
      const node = this.#next;
      if (node === null) {
        if (this.#leave()) continue;
        this.#end();
        return true;
      }
      if (this.#step(node) && isTime()) return false;
    }
  }

  /** True for what lies after all that was read. */
  isAhead(node: Node): boolean {
    return this.#next !== null && (placeOf(node, this.#next) & (ahead | elsewhere)) === ahead;
  }

  /** Reads one node, or enters it; true where a block ended or was passed. */
  #step(node: Node): boolean {
    switch (nodeTypeOf(node)) {
      case nodeKind.element:
        return this.#enter(node as Element);
      case nodeKind.text:
      case nodeKind.cdata:
        return this.#read(node as Text);
      default:
        this.#next = nextSiblingOf(node);
        return false;
    }
  }

  #enter(element: Element): boolean {
    const tag = tagOf(localNameOf(element));
    switch (tag.role) {
      case 'inline':
      case 'raised':
        this.#enterInline(element, tag);
        return false;
      case 'block':
        this.#next = nextSiblingOf(element);
        this.#pass(element, tag);
        return true;
      case 'nothing':
        this.#next = nextSiblingOf(element);
        return false;
      case 'wall':
        this.#next = nextSiblingOf(element);
        this.#gap(wall);
        return false;
      case 'break':
        this.#next = nextSiblingOf(element);
        this.#gap('\n');
        return false;
      default:
        return tag.role satisfies never;
    }
  }

  /** Ends the text before a block, and leaves the block to be read on its own. */
  #pass(element: Element, { mayHost }: Tag): void {
    this.#end();
    const within = withTraits(this.#around, element, this.#traits);
    if (within === null) return;
    this.#sink.child(element, within);
    if (mayHost && openShadowRootOf(element) !== null) this.#sink.host(element);
  }

  #enterInline(element: Element, tag: Tag): void {
    const within = withTraits(this.#around, element, this.#traits);
    if (within === null || tag.role === 'raised') this.#gap(wall);
    if (within === null) {
      this.#next = nextSiblingOf(element);
      return;
    }
    this.#next = firstChildOf(element);
    if (isLikelyHost(element, tag)) this.#sink.host(element);
    this.#edges[this.#edgeCount++] = element;
    this.#open.push(element);
    this.#outside.push(this.#around);
    this.#raised.push(tag.role === 'raised');
    this.#around = within;
  }

  /** Goes on after the innermost open element; false when there is none. */
  #leave(): boolean {
    const element = this.#open.pop();
    const outside = this.#outside.pop();
    if (element === undefined || outside === undefined) return false;
    this.#around = outside;
    this.#edges[this.#edgeCount++] = element;
    if (this.#raised.pop() === true) this.#gap(wall);
    this.#next = nextSiblingOf(element);
    return true;
  }

  /** True when the text became too long and a part was handed over: the rest of the node comes next. */
  #read(node: Text): boolean {
    const data = this.#data ?? dataOf(node);
    const at = this.#readTo;
    const room = Math.max(0, longest + overlap - this.#text.length);
    const isLong = data.length - at > room;
    const to = isLong ? at + room : data.length;
    this.#append(node, data, at, to);
    this.#readTo = isLong ? to : 0;
    this.#data = isLong ? data : null;
    if (isLong) return this.#part();
    this.#next = nextSiblingOf(node);
    return false;
  }

  #append(node: Text, data: string, at: number, to: number): void {
    if (to === at) return;
    const part = at === 0 && to === data.length ? data : data.slice(at, to);
    if (this.#text === '') {
      // White space between blocks is most of a page's text nodes.
      if (isBlank(part)) return;
      this.#lang = this.#around.lang;
    } else if (this.#edgeCount > 0 && isGlued(this.#last, part) && this.#isApart()) {
      this.#gap(wall);
    }
    if (this.#nodes.length === 0) this.#at = at;
    // The rest of a long node goes on where its part before ended.
    if (this.#nodes.at(-1) !== node) {
      this.#nodes.push(node);
      this.#froms.push(this.#text.length as RawOffset);
    }
    this.#text = this.#text === '' ? part : this.#text + part;
    this.#last = part;
    this.#edgeCount = 0;
  }

  #isApart(): boolean {
    return isApart(this.#last, this.#edges.slice(0, this.#edgeCount));
  }

  #gap(character: string): void {
    if (this.#text === '') return;
    this.#text += character;
    this.#last = '';
  }

  /** Hands the block over; true if there was one. */
  #end(): boolean {
    const hasText = this.#handOver(this.#text.length);
    this.#clear();
    return hasText;
  }

  /** Hands a part over and begins the next with its end; true if there was text. */
  #part(): boolean {
    const length = this.#text.length;
    const hasText = this.#handOver(length - overlap);
    if (hasText) this.#keepFrom(length - 2 * overlap);
    return hasText;
  }

  #handOver(ownTo: number): boolean {
    if (this.#text === '') return false;
    this.#ownTo = ownTo;
    this.#sink.block(this.#text, this.#lang, this.#take);
    return true;
  }

  #keepFrom(start: number): void {
    const first = this.#froms.findLastIndex((from) => from <= start);
    const skipped = start - (this.#froms[first] ?? 0);
    this.#text = this.#text.slice(start);
    this.#ownFrom = overlap;
    this.#nodes = this.#nodes.slice(first);
    this.#at = (first === 0 ? this.#at : 0) + skipped;
    this.#froms = this.#froms.slice(first).map((from) => Math.max(0, from - start) as RawOffset);
  }

  readonly #take = (): Block => ({
    length: this.#text.length,
    own: { from: this.#ownFrom as RawOffset, to: this.#ownTo as RawOffset },
    nodes: this.#nodes.slice(),
    froms: this.#froms.slice(),
    at: this.#at,
  });

  #clear(): void {
    if (this.#text !== '') {
      this.#text = '';
      this.#ownFrom = 0;
      this.#nodes.length = 0;
      this.#froms.length = 0;
    }
    this.#last = '';
    if (this.#edges.length > 0) this.#edges.length = 0;
    this.#edgeCount = 0;
  }
}

function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 && !/\S/.test(text);
}

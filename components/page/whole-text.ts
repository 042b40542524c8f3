/** All text that a document shows, block by block, once: for who asks what stands on a page. Nothing of it is followed. */
import { declaredLanguage } from './declared-language.ts';
import {
  attributeOf,
  checkVisibilityOf,
  documentElementOf,
  hostOf,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  type TextRoot,
} from './dom.ts';
import { FlowReader } from './flow-reader.ts';
import { type Slice, Slices } from './slices.ts';
import {
  createTraitIndex,
  createTraitLookup,
  hasOwnText,
  type InheritedTraits,
  type TraitLookup,
} from './traits.ts';

/** A block of the page. */
type ReadBlock = { readonly text: string; readonly lang: string | null };

export type WholeTextRead = {
  readonly blocks: readonly ReadBlock[];
  /** False where the document has more. */
  readonly isWhole: boolean;
};

/** More is not read, in characters, blocks and milliseconds: an article has a tenth of it. */
const maxCharacters = 400_000;
export const maxBlocks = 6_000;
const maxMs = 3_000;

/** Reads a document in slices, which leave the page its time. What is cut off is left out. */
export function readWholeText(document: Document): Promise<WholeTextRead> {
  const reading = new WholeText(document);
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(maxMs)]);
  return new Promise<WholeTextRead>((resolve) => {
    signal.addEventListener('abort', () => resolve({ blocks: reading.blocks, isWhole: reading.isWhole }), {
      once: true,
    });
    new Slices(signal).start((slice) => {
      const isDone = reading.readOn(slice);
      if (isDone) ended.abort();
      return isDone;
    });
  });
}

type Tree = { readonly root: TextRoot; readonly inherited: InheritedTraits };

class WholeText {
  readonly blocks: ReadBlock[] = [];
  /** Whether nothing is left. */
  isWhole = false;
  readonly #traits = createTraitIndex();
  readonly #reader = new FlowReader(this.#traits);
  readonly #backlog: Tree[] = [];
  readonly #shadowRoots = new WeakSet<ShadowRoot>();
  readonly #lookup: TraitLookup;
  #current: TextRoot | null = null;
  #characters = 0;

  constructor(document: Document) {
    this.#traits.scan(document);
    const root = documentElementOf(document);
    const declared = declaredLanguage(document);
    this.#lookup = createTraitLookup(document, this.#traits, () => declared);
    if (root !== null) this.#add(root);
  }

  #add(root: TextRoot): void {
    const inherited = this.#lookup.of(root);
    if (inherited !== null) this.#backlog.push({ root, inherited });
  }

  /** Reads until the slice is over; true when nothing is left, or no more is read. */
  readOn(slice: Slice): boolean {
    while (this.#characters < maxCharacters && this.blocks.length < maxBlocks) {
      if (this.#current === null && !this.#startNext()) {
        this.isWhole = true;
        return true;
      }
      if (this.#readFlow(slice) === 'paused' || slice.isOver()) return false;
    }
    return true;
  }

  #startNext(): boolean {
    for (let next = this.#backlog.pop(); next !== undefined; next = this.#backlog.pop()) {
      if (!isShown(next.root)) continue;
      this.#current = next.root;
      this.#reader.start(next.root, next.inherited, true);
      return true;
    }
    return false;
  }

  #readFlow(slice: Slice): 'paused' | 'on' {
    const step = this.#reader.next(slice);
    if (step === 'paused') return step;
    if (step === 'end') this.#endFlow();
    else if (this.#current !== null && hasOwnText(this.#current)) this.#keep(slice);
    return 'on';
  }

  #keep(slice: Slice): void {
    const { text, lang } = this.#reader;
    slice.spend(text.length);
    this.#characters += text.length;
    // Parts of a long text overlap; a name twice in what they share is counted once more, which does no harm.
    this.blocks.push({ text, lang });
  }

  /** What is added last is read first. */
  #endFlow(): void {
    for (const host of this.#reader.hosts.splice(0)) this.#addShadowRoot(host);
    for (const child of this.#reader.children.reverse()) this.#backlog.push(child);
    this.#current = null;
  }

  #addShadowRoot(host: Element): void {
    const root = openShadowRootOf(host);
    if (root === null || this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    this.#traits.scan(root);
    this.#add(root);
  }
}

/** What surrounds articles: menus and what else there is to read name whom the article does not. A form may hold a whole page. */
const asides: ReadonlySet<string> = new Set('nav footer aside menu fieldset button dialog'.split(' '));
const asideRoles = /^(?:navigation|contentinfo|complementary|search|menu|menubar|banner|dialog|alertdialog)$/;

function isShown(root: TextRoot): boolean {
  if (isShadowRoot(root)) return isShown(hostOf(root));
  if (!isElement(root)) return true;
  if (asides.has(localNameOf(root)) || asideRoles.test(attributeOf(root, 'role') ?? '')) return false;
  return checkVisibilityOf(root);
}

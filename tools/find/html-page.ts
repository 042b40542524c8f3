import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { TextBlock, TextPage } from '../../components/finder/page-of-text.ts';
import { placeholder } from '../../components/page/block.ts';
import { roleOf, type TagRole } from '../../components/page/tags.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A block of an HTML file, and the line of the file on which its text begins, from 1. */
type HtmlBlock = TextBlock & { readonly line: number };

export type HtmlPage = Pick<TextPage, 'title'> & { readonly blocks: readonly HtmlBlock[] };

/**
 * Reads an HTML file as the extension reads a page: the same elements end a block, are skipped, or separate names. Effects
 * of styles and scripts are ignored.
 */
export function readHtml(html: string): HtmlPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const reader = new BlockReader();
  reader.read(document.childNodes);
  return { title: titleIn(document.childNodes), blocks: reader.blocks };
}

/** An open element with its inherited traits. */
type OpenElement = { readonly role: TagRole; readonly lang: string | null; readonly rest: Iterator<Node> };

/** Walks the tree with its own stack: some pages are nested deeper than the call stack allows. */
class BlockReader {
  readonly blocks: HtmlBlock[] = [];
  readonly #open: OpenElement[] = [];
  #text = '';
  #lang: string | null = null;
  #line = 1;

  read(nodes: readonly Node[]): void {
    this.#open.push({ role: 'block', lang: null, rest: nodes.values() });
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      const { value: node, done } = open.rest.next();
      if (done) {
        this.#open.pop();
        this.#edge(open.role);
      } else if ('tagName' in node) this.#enter(node, open.lang);
      else if (isText(node)) this.#append(node, open.lang);
    }
  }

  #enter(element: Element, around: string | null): void {
    const role = roleOf(element.tagName);
    if (role === 'invisible') return;
    this.#edge(role);
    if (role === 'opaque' || role === 'break') return;
    if (isEditable(element)) this.#gap(placeholder);
    else this.#open.push({ role, lang: langOf(element, around), rest: element.childNodes.values() });
  }

  /** What an element's edge does to the text around it. */
  #edge(role: TagRole): void {
    switch (role) {
      case 'block':
        this.#end();
        break;
      case 'opaque':
      case 'isolated':
        this.#gap(placeholder);
        break;
      case 'break':
        this.#gap('\n');
        break;
      case 'inline':
      case 'invisible':
        break;
      default:
        role satisfies never;
    }
  }

  #append({ value, sourceCodeLocation }: TextNode, lang: string | null): void {
    if (this.#text !== '') {
      this.#text += value;
      return;
    }
    this.#text = value.trimStart();
    this.#lang = lang;
    const blank = value.slice(0, value.length - this.#text.length);
    this.#line = (sourceCodeLocation?.startLine ?? 1) + blank.split('\n').length - 1;
  }

  #gap(character: string): void {
    if (this.#text !== '') this.#text += character;
  }

  #end(): void {
    const isBlank = this.#text.trim() === '';
    if (!isBlank) this.blocks.push({ text: this.#text, lang: this.#lang, line: this.#line });
    this.#text = '';
  }
}

const isText = (node: Node): node is TextNode => node.nodeName === '#text';

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** An empty `lang` means that the language is unknown. */
function langOf(element: Element, around: string | null): string | null {
  const lang = attributeOf(element, 'xml:lang') ?? attributeOf(element, 'lang');
  return lang === undefined ? around : lang.trim() || null;
}

/** True for editable elements. */
function isEditable(element: Element): boolean {
  const editing = attributeOf(element, 'contenteditable')?.toLowerCase();
  const isEditor = editing !== undefined && ['', 'true', 'plaintext-only'].includes(editing);
  return isEditor || /(?:^|\s)textbox(?:\s|$)/i.test(attributeOf(element, 'role') ?? '');
}

function titleIn(nodes: readonly Node[]): string {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title')
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (node.tagName === 'html' || node.tagName === 'head') {
      const title = titleIn(node.childNodes);
      if (title !== '') return title;
    }
  }
  return '';
}

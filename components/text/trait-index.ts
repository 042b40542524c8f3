import {
  attributeOf,
  documentElementOf,
  hasMoreElementsThan,
  isDocument,
  queryAll,
  type TextRoot,
  xmlAttributeOf,
} from './dom.ts';

/** What an element's own attributes say about the text in it. */
export type Traits = {
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

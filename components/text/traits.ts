import {
  attributeOf,
  documentElementOf,
  hasMoreThan,
  isDocument,
  select,
  type TextRoot,
  xmlAttributeOf,
} from './dom.ts';

/** What an element's own attributes say about the text in it. */
export type Traits = {
  /** A person writes here: never read, islands that cannot be edited included. */
  readonly isWritten: boolean;
  /** The language tag given here: `null` for "unknown", `undefined` where none is given. */
  readonly lang: string | null | undefined;
};

/** The attributes whose changes change what is read. */
export const traitAttributes = ['contenteditable', 'role', 'lang'] as const;

/** Looking a longer page over would hold it up: there every element is asked as it is read. */
const mostElements = 50_000;

const telling = '[contenteditable], [role~="textbox" i], [*|lang]';
const editable: ReadonlySet<string> = new Set(['', 'true', 'plaintext-only']);

/**
 * The few elements of a page whose attributes matter. Found by one selector per added tree, which
 * costs a tenth of asking every element.
 */
export type TraitBook = {
  of(element: Element): Traits | undefined;
  /** Looks all below over. */
  learn(root: Document | TextRoot): void;
  /** Looks at one element from now on. */
  suspect(element: Element): void;
};

export function makeTraitBook(): TraitBook {
  // Asked anew each time: an element may change while it is out of the page.
  const suspects = new WeakSet<Element>();
  let areAllSuspect = false;
  return {
    of: (element) => (areAllSuspect || suspects.has(element) ? traitsOf(element) : undefined),
    learn(root) {
      const tree = isDocument(root) ? documentElementOf(root) : null;
      areAllSuspect ||= tree !== null && hasMoreThan(tree, mostElements);
      if (areAllSuspect) return;
      for (const element of select(root, telling)) suspects.add(element);
    },
    suspect: (element) => void suspects.add(element),
  };
}

function traitsOf(element: Element): Traits | undefined {
  const editing = attributeOf(element, 'contenteditable');
  const isWritten =
    (editing !== null && editable.has(editing.toLowerCase())) ||
    /(?:^|\s)textbox(?:\s|$)/i.test(attributeOf(element, 'role') ?? '');
  const lang = xmlAttributeOf(element, 'lang') ?? attributeOf(element, 'lang');
  if (!isWritten && lang === null) return undefined;
  return { isWritten, lang: lang === null ? undefined : lang.trim() || null };
}

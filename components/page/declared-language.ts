import {
  attributeOf,
  baseOf,
  documentElementOf,
  doesContain,
  headOf,
  localNameOf,
  queryAll,
  urlOf,
} from './dom.ts';

/** What the `meta` elements are called that declare a page's language. */
const declarations: ReadonlySet<string> = new Set(
  'content-language language lang dc.language dcterms.language inlanguage og:locale'.split(' '),
);
const declaring = 'meta[content], link[href][hreflang], link[href][rel~="canonical" i]';
/** So many such elements are looked at: a page may have any number, and change them at any time. */
const maxDeclarations = 256;

/**
 * The tag that a document's head declares for all of it; `null` where it declares none. Of several, the one that most
 * declare, and of those the first.
 */
export function declaredLanguage(document: Document): string | null {
  const head = headOf(document);
  if (head === null) return null;
  const own = new Set([withoutFragment(urlOf(document))]);
  const elements = [...queryAll(head, declaring)].slice(0, maxDeclarations);
  const tags = elements.flatMap((element) => tagFrom(element, own) ?? []);
  const byLanguage = Map.groupBy(tags, (tag) => tag.split('-')[0]?.toLowerCase());
  const [most] = [...byLanguage.values()].sort((one, other) => other.length - one.length);
  return most?.[0] ?? null;
}

/** True for changes in a document's head, or around it. */
export function mayChangeHead(records: readonly MutationRecord[], document: Document): boolean {
  const head = headOf(document);
  return records.some(
    ({ target }) => head === null || doesContain(head, target) || doesContain(target, head),
  );
}

/** The tag that an element declares, if it does. `own` has the addresses of the page, and gets its canonical one. */
function tagFrom(element: Element, own: Set<string>): string | null {
  if (localNameOf(element) === 'meta')
    return isDeclaration(element) ? asTag(attributeOf(element, 'content')) : null;
  const address = addressOf(element);
  const tag = attributeOf(element, 'hreflang');
  if (tag === null) own.add(address);
  return own.has(address) ? asTag(tag) : null;
}

const isDeclaration = (meta: Element): boolean =>
  ['http-equiv', 'name', 'property', 'itemprop'].some((attribute) =>
    declarations.has(attributeOf(meta, attribute)?.toLowerCase() ?? ''),
  );

/** A tag as in `lang`: "es-MX" for "es_MX". A list of several declares none, and neither does "Spanish". */
function asTag(content: string | null): string | null {
  const tag = content?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/.test(tag) ? tag : null;
}

function addressOf(link: Element): string {
  const href = attributeOf(link, 'href') ?? '';
  return withoutFragment(URL.parse(href, baseOf(link))?.href ?? href);
}

const withoutFragment = (address: string): string => address.split('#')[0] ?? '';

/** The language of a document by the `lang` of its root, or else by its head; `null` where neither says. */
export function languageOf(document: Document): string | null {
  const root = documentElementOf(document);
  if (root === null) return null;
  return attributeOf(root, 'lang') ?? declaredLanguage(document);
}

/** Opens the pages that a story cites and says which are gone or have another title. Only a person with a network runs it. */
import { parse } from 'parse5';
import type { SourceInput } from '../../components/story/schema.ts';

/** What was found at an address. */
export type SourceCheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone'; readonly why: string }
  /** It may be there for people: many sites send programs away. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'retitled'; readonly title: string };

/** Opens the page of a source, or its archived copy, once. */
export async function checkSource(
  { title, address, archived = address }: Pick<SourceInput, 'title' | 'address' | 'archived'>,
  timeoutMs = 30_000,
): Promise<SourceCheck> {
  try {
    const response = await fetch(archived, {
      headers: { accept: 'text/html', 'user-agent': 'Mozilla/5.0 (compatible; Namelight source check)' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status } = response;
    if (status === 404 || status === 410) return { kind: 'gone', why: `answers ${status}` };
    if (!response.ok) return { kind: 'refused', why: `answers ${status}` };
    const found = titlesIn(await response.text());
    return found.some((one) => isSameTitle(one, title)) || found.length === 0
      ? { kind: 'same' }
      : { kind: 'retitled', title: found[0] ?? '' };
  } catch (error) {
    return { kind: 'gone', why: `cannot be opened: ${whyUnopened(error)}` };
  }
}

/** `fetch` says why in the cause. */
function whyUnopened(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

type Node = {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
};

/** What a page calls itself: for those who share it, in the window's title, in its headings. */
export function titlesIn(html: string): readonly string[] {
  const titles: string[] = [];
  const pending: Node[] = [parse(html) as unknown as Node];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const title = titleOf(node);
    if (title !== '') titles.push(title);
    pending.push(...(node.childNodes ?? []).toReversed());
  }
  return titles;
}

function titleOf(node: Node): string {
  const attribute = (name: string) => node.attrs?.find((one) => one.name === name)?.value ?? '';
  if (node.nodeName === 'meta' && attribute('property') === 'og:title') return attribute('content').trim();
  return node.nodeName === 'title' || node.nodeName === 'h1' ? textOf(node).trim() : '';
}

const textOf = ({ value = '', childNodes = [] }: Node): string => value + childNodes.map(textOf).join('');

/** True where one has the letters of the other: sites add their names, and write quotation marks their own way. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === '' || b === '') return false;
  return a.includes(b) || (b.includes(a) && a.length > b.length / 2);
}

const lettersOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A line for what is not as the story says; `null` where all is well. */
export function sourceLine(
  { id, address }: Pick<SourceInput, 'id' | 'address'>,
  check: SourceCheck,
): string | null {
  switch (check.kind) {
    case 'same':
      return null;
    case 'gone':
      return `✗ ${id}: ${check.why}\n  ${address}`;
    case 'refused':
      return `? ${id}: ${check.why}; look at it in a browser\n  ${address}`;
    case 'retitled':
      return `✗ ${id}: its title is “${check.title}”\n  ${address}`;
    default:
      return check satisfies never;
  }
}

import { locale, say, sayCount, sayNamed } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';

/**
 * Fills in the texts of the page: `data-say` is a key of the catalog, of a counted text if there is a `data-count`;
 * `data-say-label` is the key of an element's label. A child with `data-blank` goes into the blank of that name. A
 * `<time>` shows its date.
 */
export function fillInTexts(page: ParentNode): void {
  for (const time of page.querySelectorAll('time')) time.textContent = formatDate(time.dateTime, locale());
  for (const element of page.querySelectorAll<HTMLElement | SVGElement>('[data-say]'))
    element.replaceChildren(...textFor(element));
  for (const element of page.querySelectorAll<HTMLElement>('[data-say-label]'))
    element.ariaLabel = sayNamed(element.dataset.sayLabel ?? '', {}).join('');
}

function textFor(element: HTMLElement | SVGElement): readonly (string | Node)[] {
  const { say = '', count } = element.dataset;
  if (count !== undefined) return [sayCount(say as CountedOnPage, Number(count))];
  const blanks = [...element.querySelectorAll<HTMLElement>('[data-blank]')];
  const pieces = Object.fromEntries(blanks.map((blank) => [blank.dataset.blank ?? '', blank]));
  return sayNamed(say, pieces).flatMap((part) => (typeof part === 'string' ? withBold(part) : [part]));
}

type CountedOnPage = `welcome.${'people' | 'places' | 'organizations'}`;

/** Text between asterisks is bold. */
function withBold(text: string): readonly (string | Node)[] {
  return text.split('*').map((part, index) => {
    if (index % 2 === 0) return part;
    const bold = document.createElement('b');
    bold.textContent = part;
    return bold;
  });
}

/** Shortcuts by command, as the browser writes them; empty if none is set. */
export type Shortcuts = ReadonlyMap<string, string>;

/**
 * Shows the actual shortcuts in place of the suggested ones: they differ by system, and the user may have changed them.
 * `null` means that the browser has no shortcuts: then everything about them is hidden.
 */
export function showShortcuts(page: ParentNode, shortcuts: Shortcuts | null): void {
  if (shortcuts === null) {
    for (const part of page.querySelectorAll<HTMLElement>('[data-with="shortcuts"]')) part.hidden = true;
    return;
  }
  for (const key of page.querySelectorAll<HTMLElement>('[data-command]'))
    key.textContent = shortcuts.get(key.dataset.command ?? '') || say('welcome.keyNotSet');
}

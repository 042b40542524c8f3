/** Reads texts from the browser, which chooses the language and loads its messages. */
import { browser } from 'wxt/browser';

/**
 * Returns a text with its blanks, in the interface's language or else in English; `''` if there is none. In a page
 * without `browser.i18n` it comes from the texts stored in the page.
 */
export function messageText(name: string): string {
  const { i18n }: { readonly i18n?: { getMessage(name: string): string } } = browser ?? {};
  return i18n === undefined ? storedText(name) : i18n.getMessage(name);
}

const place = 'namelight-texts';

/** Stores texts in a page without `browser.i18n`, as attributes of a `<meta>` element. */
export function storeTexts({ head }: Document, texts: Readonly<Record<string, string>>): void {
  const keeper = document.createElement('meta');
  keeper.name = place;
  for (const [name, text] of Object.entries(texts)) keeper.setAttribute(`data-${name}`, text);
  head.append(keeper);
}

/** Returns a stored text; `''` if there is none. */
export const storedText = (name: string): string =>
  document.querySelector(`meta[name="${place}"]`)?.getAttribute(`data-${name}`) ?? '';

/** Reads texts from the browser, which chooses the language and loads its messages. */
import { browser } from 'wxt/browser';
import { storedText } from './stored-texts.ts';

/**
 * Returns a text with its blanks, in the interface's language or else in English; `''` if there is none. In a page
 * without `browser.i18n` it comes from the texts stored in the page.
 */
export function messageText(name: string): string {
  const { i18n }: { readonly i18n?: { getMessage(name: string): string } } = browser ?? {};
  return i18n === undefined ? storedText(name) : i18n.getMessage(name);
}

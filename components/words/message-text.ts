/** Where texts come from: the browser, which has chosen the language and loaded its catalog. */
import { browser } from 'wxt/browser';
import { storedText } from './stored-texts.ts';

/**
 * Returns a text as the catalog has it, in the interface's language or else in English; `''` when there is none. A
 * page that the browser gives no texts has those that were brought to it.
 */
export function messageText(name: string): string {
  const { i18n }: { readonly i18n?: { getMessage(name: string): string } } = browser ?? {};
  return i18n === undefined ? storedText(name) : i18n.getMessage(name);
}

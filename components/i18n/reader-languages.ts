import { browser } from 'wxt/browser';
import { language } from './say.ts';

/**
 * The reader's language, as a BCP 47 tag: that of the interface; or the browser's where the interface is in English, which
 * it also is for languages that it does not speak.
 */
export function readerLanguage(): string {
  const { tag } = language();
  const { i18n }: { readonly i18n?: { getUILanguage(): string } } = browser ?? {};
  return tag === 'en' ? (i18n?.getUILanguage() ?? navigator.language) : tag;
}

/** The languages in which a reader wants facts, by preference. */
export const readerLanguages = (): readonly string[] => [readerLanguage(), language().tag];

/** Texts of the interface in a language that it does not speak now. */
import { browser } from 'wxt/browser';
import type { catalogs } from '../../assets/words/index.ts';
import { type Key, messageName } from './catalog.ts';
import { language } from './say.ts';

export type LanguageName = keyof typeof catalogs;

const names: Readonly<Record<LanguageName, true>> = {
  ...{ ar: true, de: true, en: true, es: true, fr: true, hi: true, ru: true, uk: true },
};

/** The language of a BCP 47 tag, if there are texts in it, and the interface is in neither it nor English. */
export function otherLanguage(tag: string): LanguageName | null {
  const name = new Intl.Locale(tag).language;
  return name !== language().tag && name !== 'en' && Object.hasOwn(names, name)
    ? (name as LanguageName)
    : null;
}

/** Reads the texts of a language, which come with the extension. */
export async function textsIn(name: LanguageName, signal: AbortSignal): Promise<(key: Key) => string> {
  const address = browser.runtime.getURL(`/_locales/${name}/messages.json` as never);
  // biome-ignore lint/plugin: A file of the extension: nothing leaves the browser.
  const file = await fetch(address, { signal });
  const messages: Readonly<Record<string, { readonly message: string } | undefined>> = await file.json();
  return (key) => messages[messageName(key)]?.message ?? '';
}

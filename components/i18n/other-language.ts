/** Which languages the interface has texts in besides those that it speaks now. */
import type { catalogs } from '../../assets/words/index.ts';
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

import type { Language } from './catalog.ts';

/** Modern right-to-left scripts, by ISO 15924 code. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Returns the writing direction of a language, by its BCP 47 tag. */
export function directionOf(tag: string): Language['direction'] {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/**
 * The locale for `Intl`. English uses en-GB, which puts the day before the month, as the facts do; Arabic the digits that
 * its texts have, in every browser.
 */
export function localeOf(language: string): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

import type { Language } from './catalog.ts';

/** The scripts in use that are written from right to left, by their ISO 15924 codes. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(tag: string): Language['direction'] {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/** Countries by their names, in the languages that the browser knows. */
import { country } from '../story/schema-parts.ts';

/** Codes of ISO 3166, in lowercase, by names and codes as `wordsOfCountry` makes them. */
export type Countries = ReadonlyMap<string, string>;

/** The codes of all countries that have a flag to show. */
const codes: readonly string[] = country.options;

/** The countries that have a flag, with their names in English and these languages. */
export function countriesIn(languages: readonly string[]): Countries {
  const countries = new Map<string, string>(codes.map((code) => [code, code]));
  for (const language of new Set([...languages, 'en']))
    for (const style of ['long', 'short'] as const) {
      const names = namesIn(language, style);
      for (const code of codes) {
        const name = wordsOfCountry(names?.of(code.toUpperCase()) ?? '');
        if (name !== '' && !countries.has(name)) countries.set(name, code);
      }
    }
  for (const [name, code] of [
    ['uk', 'gb'],
    ['usa', 'us'],
    ['u s a', 'us'],
    ['u s', 'us'],
  ] as const)
    if (!countries.has(name)) countries.set(name, code);
  return countries;
}

function namesIn(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
  } catch {
    return null;
  }
}

/** The code of the country that a cell names by name, code or flag; `null` if there is none. */
export function countryIn(cell: string, countries: Countries): string | null {
  const flag = flagLetters(cell.trim());
  return (
    countries.get(flag ?? wordsOfCountry(cell)) ??
    countries.get(wordsOfCountry(cell).replace(/^the /, '')) ??
    null
  );
}

/** The letters of which a flag among the emoji is made. */
function flagLetters(text: string): string | null {
  if (!/^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(text)) return null;
  return [...text].map((sign) => String.fromCharCode(97 + (sign.codePointAt(0) ?? 0) - 0x1f1e6)).join('');
}

const wordsOfCountry = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{M}\p{N}]+/gu, ' ')
    .trim();

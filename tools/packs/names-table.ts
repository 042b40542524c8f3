/** Reads tables of names in the interface's languages. */

const languages = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ru', 'uk'] as const;

export type NamesByLanguage = Readonly<Record<(typeof languages)[number], string>>;

/** A line: its first cells, and behind them the names. */
export type NamesRow = { readonly cells: readonly string[]; readonly names: NamesByLanguage };

/**
 * The rows of a table with a line each: so many cells, then the name in English, Arabic, German, Spanish, French, Hindi,
 * Russian, Ukrainian. Where it is written as in English, a hyphen stands.
 */
export const readNamesTable = (table: string, cells: number): readonly NamesRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const all = line.split(' | ');
      const [inEnglish = '', ...others] = all.slice(cells);
      const names = [inEnglish, ...others].map((name) => (name === '-' ? inEnglish : name));
      const byLanguage = languages.map((language, at) => [language, names[at]]);
      return { cells: all.slice(0, cells), names: Object.fromEntries(byLanguage) as NamesByLanguage };
    });

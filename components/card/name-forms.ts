/** How names are written in the sentences of a language. */

/** The forms that names have, beside the one in which they are given. */
export type NameForms = {
  /** What all forms of the last letters of a word have in common, from the first on; `null` if there is but one form. */
  readonly stemOf: (letters: string, word: string) => string | null;
  /** The stems that letters of a text may be a form of. */
  readonly stemsIn: (letters: string) => readonly string[];
  /** Letters of a text without what may be written before a name, the shortest first; themselves last. */
  readonly withoutPrefix: (letters: string) => readonly string[];
  /** A text after which a name is another. */
  readonly notAfter: string | null;
};

const plain: NameForms = {
  stemOf: () => null,
  stemsIn: () => [],
  withoutPrefix: (letters) => [letters],
  notAfter: null,
};

const german: NameForms = {
  ...plain,
  stemOf: (letters) => letters,
  stemsIn: (letters) => (letters.endsWith('s') ? [letters, letters.slice(0, -1)] : [letters]),
};

/** “and” or “so”, then “in”, “for” or “like”. */
const arabicPrefix = /^[وف]?[بلك]?/;

const arabic: NameForms = {
  ...plain,
  withoutPrefix(letters) {
    const { length } = arabicPrefix.exec(letters)?.[0] ?? '';
    return Array.from({ length: length + 1 }, (_, n) => letters.slice(length - n));
  },
};

// America in "North America".
const hindi: NameForms = { ...plain, notAfter: 'उत्तरी ' };

/** Endings of names in Russian and Ukrainian, after the letters that change, by their length. */
const cyrillicEndings = [
  /^/,
  /[аяуюеєыиіїйьов]$/u,
  /(?:[оеєё][йюм]|[ыи][йемх]|[еоє]в|в[іи]|[ая][мх]|ые)$/u,
  /(?:[еоє]в[іи]|[оеє](?:го|му)|[аяыи]ми)$/u,
];

/** Shorter words have one form: the beginnings of too many others are like theirs. */
const minInflected = 4;

const cyrillic: NameForms = {
  ...plain,
  stemOf: (letters, word) =>
    word.length < minInflected ? null : letters.replace(/(?:[иы]й|ые|[аяйьоіїиы])$/u, ''),
  stemsIn: (letters) =>
    cyrillicEndings
      .flatMap((ending, length) => (ending.test(letters) ? letters.slice(0, letters.length - length) : []))
      // Before some endings, “к” becomes “ц”.
      .flatMap((stem) => (stem.endsWith('ц') ? [stem, `${stem.slice(0, -1)}к`] : stem)),
};

const formsByLanguage: Readonly<Record<string, NameForms>> = {
  ar: arabic,
  de: german,
  hi: hindi,
  ru: cyrillic,
  uk: cyrillic,
};

export const nameFormsIn = (language: string): NameForms =>
  formsByLanguage[language.split('-', 1)[0] ?? ''] ?? plain;

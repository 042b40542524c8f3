/** How an entity is written in running text, as far as its name shows. */
import type { EntityKind } from '../story/schema.ts';
import type { DraftName } from './draft.ts';

/** "Smith, John" as "John Smith". "Sammy Davis, Jr.", "Trump, Jr." and "Philip, Duke of Edinburgh" stay what they are. */
export function givenNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  // Letters may be initials as well: "John Smith, MD", "Tolkien, J.R.R."
  const isLetters = /^(?:\p{Lu}\.?){2,}$/u.test(first);
  const isSuffix = /^(?:Jr\.?|Sr\.?|Ph\.?\s?D\.?)$/.test(first) || (isLetters && last.includes(' '));
  return last === '' || first === '' || more.length > 0 || isSuffix || /\b(?:of|the)\b/i.test(first)
    ? name
    : `${first} ${last}`;
}

/** Scripts that write a whole name without spaces. */
const hasNoBlanks = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A surname at the end of a name, with the small words that belong to it: "Merkel", "da Vinci", "van der Bellen". */
const surnameAtEnd =
  /\s((?:(?:da|de|del|della|der|den|di|du|la|le|ter|van|von|zu|af|av|bin|al|el)[\s-]){0,3}\p{Lu}\S*)$/u;

/**
 * The names of an entity, its main one first. Of a person, the surname stands alone too, where the page names the person
 * in full; so do other names of one word. `language` is that of the story, whose endings they get.
 */
export function spellingsOf(
  name: string,
  others: readonly string[],
  { kind, language }: { readonly kind: EntityKind; readonly language: string },
): readonly DraftName[] {
  const isPerson = kind === 'person';
  const all = [...new Set([name, ...(isPerson ? others.map(givenNameFirst) : others)])];
  const surname = surnameAtEnd.exec(name)?.[1];
  const isGiven = surname === undefined || all.includes(surname) || /^(?:Jr|Sr|[IVX]+)\.?$/.test(surname);
  const names = all.map((text): DraftName => {
    if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) return { text, use: 'acronym' };
    const isPart = isPerson && text !== name && !text.includes(' ') && !hasNoBlanks.test(text);
    return isPart ? { text, use: 'short', needs: 'support' } : { text, use: 'full' };
  });
  const letters = kind === 'organization' ? initialsIn(name) : null;
  const surnames = isPerson && !isGiven ? [surname, ...otherSurnames(surname)] : [];
  const written = [
    ...names,
    ...surnames.map((text): DraftName => ({ text, use: 'short', needs: 'support' })),
    ...(letters === null || all.includes(letters)
      ? []
      : [{ text: letters, use: 'acronym', needs: 'support' } as const]),
  ];
  const isGerman = /^de(?:-|$)/i.test(language);
  return withPlainSpellings(written, isGerman).map((one) => (isGerman ? withGenitive(one) : one));
}

/** "HSE" for "Health Service Executive"; `null` for a name of fewer than three words. */
function initialsIn(name: string): string | null {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return letters.length > 2 && letters.length < 7 ? letters.join('') : null;
}

/** Of "de Gaulle" also "De Gaulle", which begins a sentence; of "van Beethoven" also "Beethoven". */
function otherSurnames(surname: string): readonly string[] {
  if (!/^\p{Ll}/u.test(surname)) return [];
  const capital = surname.charAt(0).toUpperCase() + surname.slice(1);
  return /^v[ao]n /.test(surname) ? [capital, surname.replace(/^.* /, '')] : [capital];
}

/** "Vogel" and "Vogels". After an s or the like an apostrophe follows, which ends the name anyway. */
const withGenitive = (name: DraftName): DraftName =>
  /\p{Ll}$/u.test(name.text) && !/[sxzß]$/.test(name.text) ? { ...name, text: withEnding(name.text) } : name;

const withEnding = (text: string): string => `${text}||s`;

/** Adds names as those write them whose keyboards lack their letters: "Reykjavik", "Hofdi". */
function withPlainSpellings(names: readonly DraftName[], isGerman: boolean): readonly DraftName[] {
  const known = new Set(names.map(({ text }) => text));
  const plain = names.map((name) => ({
    ...name,
    text: withoutAccents(isGerman ? withoutUmlauts(name.text) : name.text),
  }));
  return [...names, ...plain.filter(({ text }) => !known.has(text))];
}

const withoutUmlauts = (text: string): string =>
  text.replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);

/** Only of Latin letters: elsewhere marks are letters of their own. */
const withoutAccents = (text: string): string =>
  text
    .replaceAll(/[ßæœøłđðþıÆŒØŁĐÐÞ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/(?<=\p{sc=Latin})\p{Mn}+/gu, '')
    .normalize('NFC');

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  Æ: 'Ae',
  Œ: 'Oe',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'Th',
};

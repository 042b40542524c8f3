/** How an entity is written in running text, as far as its name shows. */
import { primarySubtag } from '../library/everyday-words.ts';
import { knownPlacesIn } from '../library/known-places.ts';
import type { EntityKind } from '../story/schema.ts';
import { declinedTown, type Slavic } from './declension.ts';
import type { DraftName } from './draft.ts';
import { givenAlone, isRomance, otherWholeNames, partsOfPerson, partsOfThing } from './name-parts.ts';
import { declinedPerson } from './person-cases.ts';

/** "Smith, John" as "John Smith". "Sammy Davis, Jr.", "Trump, Jr." and "Philip, Duke of Edinburgh" stay what they are. */
export function givenNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  // Letters may be initials as well: "John Smith, MD", "Tolkien, J.R.R."
  const isLetters = /^(?:\p{Upper}\.?){2,}$/u.test(first);
  const isSuffix = /^(?:Jr\.?|Sr\.?|Ph\.?\s?D\.?)$/.test(first) || (isLetters && last.includes(' '));
  return last === '' || first === '' || more.length > 0 || isSuffix || /\b(?:of|the)\b/i.test(first)
    ? name
    : `${first} ${last}`;
}

/** Scripts that write a whole name without spaces. */
const hasNoBlanks = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A surname at the end of a name, with the small words that belong to it: "Merkel", "da Vinci", "van der Bellen", "Ó Máille". */
const surnameAtEnd =
  /\s((?:(?:[Dd][aei]|[Dd]el|della|der|den|d[ou]|d[ao]s|[Ll][ae]|ter|ten|[Vv][ao]n|vom|zu[mr]?|af|av|bin|ben|ibn|[Aa]l|[Ee]l|Ó|O|Ní|Nic|Mac|St\.?)[\s-]){0,3}\p{Upper}\S*)$/u;

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
  // "John D. Rockefeller Jr."
  const surname =
    / (?:of|the) |^(?:Dame|Vierge|Homme|Enfant|Comte(?:sse)?|Duc|Duchesse|Marquise?|Conde(?:sa)?|Duque(?:sa)?) d/.test(
      name,
    )
      ? undefined
      : surnameAtEnd.exec(name.replace(/,? (?:[JS]r\.?|I{1,3})$/, ''))?.[1];
  const isGiven = surname === undefined || all.includes(surname) || /^(?:Jr|Sr|[IVX]+)\.?$/.test(surname);
  const names = all.map((text): DraftName => {
    if (/^(?:\p{Upper}\.?){2,6}$/u.test(text)) return { text, use: 'acronym' };
    const isPart = isPerson && text !== name && !text.includes(' ') && !hasNoBlanks.test(text);
    return isPart ? { text, use: 'short', needs: 'support' } : { text, use: 'full' };
  });
  const letters = kind === 'organization' ? initialsIn(name, language) : null;
  const surnames = isPerson && !isGiven ? [surname, ...otherSurnames(surname, language)] : [];
  const whole = surnames.length === 0 ? [] : otherWholeNames(name, surname ?? '', language);
  const written = [
    ...names,
    ...whole.filter((text) => !all.includes(text)).map((text): DraftName => ({ text, use: 'full' })),
    ...[...surnames, ...(isPerson ? partsOfPerson(name, surname) : [])].map(
      (text): DraftName => ({ text, use: 'short', needs: 'support' }),
    ),
    ...(isPerson && !isGiven ? givenAlone(name, surname, language) : []),
    ...(isPerson ? [] : partsOfThing(name, kind, language)),
    ...(letters === null || all.includes(letters)
      ? []
      : [{ text: letters, use: 'acronym', needs: 'support' } as const]),
  ];
  const slavic = slavicOf(language);
  const isGerman = /^de(?:-|$)/i.test(language);
  // Two patterns may find the same part.
  const once = written.filter(({ text }, at) => written.findIndex((other) => other.text === text) === at);
  return withPlainSpellings(once, isGerman).map((one) =>
    isGerman
      ? withGermanCases(one, isPerson)
      : slavic === null
        ? one
        : withSlavicCases(one, name, slavic, isPerson),
  );
}

const slavicOf = (language: string): Slavic | null =>
  /^ru(?:-|$)/i.test(language) ? 'ru' : /^uk(?:-|$)/i.test(language) ? 'uk' : null;

/** Names of bodies in several words are quoted, and stay as they are. */
function withSlavicCases(one: DraftName, name: string, language: Slavic, isPerson: boolean): DraftName {
  if (one.use === 'acronym' || !/^\p{Upper}[\p{sc=Cyrillic} .]+$/u.test(one.text)) return one;
  if (!isPerson) return { ...one, text: declinedTown(one.text, language) };
  // A given name alone is declined as in the whole name, not like a surname.
  const isGiven = name.startsWith(`${one.text} `) && !one.text.includes(' ');
  const text = isGiven ? declinedPerson(name, name, language).split(' ', 1)[0] : undefined;
  return { ...one, text: text ?? declinedPerson(one.text, name, language) };
}

/** "HSE" for "Health Service Executive", "INED" for "Institut national d'études démographiques"; `null` for fewer than three letters. */
function initialsIn(name: string, language: string): string | null {
  const isWord = isRomance(language) ? romanceWord : /^\p{Upper}/u;
  const letters = name
    .replaceAll(/(?<=\p{Upper})\.(?=\p{Upper}|\s)/gu, '')
    .split(/[\s-]+/)
    .map((word) => (isRomance(language) ? word.replace(/^[dl]['’]/i, '') : word))
    .filter((word) => isWord.test(word))
    // "U.S." is two.
    .map((word) => (/^\p{Upper}{2}$/u.test(word) ? word : word.normalize('NFD').charAt(0).toUpperCase()));
  return letters.length > 2 && letters.length < 7 ? letters.join('') : null;
}

/** In French and the like, adjectives and nouns of a body's name have small letters. */
const romanceWord =
  /^(?:\p{Upper}|(?!(?:pour|dans|avec|sous|chez|entre|contr[ae]|para|sobre|con|dell[aeo]|per|pelo|pela)$)\p{Alpha}{4})/u;

/** Of "de Gaulle" also "De Gaulle", which begins a sentence; of "van Beethoven" also "Beethoven", in French of "de Laplace" "Laplace". */
function otherSurnames(surname: string, language: string): readonly string[] {
  // "De Vriese".
  if (/^(?:De|Van|Von|Di|Da|Del|Le|La|Den|Ter) \p{Upper}/u.test(surname))
    return [surname.charAt(0).toLowerCase() + surname.slice(1)];
  if (!/^\p{Lower}/u.test(surname)) return [];
  const capital = surname.charAt(0).toUpperCase() + surname.slice(1);
  if (/^v[ao]n /.test(surname)) return [capital, surname.replace(/^.* /, '')];
  const bare = /^d[eu] (\p{Upper}.*)$/u.exec(surname)?.[1];
  // Whoever is called after a town is not called by it alone.
  const isTown =
    bare !== undefined && ['fr', primarySubtag(language)].some((one) => knownPlacesIn(one).has(bare));
  return bare === undefined || isTown ? [capital] : [capital, bare];
}

/** "Vogel" and "Vogels", "Neues Forum" and "Neuen Forums". */
const withGermanCases = (name: DraftName, isPerson: boolean): DraftName => {
  const declined = isPerson ? null : (withGenitiveOfNoun(name.text) ?? declinedPhrase(name.text));
  // "Weserbote", "Zeiss-Werke".
  if (!isPerson && /^\p{Upper}\p{Lower}+(?:bote|-Werke)$/u.test(name.text))
    return { ...name, text: `${name.text}||n` };
  return { ...name, text: declined ?? withGenitive(name.text) };
};

/** "Tierparks Ilmenrode": in German the noun before a name has the ending, not the name. */
function withGenitiveOfNoun(text: string): string | null {
  const [, noun = '', rest = ''] = germanNoun.exec(text) ?? [];
  return noun === '' || rest.includes('|') ? null : `${noun}||s ${rest}`;
}

const germanNoun =
  /^(\p{Upper}(?:\p{Alpha}*\p{Lower})?(?:[Pp]ark|[Bb]ad|[Hh]of|[Mm]useum|[Tt]heater|[Ww]erk|[Zz]oo|[Gg]ymnasium|[Kk]linikum|[Tt]urm|[Ss]tift|[Aa]mt|[Cc]hor|[Cc]lub|[Vv]erein|[Vv]erband|[Bb]und|[Ii]nstitut|[Aa]rchiv|[Zz]entrum|[Ss]tadion|[Kk]ino|[Hh]otel|[Dd]enkmal|[Kk]loster|[Hh]afen|[Ll]ager|[Bb]ergwerk)) (\p{Upper}.*)$/u;

/** After an s or the like an apostrophe follows, which ends the name anyway. */
const withGenitive = (text: string): string =>
  /\p{Lower}$/u.test(text) && !/[sxzß]$|\|/.test(text) ? `${text}||s` : text;

/**
 * An adjective and a noun in the cases of German, as `inflect` reads them: "Aktuelle Kamera", "Grünauer Bote"; `null` for
 * other names.
 */
function declinedPhrase(text: string): string | null {
  const [adjective = '', noun = '', ...more] = text.split(' ');
  // "Freiwillige Feuerwehr Altenroda".
  if (more.length === 1 && /^\p{Upper}\p{Lower}+$/u.test(more[0] ?? '')) {
    const declined = declinedPhrase(`${adjective} ${noun}`);
    return declined === null ? null : `${declined} ${more[0]}`;
  }
  if (more.length > 0 || !/^\p{Upper}[\p{Alpha}-]{3,}$/u.test(noun)) return null;
  const [, stem = '', ending = ''] = /^(\p{Upper}\p{Lower}+)(e[rs]?)$/u.exec(adjective) ?? [];
  const isOfPlace =
    ending === 'er' && !/(?:isch|lich|ig|deutsch|neu|alt|groß|klein|frei|jung|rot|grün|erst)$/i.test(stem);
  const weak = noun.endsWith('e') ? `${noun}||n` : null;
  if (stem === '' || isOfPlace) return weak === null ? null : `${adjective} ${weak}`;
  const strong = noun.endsWith('e') || /[sxzß]$/.test(noun) ? noun : `${noun}|||s||`;
  return ending === 'e' ? `${stem}|e|en ${noun}` : `${stem}|${ending}|en|en|em|e ${strong}`;
}

/** Adds names as those write them whose keyboards lack their letters: "Reykjavik", "Hofdi". */
function withPlainSpellings(names: readonly DraftName[], isGerman: boolean): readonly DraftName[] {
  const known = new Set(names.map(({ text }) => text));
  const plain = names.map((name) => ({
    ...name,
    text: withoutAccents(isGerman ? withoutUmlauts(name.text) : name.text),
  }));
  // "Ethelred" for "Æthelred".
  const simple = names
    .filter(({ text }) => /[æœ]/i.test(text))
    .map((name) => ({
      ...name,
      text: withoutAccents(name.text.replaceAll(/[ÆŒ]/g, 'E').replaceAll(/[æœ]/g, 'e')),
    }));
  const saints = names.flatMap((name) => {
    const text = name.text.replace(/(?<!\p{Alpha})St(\.?) (?=\p{Upper})/gu, (_, point) =>
      point === '' ? 'St. ' : 'St ',
    );
    return text === name.text ? [] : [{ ...name, text }];
  });
  const added = [...plain, ...simple, ...saints].filter(({ text }) => !known.has(text));
  return [...names, ...new Map(added.map((name) => [name.text, name])).values()];
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

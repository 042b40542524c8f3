/** Makes the stems of the prefilter from the names, when the extension is built: most names do not ship with it. */
import type { LanguageNames, Named } from '../story/schema.ts';
import { coarseFold } from './coarse-fold.ts';
import type { Form } from './form.ts';
import { needsKnownLanguage } from './language.ts';
import { compileNames, isInSmallLetters } from './name-table.ts';
import {
  encodeStems,
  otherScript,
  type Stem,
  type StemGroup,
  StemIndex,
  type StemPredicate,
  type Stems,
  scriptStartOf,
  standsAt,
} from './prefilter.ts';
import { listedContinentNames } from './vocabulary.ts';

type PageScope = Stem['on'];

/** From most pages to fewest. */
const pageScopes: readonly PageScope[] = ['all', 'not-english', 'rare'];

/*
 * Lengths of stems. The shorter they are, the smaller the script of every page, and the more pages load the finder
 * for nothing: so they are shortest where few pages are concerned.
 */

/**
 * How many characters of a name's first word become its stem, in scripts with case: on most pages the first length at
 * which it differs from the beginnings of English names …
 */
const minLength = { all: 4, 'not-english': 5, rare: 4 } satisfies Record<PageScope, number>;
const maxLength = { all: 7, 'not-english': 6, rare: 4 } satisfies Record<PageScope, number>;
/** … and if there is none, or the word is shorter, the whole word with this many characters of the second. */
const ofSecondWord = 2;
/** The length in scripts without case: Han characters say much, an Arabic article nothing. */
const uncased = (text: string): number => (/^\p{sc=Han}/u.test(text) ? 2 : text.startsWith('ا') ? 4 : 3);

/** Returns stems, at least one of which is in every text in which the finder could find one of these names. */
export function compileStems(entities: readonly Named[], languages: readonly LanguageNames[]): Stems {
  const { texts, formsOf } = compileNames(entities, languages);
  // What counts only beside the same name with a capital needs no stem: on every page, "ro" would be looked at.
  const all = [...texts]
    .flatMap(formsOf)
    .filter(({ entity, ...form }) => !isInSmallLetters({ ...form, id: entity.id }));
  const forms = all.map((form) => ({ ...form, text: coarseFold(form.text) }));
  const together = languages.map(({ lang }) => lang).filter((lang) => !needsKnownLanguage(lang));
  return {
    common: ['en', ...together],
    groups: grouped([...stemsOf(forms), ...continentsIn(languages).map(stemOfItem)]),
  };
}

const continentsIn = (languages: readonly LanguageNames[]): readonly string[] => [
  ...listedContinentNames(),
  ...languages.flatMap(({ makers }) => [...(makers?.africa ?? []), ...(makers?.asia ?? [])]),
];

/** A text that is such a word is evidence. */
const stemOfItem = (word: string): Stem => {
  const text = coarseFold(word);
  return { as: isCased(text) ? 'word' : 'anywhere', on: 'all', text };
};

function stemsOf(forms: readonly Form[]): readonly Stem[] {
  const beginsEnglish = englishBeginnings(forms);
  const index = new StemIndex();
  const stems: Stem[] = [];
  // Shorter forms are often part of longer ones, which then need no stem of their own.
  for (const form of forms.toSorted(broadAndShortFirst)) {
    const place = pageScopes.indexOf(scopeOf(form));
    const covers: StemPredicate = (stem, text, at) =>
      pageScopes.indexOf(stem.on) <= place && standsAt(stem, text, at);
    if (index.matches(form.text, covers)) continue;
    const stem = stemOf(form, beginsEnglish);
    if (stem.text.length < 2) throw new RangeError(`"${stem.text}" is too short for a stem.`);
    index.add(stem);
    stems.push(stem);
  }
  return stems.filter((stem) => !stems.some((other) => isCoveredBy(other, stem)));
}

/** True if another stem is a beginning of the word, on the same pages or more. */
const isCoveredBy = (start: Stem, word: Stem): boolean =>
  start.as === 'start' &&
  word.as === 'word' &&
  word.text.startsWith(start.text) &&
  pageScopes.indexOf(start.on) <= pageScopes.indexOf(word.on);

function grouped(stems: readonly Stem[]): readonly StemGroup[] {
  const alike = Map.groupBy(
    stems,
    ({ as, on, text }) => `${as} ${on} ${scriptStartOf(text)} ${otherScript.test(text)}`,
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ as, on, text }): StemGroup => {
      const block = scriptStartOf(text);
      return [as, on, block, encodeStems(block, [...new Set(group.map(({ text }) => text))].sort())];
    }),
  );
}

function broadAndShortFirst(one: Form, other: Form): number {
  const words = ({ text }: Form): number => text.split(' ').length;
  return (
    pageScopes.indexOf(scopeOf(one)) - pageScopes.indexOf(scopeOf(other)) ||
    Number(one.allCaps) - Number(other.allCaps) ||
    words(one) - words(other) ||
    one.text.length - other.text.length
  );
}

/** On which pages a form may be found: English names and those in other scripts on all. */
function scopeOf({ text, langs }: Form): PageScope {
  if (langs.length === 0 || !/^[\p{sc=Latin}\p{sc=Common}]*$/u.test(text)) return 'all';
  return langs.every(needsKnownLanguage) ? 'rare' : 'not-english';
}

function stemOf(form: Form, beginsEnglish: (start: string) => boolean): Stem {
  const { text } = form;
  const on = scopeOf(form);
  if (!isCased(text)) return { as: 'anywhere', on, text: text.slice(0, uncased(text)) };
  // An acronym with an ending: few other words begin with three capitals.
  const [acronym] = /^\p{Upper}{3,}(?=\p{Lower})/u.exec(text) ?? [];
  if (acronym !== undefined) return { as: 'start', on, text: acronym };
  const word = /^[^ ]*/.exec(text)?.[0] ?? text;
  for (let length = minLength[on]; length <= Math.min(maxLength[on], word.length); length += 1) {
    const start = text.slice(0, length);
    if (on === 'rare' || !beginsEnglish(start)) return { as: 'start', on, text: start };
  }
  const end = Math.max(maxLength[on], word === text ? 0 : word.length + 1 + ofSecondWord);
  return { as: text.length > end ? 'start' : 'word', on, text: text.slice(0, end) };
}

/**
 * Returns a test for beginnings of English names: "Russian" stands on many pages that name no country. Whole surnames
 * are allowed: hardly any other word begins with "Trump".
 */
function englishBeginnings(forms: readonly Form[]): (start: string) => boolean {
  const english = forms.filter(({ langs }) => langs.length === 0);
  return (start) =>
    english.some(
      ({ text, entity }) => text.startsWith(start) && (entity.kind !== 'person' || text !== start),
    );
}

const isCased = (text: string): boolean => /^\p{Cased}/u.test(text);

/** Makes the stems of the probe from the names. Runs when the extension is built: the names do not ship with them. */
import type { LanguageNames, Named } from '../facts/schema.ts';
import type { Form } from '../match/form.ts';
import { compileNames } from '../match/name-table.ts';
import { isReadAlone } from '../resolve/language.ts';
import { coarse } from './coarse.ts';
import {
  otherScript,
  type Passes,
  type Stem,
  type StemGroup,
  StemIndex,
  type Stems,
  standsAt,
} from './probe.ts';
import { blockOf, writeStems } from './stem-text.ts';

type On = Stem['on'];

/** From the most pages to the fewest. */
const ons: readonly On[] = ['all', 'not-english', 'rare'];

/*
 * How short stems are. The shorter, the smaller the script of every page, and the more pages get the
 * finder for nothing: so shortest where that concerns few pages.
 */

/** Characters of a name's first word that stand for it, in scripts with case: on most pages the first count that tells it from English … */
const least = { all: 4, 'not-english': 5, rare: 4 } satisfies Record<On, number>;
const most = { all: 7, 'not-english': 6, rare: 4 } satisfies Record<On, number>;
/** … and if none does, or the word is shorter, it stands whole with as many of the second word. */
const ofSecondWord = 2;
/** Characters in scripts without case: Han tells most by one, and an Arabic article nothing. */
const uncased = (text: string): number => (/^\p{Script=Han}/u.test(text) ? 2 : text.startsWith('ا') ? 4 : 3);

/** Returns stems of which one stands in every text in which the finder could find one of these names. */
export function compileStems(entities: readonly Named[], languages: readonly LanguageNames[]): Stems {
  const { texts, formsOf } = compileNames(entities, languages);
  const forms = [...texts].flatMap(formsOf).map((form) => ({ ...form, text: coarse(form.text) }));
  const together = languages.map(({ lang }) => lang).filter((lang) => !isReadAlone(lang));
  return { common: ['en', ...together], groups: grouped(stemsOf(forms)) };
}

function stemsOf(forms: readonly Form[]): readonly Stem[] {
  const beginsEnglish = englishBeginnings(forms);
  const index = new StemIndex();
  const stems: Stem[] = [];
  // What is written in one word often stands in longer forms, which then need no stem of their own.
  for (const form of forms.toSorted(broadAndShortFirst)) {
    const place = ons.indexOf(onOf(form));
    const covers: Passes = (stem, text, at) => ons.indexOf(stem.on) <= place && standsAt(stem, text, at);
    if (index.isIn(form.text, covers)) continue;
    const stem = stemOf(form, beginsEnglish);
    if (stem.text.length < 2) throw new RangeError(`"${stem.text}" is too short for a stem.`);
    index.add(stem);
    stems.push(stem);
  }
  return stems.filter((stem) => !stems.some((other) => makesNeedless(other, stem)));
}

/** True for the beginning of a word that is looked for wherever the word is. */
const makesNeedless = (start: Stem, word: Stem): boolean =>
  start.as === 'start' &&
  word.as === 'word' &&
  word.text.startsWith(start.text) &&
  ons.indexOf(start.on) <= ons.indexOf(word.on);

function grouped(stems: readonly Stem[]): readonly StemGroup[] {
  const alike = Map.groupBy(
    stems,
    ({ as, on, text }) => `${as} ${on} ${blockOf(text)} ${otherScript.test(text)}`,
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ as, on, text }): StemGroup => {
      const block = blockOf(text);
      return [as, on, block, writeStems(block, group.map(({ text }) => text).sort())];
    }),
  );
}

function broadAndShortFirst(one: Form, other: Form): number {
  const words = ({ text }: Form): number => text.split(' ').length;
  return (
    ons.indexOf(onOf(one)) - ons.indexOf(onOf(other)) ||
    Number(one.shouted) - Number(other.shouted) ||
    words(one) - words(other) ||
    one.text.length - other.text.length
  );
}

/** Where a form may be found: English names and those in other scripts on every page. */
function onOf({ text, langs }: Form): On {
  if (langs.length === 0 || !/^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)) return 'all';
  return langs.every(isReadAlone) ? 'rare' : 'not-english';
}

function stemOf(form: Form, beginsEnglish: (start: string) => boolean): Stem {
  const { text } = form;
  const on = onOf(form);
  if (!isCased(text)) return { as: 'anywhere', on, text: text.slice(0, uncased(text)) };
  // An acronym with an ending: few other words begin with three capitals.
  const [acronym] = /^\p{Lu}{3,}(?=\p{Ll})/u.exec(text) ?? [];
  if (acronym !== undefined) return { as: 'start', on, text: acronym };
  const word = /^[^ ]*/.exec(text)?.[0] ?? text;
  for (let length = least[on]; length <= Math.min(most[on], word.length); length += 1) {
    const start = text.slice(0, length);
    if (on === 'rare' || !beginsEnglish(start)) return { as: 'start', on, text: start };
  }
  const end = Math.max(most[on], word === text ? 0 : word.length + 1 + ofSecondWord);
  return { as: text.length > end ? 'start' : 'word', on, text: text.slice(0, end) };
}

/**
 * Returns what tells the beginnings of English names, for "Russian" stands on many pages that name no
 * country. A whole surname is none: what else begins with "Trump" is rare.
 */
function englishBeginnings(forms: readonly Form[]): (start: string) => boolean {
  const english = forms.filter(({ langs }) => langs.length === 0);
  return (start) =>
    english.some(
      ({ text, entity }) => text.startsWith(start) && (entity.kind !== 'person' || text !== start),
    );
}

const isCased = (text: string): boolean => /^[\p{Lu}\p{Ll}]/u.test(text);

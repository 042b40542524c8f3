/** What fact sets are made of at their smallest: texts, dates, ids, addresses. */
import { countries } from 'country-flag-icons';
import * as v from 'valibot';
import { quoted } from '../quoted.ts';

/** An object with exactly these fields: not even `__proto__` or `constructor` passes as one of them. */
export function fields<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  return v.strictObject(Object.assign(Object.create(null), entries));
}

/** The same value, told of to whoever writes a file: editors show it beside the field. */
export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/**
 * One line of text. Characters that steer terminals, end lines, turn the direction of what follows or hide text in
 * text are refused: a fact set's texts stand in cards and lists beside ours, and nobody would see them there.
 */
export function text(maxCharacters: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Write something here, or leave the whole field out if it may be missing.'),
    v.maxLength(maxCharacters),
    v.check((written) => written === '' || seen.test(written), 'Nothing can be seen of what stands here.'),
    v.check((written) => unseenIn(written) === null, describeUnseen),
    v.check(
      isBalanced,
      'A character that turns the direction of writing (U+2066–2068) is never ended by U+2069.',
    ),
  );
}

/** A name, a label, a word: what stands in one line of a card. */
export const label = text(80);
/** A sentence or two. */
export const sentence = text(400);

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * C0 and C1 controls, line and paragraph separators, embeddings and overrides, halves of characters, invisible
 * operators, byte order marks, notes, tags. Not what writing needs: joiners (Persian, Hindi, emoji), marks of
 * direction, places where a word may be broken (Khmer, Thai, German).
 */
const unseen =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** The tags in the flag of a part of a country, such as Scotland's. */
const flagTags = /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;

const unseenIn = (written: string): string | null => unseen.exec(written.replace(flagTags, ''))?.[0] ?? null;

function describeUnseen({ input }: v.CheckIssue<string>): string {
  const code = unseenIn(input)?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `The character U+${code} cannot be seen and is not allowed; a text is one line.`;
}

/** Whether every isolate (U+2066–2068) is closed by its U+2069, and nothing else is. */
function isBalanced(written: string): boolean {
  let open = 0;
  for (const [turn] of written.matchAll(/[\u2066-\u2069]/gu)) {
    open += turn === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** A calendar date as exact as it is known: `1867`, `2015-09` or `2025-08-15` (proleptic Gregorian). */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'),
  v.check(isRealDate, 'There is no such day.'),
  v.description('A date as exact as it is known, by the Gregorian calendar: 1867, 1867-03 or 1867-03-30.'),
);

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

const idRules = 'Write an id in small Latin letters, digits and hyphens';

export const entityIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, `${idRules}, a letter first: "william-seward".`),
  v.maxLength(60),
  v.brand('EntityId'),
);

export const sourceIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, `${idRules}: "treaty-1867".`),
  v.maxLength(60),
  v.brand('SourceId'),
);

export const setIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, `${idRules}, a letter first: "alaska-purchase-1867".`),
  v.maxLength(60),
);

/** A BCP 47 tag in any case, read in its canonical form, so that all else may compare it: `ar` of "AR", `he` of "iw". */
export function languageTag(description: string) {
  return v.pipe(
    v.string(),
    v.maxLength(35),
    v.check(isLanguageTag, 'Write a language as its BCP 47 tag: "en", "de", "zh-Hans".'),
    v.examples(['en', 'de', 'fr', 'uk', 'zh-Hans']),
    v.description(description),
    v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
  );
}

/** A language of more than three letters is possible by the rules, but there is none: "English" is a name. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag);
  } catch {
    return false;
  }
}

/** Where a source is read. Addresses of any other kind could run code, or tell others what is read. */
export const address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isWebAddress, 'Write the whole address of a page, "https://…", without user name and blanks.'),
  v.description('The whole address of the page, https://…'),
);

function isWebAddress(written: string): boolean {
  if (/\s/u.test(written) || unseen.test(written) || !URL.canParse(written)) return false;
  const { protocol, username, password } = new URL(written);
  return protocol === 'https:' && username === '' && password === '' && written.startsWith('https://');
}

/** Degrees north. */
export const latitude = described(
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  'Degrees north; south is negative.',
);
/** Degrees east. */
export const longitude = described(
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  'Degrees east; west is negative.',
);

/** ISO 3166-1 alpha-2 code, lower case, of a country that has a flag to show. */
export const country = v.pipe(
  v.picklist(
    countries.filter((code) => /^[A-Z]{2}$/.test(code)).map((code) => code.toLowerCase()),
    ({ input }) =>
      `There is no flag for ${quoted(String(input))}: write the two letters of ISO 3166, such as "us" or "ua".`,
  ),
  v.description('Whose flag to show: the two letters of ISO 3166, in small letters.'),
);

/** The smallest parts of stories: texts, lists, dates, ids, addresses, countries. */
import * as v from 'valibot';
import { countryCodes } from './country-codes.ts';
import { firstDay, isSpan, lastDay } from './dates.ts';
import { asMessage } from './problem-message.ts';
import { quoted } from './quoted.ts';
import { isBalanced, isSeen, unseenIn } from './seen-text.ts';

/** An object with exactly these fields. The null prototype keeps `__proto__` and `constructor` from passing as fields. */
export function fields<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  return v.strictObject(Object.assign(Object.create(null), entries));
}

/** Adds a description to a schema, which editors show to authors of files. */
export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/**
 * One line of text. Control characters, line breaks, direction overrides and invisible characters are refused, because
 * the texts are shown beside those of the interface and could mislead.
 */
export function text(maxCharacters: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(asMessage({ key: 'emptyText' })),
    v.maxLength(maxCharacters),
    v.check((written) => written === '' || isSeen(written), asMessage({ key: 'unseenText' })),
    v.check((written) => unseenIn(written) === null, describeUnseen),
    v.check(isBalanced, asMessage({ key: 'isolateOpen' })),
  );
}

/** A name or label: one line of a card. */
export const label = text(80);
/** A sentence or two. */
export const sentence = text(400);

function describeUnseen({ input }: v.CheckIssue<string>): string {
  const code = unseenIn(input)?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return asMessage({ key: 'unseenCharacter', code: `U+${code}` });
}

/** A list. Too long a list is refused before its items are checked: malicious input may have millions. */
export function list<Item extends v.GenericSchema>(item: Item, max: number) {
  const maxLength = v.maxLength<v.InferOutput<Item>[], number>(max);
  const items = v.pipe(v.array(item), maxLength);
  const run: (typeof items)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value) && dataset.value.length > max
      ? maxLength['~run']({ typed: true, value: dataset.value }, config)
      : items['~run'](dataset, config);
  return { ...items, '~run': run };
}

/** Problems of a record after which no more of its entries are checked. */
const enoughProblems = 200;

/**
 * A record of any length, also with keys such as "constructor", which Valibot's own leaves out. Malicious input may have a
 * problem in every byte, so that checking stops after some.
 */
export function recordOf<
  Key extends v.GenericSchema<string, string | number | symbol>,
  Value extends v.GenericSchema,
>(key: Key, value: Value) {
  const record = v.record(key, value);
  const run: (typeof record)['~run'] = (dataset, config) => {
    if (typeof dataset.value !== 'object' || dataset.value === null) return record['~run'](dataset, config);
    const issues: v.BaseIssue<unknown>[] = [];
    const output: [string, unknown][] = [];
    for (const [name, entry] of Object.entries(dataset.value)) {
      if (issues.length >= enoughProblems) break;
      if (name === '__proto__') continue;
      const keyed = key['~run']({ value: name }, config);
      const valued = value['~run']({ value: entry }, config);
      const step = { type: 'object', input: { [name]: entry }, key: name, value: entry } as const;
      for (const issue of keyed.issues ?? []) issues.push({ ...issue, path: [{ ...step, origin: 'key' }] });
      for (const issue of valued.issues ?? [])
        issues.push({ ...issue, path: [{ ...step, origin: 'value' }, ...(issue.path ?? [])] });
      if (keyed.typed) output.push([String(keyed.value), valued.value]);
    }
    const whole = { typed: issues.length === 0, value: Object.fromEntries(output) };
    return (issues.length === 0 ? whole : { ...whole, issues }) as ReturnType<(typeof record)['~run']>;
  };
  return { ...record, '~run': run };
}

/** A date as exact as it is known: `1867`, `2015-09` or `2025-08-15` (proleptic Gregorian). */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, asMessage({ key: 'noDate' })),
  v.check(isRealDate, asMessage({ key: 'noSuchDay' })),
  v.description('A date as exact as it is known, by the Gregorian calendar: 1867, 1867-03 or 1867-03-30.'),
);

/** A date, or the first and the last day of what took longer: `1986-10-11/1986-10-12`, as ISO 8601 writes it. */
export const dateOrSpan = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, asMessage({ key: 'noDate' })),
  v.check((dates) => dates.split('/').every(isRealDate), asMessage({ key: 'noSuchDay' })),
  v.check(isInOrder, asMessage({ key: 'noSpan' })),
  v.description(
    'A date as exact as it is known, by the Gregorian calendar: 1867, 1867-03 or 1867-03-30; of several days the first and the last: 1867-03-29/1867-03-30.',
  ),
);

function isInOrder(dates: string): boolean {
  const [first, last] = [firstDay(dates), lastDay(dates)];
  return !isSpan(dates) || (first.length === last.length && first < last);
}

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

export const entityIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, asMessage({ key: 'noId', example: '"william-seward"' })),
  v.maxLength(60),
  v.brand('EntityId'),
);

export const sourceIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, asMessage({ key: 'noSourceId', example: '"treaty-1867"' })),
  v.maxLength(60),
  v.brand('SourceId'),
);

export const storyIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, asMessage({ key: 'noId', example: '"alaska-purchase-1867"' })),
  v.maxLength(60),
);

/** A BCP 47 tag, converted to its canonical form: `ar` for "AR", `he` for "iw". */
export function languageTag(description: string) {
  return v.pipe(
    v.string(),
    v.maxLength(35),
    v.check(isLanguageTag, asMessage({ key: 'noLanguage' })),
    v.examples(['en', 'de', 'fr', 'uk', 'zh-Hans']),
    v.description(description),
    v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
  );
}

/** Longer language codes are valid by the rules but do not exist, so that "English" is refused. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag);
  } catch {
    return false;
  }
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** True for the tag of a language that has a name, in its canonical form: not for `xx`, `DE` and `iw`. */
export function isKnownLanguage(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag &&
      languageNames.of(new Intl.Locale(tag).language) !== undefined
    );
  } catch {
    return false;
  }
}

/** The address of a source. Only https: other schemes could run code or expose what is read. */
export const address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isWebAddress, asMessage({ key: 'noAddress' })),
  v.description('The whole address of the page, https://…'),
);

function isWebAddress(written: string): boolean {
  if (/\s/u.test(written) || unseenIn(written) !== null || !URL.canParse(written)) return false;
  const { protocol, username, password } = new URL(written);
  return protocol === 'https:' && username === '' && password === '' && written.startsWith('https://');
}

/** So many bytes in base64url, as `npm run facts -- sign` writes them. */
export function encoded(bytes: number, description: string) {
  const characters = Math.ceil((bytes * 4) / 3);
  return v.pipe(
    v.string(),
    v.check(
      (written) => written.length === characters && /^[\w-]+$/.test(written),
      asMessage({ key: 'notEncoded', command: 'npm run facts -- sign' }),
    ),
    v.description(description),
  );
}

/** Where newer versions of a story come from. */
export const updatesSchema = described(
  fields({
    address: described(
      address,
      'Where the newest version of this file is, https://…: it is asked only when its reader wants that.',
    ),
    key: v.optional(encoded(32, 'The public key (Ed25519) of whoever signs this file.')),
  }),
  'Where newer versions come from. What is signed is updated only by what is signed with the same key.',
);

/** The host name of a site, as the addresses of its pages have it. */
export const site = v.pipe(
  v.string(),
  v.maxLength(253),
  v.check(isHostName, asMessage({ key: 'noSite', example: '"example.org"' })),
  // Sites are known without it.
  v.transform((host) => host.replace(/^www\.(?=.*\.)/, '')),
  v.description('The host name of a site, which stands for its subdomains too: example.org.'),
);

function isHostName(written: string): boolean {
  return /^[a-z0-9.-]+$/.test(written) && URL.parse(`https://${written}/`)?.hostname === written;
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
  v.picklist(countryCodes, ({ input }) => asMessage({ key: 'noFlag', code: quoted(String(input)) })),
  v.description('Whose flag to show: the two letters of ISO 3166, in lowercase.'),
);

/** Schemas of the smallest parts of fact sets: texts, dates, ids, addresses. */
import { countries } from 'country-flag-icons';
import * as v from 'valibot';
import { maxSvgCharacters, readDrawing } from './drawing.ts';
import { quoted } from './quoted.ts';
import { maxFormsOfName } from './set-limits.ts';

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
    v.nonEmpty('Write something here, or leave the whole field out if it may be missing.'),
    v.maxLength(maxCharacters),
    v.check((written) => written === '' || seen.test(written), 'This text has no visible character.'),
    v.check((written) => unseenIn(written) === null, describeUnseen),
    v.check(isBalanced, 'A direction isolate (U+2066–2068) is not closed by U+2069.'),
  );
}

/** A name or label: one line of a card. */
export const label = text(80);
/** A sentence or two. */
export const sentence = text(400);

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Refused characters: C0 and C1 controls, line and paragraph separators, embeddings and overrides, lone surrogates,
 * invisible operators, byte order marks, annotations, tags. Characters that scripts need are allowed: joiners (Persian,
 * Hindi, emoji), direction marks, soft hyphens and zero-width spaces (Khmer, Thai, German).
 */
const unseen =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** The tags in regional flag emoji, such as Scotland's. */
const flagTags = /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;

const unseenIn = (written: string): string | null => unseen.exec(written.replace(flagTags, ''))?.[0] ?? null;

function describeUnseen({ input }: v.CheckIssue<string>): string {
  const code = unseenIn(input)?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `The character U+${code} is invisible and not allowed; a text is one line.`;
}

/** True if direction isolates (U+2066–2068) and their ends (U+2069) are balanced. */
function isBalanced(written: string): boolean {
  let open = 0;
  for (const [turn] of written.matchAll(/[\u2066-\u2069]/gu)) {
    open += turn === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A list. Too long a list is refused before its items are checked: malicious input may have millions. */
export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  const maxLength = v.maxLength<v.InferOutput<Item>[], number>(most);
  const items = v.pipe(v.array(item), maxLength);
  const run: (typeof items)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value) && dataset.value.length > most
      ? maxLength['~run']({ typed: true, value: dataset.value }, config)
      : items['~run'](dataset, config);
  return { ...items, '~run': run };
}

/** A date as exact as it is known: `1867`, `2015-09` or `2025-08-15` (proleptic Gregorian). */
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

const idRules = 'Write an id in lowercase Latin letters, digits and hyphens';

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

/** A BCP 47 tag, converted to its canonical form: `ar` for "AR", `he` for "iw". */
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

/** Longer language codes are valid by the rules but do not exist, so that "English" is refused. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag);
  } catch {
    return false;
  }
}

/** The address of a source. Only https: other schemes could run code or expose what is read. */
export const address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isWebAddress, 'Write the whole address of a page, "https://…", without user name and spaces.'),
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
  v.description('Whose flag to show: the two letters of ISO 3166, in lowercase.'),
);

/** Schemas of names: all that the finder needs of entities. */

export const entityKinds = ['person', 'place', 'organization'] as const;

const words = list(label, 200);

export const nameSchema = fields({
  text: described(
    label,
    `The name as it is written in running text, without titles. An inflected one: its stem and its endings, at most ${maxFormsOfName}: Аляск|а|и|у|ою.`,
  ),
  use: described(
    v.picklist(['full', 'short', 'acronym']),
    'full: names the entity by itself. short: may mean others too. acronym: a short form in capitals.',
  ),
  lang: v.optional(
    languageTag(
      'The language the name is written in: its capitals follow it, and the short words that Arabic, Hebrew and Amharic write to a name. It is looked for on every page.',
    ),
  ),
  needs: v.optional(
    described(
      v.picklist(['support', 'context']),
      'What a name needs before it is marked; nothing if left out. support, for names that many share: the full name elsewhere on the page, a title before it, context near it, or another person of the file. context, for names that are common words too: a title or context near it. The full name elsewhere counts only where capitals tell the name from the word: for a short name in mid-sentence, for an acronym outside text in capitals. A full name itself is marked in mid-sentence, and then anywhere on that page.',
    ),
  ),
  onlyAfter: v.optional(
    described(words, 'One of these must be right before the name, outside the mark: "the" before "West".'),
  ),
  notAfter: v.optional(
    described(words, 'Words that, right before the name, make it another name: "Melania", "Bank of".'),
  ),
  notBefore: v.optional(
    described(words, 'Words that, right after the name, make it another name: "Tower", "Airlines".'),
  ),
  against: v.optional(
    described(
      words,
      'Words near the name that suggest another meaning. Those of the entity count too, except for full names without needs.',
    ),
  ),
});

export const namesSchema = v.pipe(list(nameSchema, 100), v.minLength(1));

export const titles = described(
  words,
  'Titles and roles that, right before a short name, suggest this entity: "Secretary of State".',
);
export const context = described(
  words,
  'Words near a short name that suggest this entity: "treasury", "treaty".',
);
export const against = described(
  words,
  'Words near a short name that suggest somebody or something else: "shuttle" near "Columbia".',
);

/** What the finder needs of an entity. */
export const namedSchema = fields({
  id: entityIdSchema,
  kind: v.picklist(entityKinds),
  names: namesSchema,
  titles,
  context,
  against,
});

/** Longer than names, because inflected ones include their endings. */
const texts = v.optional(v.array(sentence));

/**
 * The names of an entity in a language other than English. An inflected word is written as its stem and endings,
 * `Аляск|а|и|е|у|ой`; words of one name use the endings of the same index: `Дональд||а|у|ом|е Трамп||а|у|ом|е` has five
 * forms.
 */
const entityInLanguageSchema = fields({
  /** Unambiguous names. */
  full: texts,
  /** Surnames and acronyms that nearly always mean this entity. */
  short: texts,
  /** Names with their own rules. */
  names: v.optional(v.array(nameSchema)),
  titles: texts,
  context: texts,
  against: texts,
});

export const languageNamesSchema = fields({
  /** BCP 47 tag: the primary language, with a script only where two are told apart (`zh-Hans`). */
  lang: v.string(),
  entities: v.record(entityIdSchema, entityInLanguageSchema),
  /** Given names and forms of address that, right before a surname, mean another person. */
  otherBearers: texts,
  /** Words that, right before or after a name, make it part of another name. */
  makers: v.optional(fields({ before: texts, after: texts })),
});

/** The bundled maps, which tools/maps/places.ts defines. */
export const mapNames = [
  'alaska',
  'anchorage',
  'china',
  'india',
  'jber',
  'louisiana',
  'russia',
  'soviet-union',
  'ukraine',
  'united-states',
] as const;

export const emblemNames = ['aircraft', 'compass', 'games', 'intelligence', 'university'] as const;

const flag = v.optional(country);
const shows = described(text(200), 'A description of the picture, for those who cannot see it.');

const svg = v.pipe(
  v.string(),
  v.maxLength(maxSvgCharacters),
  v.description('A small SVG, "<svg viewBox=…>…</svg>": only shapes and colors are kept.'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readDrawing(dataset.value);
    if (read.kind === 'drawing') return read.drawing;
    addIssue({ message: read.why });
    return NEVER;
  }),
);

export const pictureSchema = v.variant('kind', [
  described(fields({ kind: v.literal('none') }), 'No picture.'),
  described(
    fields({
      kind: v.literal('monogram'),
      letters: described(text(4), 'One to four letters, such as initials.'),
      country: flag,
    }),
    'Letters, such as a person’s initials.',
  ),
  described(fields({ kind: v.literal('flag'), country }), 'A country’s flag.'),
  described(
    fields({ kind: v.literal('locator'), latitude, longitude, shows: v.optional(shows), country: flag }),
    'A map of the region with a point on it.',
  ),
  described(fields({ kind: v.literal('drawing'), svg, shows, country: flag }), 'A drawing of your own.'),
  described(
    fields({ kind: v.literal('emblem'), emblem: v.picklist(emblemNames), country: flag }),
    'One of Namelight’s own drawings.',
  ),
  described(
    fields({ kind: v.literal('map'), map: v.picklist(mapNames), shows, country: flag }),
    'One of the maps that Namelight brings for its bundled story.',
  ),
]);

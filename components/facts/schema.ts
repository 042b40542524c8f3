/**
 * The one description of a fact set: each schema below is both the run-time check and, through
 * inference, the type. Data files say `satisfies …Input`; everything else uses the output types.
 *
 * Code that runs on every page imports types only, so that the validator never ships there.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A calendar date as exact as it is known: `1867`, `2015-09` or `2025-08-15` (proleptic Gregorian). */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'),
  v.check(isRealDate, 'There is no such day.'),
);

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

export const entityIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.brand('EntityId'));
export const sourceIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.brand('SourceId'));

export const entityKinds = ['person', 'place', 'organization'] as const;

/** How a quantity is counted; the card turns each into words with `Intl`. */
export const units = [
  'count',
  'people',
  'percent',
  'metre',
  'kilometre',
  'square-kilometre',
  'us-dollar',
] as const;

const factValueSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text }),
  v.strictObject({ kind: v.literal('date'), date: partialDate }),
  v.strictObject({
    kind: v.literal('quantity'),
    amount: v.pipe(v.number(), v.finite()),
    unit: v.picklist(units),
    /** What is counted, where the unit does not say it: "votes to 0". */
    of: v.optional(text),
  }),
  v.strictObject({
    kind: v.literal('coordinates'),
    /** Degrees north. */
    latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    /** Degrees east. */
    longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  v.strictObject({ kind: v.literal('entity'), entity: entityIdSchema }),
]);

const factSchema = v.strictObject({
  label: text,
  value: factValueSchema,
  /** What narrows the value: "49th state", "total; 1,477,953 km² of it land". */
  note: v.optional(text),
  /** How sources disagree, in one sentence; present only where they do. */
  differs: v.optional(text),
  /** The day the value held, for values that change. */
  asOf: v.optional(partialDate),
  source: sourceIdSchema,
});

const datedStatementSchema = v.strictObject({ text, asOf: partialDate, source: sourceIdSchema });

/** The maps that are drawn, tools/maps/places.ts says how. */
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

/** ISO 3166-1 alpha-2 code, lower case: whose flag the picture bears. */
const country = v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)));

const pictureSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('map'),
    map: v.picklist(mapNames),
    /** What there is to see, for those who do not see it. */
    shows: text,
    country,
  }),
  v.strictObject({ kind: v.literal('emblem'), emblem: v.picklist(emblemNames), country }),
  v.strictObject({ kind: v.literal('monogram'), letters: v.pipe(text, v.maxLength(4)), country }),
]);

export const nameSchema = v.strictObject({
  text,
  /**
   * `full` names the entity by itself; `short` may mean others too and needs the page's support as
   * far as `needs` says; `acronym` is a short form in capitals.
   */
  use: v.picklist(['full', 'short', 'acronym']),
  /** BCP 47 language the name is written in; English when left out. */
  lang: v.optional(v.string()),
  /** What must speak for the name before it is marked; nothing when left out. */
  needs: v.optional(v.picklist(['support', 'context'])),
  /** One of these must stand right before the name, outside the mark: "the" before "West". */
  onlyAfter: v.optional(v.array(text)),
  /** Words that, right before the name, make it another's: "Melania", "Bank of". */
  notAfter: v.optional(v.array(text)),
  /** Words that, right after the name, make it another's: "Tower", "Airlines". */
  notBefore: v.optional(v.array(text)),
  /** Words near the name that speak for something else; the entity's own count as well. */
  against: v.optional(v.array(text)),
});

/** What the finder needs to know of an entity: all of it that reaches pages without a name on them. */
export const namedSchema = v.strictObject({
  id: entityIdSchema,
  kind: v.picklist(entityKinds),
  names: v.pipe(v.array(nameSchema), v.minLength(1)),
  /** Titles and roles that, right before a short name, speak for this entity: "Secretary of State". */
  titles: v.array(text),
  /** Words near a short name that speak for this entity: "treasury", "intelligence". */
  context: v.array(text),
  /** Words near a short name that speak for somebody or something else: "shuttle" near "Columbia". */
  against: v.array(text),
});

const texts = v.optional(v.array(text));

/**
 * How a language other than English names an entity. An inflected word is written as its stem and its
 * endings, `Аляск|а|и|е|у|ой`; the words of one name go through their endings in step:
 * `Дональд||а|у|ом|е Трамп||а|у|ом|е` stands for five forms.
 */
export const entityInLanguageSchema = v.strictObject({
  /** Names that are this entity's by themselves. */
  full: texts,
  /** Surnames and acronyms that are nearly always this entity's. */
  short: texts,
  /** Names with rules of their own. */
  names: v.optional(v.array(nameSchema)),
  titles: texts,
  context: texts,
  against: texts,
});

export const languageNamesSchema = v.strictObject({
  /** BCP 47 tag: the primary language, with a script only where two are told apart (`zh-Hans`). */
  lang: v.string(),
  entities: v.record(entityIdSchema, entityInLanguageSchema),
  /** Given names and forms of address that, right before a surname, make it another person's. */
  otherBearers: texts,
  /** Words that, right before or after a name, make it part of another name. */
  makers: v.optional(v.strictObject({ before: texts, after: texts })),
});

const entityFields = {
  id: entityIdSchema,
  /** The name a card is headed with. */
  name: text,
  description: v.pipe(text, v.maxLength(140)),
  /** What the entity was on the story's day. */
  role: datedStatementSchema,
  picture: pictureSchema,
  facts: v.pipe(v.array(factSchema), v.minLength(1)),
  story: v.strictObject({ statements: v.pipe(v.array(text), v.minLength(1)), matters: text }),
  relations: v.array(v.strictObject({ label: text, to: entityIdSchema })),
  /** What changed after the story's day, oldest first. */
  later: v.array(datedStatementSchema),
};

export const personSchema = v.strictObject({ kind: v.literal('person'), ...entityFields });
export const placeSchema = v.strictObject({
  kind: v.literal('place'),
  placeType: v.picklist([
    'country',
    'former-country',
    'us-state',
    'city',
    'military-base',
    'region',
    'aircraft',
  ]),
  ...entityFields,
});
export const organizationSchema = v.strictObject({
  kind: v.literal('organization'),
  organizationType: v.picklist(['university', 'intelligence-agency', 'company']),
  ...entityFields,
});
export const entitySchema = v.variant('kind', [personSchema, placeSchema, organizationSchema]);

export const sourceSchema = v.strictObject({
  id: sourceIdSchema,
  title: text,
  publisher: text,
  address: v.pipe(v.string(), v.url(), v.startsWith('https://')),
});

export const momentSchema = v.strictObject({
  date: partialDate,
  /** The hour as reports give it, zone included: "11:32 AKDT (19:32 GMT)". */
  time: v.optional(text),
  text,
  entities: v.array(entityIdSchema),
  source: sourceIdSchema,
  note: v.optional(text),
});

export const factSetSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  language: v.string(),
  /** The story's day: roles and facts are told as of it. */
  referenceDate: partialDate,
  summary: text,
  sources: v.array(sourceSchema),
  names: v.array(namedSchema),
  entities: v.array(entitySchema),
  timeline: v.array(momentSchema),
});

export type EntityId = v.InferOutput<typeof entityIdSchema>;
export type SourceId = v.InferOutput<typeof sourceIdSchema>;
export type EntityKind = (typeof entityKinds)[number];
export type Unit = (typeof units)[number];
export type FactValue = v.InferOutput<typeof factValueSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Picture = v.InferOutput<typeof pictureSchema>;
export type MapName = (typeof mapNames)[number];
export type EmblemName = (typeof emblemNames)[number];
export type Name = v.InferOutput<typeof nameSchema>;
export type Named = v.InferOutput<typeof namedSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Organization = v.InferOutput<typeof organizationSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Moment = v.InferOutput<typeof momentSchema>;
export type FactSetData = v.InferOutput<typeof factSetSchema>;

export type LanguageNames = v.InferOutput<typeof languageNamesSchema>;

export type LanguageNamesInput = v.InferInput<typeof languageNamesSchema>;
export type NamedInput = v.InferInput<typeof namedSchema>;
export type PersonInput = v.InferInput<typeof personSchema>;
export type PlaceInput = v.InferInput<typeof placeSchema>;
export type OrganizationInput = v.InferInput<typeof organizationSchema>;
export type SourceInput = v.InferInput<typeof sourceSchema>;
export type MomentInput = v.InferInput<typeof momentSchema>;
export type FactSetInput = v.InferInput<typeof factSetSchema>;

/**
 * The schema of stories: each schema below is the run-time check and, by inference, the type. Data files use
 * `satisfies …Input`; everything else uses the output types. Editors show the descriptions to authors of files.
 *
 * Code that runs on every page imports only types, so that the validator is not bundled there.
 */
import * as v from 'valibot';
import { maxSvgCharacters, readDrawing } from './drawing.ts';
import { emblemNames, organizationTypes, placeTypes, sourceKinds, units } from './kinds.ts';
import { asMessage } from './problem-message.ts';
import {
  address,
  country,
  dateOrSpan,
  described,
  encoded,
  entityIdSchema,
  fields,
  isKnownLanguage,
  label,
  languageTag,
  latitude,
  list,
  longitude,
  partialDate,
  recordOf,
  sentence,
  site,
  sourceIdSchema,
  storyIdSchema,
  text,
  updatesSchema,
} from './schema-parts.ts';
import { maxFormsOfName } from './story-limits.ts';

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
  reviewed: v.optional(
    described(
      v.literal(true),
      'true where its author has seen what else the name may mean, and leaves it as it is: there is no warning of it.',
    ),
  ),
});

const namesSchema = v.pipe(list(nameSchema, 100), v.minLength(1));

const titles = described(
  words,
  'Titles and roles that, right before a short name, suggest this entity: "Secretary of State".',
);
const context = described(words, 'Words near a short name that suggest this entity: "treasury", "treaty".');
const against = described(
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
  /** Words that, right before or after a name, make it part of another name, and others: see `GeneralWords`. */
  makers: v.optional(v.record(v.string(), v.array(sentence))),
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

const flag = v.optional(country);
const shows = described(text(200), 'A description of the picture, for those who cannot see it.');

const svg = v.pipe(
  v.string(),
  v.maxLength(maxSvgCharacters),
  v.description('A small SVG, "<svg viewBox=…>…</svg>": only shapes and colors are kept.'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readDrawing(dataset.value);
    if (read.kind === 'drawing') return read.drawing;
    addIssue({ message: asMessage(read.why) });
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

const source = described(sourceIdSchema, 'The id of one of the sources: where this can be read.');
const entityReference = described(entityIdSchema, 'The id of an entity of this file.');
const asOf = described(partialDate, 'When this was true: a date, 1867-03-30, or as much of it as is known.');

const pointSchema = fields({ latitude, longitude });

const factValueSchema = v.variant('kind', [
  fields({ kind: v.literal('text'), text: sentence }),
  fields({ kind: v.literal('date'), date: dateOrSpan }),
  described(
    fields({ kind: v.literal('birth'), date: partialDate }),
    'The birth of somebody who was alive on the story’s day; the card adds the age on that day.',
  ),
  fields({
    kind: v.literal('quantity'),
    amount: v.pipe(v.number(), v.finite()),
    unit: described(v.picklist(units), 'How it is counted; "count" for anything that has no unit here.'),
    of: v.optional(described(label, 'What is counted, where the unit does not say it: "votes to 0".')),
  }),
  fields({ kind: v.literal('coordinates'), latitude, longitude }),
  described(
    fields({ kind: v.literal('distance'), from: pointSchema, to: pointSchema }),
    'How far it is from one point to another as the crow flies, worked out by the card in the reader’s units.',
  ),
  fields({ kind: v.literal('entity'), entity: entityReference }),
]);

const until = v.optional(
  described(
    partialDate,
    'Until when this holds, if that is known: the end of an office, an announced day. It is checked again then.',
  ),
);

export const factSchema = fields({
  label: described(label, 'What the value is: "Born", "Capital", "Price".'),
  value: factValueSchema,
  note: v.optional(described(sentence, 'An addition to the value: "49th state", "by treaty".')),
  differs: v.optional(described(sentence, 'How sources disagree, in one sentence; only where they do.')),
  asOf: v.optional(described(partialDate, 'The date of the value, for values that change.')),
  until,
  source,
});

export const datedStatementSchema = fields({ text: sentence, asOf, until, source });

export const statementSchema = fields({ text: sentence, source: v.optional(source) });

const relationSchema = fields({ label, to: entityReference, source: v.optional(source) });
const descriptionText = text(140);

const entityFields = {
  id: described(
    entityIdSchema,
    'The id by which other entries refer to this one; lowercase letters, digits, hyphens.',
  ),
  name: described(label, 'The name at the top of the card.'),
  description: described(descriptionText, 'Who or what this is, in one sentence of at most 140 characters.'),
  checked: v.optional(
    described(
      partialDate,
      'Up to when this entity was followed, if not as long as the story’s other entities; its card says so.',
    ),
  ),
  role: v.optional(described(datedStatementSchema, 'What the entity was on the story’s day.')),
  picture: v.optional(pictureSchema, { kind: 'none' }),
  facts: v.optional(
    described(list(factSchema, 60), 'Facts about the entity; the first ones are shown first.'),
    [],
  ),
  story: v.optional(
    described(
      fields({
        statements: described(
          v.pipe(list(statementSchema, 20), v.minLength(1)),
          'What the entity does in the story, a sentence each.',
        ),
        matters: v.optional(
          described(
            statementSchema,
            'Why the entity matters to the story, in one sentence; left out where it does not.',
          ),
        ),
      }),
      'The entity’s part in the story.',
    ),
  ),
  relations: v.optional(
    described(
      list(relationSchema, 60),
      'Other entities of this file, each with what it is to this one: "Minister of", "Capital of".',
    ),
    [],
  ),
  later: v.optional(
    described(list(datedStatementSchema, 40), 'What changed after the story’s day, oldest first.'),
    [],
  ),
};

const personFields = { kind: v.literal('person'), ...entityFields };
const placeFields = {
  kind: v.literal('place'),
  placeType: described(v.picklist(placeTypes), 'The type of place, shown above the name on the card.'),
  ...entityFields,
};
const organizationFields = {
  kind: v.literal('organization'),
  organizationType: described(
    v.picklist(organizationTypes),
    'The type of organization, shown above the name on the card.',
  ),
  ...entityFields,
};

const personSchema = fields(personFields);
const placeSchema = fields(placeFields);
const organizationSchema = fields(organizationFields);
const entitySchema = v.variant('kind', [personSchema, placeSchema, organizationSchema]);

/** Parts of an entity that are checked alone while it is written. */
export const entityParts = {
  name: label,
  description: descriptionText,
  relation: relationSchema,
  placeType: v.picklist(placeTypes),
  organizationType: v.picklist(organizationTypes),
} as const;

export const sourceSchema = fields({
  id: described(
    sourceIdSchema,
    'The id by which facts refer to this source; lowercase letters, digits, hyphens.',
  ),
  title: text(300),
  publisher: described(text(120), 'The publisher: a newspaper, an archive, an encyclopedia.'),
  kind: v.optional(
    described(
      v.picklist(sourceKinds),
      'press: independent news media. state-media: news media that a state controls. official: governments, parliaments, courts, authorities. reference: encyclopedias, statistics, research. other: anything else.',
    ),
  ),
  address,
  archived: v.optional(
    described(
      address,
      'The address of an archived copy, if the page itself is closed: readers are led there.',
    ),
  ),
  read: v.optional(described(partialDate, 'When the page was read, which may have changed since.')),
});

/** Maximum moments: a timeline of more is not read. */
export const maxMoments = 500;

export const momentSchema = fields({
  date: dateOrSpan,
  time: v.optional(described(label, 'The hour as reports give it, zone included: "11:32 AKDT (19:32 GMT)".')),
  text: sentence,
  entities: described(list(entityReference, 40), 'The ids of the entities that took part.'),
  source,
  note: v.optional(sentence),
});

/** Maximum paragraphs of a story's text: a long report in a newspaper. */
const maxParagraphs = 40;

const paragraphSchema = fields({
  text: described(
    text(1_500),
    'A paragraph of plain text. The first time it names an entity by its name, the name leads to its card.',
  ),
  sources: v.optional(
    described(list(sourceIdSchema, 20), 'The ids of the sources in which it can be read.'),
    [],
  ),
});

const factTextsSchema = fields({
  text: v.optional(described(sentence, 'The value, if it is a text.')),
  of: v.optional(label),
  note: v.optional(sentence),
  differs: v.optional(sentence),
});

const entityTranslationSchema = fields({
  name: label,
  /** Longer than the original: most languages need more letters than English. */
  description: text(200),
  role: v.optional(sentence),
  letters: v.optional(described(text(4), 'The letters of a monogram.')),
  shows: v.optional(shows),
  facts: v.optional(
    described(
      recordOf(label, factTextsSchema),
      'The texts of facts, by the label of the fact in the original: "Birthplace". Facts without texts, such as dates, are left out.',
    ),
  ),
  statements: v.optional(described(list(sentence, 20), 'The statements of the story, in the same order.')),
  matters: v.optional(sentence),
  later: v.optional(described(list(sentence, 40), 'What changed later, in the same order.')),
});

export const translationSchema = fields({
  title: text(120),
  summary: text(700),
  labels: described(
    recordOf(label, label),
    'Every label of facts and relations, by the label in the original: "Born": "Geboren".',
  ),
  entities: described(recordOf(entityIdSchema, entityTranslationSchema), 'The texts of entities, by id.'),
  moments: v.optional(
    described(
      list(fields({ text: sentence, time: v.optional(label), note: v.optional(sentence) }), maxMoments),
      'The texts of the moments, in the same order.',
    ),
  ),
  paragraphs: v.optional(
    described(list(text(2_000), maxParagraphs), 'The texts of the paragraphs, in the same order.'),
  ),
});

/** Maximum translations: more than any story has. Titles in all languages are read with each question of a page. */
const maxTranslations = 100;

const translations = described(
  v.pipe(
    recordOf(
      v.pipe(v.string(), v.maxLength(35), v.check(isKnownLanguage, asMessage({ key: 'noLanguage' }))),
      translationSchema,
    ),
    v.check(
      (all) => Object.keys(all).length <= maxTranslations,
      ({ input }) =>
        asMessage({ key: 'longList', count: Object.keys(input as object).length, max: maxTranslations }),
    ),
  ),
  'The texts of the story in other languages, by BCP 47 tag: "de". Readers of that language see them; numbers, dates and sources stay those of the story.',
);

const title = described(text(120), 'The title of the story.');
const version = described(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000)),
  '1 at first; increase it with every published change.',
);
const by = described(text(120), 'Who made this story: a newsroom, a class, a person.');
const language = languageTag('The language the facts are written in, as a BCP 47 tag: "en".');
const storyDay = described(partialDate, 'The day of the story: roles and facts are as of this day.');
const summary = described(text(600), 'What the story is about, in a sentence or two.');
const paragraphs = described(
  list(paragraphSchema, maxParagraphs),
  'The story as a text to read, in paragraphs; left out where there is none.',
);
const checked = described(partialDate, 'When its facts were last checked; the card says so.');

/** More sites are too many to look through. */
const maxSites = 50;

const sites = described(
  v.pipe(list(site, maxSites), v.minLength(1)),
  'The sites that the story is made for. Whoever adds it is offered to have its names looked for there alone, and may choose others.',
);

export const storySchema = fields({
  id: storyIdSchema,
  title,
  language,
  /** The language of the original, from which this was translated: that of the titles of sources. */
  translatedFrom: v.optional(languageTag('The language of the original.')),
  version,
  by: v.optional(by),
  checked: v.optional(checked),
  /** The story's day: roles and facts are as of this day. */
  referenceDate: storyDay,
  summary,
  paragraphs: v.optional(paragraphs),
  sites: v.optional(sites),
  updates: v.optional(updatesSchema),
  sources: v.array(sourceSchema),
  names: v.array(namedSchema),
  entities: v.array(entitySchema),
  timeline: v.array(momentSchema),
  translations: v.optional(translations),
});

const findingFields = {
  names: described(namesSchema, 'All ways to write the entity in running text.'),
  titles: v.optional(titles, []),
  context: v.optional(context, []),
  against: v.optional(against, []),
};

/** Maximum entities: more than any real story has; a million made-up ones are refused. */
export const maxEntities = 200_000;

/** An entity in a file. */
export const fileEntitySchema = v.variant('kind', [
  described(fields({ ...personFields, ...findingFields }), 'A person.'),
  described(fields({ ...placeFields, ...findingFields }), 'A place.'),
  described(fields({ ...organizationFields, ...findingFields }), 'An organization.'),
]);

/** A story file, in which names are part of their entity. See docs/story-files.md. */
export const storyFileSchema = fields({
  $schema: v.optional(described(v.string(), 'The address of the JSON Schema for these files, for editors.')),
  namelight: described(v.literal(1), 'Says that this is a story for Namelight, in format 1.'),
  id: described(storyIdSchema, 'The unique id of this story; lowercase letters, digits, hyphens.'),
  title,
  language,
  version,
  by: v.optional(by),
  checked: v.optional(checked),
  sites: v.optional(sites),
  updates: v.optional(updatesSchema),
  signature: v.optional(encoded(64, 'The signature of all else in this file.')),
  story: described(
    fields({
      date: storyDay,
      summary,
      paragraphs: v.optional(paragraphs),
      moments: v.optional(
        described(list(momentSchema, maxMoments), 'What happened, as a timeline; in any order.'),
        [],
      ),
    }),
    'The story of the entities.',
  ),
  sources: described(list(sourceSchema, maxEntities), 'The sources of the facts.'),
  entities: described(
    v.pipe(list(fileEntitySchema, maxEntities), v.minLength(1)),
    'The people, places and organizations of the story.',
  ),
  translations: v.optional(translations),
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
/** The names of an entity of an added story, and its index among all entities that a frame may get. */
export type PlacedName = {
  readonly named: Named;
  readonly place: number;
  /** Which of its names may stand on the page, by index, since most are of other languages. */
  readonly used: readonly number[];
};
export type Place = v.InferOutput<typeof placeSchema>;
export type Organization = v.InferOutput<typeof organizationSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
/** The parts of an entity that lists show. */
export type ListedEntity = Pick<Entity, 'id' | 'kind' | 'name' | 'picture'> & {
  /** BCP 47 language of its name. */
  readonly language: string;
};
export type Source = v.InferOutput<typeof sourceSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
export type Point = v.InferOutput<typeof pointSchema>;
export type EntityTranslation = v.InferOutput<typeof entityTranslationSchema>;
export type Translation = v.InferOutput<typeof translationSchema>;
export type Moment = v.InferOutput<typeof momentSchema>;
export type Paragraph = v.InferOutput<typeof paragraphSchema>;
export type StoryData = v.InferOutput<typeof storySchema>;
export type StoryFile = v.InferOutput<typeof storyFileSchema>;

export type LanguageNames = v.InferOutput<typeof languageNamesSchema>;

export type LanguageNamesInput = v.InferInput<typeof languageNamesSchema>;
export type NamedInput = v.InferInput<typeof namedSchema>;
export type PersonInput = v.InferInput<typeof personSchema>;
export type PlaceInput = v.InferInput<typeof placeSchema>;
export type OrganizationInput = v.InferInput<typeof organizationSchema>;
export type TranslationInput = v.InferInput<typeof translationSchema>;
export type SourceInput = v.InferInput<typeof sourceSchema>;
export type MomentInput = v.InferInput<typeof momentSchema>;
export type ParagraphInput = v.InferInput<typeof paragraphSchema>;
export type StoryFileInput = v.InferInput<typeof storyFileSchema>;
export type StoryInput = v.InferInput<typeof storySchema>;

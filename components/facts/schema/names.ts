/** Schemas of names: all that the finder needs of entities. */
import * as v from 'valibot';
import { maxFormsOfName } from '../set-limits.ts';
import { described, entityIdSchema, fields, label, languageTag, list, sentence } from './fields.ts';

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

export const namesSchema = v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(100));

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

/** How entities are called: all that the finder gets to see. */
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
      'What must speak for the name before it is marked; nothing when left out. support, for names that many share: the full name elsewhere on the page, a title before it, context near it, or another person of the file. context, for names that are common words too: a title or context near it. The full name elsewhere counts only where capitals tell the name from the word: for a short name in mid-sentence, for an acronym outside text in capitals. A full name itself is marked in mid-sentence, and then anywhere on that page.',
    ),
  ),
  onlyAfter: v.optional(
    described(words, 'One of these must stand right before the name, outside the mark: "the" before "West".'),
  ),
  notAfter: v.optional(
    described(words, 'Words that, right before the name, make it another’s: "Melania", "Bank of".'),
  ),
  notBefore: v.optional(
    described(words, 'Words that, right after the name, make it another’s: "Tower", "Airlines".'),
  ),
  against: v.optional(
    described(
      words,
      'Words near the name that speak for something else. For all but full names without needs, the entity’s count as well.',
    ),
  ),
});

export const namesSchema = v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(100));

export const titles = described(
  words,
  'Titles and roles that, right before a short name, speak for this entity: "Secretary of State".',
);
export const context = described(
  words,
  'Words near a short name that speak for this entity: "treasury", "treaty".',
);
export const against = described(
  words,
  'Words near a short name that speak for somebody or something else: "shuttle" near "Columbia".',
);

/** What the finder needs to know of an entity: all of it that reaches pages without a name on them. */
export const namedSchema = fields({
  id: entityIdSchema,
  kind: v.picklist(entityKinds),
  names: namesSchema,
  titles,
  context,
  against,
});

/** Longer than a name: an inflected one carries its endings. */
const texts = v.optional(v.array(sentence));

/**
 * How a language other than English names an entity. An inflected word is written as its stem and its
 * endings, `Аляск|а|и|е|у|ой`; the words of one name go through their endings in step:
 * `Дональд||а|у|ом|е Трамп||а|у|ом|е` stands for five forms.
 */
const entityInLanguageSchema = fields({
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

export const languageNamesSchema = fields({
  /** BCP 47 tag: the primary language, with a script only where two are told apart (`zh-Hans`). */
  lang: v.string(),
  entities: v.record(entityIdSchema, entityInLanguageSchema),
  /** Given names and forms of address that, right before a surname, make it another person's. */
  otherBearers: texts,
  /** Words that, right before or after a name, make it part of another name. */
  makers: v.optional(fields({ before: texts, after: texts })),
});

/** Whether a value has the shape of a draft: texts may say anything, as in forms; of what kind each part is, is sure. */
import * as v from 'valibot';
import { emblemNames, organizationTypes, placeTypes, sourceKinds, units } from '../story/kinds.ts';
import { mapNames, maxEntities, storyFileSchema } from '../story/schema.ts';
import { country, entityIdSchema, fields, recordOf, sourceIdSchema } from '../story/schema-parts.ts';
import type { Draft } from './draft.ts';
import { dayOrders } from './language-words.ts';

/** Returns the draft as it is, but for `null`, which stands for numbers that are none; `null` if it is not one. */
export function draftOf(value: unknown): Draft | null {
  if (!v.is(draftSchema, value)) return null;
  const text = JSON.stringify(value);
  // What is left out of JSON is not there, neither here nor in the types of drafts.
  return JSON.parse(text, (_, part: unknown) => (part === null ? Number.NaN : part)) as Draft;
}

const written = v.string();
const maybe = v.optional(written);
const texts = v.array(written);
const maybeTexts = v.optional(texts);

/** One that is none is `null` in JSON. */
const number = v.nullable(v.number());

/** One of some words, or none yet. */
const oneOf = <Word extends string>(words: readonly Word[]) => v.picklist([...words, '']);

const name = fields({
  text: written,
  use: oneOf(['full', 'short', 'acronym']),
  lang: maybe,
  needs: v.optional(oneOf(['support', 'context'])),
  onlyAfter: maybeTexts,
  notAfter: maybeTexts,
  notBefore: maybeTexts,
  against: maybeTexts,
  reviewed: v.optional(v.literal(true)),
});

const flag = v.union([country, v.literal('')]);
const point = { latitude: number, longitude: number };

const picture = v.variant('kind', [
  fields({ kind: v.literal('none') }),
  fields({ kind: v.literal('monogram'), letters: written, country: v.optional(flag) }),
  fields({ kind: v.literal('flag'), country: flag }),
  fields({
    ...{ kind: v.literal('locator'), ...point, shows: maybe, country: v.optional(flag) },
    /** What was written as its place, if that could not be read. */
    written: maybe,
  }),
  fields({ kind: v.literal('drawing'), svg: written, shows: written, country: v.optional(flag) }),
  fields({ kind: v.literal('emblem'), emblem: oneOf(emblemNames), country: v.optional(flag) }),
  fields({ kind: v.literal('map'), map: oneOf(mapNames), shows: written, country: v.optional(flag) }),
]);

const value = v.variant('kind', [
  fields({ kind: v.literal('text'), text: written }),
  fields({ kind: v.literal('date'), date: written }),
  fields({ kind: v.literal('birth'), date: written }),
  fields({ kind: v.literal('quantity'), amount: number, unit: oneOf(units), of: maybe }),
  fields({ kind: v.literal('coordinates'), ...point }),
  fields({ kind: v.literal('distance'), from: fields(point), to: fields(point) }),
  fields({ kind: v.literal('entity'), entity: written }),
]);

const fact = fields({
  ...{ label: written, value, note: maybe, differs: maybe },
  ...{ asOf: maybe, until: maybe, source: written },
});
const statement = fields({ text: written, source: maybe });
const datedStatement = fields({ text: written, asOf: written, until: maybe, source: written });
const relation = fields({ label: written, to: written, source: maybe });

const ofEntity = {
  ...{ id: entityIdSchema, name: written, description: written, checked: maybe },
  names: v.array(name),
  titles: maybeTexts,
  context: maybeTexts,
  against: maybeTexts,
  picture: v.optional(picture),
  role: v.optional(datedStatement),
  facts: v.optional(v.array(fact)),
  story: v.optional(fields({ statements: v.array(statement), matters: v.optional(statement) })),
  relations: v.optional(v.array(relation)),
  later: v.optional(v.array(datedStatement)),
};

/** Types of places and organizations are left out until they are chosen. */
const entity = v.variant('kind', [
  fields({ kind: v.literal('person'), ...ofEntity }),
  fields({ kind: v.literal('place'), placeType: v.optional(oneOf(placeTypes)), ...ofEntity }),
  fields({
    kind: v.literal('organization'),
    organizationType: v.optional(oneOf(organizationTypes)),
    ...ofEntity,
  }),
]);

const source = fields({
  ...{ id: sourceIdSchema, title: written, publisher: written, kind: v.optional(oneOf(sourceKinds)) },
  ...{ address: written, archived: maybe, read: maybe },
});

const moment = fields({
  ...{ date: written, time: maybe, text: written, entities: texts, source: written, note: maybe },
});

/** The texts that were translated: no form shows them. */
const translatedFrom = fields({
  ...{ title: written, summary: written, labels: recordOf(written, written) },
  entities: recordOf(
    written,
    fields({
      ...{ name: written, description: written, role: maybe, letters: maybe, shows: maybe },
      facts: v.optional(recordOf(written, fields({ text: maybe, of: maybe, note: maybe, differs: maybe }))),
      ...{ statements: maybeTexts, matters: maybe, later: maybeTexts },
    }),
  ),
  moments: v.optional(v.array(fields({ text: written, time: maybe, note: maybe }))),
  paragraphs: maybeTexts,
});

const { language, version, translations } = storyFileSchema.entries;

/** True for parts that are not too many, each with an id of its own. */
const areApart = (parts: readonly { readonly id: string }[]): boolean =>
  parts.length <= maxEntities && new Set(parts.map(({ id }) => id)).size === parts.length;

const draftSchema = fields({
  ...{ $schema: maybe, id: written, title: written, language, version, by: maybe, checked: maybe },
  sites: maybeTexts,
  story: fields({
    ...{ date: written, summary: written },
    paragraphs: v.optional(v.array(fields({ text: written, sources: maybeTexts }))),
    moments: v.optional(v.array(moment)),
  }),
  sources: v.pipe(
    v.array(source),
    v.check((parts) => areApart(parts)),
  ),
  entities: v.pipe(
    v.array(entity),
    v.check((parts) => areApart(parts)),
  ),
  dayOrder: v.optional(v.picklist(dayOrders)),
  // Texts in other languages go into files as they are: no form could correct them.
  translated: v.optional(fields({ from: translatedFrom, into: v.nonOptional(translations) })),
});

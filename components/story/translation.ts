/** Stories in other languages. A translation has the texts of a story; its numbers, dates and sources stay data. */
import type {
  Entity,
  EntityTranslation,
  Fact,
  FactValue,
  Moment,
  StoryData,
  StoryInput,
  Translation,
  TranslationInput,
} from './schema.ts';

/** What can be translated: a whole story, or the part of it that a card shows. */
type Translatable = Omit<StoryData, 'names' | 'translations'>;

/**
 * Returns the translation for a reader: into the first of `languages` that there is, or another of the same language and
 * script (`de` for `de-AT`, `zh-Hant` for `zh-TW`). `null` where that is the language of the story itself, or there is none.
 */
export function translationFor<Texts>(
  translations: Readonly<Record<string, Texts>>,
  { original, languages }: { readonly original: string; readonly languages: readonly string[] },
): readonly [language: string, texts: Texts] | null {
  const all = Object.entries(translations);
  for (const wanted of languages) {
    const exact = all.find(([tag]) => tag === wanted);
    if (exact !== undefined) return exact;
    if (writingOf(original) === writingOf(wanted)) return null;
    const close = all.find(([tag]) => writingOf(tag) === writingOf(wanted));
    if (close !== undefined) return close;
  }
  return null;
}

/** Language and script of a tag; of a browser's own invention, the tag itself. */
function writingOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

/** Ids and labels may be called like what every object has: "constructor". */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Returns a story in another language. Texts that the translation lacks stay as they are. */
export function translate<Data extends Translatable>(
  data: Data,
  [language, { title, summary, labels, entities, moments = [], ...texts }]: readonly [string, Translation],
): Data {
  const { paragraphs = [] } = data;
  const written = textsLike(paragraphs, texts.paragraphs);
  return {
    ...data,
    language,
    translatedFrom: data.language,
    title,
    summary,
    ...(paragraphs.length > 0 && {
      paragraphs: paragraphs.map((one, index) => withText(one, written[index])),
    }),
    entities: data.entities.map((entity) => translateEntity(entity, ownValue(entities, entity.id), labels)),
    timeline:
      moments.length === data.timeline.length
        ? data.timeline.map((moment, index): Moment => ({ ...moment, ...moments[index] }))
        : data.timeline,
  };
}

function translateEntity(
  entity: Entity,
  texts: Partial<EntityTranslation> = {},
  labels: Translation['labels'],
): Entity {
  const { facts = {}, matters } = texts;
  const statements = textsLike(entity.story?.statements ?? [], texts.statements);
  const later = textsLike(entity.later, texts.later);
  const repeated = repeatedLabels(entity.facts);
  return {
    ...entity,
    name: texts.name ?? entity.name,
    description: texts.description ?? entity.description,
    ...(entity.role && { role: withText(entity.role, texts.role) }),
    picture: translatePicture(entity.picture, texts),
    facts: entity.facts.map((fact) =>
      translateFact(fact, repeated.has(fact.label) ? {} : ownValue(facts, fact.label), labels),
    ),
    ...(entity.story && {
      story: {
        statements: entity.story.statements.map((one, index) => withText(one, statements[index])),
        ...(entity.story.matters && { matters: withText(entity.story.matters, matters) }),
      },
    }),
    relations: entity.relations.map((one) => ({ ...one, label: ownValue(labels, one.label) ?? one.label })),
    later: entity.later.map((one, index) => withText(one, later[index])),
  };
}

const withText = <Of extends { readonly text: string }>(one: Of, text = one.text): Of => ({ ...one, text });

/** Texts for the items of a list; none if they are not as many, because nobody could tell which belongs to which. */
const textsLike = (items: readonly unknown[], texts: readonly string[] = []): readonly string[] =>
  texts.length === items.length ? texts : [];

/** The labels that several facts of an entity have: translations cannot tell these facts apart. */
export function repeatedLabels(facts: readonly Pick<Fact, 'label'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    facts.flatMap(({ label }) => {
      const isRepeated = seen.has(label);
      seen.add(label);
      return isRepeated ? [label] : [];
    }),
  );
}

/** Returns a picture with what is said or written in it in another language. */
export function translatePicture(
  picture: Entity['picture'],
  { letters, shows }: Partial<EntityTranslation> = {},
): Entity['picture'] {
  if (picture.kind === 'monogram') return { ...picture, letters: letters ?? picture.letters };
  return 'shows' in picture && shows !== undefined ? { ...picture, shows } : picture;
}

type FactTexts = NonNullable<EntityTranslation['facts']>[string];

function translateFact(
  fact: Fact,
  { text, of, note, differs }: FactTexts = {},
  labels: Translation['labels'],
): Fact {
  return {
    ...fact,
    label: ownValue(labels, fact.label) ?? fact.label,
    value: translateValue(fact.value, { text, of }),
    ...(fact.note !== undefined && { note: note ?? fact.note }),
    ...(fact.differs !== undefined && { differs: differs ?? fact.differs }),
  };
}

function translateValue(value: FactValue, { text, of }: Pick<FactTexts, 'text' | 'of'>): FactValue {
  if (value.kind === 'text') return { ...value, text: text ?? value.text };
  return value.kind === 'quantity' && value.of !== undefined ? { ...value, of: of ?? value.of } : value;
}

/** A story, or a file as its author writes it. */
type TextsHolder = Pick<StoryInput, 'title' | 'summary' | 'paragraphs' | 'timeline'> & {
  readonly entities: readonly (Entity | StoryInput['entities'][number])[];
};

/** Returns all texts of a story in the form of a translation. */
export function textsOf(of: TextsHolder): TranslationInput {
  const { title, summary, paragraphs = [], entities, timeline } = of;
  const labels = entities.flatMap(({ facts = [], relations = [] }) =>
    [...facts, ...relations].map(({ label }) => label),
  );
  return {
    title,
    summary,
    labels: Object.fromEntries([...new Set(labels)].map((label) => [label, label])),
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entityTexts(entity)])),
    moments: timeline.map(({ text, time, note }) => ({
      text,
      ...(time !== undefined && { time }),
      ...(note !== undefined && { note }),
    })),
    ...(paragraphs.length > 0 && { paragraphs: paragraphs.map(({ text }) => text) }),
  };
}

function entityTexts({
  name,
  description,
  role,
  picture,
  facts = [],
  story,
  later = [],
}: TextsHolder['entities'][number]): EntityTranslation {
  const texts = Object.fromEntries(
    facts.flatMap(({ label, value, note, differs }) => {
      const own = {
        ...(value.kind === 'text' && { text: value.text }),
        ...(value.kind === 'quantity' && value.of !== undefined && { of: value.of }),
        ...(note !== undefined && { note }),
        ...(differs !== undefined && { differs }),
      };
      return Object.keys(own).length === 0 ? [] : [[label, own]];
    }),
  );
  return {
    name,
    description,
    ...(role && { role: role.text }),
    ...(picture?.kind === 'monogram' && { letters: picture.letters }),
    ...(picture && 'shows' in picture && picture.shows !== undefined && { shows: picture.shows }),
    ...(Object.keys(texts).length > 0 && { facts: texts }),
    ...(story && { statements: story.statements.map(({ text }) => text) }),
    ...(story?.matters && { matters: story.matters.text }),
    ...(later.length > 0 && { later: later.map(({ text }) => text) }),
  };
}

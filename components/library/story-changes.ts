/** What a version of a story changes in another, as far as its reader sees it. */
import type { StoryData } from '../story/schema.ts';
import { ownValue, translationFor } from '../story/translation.ts';

export type StoryChanges = {
  readonly added: ChangedNames;
  readonly removed: ChangedNames;
  readonly changed: ChangedNames;
  /** True if something else is another: the story's text, its events or sources. */
  readonly isTextChanged: boolean;
};

export type ChangedNames = {
  readonly count: number;
  /** The first of them. */
  readonly names: readonly ChangedName[];
};

type ChangedName = { readonly name: string; readonly language: string };

/** More names are only counted. */
export const maxNamesOfChange = 200;

/** Compares two versions in the first of these languages that each has. Linear. */
export function changesBetween(
  before: StoryData,
  after: StoryData,
  languages: readonly string[],
  maxNames = maxNamesOfChange,
): StoryChanges {
  const [old, now] = [seenOf(before, languages), seenOf(after, languages)];
  const changed = [...now.names.entries()].filter(([id, { content }]) => {
    const known = old.names.get(id);
    return known !== undefined && known.content !== content;
  });
  const listed = (names: readonly ChangedName[]): ChangedNames => ({
    count: names.length,
    names: names.slice(0, maxNames).map(({ name, language }) => ({ name, language })),
  });
  return {
    added: listed(namesOnlyIn(now, old)),
    removed: listed(namesOnlyIn(old, now)),
    changed: listed(changed.map(([, name]) => name)),
    isTextChanged: old.text !== now.text,
  };
}

type Seen = {
  /** By id; the content is all that cards show and pages look for. */
  readonly names: ReadonlyMap<string, ChangedName & { readonly content: string }>;
  readonly text: string;
};

function seenOf(data: StoryData, languages: readonly string[]): Seen {
  const { title, summary, referenceDate, paragraphs, timeline, sources, translations = {} } = data;
  const [language, { entities: texts, ...ofStory }] = translationFor(translations, {
    original: data.language,
    languages,
  }) ?? [data.language, { entities: {} }];
  const names = data.entities.map((entity, index) => {
    const own = ownValue(texts, entity.id);
    const content = JSON.stringify([entity, data.names[index], own]);
    return [entity.id, { name: own?.name ?? entity.name, language, content }] as const;
  });
  const text = JSON.stringify([title, summary, referenceDate, paragraphs, timeline, sources, ofStory]);
  return { names: new Map(names), text };
}

const namesOnlyIn = ({ names }: Seen, other: Seen): readonly ChangedName[] =>
  [...names.entries()].flatMap(([id, name]) => (other.names.has(id) ? [] : [name]));

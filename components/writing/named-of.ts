/** What the finder would look for of a draft's entities, as they are now. */
import * as v from 'valibot';
import { requireContextForEverydayWords } from '../fact-sets/everyday-words.ts';
import { type EntityId, type Name, type Named, nameSchema } from '../story/schema.ts';
import { label } from '../story/schema-parts.ts';
import { formCount, maxFormsOfName, maxWordsOfEntity } from '../story/set-limits.ts';
import type { DraftEntity } from './draft.ts';

/** All entities of a draft have ids in this set, so that they count as one story. */
const setOfDraft = 'draft/';

/** The id by which an entity of a draft is looked for. */
export const soughtId = (id: string): EntityId => `${setOfDraft}${id}` as EntityId;

/** The id in the draft; `null` for an entity of another set. */
export const idInDraft = (id: EntityId): string | null =>
  id.startsWith(setOfDraft) ? id.slice(setOfDraft.length) : null;

/**
 * Returns the names of an entity with what is around them, as pages would get them. Names and words that are not right
 * yet are left out; `null` if there is no name.
 */
export function namedOf(entity: DraftEntity, language: string): Named | null {
  const names = (entity.names ?? []).map(nameOf).filter((name) => name !== null);
  if (names.length === 0) return null;
  const { titles, context, against } = entity;
  return requireContextForEverydayWords(
    {
      id: soughtId(entity.id),
      kind: entity.kind,
      names,
      titles: wordsOf(titles),
      context: wordsOf(context),
      against: wordsOf(against),
    },
    isLanguage(language) ? language : 'en',
  );
}

/** `null` for a name that no file could hold. */
export function nameOf(name: DraftEntity['names'][number]): Name | null {
  const { onlyAfter, notAfter, notBefore, against, lang, ...given } = name;
  const parsed = v.safeParse(nameSchema, {
    ...given,
    ...(lang !== undefined && isLanguage(lang) && { lang }),
    ...wordLists({ onlyAfter, notAfter, notBefore, against }),
  });
  return parsed.success && formCount(parsed.output.text) <= maxFormsOfName ? parsed.output : null;
}

function wordLists(
  lists: Readonly<Record<string, readonly string[] | undefined>>,
): Readonly<Record<string, string[]>> {
  return Object.fromEntries(
    Object.entries(lists)
      .map(([field, words]) => [field, wordsOf(words)] as const)
      .filter(([, words]) => words.length > 0),
  );
}

/** Those of the words that a file could hold. */
const wordsOf = (words: readonly string[] = []): string[] =>
  words.slice(0, maxWordsOfEntity).flatMap((word) => {
    const parsed = v.safeParse(label, word);
    return parsed.success ? [parsed.output] : [];
  });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

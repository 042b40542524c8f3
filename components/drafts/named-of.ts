/** What the finder would look for of a draft's entities, as they are now. */
import { requireContextForEverydayWords } from '../library/everyday-words.ts';
import type { Name, Named } from '../story/schema.ts';
import { isBalanced, isSeen, unseenIn } from '../story/seen-text.ts';
import { formCount, maxFormsOfName, maxWordsOfEntity } from '../story/story-limits.ts';
import type { DraftEntity } from './draft.ts';
import { qualifiedId } from './ids.ts';

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
      id: qualifiedId(entity.id),
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
  const { text, use, lang, needs, onlyAfter, notAfter, notBefore, against } = name;
  const written = lineOf(text);
  if (written === null || formCount(written) > maxFormsOfName) return null;
  return {
    text: written,
    use,
    ...(lang !== undefined && isLanguage(lang) && { lang }),
    ...(needs !== undefined && { needs }),
    ...wordLists({ onlyAfter, notAfter, notBefore, against }),
  };
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
  words.slice(0, maxWordsOfEntity).flatMap((word) => lineOf(word) ?? []);

/** As long as a name, or a word near it, may be. */
const maxLine = 80;

/** The text without white space around it; `null` for one that no file could hold. */
function lineOf(text: string): string | null {
  const line = text.trim();
  const isRight = line.length <= maxLine && isSeen(line) && unseenIn(line) === null && isBalanced(line);
  return isRight ? line : null;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

import type { StoryData, StoryFileInput } from '../../components/story/schema.ts';
import { isKnownLanguage } from '../../components/story/schema-parts.ts';
import { textsOf } from '../../components/story/translation.ts';

/** Why a story cannot be translated into a language; `null` if it can. */
export function whyNotInto(
  language: string,
  { language: original, translations = {} }: StoryData,
): string | null {
  if (!isKnownLanguage(language)) return `"${language}" is no language: write its BCP 47 tag, such as "de".`;
  if (language === original) return `The story is written in "${language}".`;
  return Object.hasOwn(translations, language) ? `The story has a translation into "${language}".` : null;
}

/** Returns the text of a valid file with one more translation, which still has the texts of the original. */
export function withTranslation(file: string, language: string): string {
  const written: StoryFileInput = JSON.parse(file.replace(/^\uFEFF/, ''));
  const { translations, ...rest } = written;
  // In the order of the file, which a story that was read from it need not have.
  const { title, story, entities } = rest;
  const texts = textsOf({ ...story, title, entities, timeline: story.moments ?? [] });
  return `${JSON.stringify({ ...rest, translations: { ...translations, [language]: texts } }, null, 2)}\n`;
}

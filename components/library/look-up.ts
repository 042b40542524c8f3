/** Whom words name, among all that is looked for on a page: what a reader asks about, and no page. */
import { calledBy } from '../finder/called.ts';
import { familiesTriedTogether, languageByTag, languageByWords, languageFamily } from '../finder/language.ts';
import type { EntityRef } from '../finder/mentions.ts';
import { send } from '../messages/send.ts';
import { isSameInPack } from '../story/entity-id.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import { wordKeysOf } from './word-keys.ts';

export type NameSources = {
  /** The bundled names; none where they are not looked for. */
  readonly bundled: readonly Named[];
  /** The families of languages in which bundled names can be loaded. */
  readonly families: readonly string[];
  readonly load: (family: string) => Promise<readonly LanguageNames[]>;
  /** Stands for the added stories that apply; 0 where there are none. */
  readonly stamp: number;
};

/** Returns whom the words name, bundled entities first. `tag` is the language of the text around them. */
export async function lookUp(
  words: string,
  tag: string | null,
  sources: NameSources,
): Promise<readonly EntityRef[]> {
  const [languages, added] = await Promise.all([
    languagesFor(words, tag, sources),
    addedNamesFor(words, sources.stamp),
  ]);
  const called = calledBy(words, { entities: [...sources.bundled, ...added], languages }, tag);
  return called.filter(({ entity }) => !called.some((other) => isSameInPack(other.entity, entity)));
}

/** The names in other languages than English that the words may have. What does not load is left out. */
async function languagesFor(
  words: string,
  tag: string | null,
  { bundled, families, load }: NameSources,
): Promise<readonly LanguageNames[]> {
  if (bundled.length === 0) return [];
  const language = languageByTag(words, tag) ?? languageByWords(words);
  const wanted = language === null ? familiesTriedTogether : [languageFamily(language)];
  const loaded = await Promise.allSettled(wanted.filter((family) => families.includes(family)).map(load));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

/** The names of added stories with the same words, whatever their case. */
async function addedNamesFor(words: string, stamp: number): Promise<readonly Named[]> {
  const keys = [...new Set([...wordKeysOf(words), ...wordKeysOf(words.toUpperCase())])];
  if (stamp === 0 || keys.length === 0) return [];
  return (await send('names-called', { stamp, words: keys }))?.names ?? [];
}

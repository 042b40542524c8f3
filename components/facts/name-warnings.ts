/** Warnings about names that are never found, or found where they mean something else. */
import { commonWordIn } from './common-words.ts';
import { everydayWordIn, isOneLetter } from './everyday-words.ts';
import type { FactSetProblem } from './fact-set-problems.ts';
import { isFindable } from './name-start.ts';
import type { Name, Named } from './schema.ts';

export function nameWarnings(names: readonly Named[], language: string): FactSetProblem[] {
  const ownersOf = ownersByName(names);
  return names.flatMap((named, index) =>
    named.names.flatMap((name, n) => {
      const message =
        whyNeverFound(name, named) ??
        whyAmbiguous(name, named, ownersOf) ??
        whyTooOften(name, [name.lang ?? language, language]);
      return message === null ? [] : [{ path: ['names', index, 'names', n, 'text'], message }];
    }),
  );
}

function whyNeverFound(name: Name, named: Named): string | null {
  // An inflected name may have no stem, "|рішення|рішень".
  const text = name.text.replace(/^\|/, '');
  if (!isFindable(text))
    return /^\p{Ll}/u.test(text)
      ? `"${text}" begins with a lowercase letter, but names are only found at capitals: begin it with its first capitalized word.`
      : `"${text}" does not begin with a letter, but names are only found at letters.`;
  return isUnsupported(name, named)
    ? `"${text}" has "needs", but this entity has no full name, no "titles" and no "context" that could support it.`
    : null;
}

/** True for a name whose needs nothing can meet. A full name that needs context is still found in mid-sentence. */
function isUnsupported(name: Name, { names, titles, context }: Named): boolean {
  if (!name.needs || (name.use === 'full' && name.needs === 'context')) return false;
  const hasFull = names.some((other) => other.use === 'full' && other !== name);
  return !hasFull && titles.length === 0 && context.length === 0;
}

/** The ids of the entities that have each name. */
function ownersByName(names: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const named of names) {
    for (const { text } of named.names) {
      const known = owners.get(text);
      if (known === undefined) owners.set(text, [named.id]);
      else if (known.at(-1) !== named.id) known.push(named.id);
    }
  }
  return owners;
}

/** A short name or acronym of several entities needs context to tell which is meant. */
function whyAmbiguous(
  { text, use, needs }: Name,
  { id }: Named,
  ownersOf: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (use === 'full' || needs === 'context') return null;
  const other = ownersOf.get(text)?.find((owner) => owner !== id);
  return other === undefined
    ? null
    : `"${text}" names "${other}" too: give it "needs": "context" and words in "context" that tell them apart.`;
}

function whyTooOften({ text, needs }: Name, languages: readonly string[]): string | null {
  if (needs === 'context') return null;
  const [stem = '', ending = ''] = text.split('|');
  const form = stem + ending;
  if (isOneLetter(form))
    return `"${form}" is one letter: it is only marked near a word of "titles" or "context". Leave it out, or give it "needs": "context".`;
  const everyday = everydayWordIn(form, languages);
  if (everyday !== null)
    return `"${form}" is an everyday word of ${languageName(everyday)}: it is only marked near a word of "titles" or "context", or in mid-sentence on pages with a full name. Leave it out, or give it "needs": "context".`;
  if (needs) return null;
  const common = languages.map((language) => commonWordIn(form, language)).find((one) => one !== null);
  if (common === undefined) return null;
  return `"${form}" is a common word of ${languageName(common)}: it would be marked on pages that mean something else. Give it "needs": "context" and list words that are near it in "context".`;
}

const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/**
 * When a spelling is marked, in the terms of whoever writes a story: always, where the page names the entity in full, or only
 * near words that belong to it. And the changes by which a spelling gets another rule.
 */
import type { Name } from '../story/schema.ts';
import type { DraftEntity, DraftName } from './draft.ts';
import { namedOf } from './named-of.ts';

export const nameRules = ['always', 'with-full-name', 'near-words'] as const;
export type NameRule = (typeof nameRules)[number];

/** The rule of a spelling as it is written. */
export const ruleOf = ({ needs }: Pick<DraftName, 'needs'>): NameRule =>
  needs === 'context' ? 'near-words' : needs === 'support' ? 'with-full-name' : 'always';

/** The rule by which pages mark a spelling: everyday words and single letters need context, whatever the draft says. */
export function ruleInForce(entity: DraftEntity, name: DraftName, language: string): NameRule | 'everyday' {
  const rule = ruleOf(name);
  const [needed = name] = namedOf({ ...entity, names: [name] }, language)?.names ?? [];
  return rule !== 'near-words' && ruleOf(needed) === 'near-words' ? 'everyday' : rule;
}

/** Returns the entity with another rule for one of its spellings. */
export function withRule(entity: DraftEntity, index: number, rule: NameRule): DraftEntity {
  return withChangedSpelling(entity, index, (name) => {
    const { needs: _, ...free } = name;
    switch (rule) {
      case 'always':
        return free;
      case 'with-full-name':
        return { ...free, use: partOf(free), needs: 'support' };
      case 'near-words':
        return { ...free, use: partOf(free), needs: 'context' };
      default:
        return rule satisfies never;
    }
  });
}

/** A name that needs something does not stand for the entity by itself. */
const partOf = ({ use }: DraftName): Name['use'] => (use === 'acronym' ? 'acronym' : 'short');

/** Returns the entity with one spelling changed; without it for `null`. */
export const withChangedSpelling = (
  entity: DraftEntity,
  index: number,
  change: (name: DraftName) => DraftName | null,
): DraftEntity => ({
  ...entity,
  names: entity.names.flatMap((name, n) => (n === index ? (change(name) ?? []) : [name])),
});

/** The lists of words of an entity, and those of one spelling. */
export type EntityWords = 'titles' | 'context' | 'against';
export type NeighborWords = 'onlyAfter' | 'notAfter' | 'notBefore';

/** Returns the entity with these words; a list without any is left out. */
export function withWords(entity: DraftEntity, list: EntityWords, words: readonly string[]): DraftEntity {
  const { [list]: _, ...rest } = entity;
  return words.length === 0 ? rest : { ...rest, [list]: [...new Set(words)] };
}

export const withNeighbors = (
  entity: DraftEntity,
  index: number,
  list: NeighborWords,
  words: readonly string[],
): DraftEntity =>
  withChangedSpelling(entity, index, (name) => {
    const { [list]: _, ...rest } = name;
    return words.length === 0 ? rest : { ...rest, [list]: [...new Set(words)] };
  });

/**
 * Adds a spelling with the rule that most such names have: several words, and names of places and organizations, name the
 * entity by themselves; of a person, one word is a name that others have, too.
 */
export function withSpelling(entity: DraftEntity, text: string): DraftEntity {
  const written = text.trim().replace(/\s+/g, ' ');
  if (written === '' || entity.names.some((name) => name.text === written)) return entity;
  return { ...entity, names: [...entity.names, spellingFor(entity, written)] };
}

function spellingFor({ kind }: DraftEntity, text: string): DraftName {
  if (/^[\p{Upper}\d.]{2,7}$/u.test(text)) return { text, use: 'acronym' };
  const isWhole =
    kind !== 'person' || /[\s·・]/u.test(text) || !/\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek}/u.test(text);
  return isWhole ? { text, use: 'full' } : { text, use: 'short', needs: 'support' };
}

/** The forms of an inflected spelling, each as it is written. */
export type FormsTable = readonly string[];

/**
 * Writes forms as one name, a stem and its endings for each word: "Ольга Зима" and "Ольги Зими" are `Ольг|а|и Зим|а|и`. The
 * forms must have as many words as the first; those that have not, and empty ones, are left out.
 */
export function notationOf(forms: FormsTable): string {
  const all = forms.map((form) => form.trim().replace(/\s+/g, ' ').replaceAll('|', '').split(' '));
  const [first = []] = all;
  const fitting = all.filter((words) => words.length === first.length && words[0] !== '');
  if (fitting.length < 2) return first.join(' ');
  return first.map((_, n) => wordNotation(fitting.map((words) => words[n] ?? ''))).join(' ');
}

function wordNotation(forms: readonly string[]): string {
  const [first = ''] = forms;
  if (forms.every((form) => form === first)) return first;
  let length = 0;
  while (length < first.length && forms.every((form) => form.charAt(length) === first.charAt(length)))
    length += 1;
  // Not between the halves of one character.
  if (/[\ud800-\udbff]$/.test(first.slice(0, length))) length -= 1;
  return [first.slice(0, length), ...forms.map((form) => form.slice(length))].join('|');
}

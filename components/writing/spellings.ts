/** How an entity is written in running text, as far as its name tells. */
import type { EntityKind } from '../story/schema.ts';
import type { DraftName } from './draft.ts';

/** "Smith, John" as "John Smith". "Sammy Davis, Jr.", "Trump, Jr." and "Philip, Duke of Edinburgh" stay what they are. */
export function givenNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  // Letters may be initials as well: "John Smith, MD", "Tolkien, J.R.R."
  const isLetters = /^(?:\p{Lu}\.?){2,}$/u.test(first);
  const isSuffix = /^(?:Jr\.?|Sr\.?|Ph\.?\s?D\.?)$/.test(first) || (isLetters && last.includes(' '));
  return last === '' || first === '' || more.length > 0 || isSuffix || /\b(?:of|the)\b/i.test(first)
    ? name
    : `${first} ${last}`;
}

/** Scripts that write a whole name without spaces. */
const hasNoBlanks = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * The names of an entity, its main one first. Of a person, the last word of it stands alone too, where the page names
 * the person in full; so do other names of one word.
 */
export function spellingsOf(name: string, others: readonly string[], kind: EntityKind): readonly DraftName[] {
  const isPerson = kind === 'person';
  const all = [...new Set([name, ...(isPerson ? others.map(givenNameFirst) : others)])];
  const surname = /\s(\p{Lu}\S*)$/u.exec(name)?.[1];
  const isGiven = surname === undefined || all.includes(surname) || /^(?:Jr|Sr|[IVX]+)\.?$/.test(surname);
  const names = all.map((text): DraftName => {
    if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) return { text, use: 'acronym' };
    const isPart = isPerson && text !== name && !text.includes(' ') && !hasNoBlanks.test(text);
    return isPart ? { text, use: 'short', needs: 'support' } : { text, use: 'full' };
  });
  return isPerson && !isGiven ? [...names, { text: surname, use: 'short', needs: 'support' }] : names;
}

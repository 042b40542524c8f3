/** Where the finder looks for a name. Whoever warns of names that are never found asks the same. */

/** The part of a name before its first capital, `von der ` of `von der Leyen`: it is looked for behind that. */
export const lowercasePrefixOf = (name: string): string => /^[\p{Ll}\d ]+ (?=\p{Lu})/u.exec(name)?.[0] ?? '';

/** True for a name without any capital in a script that has them; small Latin letters are passed over. */
export const beginsLowercase = (name: string): boolean =>
  /^(?!\p{Script=Latin})\p{Ll}/u.test(name) && lowercasePrefixOf(name) === '';

/** True for a name that is looked for: at a capital, or at a letter of another script than Latin. */
export const isFindable = (name: string): boolean =>
  beginsLowercase(name) || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name.slice(lowercasePrefixOf(name).length));

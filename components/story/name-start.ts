/** Where in a name the finder begins to look for it. Also used to warn about names that can never be found. */

/**
 * The part of a name before its first capital, `von der ` of `von der Leyen`, `gare d'` of `gare d'Orsay`, `7-` of `7-Eleven`, `e` of `eBay`: the finder
 * starts at the capital.
 */
export const lowercasePrefixOf = (name: string): string =>
  beginsWithLatinCapital(name)
    ? ''
    : (/^(?:[\p{Lower}\d ]+ (?:[dl]['’])?|\d{1,4}(?:-|\. )?|\p{Lower}{1,2})(?=\p{Upper})/u.exec(name)?.[0] ??
      '');

/** Nearly all names do: the others alone are worth a pattern that takes long to build. */
const beginsWithLatinCapital = (name: string): boolean => /^[A-Z]/.test(name);

/** True for a name without capitals in a script that has them, except Latin: the finder skips lowercase Latin letters. */
export const beginsLowercase = (name: string): boolean =>
  !beginsWithLatinCapital(name) && /^(?!\p{sc=Latin})\p{Lower}/u.test(name) && lowercasePrefixOf(name) === '';

/** True for a name that the finder can find: it has a capital, or begins with a letter of a non-Latin script. */
export const isFindable = (name: string): boolean =>
  beginsLowercase(name) || /^[\p{Upper}\p{Lt}\p{Lo}]/u.test(name.slice(lowercasePrefixOf(name).length));

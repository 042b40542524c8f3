/** Who is named as somebody's relative. */

import { isLowerAt } from './characters.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { isCapitalized } from './surroundings.ts';

/**
 * "Whose grandfather Ernest Baker", "Ihr Bruder Martin Lindner", "Sophie Belkacem, la cousine du comédien": who is named as
 * somebody's relative is hardly called by the surname later.
 */
export const isRelative = ({ form, around: { before, left, right } }: BlockRuleInput): boolean =>
  (isCapitalized(before) && isBehindRelative(left)) ||
  widow.test(left.slice(-40)) ||
  (right.startsWith(', ') &&
    mayNameRelative().test(right) &&
    (relativeBehind().test(right) || isRelativeOf(form, right)));

/** "Old Mr. Gale, Ted's father", of Ted Gale. */
function isRelativeOf({ entity, text }: BlockRuleInput['form'], right: string): boolean {
  const [, given = '', relative = ''] = /^, (\p{Upper}\p{Lower}+)'s ([a-z]+)/u.exec(right) ?? [];
  return relatives.has(relative) && entity.names.some((name) => name.text.startsWith(`${given} ${text}`));
}

/** "Sa veuve, Mme Lagorgette". */
const widow =
  /(?:[Ss]a|[Hh]is|[Ii]hre?|[Ss]eine|[Ss]u) (?:veuve|femme|épouse|fille|mère|sœur|widow|wife|mother|daughter|sister|Witwe|Frau|Tochter|Mutter|Schwester|viuda|mujer|esposa|hija|madre|hermana),? (?:Mme|Mrs\.?|Frau|la señora|doña) $/;

const relatives: ReadonlySet<string> = new Set(
  'wife husband daughter son sister brother mother father grandfather grandmother grandson granddaughter nephew niece cousin uncle aunt widow Frau Mann Tochter Sohn Schwester Bruder Mutter Vater vater Großvater Großmutter Nichte Neffe Cousin Cousine Onkel Tante Witwe femme épouse mari fille fils sœur frère mère père nièce neveu cousine oncle tante mujer esposo esposa marido hijo hija hermano hermana madre padre sobrino sobrina primo prima abuelo abuela'.split(
    ' ',
  ),
);
const owners: ReadonlySet<string> = new Set(
  'Whose whose His his Her her Their their My my Ihr ihr Ihre ihre Ihrem ihrem Ihren ihren Ihrer ihrer Sein sein Seine seine Seinem seinem Seinen seinen Seiner seiner Seines seines Son son Sa sa Ses ses Su su la le'.split(
    ' ',
  ),
);

/** How far before a surname its relative may stand: an owner, an adjective, and two names. */
const relativeReach = 100;

/** Without a pattern: it would have as many branches as words, which engines take a millisecond to compile. */
function isBehindRelative(left: string): boolean {
  const words = left
    .slice(-relativeReach)
    .trimEnd()
    .split(/[ ("'\u00ab\u201c\u201e-]/)
    .reverse();
  return [1, 2].some((given) => {
    const [relative = '', owner = '', other = '', another = ''] = words.slice(given);
    if (!relatives.has(relative.replace(/,$/, '')) || !words.slice(0, given).every(isCapitalized))
      return false;
    return isOwner(owner, other) || (isLowerAt(owner, 0) && isOwner(other, another));
  });
}

/** "His", and "la" in "dont la". */
const isOwner = (word: string, before: string): boolean =>
  owners.has(word) && (!/^l[ae]$/.test(word) || before === 'dont');

const mayNameRelative = lazy(() => new RegExp([...relatives].join('|')));
const relativeBehind = lazy(
  () =>
    new RegExp(
      `^, (?:the |an? |his |her |whose |die |der |eine? |seine? |ihre? |l[ae] |une? |son |sa |l[oa]s? |el |su |una? )?(?:younger |older |elder )?(?:${[...relatives].join('|')})(?!\\p{Alpha})`,
      'u',
    ),
);

/** The regular expressions that are put together here, for the check that all are linear. */
export const builtPatterns = [mayNameRelative, relativeBehind];

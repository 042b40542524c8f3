/** Who is named as somebody's relative. */

import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';

/**
 * "Whose grandfather Ernest Baker", "Ihr Bruder Martin Lindner", "Sophie Belkacem, la cousine du comédien": who is named as
 * somebody's relative is hardly called by the surname later.
 */
export function isRelative({ around: { text, span, left, right } }: BlockRuleInput): boolean {
  if (mayNameRelative().test(left)) {
    relativeBefore().lastIndex = span.from;
    if (relativeBefore().test(text)) return true;
  }
  return right.startsWith(', ') && mayNameRelative().test(right) && relativeBehind().test(right);
}

const relatives =
  'wife|husband|daughter|son|sister|brother|mother|father|niece|nephew|cousin|uncle|aunt|widow|Frau|Mann|Tochter|Sohn|Schwester|Bruder|Mutter|(?:Groß)?[Vv]ater|Nichte|Neffe|Cousine?|Onkel|Tante|Witwe|femme|épouse|mari|fille|fils|sœur|frère|mère|père|nièce|neveu|cousine?|oncle|tante|mujer|espos[oa]|marido|hij[oa]|herman[oa]|madre|padre|sobrin[oa]|prim[oa]|abuel[oa]';
const mayNameRelative = lazy(() => new RegExp(relatives));

/** Matches backwards from the surname: the cheapest way, where nearly no other name follows a relative. */
const relativeBefore = lazy(
  () =>
    new RegExp(
      `(?<=(?<!\\p{Alpha})(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ii]hre?[mnr]?|[Ss]eine?[mnrs]?|[Ss]on|[Ss]a|[Ss]es|[Ss]u|dont l[ae]) (?:\\p{Lower}{1,20} )?(?:grand)?(?:${relatives}),? (?:\\p{Upper}\\p{Alpha}{1,30}[ -]){1,2})`,
      'uy',
    ),
);
const relativeBehind = lazy(
  () =>
    new RegExp(
      `^, (?:the |an? |his |her |whose |die |der |eine? |seine? |ihre? |l[ae] |une? |son |sa |l[oa]s? |el |su |una? )?(?:younger |older |elder )?(?:${relatives})(?!\\p{Alpha})`,
      'u',
    ),
);

/** The regular expressions that are put together here, for the check that all are linear. */
export const builtPatterns = [mayNameRelative, relativeBefore, relativeBehind];

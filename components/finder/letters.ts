/** Evidence about acronyms, which often mean other things, too. */

import { isDigitAt } from './characters.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import { isOwnBody } from './longer-name.ts';
import { type BlockRuleInput, type Rule, ruledOut } from './rule.ts';
import { isCapitalized, type Surroundings } from './surroundings.ts';
import { countryLetters, menuWords, plainFirstWords, wordsBeforeCountry } from './vocabulary.ts';

const isUs = ({ text }: Form): boolean => text === 'US' || text === 'U.S.';

/** Evidence about acronyms, which often mean other things, too. */
export const letterRules: readonly Rule<BlockRuleInput>[] = [
  {
    name: 'letters-among-letters',
    weight: -6,
    applies: ({ name, entity }) => name.use === 'acronym' && entity.kind === 'place',
    holds: isAmongLetters,
  },
  {
    name: 'pronoun-in-capitals',
    weight: ruledOut,
    applies: ({ text }) => text === 'US',
    holds: ({ around }) => isPronoun(around),
  },
  {
    name: 'part-of-a-code',
    weight: ruledOut,
    applies: ({ name }) => name.use === 'acronym',
    holds: ({ form, around }) => isInCode(around) || (isUs(form) && isRoad(around)),
  },
  {
    name: 'sign-of-a-currency',
    weight: ruledOut,
    applies: isUs,
    holds: ({ around }) => isCurrencySign(around),
  },
  {
    name: 'letters-of-a-club',
    weight: ruledOut,
    applies: ({ text }) => text === 'US' || text === 'USA',
    holds: isClub,
  },
];

/** How many characters to each side are read as a list of acronyms: three of them or so. */
const listReach = 21;
const lettersBefore = /(?:\b[A-Z][A-Z0-9.]{1,3}, ){0,5}$/;
const lettersAfter = lazy(() => /^(?:, (?:and )?[A-Z][A-Z0-9.]{1,3}(?!\p{Alpha})){0,5}/u);

/**
 * "TNT, TBS, USA, FX": an acronym in a list of acronyms that are no countries. One neighbor makes no list, as clauses
 * meet at a comma, too ("after the ECB, US banks"); and hardly any word may come before it: "in the US, AI, TV and PC
 * makers" is none, "on USA, FX, AMC" is.
 */
function isAmongLetters({ around }: BlockRuleInput): boolean {
  if (around.before !== '' && around.before !== 'on') return false;
  const { left, right } = around;
  const before = left.endsWith(', ') ? lettersIn(left.slice(-listReach), lettersBefore) : [];
  const after = right.startsWith(', ') ? lettersIn(right.slice(0, listReach), lettersAfter()) : [];
  const isList =
    after.length > 1 || (before.length > 0 && after.length > 0) || (before.length > 1 && around.after === '');
  return isList && ![...before, ...after].some((letters) => countryLetters.has(letters));
}

const lettersIn = (text: string, list: RegExp): readonly string[] =>
  list.exec(text)?.[0].match(/[A-Z][A-Z0-9.]+/g) ?? [];

/** "CONTACT US", and any "US" among words in capitals of which none is about countries. */
function isPronoun(around: Surroundings): boolean {
  const { before, after, style } = around;
  if (menuWords.has(before))
    return around.beforeStartsSentence || !isCapitalized(after) || plainFirstWords.has(after);
  if (!isAllCaps(before) || wordsBeforeCountry.has(before)) return false;
  const allCaps = style === 'capitals' ? around.near : allCapsAround(around);
  const isAllCapsLine = style === 'capitals' || allCaps !== '';
  return isAllCapsLine && !wordsNearCountry.test(allCaps);
}

const isAllCaps = (word: string): boolean => /^[A-Z][A-Z'-]+$/.test(word);

/** Matches backwards from the end: from the front, every word would be tried as the first. */
const allCapsBefore = /$(?<=((?:\b[A-Z\d][A-Z\d',-]* )*))/;
const allCapsAfter = /^(?:,? [A-Z\d][A-Z\d'-]*\b)*/;

/**
 * The words in capitals around it in running text: 'he wrote, "THEY ARE ROBBING US BLIND"'. Empty where they may be
 * acronyms ("an AP US desk") or a label ("BREAKING NEWS US jets").
 */
function allCapsAround({ left, right, after }: Surroundings): string {
  const capitals = `${allCapsBefore.exec(left)?.[1]}${allCapsAfter.exec(right)?.[0]}`;
  return (after === '' || isAllCaps(after)) && /[A-Z]{4}/.test(capitals) && / ./.test(capitals)
    ? capitals
    : '';
}

/** Words near the country in a line in capitals, and not near the pronoun. */
const wordsNearCountry =
  /\b(?:RUSSIA|CHINA|UKRAINE|INDIA|IRAN|EU|UK|NATO|TRUMP|PUTIN|TARIFFS?|SENATE|CONGRESS|PRESIDENT|AMBASSADOR|EMBASSY|ARMY|NAVY|MARINES?|MILITARY|TROOPS|SOLDIERS?|CITIZENS?|SANCTIONS|TALKS|EXPORTS|DOLLAR|ECONOMY)\b/;

/** "CIA-7734-US", "US-169", "en-US", "C-USA". */
const isInCode = ({ text, span, left, right }: Surroundings): boolean =>
  /^-\d/.test(right) ||
  (text.charAt(span.from - 1) === '-' &&
    /(?:(?:^|[\s-])\d{2,}|(?<![\p{Alpha}.-])(?:en|es|[A-Z]))-$/u.test(left));

/** A number of a road: no more digits, no unit, no ordinal as in "US 7th Fleet". */
const roadNumber =
  /^ \d{1,3}(?![\d%-]|[.,]\d|(?:st|nd|rd|th| ?(?:million|billion|trillion|percent|per cent|points?|to|hours?|days?|weeks?|months?|years?|more|new))\b)/i;
const roadNoun = /^ \d{1,3} (?:designation|highway|freeway|expressway|corridor|bridge|bypass|route)\b/i;

/** "US 66 crosses the county line", but not "the US 30 years ago" and "sold the US 30 to Japan". */
const isRoad = ({ before, right }: Surroundings): boolean =>
  isDigitAt(right, 1) &&
  roadNumber.test(right) &&
  (!/^(?:the|The|these)$/.test(before) || roadNoun.test(right));

/**
 * "US$7.9 trillion", "US $1,000", "$799 US", but not "gave the US $40 million", and no "$1.5 billion U.S. plant", whose
 * country describes what follows.
 */
const isCurrencySign = (around: Surroundings): boolean => {
  const { before, left, right } = around;
  if (/^ ?\$/.test(right)) return right.startsWith('$') || !/^(?:the|The|in)$/.test(before);
  const sum = sumBefore.exec(left.slice(-24));
  return sum !== null && (sum[1] === undefined || endsSum.test(right));
};

/** Neither what the country describes, nor what it does: "$2 billion U.S. has sent". */
const endsSum =
  /^(?:$|[^\w ]| [^A-Za-z]| (?:in|on|at|of|for|to|from|by|as|and|or|per|each|an?|was|were|is|are)\b)/;

const sumBefore = /\$ ?[\d.,\u00a0 ]{0,12}\d ((?:m|bn|million|billion|trillion) )?$|\d \$ $/;

/** Languages that put the country's acronym after the noun, "l'armée US", and call many clubs "Union sportive". */
const clubLanguages: ReadonlySet<string | null> = new Set(['fr', 'it', 'es', 'pt', 'pl', 'ro', 'ca', 'gl']);

const sportsNear =
  /\b(?:Serie [A-D]|Ligue [12]|[Ff]ootball(?:er)?|midfielder|defender|striker|goalkeeper|F\.?C\.?|Saison|Vertrag|Trainer|Vereine?|Liga)\b/u;

/** "L'US Boulogne", "l'USA Perpignan", "US Monastir". */
function isClub(here: BlockRuleInput): boolean {
  const { form, around, language } = here;
  const isOften = clubLanguages.has(language);
  if (isOwnBody(here)) return false;
  if (isOften && around.endsWith("l'")) return true;
  if (form.text === 'USA' || !isCapitalized(around.after)) return false;
  return isOften || sportsNear.test(around.near);
}

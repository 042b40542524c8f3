import type { Form } from '../match/form.ts';
import { isCapitalised } from './capitals.ts';
import { type Here, never, type Rule } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import {
  bodiesAfterUs,
  countryLetters,
  menuWords,
  plainFirstWords,
  prepositionsBeforeUs,
  wordsBeforeCountry,
  wordsBeforePronoun,
} from './vocabulary.ts';

const isUs = ({ text }: Form): boolean => text === 'US' || text === 'U.S.';

/** Evidence about names that are letters, which many other things are called by too. */
export const letterRules: readonly Rule<Here>[] = [
  {
    name: 'letters-among-letters',
    weight: -6,
    concerns: ({ name, entity }) => name.use === 'acronym' && entity.kind === 'place',
    holds: (here) => isAmongLetters(here),
  },
  {
    name: 'pronoun-in-capitals',
    weight: never,
    concerns: ({ text }) => text === 'US',
    holds: ({ around }) => isPronoun(around),
  },
  {
    name: 'part-of-a-code',
    weight: never,
    concerns: ({ name }) => name.use === 'acronym',
    holds: ({ form, around }) => isInCode(around) || (isUs(form) && isRoad(around)),
  },
  {
    name: 'letters-of-a-club',
    weight: never,
    concerns: ({ text }) => text === 'US' || text === 'USA',
    holds: (here) => isClub(here),
  },
];

/** Characters to each side within which a list of letters is read: three of them or so. */
const listReach = 21;
const lettersBefore = /(?:(?<!\p{L})[A-Z][A-Z0-9.]{1,3}, ){0,5}$/u;
const lettersAfter = /^(?:, (?:and )?[A-Z][A-Z0-9.]{1,3}(?!\p{L})){0,5}/u;

/**
 * "TNT, TBS, USA, FX": letters among letters that name no countries. One neighbour makes no list, as clauses meet at a
 * comma too ("after the ECB, US banks"), and hardly a word has one behind it: "in the US, AI, TV and PC makers", but "on
 * USA, FX, AMC".
 */
function isAmongLetters({ around }: Here): boolean {
  if (around.before !== '' && around.before !== 'on') return false;
  const before = lettersIn(around.left.slice(-listReach), lettersBefore);
  const after = lettersIn(around.right.slice(0, listReach), lettersAfter);
  const isList =
    after.length > 1 || (before.length > 0 && after.length > 0) || (before.length > 1 && around.after === '');
  return isList && ![...before, ...after].some((letters) => countryLetters.has(letters));
}

const lettersIn = (text: string, list: RegExp): readonly string[] =>
  list.exec(text)?.[0].match(/[A-Z][A-Z0-9.]+/g) ?? [];

/** "CONTACT US", and any "US" in shouted words that nothing among them makes a country. */
function isPronoun(around: Surroundings): boolean {
  const { before, after, style } = around;
  if (wordsBeforePronoun.has(before)) return true;
  if (menuWords.has(before))
    return around.beforeStartsSentence || !isCapitalised(after) || plainFirstWords.has(after);
  if (!isLoud(before) || wordsBeforeCountry.has(before)) return false;
  const shout = style === 'capitals' ? around.near : shoutAround(around);
  const isShouted = style === 'capitals' || prepositionsBeforeUs.has(before) || shout !== '';
  return isShouted && !countryCompany.test(shout);
}

const isLoud = (word: string): boolean => /^[A-Z][A-Z'-]+$/.test(word);

/** Read backwards from the end: from the front, each word would be tried as the first. */
const shoutBefore = /$(?<=((?:\b[A-Z\d][A-Z\d',-]* )*))/;
const shoutAfter = /^(?:,? [A-Z\d][A-Z\d'-]*\b)*/;

/**
 * The shouted words around in running text: 'he wrote, "THEY ARE ROBBING US BLIND"'. Empty where they may be letters
 * ("an AP US desk") or a label ("BREAKING NEWS US jets").
 */
function shoutAround({ left, right, after }: Surroundings): string {
  const shout = `${shoutBefore.exec(left)?.[1]}${shoutAfter.exec(right)?.[0]}`;
  return (after === '' || isLoud(after)) && /[A-Z]{4}/.test(shout) && / ./.test(shout) ? shout : '';
}

/** Words that stand near the country in a shouted line, and not near the pronoun. */
const countryCompany =
  /\b(?:RUSSIA|CHINA|UKRAINE|INDIA|IRAN|EU|UK|NATO|TRUMP|PUTIN|TARIFFS?|SENATE|CONGRESS|PRESIDENT|AMBASSADOR|EMBASSY|ARMY|NAVY|MARINES?|MILITARY|TROOPS|SOLDIERS?|CITIZENS?|SANCTIONS|TALKS|EXPORTS|DOLLAR|ECONOMY)\b/;

/** "CIA-7734-US", "US-169", "en-US". */
const isInCode = ({ text, span, left, right }: Surroundings): boolean =>
  /^-\d/.test(right) ||
  (text.charAt(span.from - 1) === '-' && /(?:(?:^|[\s-])\d{2,}|(?<!\p{L})(?:en|es))-$/u.test(left));

/** A number that counts nothing: no more digits, no unit, no ordinal as in "US 7th Fleet". */
const roadNumber =
  /^ \d{1,3}(?![\d%-]|[.,]\d|(?:st|nd|rd|th| ?(?:million|billion|trillion|percent|per cent|points?|to|hours?|days?|weeks?|months?|years?|more|new))\b)/i;
const roadNoun = /^ \d{1,3} (?:designation|highway|freeway|expressway|corridor|bridge|bypass|route)\b/i;

/** "US 66 crosses the county line", but not "the US 30 years ago" and "sold the US 30 to Japan". */
const isRoad = ({ before, right }: Surroundings): boolean =>
  roadNumber.test(right) && (!/^(?:the|The|these)$/.test(before) || roadNoun.test(right));

/** Languages that put the country's letters behind the noun, "l'armée US", and call many a club "Union sportive". */
const clubLanguages: ReadonlySet<string | null> = new Set(['fr', 'it', 'es', 'pt', 'ro', 'ca', 'gl']);

const sportsNear =
  /\b(?:Serie [A-D]|Ligue [12]|[Ff]ootball|[Ff]ootballer|midfielder|defender|striker|goalkeeper|F\.?C\.?)\b/;

/** "L'US Boulogne", "l'USA Perpignan", "US Monastir". */
function isClub({ form, around, language }: Here): boolean {
  const isOften = clubLanguages.has(language);
  if (bodiesAfterUs.has(around.after)) return false;
  if (isOften && around.endsWith("l'")) return true;
  if (form.text === 'USA' || !isCapitalised(around.after)) return false;
  return isOften || sportsNear.test(around.near);
}

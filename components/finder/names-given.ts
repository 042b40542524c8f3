/** What a text says of longer names with a candidate in them, as evidence for the rest of the page. */
import { longerNameKey, plainWordKey } from './evidence.ts';
import type { EvidenceKey } from './finder.ts';
import { isLegalForm, isOwnBody, mayMakeName } from './longer-name.ts';
import type { Reason } from './mentions.ts';
import type { RuleName } from './reasons.ts';
import type { BlockRuleInput } from './rule.ts';
import { isCapitalized, isUnknownCapital } from './surroundings.ts';

/** The reasons by which a longer name goes on behind the candidate, or begins before it. */
const rulesOfNamesBehind: ReadonlySet<RuleName> = new Set([
  'firm-of-that-name',
  'letters-of-a-longer-name',
  'unknown-capital-after',
]);
const rulesOfNamesBefore: ReadonlySet<RuleName> = new Set(['firm-of-that-name', 'branch-of-a-firm']);

/** What the text says of names with the candidate: that there is a longer one, or that the next word is a plain one. */
export function namesGiven(here: BlockRuleInput, reasons: readonly Reason[]): readonly EvidenceKey[] {
  const { after } = here.around;
  if (reasons.some(({ name }) => name === 'numbered-thing')) return longerNameBehind(here);
  if (after !== '' && !isCapitalized(after)) return plainWordsOf(here);
  if (isCapitalized(after) && reasons.some(({ name }) => rulesOfNamesBehind.has(name)))
    return isLegalForm(here.around) ? longerNameBefore(here) : longerNameBehind(here);
  return reasons.some(({ name }) => rulesOfNamesBefore.has(name)) ? longerNameBefore(here) : none;
}

/** The reasons that the capital of the next word alone may have made. */
export const byCapitals: ReadonlySet<RuleName> = new Set([
  'begins-name-of-a-body',
  'place-in-a-longer-name',
  'word-after-makes-another',
]);
export const isByCapitals = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ name }) => byCapitals.has(name));

/** "Louisiana tech firms hire" in running text: then "Louisiana Tech Firms Hire" is no name in a headline. */
function plainWordsOf({ form, around: { after } }: BlockRuleInput): readonly EvidenceKey[] {
  const mayBeName = mayMakeName(after) || form.notBefore.some((words) => isSameInSmall(words, after));
  return mayBeName ? [plainWordKey(form, after)] : none;
}

/** True for " Tech" and "tech". */
const isSameInSmall = (words: string, word: string): boolean =>
  words.length === word.length + 1 && words.endsWith(word.slice(1)) && words.toLowerCase().endsWith(word);

/** The longer names that a candidate could be part of: "U.S. Games", "Future US". */
export const longerNames = (here: BlockRuleInput): readonly EvidenceKey[] =>
  here.form.entity.kind === 'place' ? joined(longerNameBehind(here), longerNameBefore(here)) : none;

function longerNameBehind(here: BlockRuleInput): readonly EvidenceKey[] {
  const { form, around } = here;
  const mayBeName = isCapitalized(around.after) || /^\d{1,3}$/.test(around.after);
  const isWanted = !form.allCaps && mayBeName && !isOwnBody(here);
  return isWanted ? [longerNameKey(`${form.text} ${around.after}`)] : none;
}

function longerNameBefore({ form, around }: BlockRuleInput): readonly EvidenceKey[] {
  const isWanted = !form.allCaps && isUnknownCapital(around.before);
  return isWanted ? [longerNameKey(`${around.before} ${form.text}`)] : none;
}

/** Both lists; a new one only where neither is empty. */
export const joined = (one: readonly EvidenceKey[], other: readonly EvidenceKey[]): readonly EvidenceKey[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];

const none: readonly never[] = [];

import { isWordAt } from '../match/characters.ts';
import type { Form } from '../match/name-table.ts';
import { bearerKey, fullKey, senseKey, titledKey } from './evidence.ts';
import type { PageEvidence } from './finder.ts';
import type { Surroundings } from './surroundings.ts';
import {
  givenNames,
  makersAfterPlace,
  makersAfterSurname,
  makersBeforeOf,
  otherBearerTitles,
  plainBeforeSurname,
  plainFirstWords,
  stateBodies,
  wordsBeforePronoun,
} from './vocabulary.ts';

/**
 * A named piece of evidence. Weights add up, in doublings of the odds; a candidate is accepted
 * above 0. `never` is for what no other evidence can outweigh.
 */
export type Rule<Input> = {
  readonly name: string;
  readonly weight: number;
  /** The reason, as a tester reads it. */
  readonly text: string;
  /** Which names the rule is about; asked once per name, not at each place. All of them when left out. */
  readonly concerns?: (form: Form) => boolean;
  readonly holds: (input: Input) => boolean;
};

/** What block rules look at: the candidate's form and the text around it. */
export type Here = { readonly form: Form; readonly around: Surroundings };
/** What page rules look at: what the page established. */
export type Elsewhere = { readonly form: Form; readonly page: PageEvidence };

const never = -20;

const isSurname = (form: Form): boolean => form.entity.kind === 'person' && form.name.use === 'short';
const isPerson = (form: Form): boolean => form.entity.kind === 'person';
const isPlace = (form: Form): boolean => form.entity.kind === 'place';

/** What the name itself is worth, before anything around it is read. Exactly one holds. */
export const priorRules: readonly Rule<Here>[] = [
  {
    name: 'full-name',
    weight: 4,
    text: 'The name is given in full.',
    concerns: ({ name }) => name.use === 'full' && !name.needs,
    holds: () => true,
  },
  {
    name: 'known-short-name',
    weight: 2,
    text: 'The short name is nearly always this one’s.',
    concerns: ({ name }) => name.use !== 'full' && !name.needs,
    holds: () => true,
  },
  {
    name: 'wants-context',
    weight: -1,
    text: 'The name has other meanings: something near it must speak for this one.',
    concerns: ({ name }) => name.needs === 'context',
    holds: () => true,
  },
  {
    name: 'wants-support',
    weight: -2,
    text: 'Many share the name: the page must name this one.',
    concerns: ({ name }) => name.needs === 'support',
    holds: () => true,
  },
];

/** Evidence in the block's own text. */
export const blockRules: readonly Rule<Here>[] = [
  {
    name: 'title-before',
    weight: 4,
    text: 'A title of this entity stands right before the name.',
    concerns: ({ titles }) => titles.length > 0,
    holds: (here) => hasTitleBefore(here),
  },
  {
    name: 'shared-title-before',
    weight: 3,
    text: 'A title in the plural stands before a list with this name.',
    concerns: isPerson,
    holds: (here) => hasSharedTitleBefore(here),
  },
  {
    name: 'context-near',
    weight: 3,
    text: 'Words near the name belong to this entity.',
    concerns: ({ name }) => !!name.needs,
    holds: ({ form, around }) => hasAny(around.near, form.entity.context),
  },
  {
    name: 'other-context-near',
    weight: -4,
    text: 'Words near the name belong to another bearer.',
    concerns: ({ entity }) => entity.against.length > 0,
    holds: ({ form, around }) => hasAny(around.near, form.entity.against),
  },
  {
    name: 'capital-in-mid-sentence',
    weight: 2,
    text: 'The capital in mid-sentence shows that it is a name.',
    concerns: ({ name }) => name.use === 'full' && name.needs === 'context',
    holds: ({ around }) =>
      !isCapitalised(around.before) && !around.startsSentence && around.style === 'sentence',
  },
  {
    name: 'machine-text',
    weight: never,
    text: 'It is part of an address, a handle, a tag or a file name.',
    holds: ({ around }) => isMachineText(around),
  },
  {
    name: 'lacks-its-article',
    weight: never,
    text: 'Without its article the word means something else.',
    concerns: ({ onlyAfter }) => onlyAfter.length > 0,
    holds: ({ form, around }) => !form.onlyAfter.some((words) => around.endsWith(words)),
  },
  {
    name: 'word-before-makes-another',
    weight: never,
    text: 'With the word before, it is another’s name.',
    concerns: ({ notAfter }) => notAfter.length > 0,
    holds: ({ form, around }) => form.notAfter.some((words) => around.endsWith(words)),
  },
  {
    name: 'word-after-makes-another',
    weight: never,
    text: 'With the word after, it is another’s name.',
    concerns: ({ notBefore }) => notBefore.length > 0,
    holds: ({ form, around }) => form.notBefore.some((words) => around.startsWith(words)),
  },
  {
    name: 'given-name-before',
    weight: never,
    text: 'Another person’s given name or initial stands before the surname.',
    concerns: isSurname,
    holds: (here) => isOtherBearer(here),
  },
  {
    name: 'title-of-a-relative',
    weight: never,
    text: 'The form of address belongs to another bearer of the surname.',
    concerns: isPerson,
    holds: ({ around }) => otherBearerTitles.has(around.before),
  },
  {
    name: 'unknown-capital-before',
    weight: -4,
    text: 'A capitalised word before it looks like part of the name.',
    concerns: (form) => isSurname(form) || (!!form.name.needs && !form.name.onlyAfter),
    holds: ({ around }) =>
      isUnknownCapital(around.before) && !around.beforeStartsSentence && around.style === 'sentence',
  },
  {
    name: 'unknown-word-opens-the-sentence',
    weight: -1,
    text: 'The word before it may be a given name at the sentence’s start.',
    concerns: isSurname,
    holds: ({ around }) =>
      isCapitalised(around.before) &&
      !isPlainOpening(around.before) &&
      around.beforeStartsSentence &&
      around.style === 'sentence',
  },
  {
    name: 'joined-surname',
    weight: -4,
    text: 'It is half of a double surname.',
    concerns: (form) => isSurname(form) && form.name.needs === 'support',
    holds: ({ around }) => isCapitalised(around.hyphenated),
  },
  {
    name: 'surname-in-a-longer-name',
    weight: never,
    text: 'The next word makes it the name of a relative, a building, a firm or a work.',
    concerns: isPerson,
    holds: (here) => isMadeBy(makersAfterSurname, here),
  },
  {
    name: 'place-in-a-longer-name',
    weight: never,
    text: 'The next word makes it the name of a firm, a body or another place.',
    concerns: isPlace,
    holds: (here) => isPlaceInLongerName(here),
  },
  {
    name: 'part-of-a-body-of',
    weight: never,
    text: 'With the words before, it is the name of a body or another place.',
    concerns: isPlace,
    holds: ({ around }) => makersBeforeOf.has(around.headOfPhrase),
  },
  {
    name: 'pronoun-in-capitals',
    weight: never,
    text: 'It is the word “us” in capitals.',
    concerns: ({ text }) => text === 'US',
    holds: ({ around }) => isPronoun(around),
  },
];

/** Evidence from the rest of the page. Each rule's keys stand in `keysHeeded`. */
export const pageRules: readonly Rule<Elsewhere>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    text: 'The page gives the full name elsewhere.',
    concerns: ({ name }) => name.use !== 'full',
    holds: ({ form, page }) => page.has(fullKey(form.entity.id)),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    text: 'The page gives the name with its title elsewhere.',
    concerns: ({ name }) => name.use !== 'full',
    holds: ({ form, page }) => !page.has(fullKey(form.entity.id)) && page.has(titledKey(form.entity.id)),
  },
  {
    name: 'another-bearer-on-page',
    weight: -1.5,
    text: 'The page names another bearer of the name.',
    concerns: ({ name }) => name.use === 'short',
    holds: ({ form, page }) => page.has(bearerKey(form.name.text)),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    text: 'The page spells the letters out as something else.',
    concerns: ({ name }) => name.use === 'acronym',
    holds: ({ form, page }) => page.has(senseKey(form.name.text)),
  },
];

export function hasTitleBefore({ form, around }: Here): boolean {
  return form.titles.some((title) => around.endsWith(title));
}

const sharedTitle = /([\p{L}.]+)s (?:\p{Lu}[\p{L}-]+(?:, | and ))*$/u;

/** "Presidents Trump and Putin". */
function hasSharedTitleBefore({ form, around }: Here): boolean {
  const end = around.text.charAt(around.span.from - 2);
  return (
    (end === 's' || end === ',' || end === 'd') &&
    form.entity.titles.includes(sharedTitle.exec(around.left)?.[1] ?? '')
  );
}

/** True where the surname is another person's, by a given name or initials right before it. */
export function isOtherBearer({ form, around }: Here): boolean {
  const word = plainCase(around.before, form);
  return givenNames.has(word) || /^\p{Lu}\.$/u.test(around.before);
}

function isUnknownCapital(word: string): boolean {
  const isPlain = plainBeforeSurname.has(word) || plainFirstWords.has(word) || /'s?$|[-/]/.test(word);
  return isCapitalised(word) && !isPlain;
}

/** Participles and adverbs ("Asked", "Meeting", "Clearly") and function words open sentences; few given names look so. */
function isPlainOpening(word: string): boolean {
  return (
    plainFirstWords.has(word) ||
    plainBeforeSurname.has(word) ||
    /(?:ing|ed|ly|'s|')$/.test(word) ||
    word.includes('-')
  );
}

function isPlaceInLongerName(here: Here): boolean {
  const { around, form } = here;
  const next = plainCase(around.after, form);
  if (next === 'Open' && /^(?:to|To|Up|up|for|For)$/.test(around.afterNext)) return false;
  if (next === 'State') return isStateInLongerName(around, plainCase(around.afterNext, form));
  return isMadeBy(makersAfterPlace, here);
}

/** "Louisiana State University", "Louisiana State beat …", but not "Louisiana State Senate" or "Russia state media". */
function isStateInLongerName(around: Surroundings, next: string): boolean {
  if (makersAfterPlace.has(next)) return true;
  const isOpen = around.style === 'sentence' || !isCapitalised(next);
  return isOpen && !stateBodies.has(next.charAt(0).toUpperCase() + next.slice(1));
}

/** True if the next word, or the next two joined by "_", stand in a list of words that make another name. */
function isMadeBy(makers: ReadonlySet<string>, { form, around }: Here): boolean {
  const next = plainCase(around.after, form);
  return makers.has(next) || makers.has(`${next}_${plainCase(around.afterNext, form)}`);
}

function isPronoun(around: Surroundings): boolean {
  if (wordsBeforePronoun.has(around.before)) return true;
  if (around.style !== 'capitals') return false;
  const article = /^(?:THE|A)$/.test(around.before);
  return !article && !/\b[A-Z]{4,}\b.*\b(?:AND|VS|V)$|^$/.test(around.before) && !isListedWithNames(around);
}

/** In a shouted line only a country that stands with others, or opens the line before a noun, is one. */
function isListedWithNames(around: Surroundings): boolean {
  return /\b(?:RUSSIA|CHINA|UKRAINE|INDIA|IRAN|EU|UK|NATO|TRUMP|PUTIN|TARIFF|TARIFFS|SENATE|CONGRESS|PRESIDENT|ARMY|TROOPS|SANCTIONS)\b/.test(
    around.near,
  );
}

const fileName = /\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|js|css|txt|docx?|xlsx?|zip|mp[34])\b/i;
const domain =
  /[\p{L}\p{N}-]\.(?:com|org|net|gov|edu|mil|int|info|io|co|tv|me|news|ru|ua|us|in|cn|uk|de|fr|eu)(?![\p{L}\p{N}.])/u;

function isMachineText(around: Surroundings): boolean {
  const { text, span } = around;
  const last = text.charAt(span.from - 1);
  if ('@#$_\\=~'.includes(last) && last !== '') return true;
  if ((last === '.' || last === ':') && isWordAt(text, span.from - 2)) return true;
  const next = text.charAt(span.to);
  if (next === '' || next === ' ') return last === '/' && isAddress(around.token);
  if ('@_\\='.includes(next) || ((next === '.' || next === ':') && isWordAt(text, span.to + 1))) return true;
  return isAddress(around.token);
}

const isAddress = (token: string): boolean =>
  /:\/\/|@|^www\./i.test(token) || domain.test(token) || fileName.test(token);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A shouted word as it would stand in running text, so that one list of words serves both. */
function plainCase(word: string, form: Form): string {
  return form.shouted || (word.length > 2 && word === word.toUpperCase())
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
}

/** True if one of the words stands whole in the text; a plural in -s and a capital at its start count as well. */
function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return hasWord(text, word) || (capital !== word && hasWord(text, capital));
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const plural = text.charAt(end) === 's' ? 1 : 0;
    if (!isWordAt(text, at - 1) && !isWordAt(text, end + plural)) return true;
  }
  return false;
}

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
  readonly holds: (input: Input) => boolean;
};

/** What block rules look at: the candidate's form and the text around it. */
export type Here = { readonly form: Form; readonly around: Surroundings };
/** What page rules look at: what the page established. */
export type Elsewhere = { readonly form: Form; readonly page: PageEvidence };

const never = -20;

const isPerson = ({ form }: Here): boolean => form.entity.kind === 'person';
const isShort = ({ form }: Here): boolean => form.name.use === 'short';

/** What the name itself is worth, before anything around it is read. Exactly one holds. */
export const priorRules: readonly Rule<Here>[] = [
  {
    name: 'full-name',
    weight: 4,
    text: 'The name is given in full.',
    holds: ({ form }) => form.name.use === 'full' && !form.name.needs,
  },
  {
    name: 'known-short-name',
    weight: 2,
    text: 'The short name is nearly always this one’s.',
    holds: ({ form }) => form.name.use !== 'full' && !form.name.needs,
  },
  {
    name: 'wants-context',
    weight: -1,
    text: 'The name has other meanings: something near it must speak for this one.',
    holds: ({ form }) => form.name.needs === 'context',
  },
  {
    name: 'wants-support',
    weight: -2,
    text: 'Many share the name: the page must name this one.',
    holds: ({ form }) => form.name.needs === 'support',
  },
];

/** Evidence in the block's own text. */
export const blockRules: readonly Rule<Here>[] = [
  {
    name: 'title-before',
    weight: 4,
    text: 'A title of this entity stands right before the name.',
    holds: (here) => hasTitleBefore(here),
  },
  {
    name: 'shared-title-before',
    weight: 3,
    text: 'A title in the plural stands before a list with this name.',
    holds: (here) => hasSharedTitleBefore(here),
  },
  {
    name: 'context-near',
    weight: 3,
    text: 'Words near the name belong to this entity.',
    holds: ({ form, around }) => !!form.name.needs && hasAny(around.near, form.entity.context),
  },
  {
    name: 'other-context-near',
    weight: -4,
    text: 'Words near the name belong to another bearer.',
    holds: ({ form, around }) => form.entity.against.length > 0 && hasAny(around.near, form.entity.against),
  },
  {
    name: 'capital-in-mid-sentence',
    weight: 2,
    text: 'The capital in mid-sentence shows that it is a name.',
    holds: ({ form, around }) =>
      form.name.use === 'full' &&
      form.name.needs === 'context' &&
      !isCapitalised(around.before) &&
      !around.startsSentence &&
      around.style === 'sentence',
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
    holds: ({ form, around }) =>
      !!form.name.onlyAfter && !form.name.onlyAfter.some((word) => around.left.endsWith(`${word} `)),
  },
  {
    name: 'word-before-makes-another',
    weight: never,
    text: 'With the word before, it is another’s name.',
    holds: ({ form, around }) =>
      form.name.notAfter?.some((words) => endsWith(around.left, words, form)) ?? false,
  },
  {
    name: 'word-after-makes-another',
    weight: never,
    text: 'With the word after, it is another’s name.',
    holds: ({ form, around }) =>
      form.name.notBefore?.some((words) => startsWith(around.right, words, form)) ?? false,
  },
  {
    name: 'given-name-before',
    weight: never,
    text: 'Another person’s given name or initial stands before the surname.',
    holds: (here) => isPerson(here) && isShort(here) && isOtherBearer(here),
  },
  {
    name: 'title-of-a-relative',
    weight: never,
    text: 'The form of address belongs to another bearer of the surname.',
    holds: (here) => isPerson(here) && otherBearerTitles.has(here.around.before),
  },
  {
    name: 'unknown-capital-before',
    weight: -4,
    text: 'A capitalised word before it looks like part of the name.',
    holds: (here) => hasUnknownCapitalBefore(here),
  },
  {
    name: 'unknown-word-opens-the-sentence',
    weight: -1,
    text: 'The word before it may be a given name at the sentence’s start.',
    holds: ({ form, around }) =>
      form.entity.kind === 'person' &&
      form.name.use === 'short' &&
      isCapitalised(around.before) &&
      !isPlainOpening(around.before) &&
      around.beforeStartsSentence &&
      around.style === 'sentence',
  },
  {
    name: 'joined-surname',
    weight: -4,
    text: 'It is half of a double surname.',
    holds: ({ form, around }) =>
      form.entity.kind === 'person' && form.name.needs === 'support' && isCapitalised(around.hyphenated),
  },
  {
    name: 'surname-in-a-longer-name',
    weight: never,
    text: 'The next word makes it the name of a relative, a building, a firm or a work.',
    holds: (here) => isPerson(here) && isMadeBy(makersAfterSurname, here),
  },
  {
    name: 'place-in-a-longer-name',
    weight: never,
    text: 'The next word makes it the name of a firm, a body or another place.',
    holds: (here) => here.form.entity.kind === 'place' && isPlaceInLongerName(here),
  },
  {
    name: 'part-of-a-body-of',
    weight: never,
    text: 'With the words before, it is the name of a body or another place.',
    holds: ({ form, around }) =>
      form.entity.kind === 'place' &&
      makersBeforeOf.has(/(\p{Lu}[\p{L}]+) of (?:the )?$/u.exec(around.left)?.[1] ?? ''),
  },
  {
    name: 'pronoun-in-capitals',
    weight: never,
    text: 'It is the word “us” in capitals.',
    holds: ({ form, around }) => form.text === 'US' && isPronoun(around),
  },
];

/** Evidence from the rest of the page. Each rule's keys stand in `keysHeeded`. */
export const pageRules: readonly Rule<Elsewhere>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    text: 'The page gives the full name elsewhere.',
    holds: ({ form, page }) => form.name.use !== 'full' && page.has(fullKey(form.entity.id)),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    text: 'The page gives the name with its title elsewhere.',
    holds: ({ form, page }) =>
      form.name.use !== 'full' && !page.has(fullKey(form.entity.id)) && page.has(titledKey(form.entity.id)),
  },
  {
    name: 'another-bearer-on-page',
    weight: -1.5,
    text: 'The page names another bearer of the name.',
    holds: ({ form, page }) => form.name.use === 'short' && page.has(bearerKey(form.name.text)),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    text: 'The page spells the letters out as something else.',
    holds: ({ form, page }) => form.name.use === 'acronym' && page.has(senseKey(form.name.text)),
  },
];

export function hasTitleBefore({ form, around }: Here): boolean {
  return form.entity.titles.some((title) => endsWith(around.left, title, form));
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

function hasUnknownCapitalBefore({ form, around }: Here): boolean {
  const wanted =
    form.entity.kind === 'person' ? form.name.use === 'short' : !!form.name.needs && !form.name.onlyAfter;
  return (
    wanted &&
    isCapitalised(around.before) &&
    !plainBeforeSurname.has(around.before) &&
    !plainFirstWords.has(around.before) &&
    !/'s?$|[-/]/.test(around.before) &&
    !around.beforeStartsSentence &&
    around.style === 'sentence'
  );
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
  if (/[@#$_\\=~]$|[\p{L}\p{N}][./:]$/u.test(around.left) && !/\p{L}[/]$/u.test(around.left)) return true;
  if (/^[@_\\=]|^\/[^ ]*[./]|^[.:]\w/.test(around.right)) return true;
  return /:\/\/|@|^www\./i.test(around.token) || domain.test(around.token) || fileName.test(around.token);
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A shouted word as it would stand in running text, so that one list of words serves both. */
function plainCase(word: string, form: Form): string {
  return form.shouted || (word.length > 2 && word === word.toUpperCase())
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
}

function endsWith(left: string, words: string, form: Form): boolean {
  const joined = words.endsWith('-') ? words : `${words} `;
  const matches = form.shouted ? left.toLowerCase().endsWith(joined.toLowerCase()) : left.endsWith(joined);
  return matches && !isWordAt(left, left.length - joined.length - 1);
}

function startsWith(right: string, words: string, form: Form): boolean {
  const joined = /^[\p{L}\p{N}(]/u.test(words) ? ` ${words}` : words;
  const matches = form.shouted
    ? right.toLowerCase().startsWith(joined.toLowerCase())
    : right.startsWith(joined);
  return matches && !isWordAt(right, joined.length);
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

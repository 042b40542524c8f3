/** What kind a name is of, by its own words, what stands around its mentions, and how often it is shortened. */
import { guessKind } from '../drafts/guess-kind.ts';
import { countryLetters } from '../drafts/kind-words.ts';
import { givenNames } from '../finder/vocabulary.ts';
import type { EntityKind } from '../story/schema.ts';
import { isDateline, type Run } from './runs.ts';
import {
  afterOrganizations,
  afterPersons,
  beforePlacesSurely,
  companyForms,
  directions,
  isTitle,
  linking,
  officesOfPlaces,
  ownedByPersons,
  ownedByPlaces,
} from './word-lists.ts';
import type { Word } from './words.ts';

type Scores = { person: number; place: number; organization: number };

/** More mentions say nothing new. */
const maxMentions = 24;

/** Guesses the kind of a name from all its mentions; never sure, but right in most cases. */
export function kindOf(name: string, mentions: readonly Run[]): EntityKind {
  const scores = ofName(name);
  for (const run of mentions.slice(0, maxMentions)) addMention(scores, run, mentions.length);
  const isShortened = name.includes(' ') && mentions.some((run) => run.words.length === 1);
  if (isShortened) scores.person += 3;
  const [best] = (Object.entries(scores) as [EntityKind, number][]).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'person';
}

/** What a name says of itself. */
function ofName(name: string): Scores {
  const words = name.split(/[\s-]+/);
  const scores: Scores = {
    person: words.length > 1 ? 0.6 : 0,
    place: words.length > 1 ? 0 : 0.5,
    organization: 0.1,
  };
  const { kind, clue } = guessKind(name, '');
  if (clue.kind === 'inside') scores[kind] += 4;
  const letters = name.replaceAll('.', '');
  if (/^\p{Upper}[\p{Upper}&\d]{1,5}$/u.test(letters))
    scores[countryLetters.has(letters.toLowerCase()) ? 'place' : 'organization'] += countryLetters.has(
      letters.toLowerCase(),
    )
      ? 4
      : 1.5;
  if (/&|\p{Lower}\p{Upper}|\d/u.test(name) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(name))
    scores.organization += 2;
  if (words.some((word) => linking.has(word) && word !== 'de')) scores.organization += 0.6;
  if (
    words.length > 1 &&
    (givenNames.has(words[0] ?? '') || words.slice(0, -1).some((word) => /^\p{Upper}\.?$/u.test(word)))
  )
    scores.person += 4;
  const isTeam = words.length > 1 && /[^s]s$/.test(words.at(-1) ?? '');
  if (isPlaceOpening.test(words[0] ?? '') && words.length > 1) scores.place += isTeam ? 0 : 3;
  if (isTeam) scores.organization += 0.7;
  if (words.length === 1 && givenNames.has(name)) scores.person += 1.5;
  return scores;
}

/** "West Bengal", "San Diego", "Fort Worth". */
const isPlaceOpening =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|San|Santa|São|Saint|Fort|Mount|Port|Bad|New|Nueva|United)$/;

/** What stands around a mention. */
function addMention(scores: Scores, run: Run, count: number): void {
  const weight = Math.max(1 / count, 0.34);
  const add = (kind: EntityKind, points: number): void => {
    scores[kind] += points * weight;
  };
  const { block, first, last, words } = run;
  const before = words[0]?.joint === 'none' ? undefined : block[first - 1];
  const beforeThat = before === undefined || before.joint === 'none' ? undefined : block[first - 2];
  const after = block[last + 1];
  if (run.isAddressed) add('person', 5);
  if (isDateline(run)) add('place', 6);
  if (before !== undefined) addBefore(add, before, beforeThat, words.length);
  if (after !== undefined) addAfter(add, words.at(-1) as Word, after);
}

type Add = (kind: EntityKind, points: number) => void;

function addBefore(add: Add, before: Word, beforeThat: Word | undefined, length: number): void {
  const word = before.text.toLowerCase();
  const isThe = /^(?:the|der|die|das|dem|den|des|el|la|los|las|le|les|del)$/.test(word);
  const preposition = isThe ? (beforeThat?.text.toLowerCase() ?? '') : word;
  if (isThe) add('organization', length > 1 ? 1.5 : 1);
  if (beforePlacesSurely.has(preposition)) add('place', isThe ? 1 : 2.5);
  else if (preposition === 'from' || preposition === 'to' || preposition === 'nach' || preposition === 'aus')
    add('place', isThe ? 0.3 : 1);
  else if (preposition === 'of' && isTitle(beforeThat?.text ?? '')) add('place', 2);
  if (directions.has(word)) add('place', 2.5);
  if (before.letters === 'small' && isTitle(before.text)) add('person', 3.5);
  if (word === 'by' || word === 'says' || word === 'said') add('person', 1.2);
}

function addAfter(add: Add, own: Word, after: Word): void {
  const word = after.text.toLowerCase();
  // "Jerry Shields, 42, who"
  if (own.signBehind === ',' && /^\d{2}$/.test(after.text)) add('person', 5);
  else if (own.signBehind === ',' && word === 'who') add('person', 2.5);
  else if (own.isGenitive) addOwned(add, word);
  else if (after.joint !== 'none') addDoing(add, after);
}

function addDoing(add: Add, after: Word): void {
  const word = after.text.toLowerCase();
  if (companyForms.has(word)) add('organization', 5);
  if (afterPersons.has(word)) add('person', 1.3);
  if (afterOrganizations.has(word)) add('organization', 2);
  if (after.joint === 'hyphen' && /^(?:based|born|wide|area)$/.test(word)) add('place', 2);
  if (isTitle(after.text)) add(officesOfPlaces.has(word) ? 'place' : 'organization', 1.6);
}

/** "Ghana’s president", "Nardelli’s wife". */
function addOwned(add: Add, word: string): void {
  if (ownedByPlaces.has(word)) add('place', 1.5);
  if (ownedByPersons.has(word)) add('person', 2);
  if (afterOrganizations.has(word)) add('organization', 2);
}

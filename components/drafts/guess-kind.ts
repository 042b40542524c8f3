/** Guesses what a name is from its own words and from the sentence around it; whoever adds it may say otherwise. */
import { givenNames } from '../finder/vocabulary.ts';
import type { EntityKind } from '../story/schema.ts';
import {
  afterPeople,
  beforePlaces,
  countryLetters,
  kindWords,
  maxWords,
  surnames,
  type WordKind,
} from './kind-words.ts';

export type KindGuess = {
  readonly kind: EntityKind;
  /** Of a place or an organization. */
  readonly type: string;
  /** What the guess is made from. */
  readonly clue: Clue;
};

/** A word in the name, right before it or right after it, as it is written there. */
export type Clue =
  | { readonly kind: 'inside' | 'before' | 'after'; readonly word: string }
  /** The name is made of capitals. */
  | { readonly kind: 'letters' }
  | { readonly kind: 'none' };

/** The text around a name, as far as it says something. */
type Around = { readonly before: string; readonly after: string };

/** Guesses the kind of a name in a sentence; the sentence may be empty. Linear. */
export function guessKind(name: string, sentence: string): KindGuess {
  const around = aroundName(name, sentence);
  return (
    fromLetters(name) ??
    fromOwnWords(name) ??
    fromTitle(around.before) ??
    fromGivenName(name) ??
    fromDescription(around.after) ??
    fromPlaceWord(around.before) ??
    fromVerb(around.after) ?? { kind: 'person', type: '', clue: { kind: 'none' } }
  );
}

/** So much of a sentence is looked at on each side. */
const reach = 120;

function aroundName(name: string, sentence: string): Around {
  const at = sentence.indexOf(name);
  if (name === '' || at < 0) return { before: '', after: '' };
  return {
    before: sentence.slice(Math.max(0, at - reach), at),
    after: sentence.slice(at + name.length, at + name.length + reach),
  };
}

function fromLetters(name: string): KindGuess | null {
  const letters = name.replaceAll('.', '');
  if (!/^\p{Upper}{2,6}$/u.test(letters)) return null;
  return countryLetters.has(letters.toLowerCase())
    ? { kind: 'place', type: 'country', clue: { kind: 'letters' } }
    : { kind: 'organization', type: 'other', clue: { kind: 'letters' } };
}

/** "Columbia University", "University of Iceland", "Lake Baikal", "President Reagan". */
function fromOwnWords(name: string): KindGuess | null {
  const words = wordsOf(name);
  if (words.length < 2) return null;
  const last = wordAtEnd(words);
  const first = wordAtStart(words);
  // A title is one only before a name, and not in "General Motors"; what a place is called stands before it or behind it.
  const isFirm = last?.meaning.kind === 'organization' && !surnames.has(last.word.toLowerCase());
  const found =
    first?.meaning.kind === 'person' && !isFirm
      ? first
      : [last, first].find((one) => one !== null && one.meaning.kind !== 'person');
  if (found === undefined || found === null) return null;
  const isSurname =
    found === last && surnames.has(found.word.toLowerCase()) && givenNames.has(words[0] ?? '');
  return isSurname ? null : guess(found, 'inside');
}

/** "Secretary of State George Shultz", "the city of Reykjavik". */
function fromTitle(before: string): KindGuess | null {
  if (/[,;:.!?](?<!\p{Alpha}\.)\s*$/u.test(before)) return null;
  const words = wordsOf(before);
  const linked = /^(?:of|von|de|du|di|города|міста)$/iu.test(words.at(-1) ?? '');
  const found = wordAtEnd(linked ? words.slice(0, -1) : words);
  if (found === null) return null;
  // "The president of Iceland" says nothing of Iceland but that it is a place.
  if (found.meaning.kind === 'person' && linked)
    return { kind: 'place', type: 'other', clue: { kind: 'before', word: `${found.word} ${words.at(-1)}` } };
  return found.meaning.kind === 'person' || linked ? guess(found, 'before') : null;
}

function fromGivenName(name: string): KindGuess | null {
  const [first = '', ...others] = wordsOf(name);
  return others.length > 0 && givenNames.has(first)
    ? { kind: 'person', type: '', clue: { kind: 'inside', word: first } }
    : null;
}

/** The words of a description that are looked at: "a small house by the sea". */
const described =
  /^(?:,| \(| is| was| ist| war| est| était| es| era| —| –)\s?([\p{Alpha}\p{M}'’-]+(?:\s[\p{Alpha}\p{M}'’-]+){0,5})/u;

/** "Höfði, a small house by the sea"; "Reykjavik is the capital of Iceland". */
function fromDescription(after: string): KindGuess | null {
  const words = wordsOf(described.exec(after)?.[1] ?? '');
  for (let at = 0; at < words.length; at++) {
    const found = wordAtStart(words.slice(at));
    if (found !== null) return guess(found, 'after');
  }
  return null;
}

function fromPlaceWord(before: string): KindGuess | null {
  // A sign in between parts them.
  if (!/[\p{Alpha}\p{M}]\s$/u.test(before)) return null;
  const word = wordsOf(before).findLast((one) => one.toLowerCase() !== 'the');
  return word !== undefined && beforePlaces.has(word.toLowerCase())
    ? { kind: 'place', type: 'other', clue: { kind: 'before', word } }
    : null;
}

function fromVerb(after: string): KindGuess | null {
  const word = /^,?\s+(?:a |has |had |hat )?(\p{Alpha}+)/u.exec(after)?.[1];
  return word !== undefined && afterPeople.has(word.toLowerCase())
    ? { kind: 'person', type: '', clue: { kind: 'after', word } }
    : null;
}

type Found = { readonly word: string; readonly meaning: WordKind };

const guess = ({ word, meaning }: Found, where: 'inside' | 'before' | 'after'): KindGuess => ({
  ...meaning,
  clue: { kind: where, word },
});

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{Alpha}\p{M}\p{N}]+(?:['’.-][\p{Alpha}\p{M}\p{N}]+)*\.?/gu) ?? [];

const wordAtEnd = (words: readonly string[]): Found | null =>
  longest((count) => (count <= words.length ? words.slice(-count) : []));
const wordAtStart = (words: readonly string[]): Found | null =>
  longest((count) => (count <= words.length ? words.slice(0, count) : []));

/** The longest of the lists' words that stands in a place. */
function longest(take: (count: number) => readonly string[]): Found | null {
  for (let count = maxWords; count > 0; count--) {
    const word = take(count).join(' ');
    const meaning = kindWords.get(word.toLowerCase()) ?? kindWords.get(word.toLowerCase().replace(/\.$/, ''));
    if (meaning !== undefined) return { word, meaning };
  }
  return null;
}

/** So many words of a description are looked at for what the place is. */
const wordsDescribing = 8;

/** Words behind which a description says where, whose or what for. */
export const linking: ReadonlySet<string> = new Set(
  `of in on at by near with from to for where which that between along under across beside below beyond above behind inside outside opposite through von vom in im am bei auf aus mit zwischen de du des d en sur
  au aux à dans près del al junto cerca в во на у из при с з до біля في من على`.split(/\s+/),
);

/** What kind of place a description says it is: "The capital of Iceland.", "Ein Fluss in Bayern."; `null` if it says none. */
export function placeTypeIn(description: string, language: string): string | null {
  const words = wordsOf(description).slice(0, wordsDescribing);
  const end = words.findIndex((word) => linking.has(word.toLowerCase()));
  const found = (end < 0 ? words : words.slice(0, end)).flatMap((_, at, all) => {
    const meaning = wordAtStart(all.slice(at))?.meaning;
    return meaning?.kind === 'place' ? [meaning.type] : [];
  });
  // "A city hall": the last noun is the thing; elsewhere it comes first, "die Hauptstadt Islands".
  return (/^(?:en|hi)\b/i.test(language) ? found.at(-1) : found[0]) ?? null;
}

/** The most characters of a description. */
const maxDescription = 140;

/** What follows a name and says who or what it is: ", the secretary of state, …". */
const apposition =
  /^,\s+((?:the|a|an|his|her|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)\s[^,;.!?()]{3,130}|l['’][^,;.!?()]{3,130})[,;.!?]/iu;

/** What a sentence says that a name is, as a description; empty if it says nothing. */
export function guessDescription(name: string, sentence: string): string {
  const { after } = aroundName(name, `${sentence} `);
  const said = apposition.exec(after)?.[1]?.trim() ?? '';
  if (said === '' || said.length >= maxDescription) return '';
  return `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`;
}

/**
 * The people, places and organizations that a page names, by the grammar of names alone: how words are written and joined, what
 * stands before and behind them, what is repeated where. Nothing is looked up in a list of names.
 */
import { givenNames, plainFirstWords } from '../finder/vocabulary.ts';
import { commonWordIn } from '../library/common-words.ts';
import { everydayWordIn } from '../library/everyday-words.ts';
import type { EntityKind } from '../story/schema.ts';
import { languageByTag, languageByWords } from '../finder/language.ts';
import { withoutNouns } from './german.ts';
import { kindOf } from './kind-of.ts';
import { isDateline, type Run, runsIn } from './runs.ts';
import { type Word, wordsOf } from './words.ts';
import { capitalWords, generalWords, isHead, isTitle, verbsBehind } from './word-lists.ts';

/** A block of a page, as a reader sees it. */
export type TextBlock = { readonly text: string; readonly lang: string | null };

export type Mention = { readonly block: number; readonly from: number; readonly to: number };

/** A name that is offered. */
export type Proposal = {
  readonly name: string;
  /** All ways the page writes it, the name first. */
  readonly spellings: readonly string[];
  readonly kind: EntityKind;
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
};

/** A run that may be a name, where it stands. */
type Place = { readonly run: Run; readonly text: string; readonly block: number; readonly language: string };

export function propose(blocks: readonly TextBlock[]): readonly Proposal[] {
  const languages = languagesOf(blocks);
  const read = withoutGermanNouns(blocks.map(({ text }) => wordsOf(text)), languages);
  const small = countSmall(read);
  const places = read.flatMap((words, block) => {
    const language = languages[block] ?? 'en';
    const own = withoutHeadlines(withoutShouts(words), language);
    return runsIn(own, language).map((run): Place => ({ run, text: textOf(run, blocks[block]?.text ?? ''), block, language }));
  });
  return group(accept(places, small));
}

/** The primary language of most of the text; `null` where nothing tells. */
export function languageOfPage(blocks: readonly TextBlock[]): string | null {
  const sample = blocks.filter(({ text }) => text.length > 80).slice(0, maxSampled);
  const guesses = new Map<string, number>();
  for (const { text, lang } of sample) {
    const guess = languageByTag(text, null) ?? languageByWords(text) ?? languageByTag(text, lang);
    if (guess !== null) guesses.set(guess, (guesses.get(guess) ?? 0) + 1);
  }
  const [most] = [...guesses].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** So many blocks tell the language of a page. */
const maxSampled = 40;

/** The language of each block: by its tag or its letters, or else that of the page. */
function languagesOf(blocks: readonly TextBlock[]): readonly string[] {
  const most = languageOfPage(blocks) ?? 'en';
  return blocks.map(({ text, lang }) => languageByTag(text, lang) ?? most);
}

function withoutGermanNouns(read: readonly (readonly Word[])[], languages: readonly string[]): readonly (readonly Word[])[] {
  if (!languages.includes('de')) return read;
  const german = withoutNouns(read.map((words, block) => (languages[block] === 'de' ? words : [])));
  return read.map((words, block) => (languages[block] === 'de' ? (german[block] ?? words) : words));
}

/** Leaves out the capitals of headlines and menus, which say nothing. */
function withoutHeadlines(words: readonly Word[], language: string): readonly Word[] {
  // Headlines are written as sentences are.
  if (language !== 'en') return words;
  const kept: Word[] = [];
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && words[to]?.startsSentence !== 'yes') continue;
    const sentence = words.slice(from, to);
    kept.push(...(isRunningText(sentence) ? sentence : sentence.map((word) => ({ ...word, letters: 'small' as const }))));
    from = to;
  }
  return kept;
}

/** Running text has words in small letters, and a list signs or figures between its names. */
function isRunningText(sentence: readonly Word[]): boolean {
  const capitals = sentence.filter(({ letters }) => letters === 'capital' || letters === 'capitals').length;
  const small = sentence.filter(({ text, letters }) => letters === 'small' && text.length > 3 && !smallInHeadlines.has(text)).length;
  if (small > 1 || (small === 1 && capitals < 4)) return true;
  const parted = sentence.filter(({ joint, letters }) => joint === 'none' || letters === 'number').length;
  return sentence.length > 5 && parted * 4 > capitals;
}

const smallInHeadlines = new Set('with from over into amid after that than about under your their this have what when'.split(' '));

/** So many words in capitals side by side are called out, not named. */
const shoutedWords = 4;

function withoutShouts(words: readonly Word[]): readonly Word[] {
  const kept = [...words];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word !== undefined && word.letters === 'capitals' && !word.text.includes('.')) continue;
    if (at - from >= shoutedWords)
      for (let n = from; n < at; n++) kept[n] = { ...(words[n] as Word), letters: 'small' };
    from = at + 1;
  }
  return kept;
}

/** How often words stand in small letters. */
function countSmall(read: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of read)
    for (const { text, letters } of words) if (letters === 'small') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const textOf = ({ words }: Run, block: string): string =>
  block.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0).replace(/\s+/gu, ' ');

const isOrdinary = (word: string, language: string): boolean => {
  const small = word.toLowerCase();
  return capitalWords.has(small) || generalWords.has(small) || (isTitle(word) && word.length > 1) || everydayWordIn(word, [language]) !== null;
};

function accept(places: readonly Place[], small: ReadonlyMap<string, number>): readonly Place[] {
  const inside = new Set<string>();
  const parts = new Set<string>();
  for (const { run, text } of places) {
    if (run.startsSentence !== 'no') continue;
    inside.add(text);
    for (const word of run.words) parts.add(word.text);
  }
  return places.flatMap((place) => {
    const known = withoutOpener(place, inside, small);
    if (known === null) return [];
    if (known.run.words.every(({ text, letters }) => letters === 'small' || isOrdinary(text, known.language))) return [];
    if (hasFunctionWord(known.run)) return [];
    if (known.run.startsSentence !== 'no' && !isNameAtStart(known, { inside, parts, small })) return [];
    return isOnlyCommon(known, small) || isLabel(known.run) ? [] : [known];
  });
}

const hasFunctionWord = ({ words }: Run): boolean =>
  words.some(
    ({ text, letters }, n) =>
      letters !== 'small' && n > 0 && n < words.length - 1 && text.length > 1 && /^(?:I|You|We|They|He|She|It|What|Your|My|Me|Is|Are|Made|Do|How|When|Who)$/.test(text),
  );

/** "Driver Ian Herrington", "Asked Nardelli": the first word of a sentence has a capital whatever it is. */
function withoutOpener(place: Place, inside: ReadonlySet<string>, small: ReadonlyMap<string, number>): Place | null {
  const { run, text, language } = place;
  const [first, second] = run.words;
  if (run.startsSentence === 'no' || first === undefined || second === undefined || inside.has(text)) return place;
  if (givenNames.has(first.text) || first.letters === 'capitals' || second.joint === 'hyphen') return place;
  const isWord = small.has(first.text.toLowerCase()) || plainFirstWords.has(first.text) || isOrdinary(first.text, language) || commonWordIn(first.text, language) !== null;
  const rest = text.slice(first.text.length).trimStart();
  const isBeforeGiven = run.words.length > 2 && givenNames.has(second.text);
  if (second.letters === 'small' || (!isWord && !isBeforeGiven && !(inside.has(rest) && run.words.length > 2))) return place;
  return { ...place, text: rest, run: { ...run, words: run.words.slice(1), first: run.first + 1, startsSentence: 'no' } };
}

type Known = { readonly inside: ReadonlySet<string>; readonly parts: ReadonlySet<string>; readonly small: ReadonlyMap<string, number> };

/** Whether what begins a sentence is a name. */
function isNameAtStart({ run, text, language }: Place, { inside, parts, small }: Known): boolean {
  const [first] = run.words;
  if (first === undefined) return false;
  if (inside.has(text) || run.isAddressed) return true;
  // What is no noun was told before.
  if (language === 'de') return !small.has(first.text.toLowerCase());
  if (isDateline(run)) return true;
  if (run.words.length > 1) return !small.has(first.text.toLowerCase()) || isHead(run.words.at(-1)?.text ?? '');
  if (parts.has(first.text)) return true;
  if (first.letters === 'capitals') return true;
  if (small.has(first.text.toLowerCase()) || plainFirstWords.has(first.text) || commonWordIn(first.text, language) !== null) return false;
  if (first.isGenitive) return true;
  if (/(?:ing|ly|ed|ers|ions|ists|ians|ness)$/.test(first.text)) return false;
  const next = run.block[run.last + 1]?.text ?? '';
  return givenNames.has(first.text) || verbsBehind.has(next) || /[^e]ed$/.test(next) || (first.signBehind !== '' && first.startsSentence === 'perhaps');
}

/** A single word that the page also writes in small letters. */
const isOnlyCommon = ({ run: { words } }: Place, small: ReadonlyMap<string, number>): boolean => {
  const [first] = words;
  return words.length === 1 && first !== undefined && (first.letters === 'capital' || first.text.length > 4) && small.has(first.text.toLowerCase());
};

/** "EXTRA BASES: ": called out rather than named. */
const isLabel = (run: Run): boolean =>
  run.words.length > 1 && run.words.every(({ letters }) => letters === 'capitals') && run.words.at(-1)?.signBehind === ':';

type Group = { name: string; places: Place[] };

function group(places: readonly Place[]): readonly Proposal[] {
  const groups = new Map<string, Group>();
  for (const place of places) {
    const key = keyOf(place.text);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name: place.text, places: [place] });
    else known.places.push(place);
  }
  joinGenitives(groups);
  joinSurnames(groups);
  return [...groups.values()].map(proposalOf);
}

/** Mentions with one key are of one name: case and apostrophes play no part, nor do the endings of Cyrillic names. */
function keyOf(text: string): string {
  const plain = text.replace(/’/g, "'").replace(/\.$/, '').toLowerCase();
  if (!/[\u0400-\u04ff]/.test(plain)) return plain;
  return plain
    .split(' ')
    .map((word) => word.replace(cyrillicEnding, ''))
    .join(' ');
}

const cyrillicEnding =
  /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ею|ый|ий|ая|яя|ую|юю|ое|ом|ем|єм|ым|им|ах|ях|ів|у|ю|а|я|е|и|ы|о|ь|й|і|ї|є)$/;

/** "Deutschlands" beside "Deutschland". */
function joinGenitives(groups: Map<string, Group>): void {
  for (const [key, { places }] of [...groups]) {
    const owner = key.endsWith('s') && places[0]?.language === 'de' ? groups.get(key.slice(0, -1)) : undefined;
    if (owner === undefined) continue;
    owner.places.push(...places);
    groups.delete(key);
  }
}

function joinSurnames(groups: Map<string, Group>): void {
  const owners = new Map<string, string>();
  for (const [key, { name, places }] of groups) {
    const words = places[0]?.run.words ?? [];
    if (words.length < 2 || isHead(words.at(-1)?.text ?? '')) continue;
    const last = keyOf(words.at(-1)?.text ?? '');
    const first = keyOf(words[0]?.text ?? '');
    if (!owners.has(last)) owners.set(last, key);
    if (givenNames.has(name.split(' ')[0] ?? '') && !owners.has(first)) owners.set(first, key);
  }
  for (const [key, { places }] of [...groups]) {
    if ((places[0]?.run.words.length ?? 0) !== 1) continue;
    const owner = groups.get(owners.get(key) ?? '');
    if (owner === undefined) continue;
    owner.places.push(...places);
    groups.delete(key);
  }
}

function proposalOf({ name, places }: Group): Proposal {
  const kind = kindOf(name, places.map(({ run }) => run));
  const spellings = [...new Set([name, ...places.map(({ text }) => text)])];
  return { name: basicForm(name, spellings), spellings, kind, mentions: mentionsOf(places) };
}

/** Of inflected forms, the shortest is the basic one in most cases. */
const basicForm = (name: string, spellings: readonly string[]): string =>
  spellings
    .filter((one) => keyOf(one) === keyOf(name))
    .reduce((shortest, one) => (one.length < shortest.length ? one : shortest), name);

const mentionsOf = (places: readonly Place[]): readonly Mention[] =>
  places
    .map(({ block, run }) => ({ block, from: run.words[0]?.from ?? 0, to: run.words.at(-1)?.to ?? 0 }))
    .toSorted((one, other) => one.block - other.block || one.from - other.from);

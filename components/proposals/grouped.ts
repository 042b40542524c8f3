/** Mentions become names: how one is written in several ways, and of what kind it is. */
import { givenNames } from '../finder/vocabulary.ts';
import type { EntityKind } from '../story/schema.ts';
import { kindOf } from './kind-of.ts';
import { isDateline, type RunPlace } from './runs.ts';
import { isHead, linking } from './word-lists.ts';
import type { Word } from './words.ts';

export type Mention = {
  /** The index of its block, and where in it the name stands; `to` is exclusive. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
};

/** A name that is offered. */
export type Proposal = {
  readonly name: string;
  /** All ways the page writes it, the name first. */
  readonly spellings: readonly string[];
  readonly kind: EntityKind;
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
};

type Group = { readonly name: string; readonly places: RunPlace[] };
type Groups = Map<string, Group>;

/** Returns the names that stand in these places, each with all its spellings. */
export function grouped(places: readonly RunPlace[]): readonly Proposal[] {
  const groups: Groups = new Map();
  for (const place of places) {
    const key = keyOf(place.text);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name: place.text, places: [place] });
    else known.places.push(place);
  }
  joinGenitives(groups);
  joinAcronyms(groups);
  joinSurnames(groups);
  return [...groups.values()].map(proposalOf);
}

/** Mentions with one key are of one name: case and apostrophes play no part, nor do the endings of Cyrillic names. */
function keyOf(text: string): string {
  const plain = text.replace(/’/g, "'").replace(/\.$/, '').toLowerCase();
  if (!/[\u0400-\u04ff]/.test(plain)) return plain;
  return plain
    .split(' ')
    .map((word) => word.replace(cyrillicEnding, '').replace(/(?<=.{3})[йьеиі]{1,3}$/, ''))
    .join(' ');
}

const cyrillicEnding =
  /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ею|ый|ий|ая|яя|ую|юю|ое|ом|ем|єм|ым|им|ах|ях|ів|у|ю|а|я|е|и|ы|о|ь|й|і|ї|є)$/;

/** Moves the mentions of one name to another. */
function join(groups: Groups, from: string, to: string | undefined): void {
  const [moved, owner] = [groups.get(from), groups.get(to ?? '')];
  if (moved === undefined || owner === undefined || moved === owner) return;
  for (const place of moved.places) owner.places.push(place);
  groups.delete(from);
}

const wordsIn = ({ places }: Group): readonly Word[] => places[0]?.run.words ?? [];

/** "Deutschlands" beside "Deutschland". */
function joinGenitives(groups: Groups): void {
  for (const [key, { places }] of [...groups])
    if (key.endsWith('s') && places[0]?.language === 'de') join(groups, key, key.slice(0, -1));
}

/** "WHO" beside "World Health Organization", "U.S." beside "United States". */
function joinAcronyms(groups: Groups): void {
  const owners = new Map<string, string>();
  for (const [key, group] of groups) {
    const capitals = wordsIn(group).filter(({ letters }) => letters !== 'small');
    if (capitals.length > 1) owners.set(capitals.map(({ text }) => text.charAt(0)).join(''), key);
  }
  for (const [key, group] of [...groups]) {
    const [word, ...more] = wordsIn(group);
    if (word?.letters === 'capitals' && more.length === 0)
      join(groups, key, owners.get(word.text.replaceAll('.', '')));
  }
}

/** "White House National Security Council Ukraine" is nobody's name, and Ukraine no surname. */
const mayBePerson = (words: readonly Word[]): boolean =>
  givenNames.has(words[0]?.text ?? '')
    ? !isHead(words.at(-1)?.text ?? '')
    : words.length < 5 &&
      !words.some(({ text }) => isHead(text) || (linking.has(text) && text !== 'de' && text !== 'van'));

/** "Nardelli" and "Bob" beside "Bob Nardelli": the first on the page who is called so. */
function joinSurnames(groups: Groups): void {
  const owners = new Map<string, string>();
  for (const [key, group] of groups) {
    const words = wordsIn(group);
    const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
    if (words.length < 2 || !mayBePerson(words)) continue;
    if (!owners.has(keyOf(last))) owners.set(keyOf(last), key);
    const isGiven = givenNames.has(first) || (words.length === 2 && /[\u0400-\u04ff]/.test(first));
    if (isGiven && !owners.has(keyOf(first))) owners.set(keyOf(first), key);
  }
  for (const [key, group] of [...groups]) if (wordsIn(group).length === 1) join(groups, key, owners.get(key));
}

function proposalOf({ name, places }: Group): Proposal {
  const kind = kindOf(
    name,
    places.map(({ run }) => run),
  );
  const written = [...new Set(places.map(({ text }) => text))];
  const basic = basicForm(name, written);
  // "VIENNA —", where a report is from, is Vienna elsewhere.
  const shown = places.every(({ run }) => isDateline(run)) ? inTitleCase(basic) : basic;
  return { name: shown, spellings: [...new Set([shown, ...written])], kind, mentions: mentionsOf(places) };
}

/** Of inflected forms, the shortest is the basic one in most cases; names in capitals are so for other reasons. */
function basicForm(name: string, written: readonly string[]): string {
  const same = written.filter((one) => keyOf(one) === keyOf(name));
  const plain = same.filter((one) => /\p{Lower}/u.test(one));
  return [...(plain.length > 0 ? plain : same), name].reduce((shortest, one) =>
    one.length < shortest.length ? one : shortest,
  );
}

const inTitleCase = (text: string): string =>
  text.replace(/\p{Upper}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const mentionsOf = (places: readonly RunPlace[]): readonly Mention[] =>
  places
    .map(({ block, run }) => ({ block, from: run.words[0]?.from ?? 0, to: run.words.at(-1)?.to ?? 0 }))
    .toSorted((one, other) => one.block - other.block || one.from - other.from);

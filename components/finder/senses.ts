/**
 * Other things that a page may call by a place's name: an airline, a ship, a band. On a page that names one, the bare
 * name means it where words of its kind are near, and the place everywhere else.
 */

import { isAsciiLetterAt } from './characters.ts';
import { lazy } from './lazy.ts';
import { isMadeBy, isShortForAirline } from './longer-name.ts';
import type { BlockRuleInput } from './rule.ts';
import { isCapitalized, type Surroundings } from './surroundings.ts';
import { airlineVerbs, airlineWords } from './vocabulary.ts';

export const senseKinds = [
  'airline',
  'ship',
  'band',
  'work',
  'person',
  'town',
  'venue',
  'firm',
  'team',
] as const;
export type SenseKind = (typeof senseKinds)[number];

const none: readonly never[] = [];

type KindWords = Readonly<Partial<Record<SenseKind, string>>>;

/** Words of each kind, read at the first use: most pages name no place. */
class WordsByKind {
  readonly #words: KindWords;
  #byWord: ReadonlyMap<string, SenseKind> | null = null;
  #beginnings = new Uint8Array(0);

  constructor(words: KindWords) {
    this.#words = words;
  }

  get(word: string): SenseKind | undefined {
    this.#byWord ??= new Map(
      senseKinds.flatMap((kind) => this.#wordsOf(kind).map((word) => [word, kind] as const)),
    );
    return this.#byWord.get(word);
  }

  /** False where no such word begins: two letters decide, without a look-up. */
  mayBegin(text: string, at: number): boolean {
    if (this.#beginnings.length === 0) {
      this.#beginnings = new Uint8Array(1_024);
      for (const kind of senseKinds)
        for (const word of this.#wordsOf(kind)) this.#beginnings[beginningAt(word, 0)] = 1;
    }
    return this.#beginnings[beginningAt(text, at)] === 1;
  }

  #wordsOf(kind: SenseKind): readonly string[] {
    return this.#words[kind]?.split(/\s+/) ?? none;
  }
}

const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

/** The nouns that stand before such a name ("the schooner America", "a girl called Alaska"). */
const nouns = new WordsByKind({
  airline: 'airline carrier',
  ship: `ship vessel yacht schooner frigate cruiser battleship destroyer ferry steamer steamship trawler freighter liner submarine
    clipper brig sloop boat`,
  band: 'band trio duo quartet',
  work: 'film movie novel musical opera thriller sitcom',
  person: 'girl boy daughter sister niece baby actress actor singer rapper dog cat horse pug parrot',
  town: 'village hamlet',
  venue: 'restaurant bar nightclub hotel café cafe pub diner tavern hôtel',
  firm: 'startup firm company chain brand label',
});

/** Words that are said of them, and hardly of a place. */
const telling = new WordsByKind({
  airline: `flights flight nonstop nonstops lounge lounges jets jet pilots passengers fleet Boeing Airbus mileage fares routes
    cabin attendants aircraft carrier airline flies flew Airlines JetBlue Delta WestJet Allegiant Hawaiian SkyWest`,
  ship: `launched commissioned aboard sailed sails sank sunk anchor anchors crew hull deck decks captain keel mast masts moored
    steamed salvaged scrapped rigging regatta knots yachts yacht schooner Channel`,
  band: `album albums song songs singles charts tour tours toured concert concerts gigs encore recorded sang sings drummer
    guitarist vocals lyrics trio`,
  work: `directed starring stars screened premiered premiere sequel plot soundtrack readers chapter chapters filmed hijackers
    hijacker scenes scene box-office shot`,
  person: `she her wore wears smiles smiled smokes cried giggled laughed lips hair eyes bored barked purred`,
  town: `town village street streets blocks block pizzeria diner township parade residents Raiders population`,
  venue: `opens closes cook chef menu tables waiter waiters kitchen dishes chambres rooms booking bookings dining`,
  firm: `founded founders shares shareholders revenue customers subsidiary acquired headquartered startup`,
  team: `travels hosts visits kickoff quarterback coach touchdown touchdowns yards halftime fumble punt standings unbeaten`,
});

/** What stands behind a name when it is introduced as one of them. */
const introductions: Readonly<Partial<Record<SenseKind, RegExp>>> = {
  ship: /^ was (?:launched|commissioned|christened|laid down)(?!\p{L})/u,
  band: /^ \(band\)|^ (?:is|was|were|are) an? (?:\p{Ll}+[- ]){0,3}(?:band|trio|duo)(?!\p{L})/u,
  person: /^(?:,| is| was) an? (?:\p{Ll}+ ){0,2}(?:girl|boy|woman|toddler|teenager)(?!\p{L})/u,
  town: /^(?:,? is|,? was|,) an? (?:\p{Ll}+[- ]){0,2}(?:village|hamlet|town|township)(?!\p{L})/u,
  venue: /^(?: is| was|,) an? (?:\p{Ll}+[- ]){0,3}(?:restaurant|bar|nightclub|hotel|diner)(?!\p{L})/u,
};

/** Nouns of which news say too much else, and verbs: "the ship Ukraine sank", "a firm Russia banned", "to bar China". */
const loose =
  /^(?:ship|vessel|boat|film|movie|startup|firm|company|chain|brand|label|airline|carrier|bar|dog|parrot)$/;

const mayIntroduce = /^(?:,| (?:\(|is|was|are|were))/;
const called = /^(?:called|named|titled)$/;

/** The kind of thing that a text introduces by the name; `null` for nearly all names. */
export function introducedKind({ before, left, right }: Surroundings): SenseKind | null {
  const isQuoted = /["'\u00ab\u2018\u201c]$/.test(left);
  if (before === '' && !isQuoted && !mayIntroduce.test(right)) return null;
  const kind = nouns.get(nounBefore(before, isQuoted, left)) ?? nouns.get(nounInBrackets(right));
  if (kind !== undefined) return kind;
  if (!mayIntroduce.test(right)) return null;
  return senseKinds.find((kind) => introductions[kind]?.test(right)) ?? null;
}

/** "schooner" in "schooner America", "ship “America”" and "a ship called America". */
function nounBefore(before: string, isQuoted: boolean, left: string): string {
  if (isQuoted) return wordsIn(left).at(-1) ?? '';
  if (called.test(before)) return wordsIn(left).at(-2) ?? '';
  return loose.test(before) ? '' : before;
}

/** "ship" in "America (ship, 1866)". */
const nounInBrackets = (right: string): string =>
  right.startsWith(' (') ? (/^ \((?:\d{4} )?(\p{Ll}+)[,)]/u.exec(right)?.[1] ?? '') : '';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}-]+/gu) ?? none;

/** How far to each side, in the same sentence, words are telling. */
const tellingReach = 90;

/**
 * The kinds of things that words near the name are said of, where it may be what a clause is about: no word stands
 * before it, or a year. Letter by letter, for there are names at each turn.
 */
export function kindsNear({ text, span, before, left, right }: Surroundings): readonly SenseKind[] {
  if (before !== '' && !/\d$/.test(before)) return none;
  let kinds = kindsIn(text, sentenceStart(text, span.from), span.from, none);
  kinds = kindsIn(text, span.to, sentenceEnd(text, span.to), kinds);
  if (kinds.length === 0 || (left.endsWith(', ') && isCapitalized(wordsIn(left).at(-1) ?? ''))) return none;
  return /^[.;]/.test(right) ? kinds.filter((kind) => kind !== 'person') : kinds;
}

/** Adds the kinds of the telling words in a range of a text. */
function kindsIn(text: string, from: number, to: number, known: readonly SenseKind[]): readonly SenseKind[] {
  let kinds = known;
  for (let at = from; at < to; at += 1) {
    if (!isAsciiLetterAt(text, at)) continue;
    const start = at;
    while (at < to && isAsciiLetterAt(text, at)) at += 1;
    if (at - start < 3 || !telling.mayBegin(text, start)) continue;
    const kind = telling.get(text.slice(start, at));
    if (kind !== undefined && !kinds.includes(kind)) kinds = [...kinds, kind];
  }
  return kinds;
}

const isStop = (text: string, at: number): boolean =>
  text.charAt(at) === ' ' && '.!?'.includes(text.charAt(at - 1));

function sentenceStart(text: string, end: number): number {
  const first = Math.max(0, end - tellingReach);
  for (let at = end - 1; at > first; at -= 1) if (isStop(text, at)) return at;
  return first;
}

function sentenceEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + tellingReach);
  for (let at = start + 1; at < last; at += 1) if (isStop(text, at)) return at;
  return last;
}

/** "Alaska Airlines". */
export const isAirline = (here: BlockRuleInput): boolean =>
  isMadeBy(airlineWords, here) || isShortForAirline(here.around.right);

/**
 * "Alaska flies to Nome", "Alaska's pilots", "Alaska Adds Nonstops": what an airline does or has, if the page names
 * one.
 */
export const actsAsAirline = ({ around: { before, after, right } }: BlockRuleInput): boolean =>
  (airlineVerbs.has(after) || airlineMatters().test(right) || airlineHeadline().test(right)) &&
  !placePrepositions.test(before);

/** "JetBlue, Alaska and Delta", "Alaska 61 to Juneau", but not the Yukon Delta, Delta Junction and the United States. */
export function isAmongAirlines({ left, right }: Surroundings): boolean {
  const before = left.slice(-airlineReach);
  const found = airlineBefore().exec(before);
  const isOwn = found !== null && !/\p{Lu}\p{L}{0,20} $/u.test(before.slice(0, found.index));
  return isOwn || airlineAfter().test(right) || flightNumber().test(right);
}

/** "Alaska 61 to Juneau". */
const flightNumber = lazy(() => /^ \d{1,4} (?:to|from) \p{Lu}/u);

const airlineReach = 48;
const airlineBefore = lazy(
  () => /(?<![\p{L}-])(?:JetBlue|Delta|United|WestJet|Allegiant|Ryanair|Lufthansa)(?:,| and| &|, and|, &) $/u,
);
const airlineAfter = lazy(
  () =>
    /^(?:,| and| &|, and|, &) (?:JetBlue|Delta|United|WestJet|Allegiant|Ryanair|Lufthansa)(?![\p{L}-]| \p{Lu})/u,
);

const airlineMatters = lazy(
  () =>
    /^, (?:which is )?based (?:in|near) |^(?:'s| (?:has|have|had) \p{Ll}+)(?: \p{Ll}+)? (?:chief executive|CEO|pilots?|fleet|flights|routes|fares|jets|planes)(?!\p{L})/u,
);

const airlineHeadline = lazy(
  () =>
    /^ (?:[Ff]light [Aa]ttendants|[Pp]ilots|\p{Lu}\p{Ll}+s (?:[^.;]{0,40}[ ,])?(?:Nonstops?|Boeing|Airbus))(?!\p{L})/u,
);

const placePrepositions = /^(?:in|to|from|of|across|for)$/;

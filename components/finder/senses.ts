/**
 * Other things that a page may call by a place's name: an airline, a ship, a band. On a page that names one, the bare
 * name means it where words of its kind are near, and the place everywhere else.
 */
import { isMadeBy } from './longer-name.ts';
import type { BlockRuleInput } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { airlineVerbs, airlineWords } from './vocabulary.ts';

export const senseKinds = ['airline', 'ship', 'band', 'work', 'person', 'town', 'venue', 'firm'] as const;
export type SenseKind = (typeof senseKinds)[number];

/** The nouns that stand before such a name ("the schooner America", "a girl called Alaska"). */
const nouns = wordsByKind({
  airline: 'airline carrier',
  ship: `ship vessel yacht schooner frigate cruiser battleship destroyer ferry steamer steamship trawler freighter liner submarine
    clipper brig sloop`,
  band: 'band trio duo quartet',
  work: 'film movie novel musical opera thriller sitcom',
  person: 'girl boy daughter sister niece baby actress actor singer rapper dog cat horse pug parrot',
  town: 'village hamlet',
  venue: 'restaurant bar nightclub hotel café cafe pub diner tavern hôtel',
  firm: 'startup firm company chain brand label',
});

/** Words that are said of them, and hardly of a place. */
const telling = wordsByKind({
  airline: `flights flight nonstop nonstops lounge lounges jets jet pilots passengers fleet Boeing Airbus mileage fares routes
    cabin attendants aircraft carrier airline flies flew Airlines vols vuelos avión aerolínea fliegt Flüge`,
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
});

/** What stands behind a name when it is introduced as one of them. */
const introductions: Readonly<Partial<Record<SenseKind, RegExp>>> = {
  ship: /^ was (?:launched|commissioned|christened|laid down)(?!\p{L})/u,
  band: /^ \(band\)|^ (?:is|was|were|are) an? (?:\p{Ll}+[- ]){0,3}(?:band|trio|duo)(?!\p{L})/u,
  person: /^, an? (?:girl|boy|woman|toddler|teenager)(?!\p{L})/u,
  town: /^(?:,? is|,? was|,) an? (?:\p{Ll}+[- ]){0,2}(?:village|hamlet|town|township)(?!\p{L})/u,
  venue: /^(?: is| was|,) an? (?:\p{Ll}+[- ]){0,3}(?:restaurant|bar|nightclub|hotel|diner)(?!\p{L})/u,
};

const called = /^(?:called|named|titled)$/;

/** The kind of thing that a text introduces by the name; `null` for nearly all names. */
export function introducedKind({ before, left, right }: Surroundings): SenseKind | null {
  const noun = called.test(before) ? (/(\p{L}+)[, ]+\p{L}+ $/u.exec(left.slice(-40))?.[1] ?? '') : before;
  const kind = nouns.get(noun);
  if (kind !== undefined) return kind;
  return senseKinds.find((kind) => introductions[kind]?.test(right)) ?? null;
}

/** How far to each side, in the same sentence, words are telling. */
const tellingReach = 90;
const placePreposition =
  /^(?:in|to|from|of|across|for|near|through|throughout|western|eastern|northern|southern)$/;

/** The kinds of things that words near the name are said of. */
export function kindsNear({ before, left, right }: Surroundings): readonly SenseKind[] {
  const sentence = `${left.slice(-tellingReach).replace(/^.*[.!?] /s, '')} ${right.slice(0, tellingReach).replace(/[.!?] .*$/s, '')}`;
  let kinds: Set<SenseKind> | null = null;
  for (const [word] of sentence.matchAll(/[\p{L}-]+/gu)) {
    const kind = telling.get(word);
    if (kind !== undefined) kinds = (kinds ?? new Set()).add(kind);
  }
  if (kinds === null) return none;
  if (placePreposition.test(before)) return [...kinds].filter((kind) => kind === 'town' || kind === 'venue');
  return [...kinds];
}

const none: readonly never[] = [];

type KindWords = Readonly<Record<SenseKind, string>>;

/** Read at the first use: most pages name no place. */
function wordsByKind(words: KindWords): { get(word: string): SenseKind | undefined } {
  let byWord: Map<string, SenseKind> | null = null;
  const read = () =>
    new Map(senseKinds.flatMap((kind) => words[kind].split(/\s+/).map((word) => [word, kind] as const)));
  return {
    get(word) {
      byWord ??= read();
      return byWord.get(word);
    },
  };
}

/** "Alaska Airlines". */
export const isAirline = (here: BlockRuleInput): boolean => isMadeBy(airlineWords, here);

/**
 * "Alaska flies to Nome", "Alaska's pilots", "Alaska Adds Nonstops": what an airline does or has, if the page names
 * one.
 */
export const actsAsAirline = ({ around: { before, after, right } }: BlockRuleInput): boolean =>
  (airlineVerbs.has(after) || airlineMatters.test(right) || airlineHeadline.test(right)) &&
  !placePrepositions.test(before);

const airlineMatters =
  /^(?:'s| (?:has|have|had) \p{Ll}+)(?: \p{Ll}+)? (?:chief executive|CEO|pilots?|fleet|flights|routes|fares|jets|planes)(?!\p{L})/u;

const airlineHeadline =
  /^ (?:[Ff]light [Aa]ttendants|[Pp]ilots|\p{Lu}\p{Ll}+s (?:[^.;]{0,40}[ ,])?(?:Nonstops?|Boeing|Airbus))(?!\p{L})/u;

const placePrepositions = /^(?:in|to|from|of|across|for)$/;

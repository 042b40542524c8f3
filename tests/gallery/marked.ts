import type { EntityKind } from '../../components/story/schema.ts';

/** The texts that are marked in a document, or must be: by kind, white space folded, in any order. */
export type MarkedTexts = Readonly<Record<EntityKind, readonly string[]>>;

export const noMarks: MarkedTexts = { person: [], place: [], organization: [] };

export const kinds = Object.keys(noMarks) as readonly EntityKind[];

/** How often a text must be marked as a kind in a document, and how often it is. */
export type Tally = {
  readonly kind: EntityKind;
  readonly text: string;
  readonly asked: number;
  readonly found: number;
};

export const isMissing = ({ asked, found }: Tally): boolean => found < asked;
export const isSuperfluous = ({ asked, found }: Tally): boolean => found > asked;
export const isWrong = ({ asked, found }: Tally): boolean => found !== asked;

/** One tally for each text of each kind that is asked for or found, those asked for first. */
export function compare(asked: MarkedTexts, found: MarkedTexts): readonly Tally[] {
  return kinds.flatMap((kind) =>
    [...new Set([...asked[kind], ...found[kind]])].map((text) => ({
      kind,
      text,
      asked: countOf(text, asked[kind]),
      found: countOf(text, found[kind]),
    })),
  );
}

const countOf = (text: string, texts: readonly string[]): number =>
  texts.filter((each) => each === text).length;

/** What is wrong with a tally, as a sentence. */
export function complaint({ kind, text, asked, found }: Tally): string {
  if (found < asked) return `Missing: ${kind} “${text}”, marked ${found} of ${times(asked)}.`;
  if (found > asked) return `Superfluous: ${kind} “${text}”, marked ${times(found)} instead of ${asked}.`;
  return `Right: ${kind} “${text}”, marked ${times(found)}.`;
}

const times = (count: number): string => (count === 1 ? '1 time' : `${count} times`);

/** So many places tell enough. */
const maxPlaces = 5;

/** Where a wrong text is to be looked for: where it stands unmarked when it is missing, else where it is marked. */
export function whereToLook(
  tally: Tally,
  places: readonly { readonly kind: EntityKind | null; readonly where: string }[],
): readonly string[] {
  const kind = isMissing(tally) ? null : tally.kind;
  const there = places.filter((place) => place.kind === kind).map(({ where }) => where);
  const more = there.length - maxPlaces;
  if (there.length === 0) return ['It stands nowhere, or in a closed shadow root.'];
  return [...there.slice(0, maxPlaces), ...(more > 0 ? [`and elsewhere: ${more}`] : [])];
}

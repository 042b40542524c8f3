import type { EntityKind } from '../../components/story/schema.ts';

/** The texts that are marked in a document, or must be: by kind, white space folded, in any order. */
export type MarkedTexts = Readonly<Record<EntityKind, readonly string[]>>;

export const noMarks: MarkedTexts = { person: [], place: [], organization: [] };

const kinds = Object.keys(noMarks) as readonly EntityKind[];

/** Returns a sentence for each text that is marked more or less often than expected. */
export function markProblems(expected: MarkedTexts, marked: MarkedTexts): readonly string[] {
  return kinds.flatMap((kind) =>
    [...new Set([...expected[kind], ...marked[kind]])].flatMap((text) => {
      const [wanted, found] = [countOf(text, expected[kind]), countOf(text, marked[kind])];
      if (wanted === found) return [];
      return `${found < wanted ? 'Missing' : 'Superfluous'}: ${kind} “${text}”, marked ${found} times instead of ${wanted}.`;
    }),
  );
}

const countOf = (text: string, texts: readonly string[]): number =>
  texts.filter((each) => each === text).length;

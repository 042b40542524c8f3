/** What became of a page in the gallery; a page that is not visited has none. */
export type Outcome = 'looking' | 'right' | 'wrong';

/** So long marks must be as asked before they count, ms: a page that asks for none is right before it is read. */
const settled = 1_000;
/** So long a page has to come right, ms; the automated tests give as much. */
const patience = 20_000;

/** Judges a page by looks at it, told with their time in ms. Right once, it stays so: what testers do to it later changes what is marked. */
export type Judge = (look: { readonly isRight: boolean; readonly at: number }) => Outcome;

/** A judge for one page; time counts from the first look. */
export function judgeByLooks(): Judge {
  let firstLook: number | null = null;
  let rightSince: number | null = null;
  let outcome: Outcome = 'looking';
  return ({ isRight, at }) => {
    firstLook ??= at;
    rightSince = isRight ? (rightSince ?? at) : null;
    if (rightSince !== null && at - rightSince >= settled) outcome = 'right';
    else if (outcome === 'looking' && at - firstLook >= patience) outcome = 'wrong';
    return outcome;
  };
}

export function outcomeInWords(outcome: Outcome): string {
  switch (outcome) {
    case 'looking':
      return 'Looking …';
    case 'right':
      return 'All marked';
    case 'wrong':
      return 'Not as asked';
    default:
      return outcome satisfies never;
  }
}

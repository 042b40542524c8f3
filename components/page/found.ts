import type { Mark } from '../highlight/mark.ts';
import type { NamedSpan } from '../highlight/passage.ts';
import type { Reading } from '../resolve/finder.ts';
import type { Mention, Refusal } from '../resolve/mention.ts';
import { type Block, pointsOf } from '../text/block.ts';
import { lastUpTo } from '../text/last-up-to.ts';
import type { Kept } from '../text/page-watcher.ts';
import type { RawOffset, Span } from '../text/span.ts';

/** What was found in a block, in its order: where in its text, and where in the page. */
export type Found = { readonly spans: readonly Span[]; readonly marks: readonly Mark[] };

/** A block, judged. `refused` is empty but while marks are explained. */
export type Judged = {
  readonly reading: Reading;
  readonly lang: string | null;
  accepted: Found;
  refused: Found;
};
export type KeptBlock = Kept<Judged>;

export const nothing: Found = { spans: [], marks: [] };

/** What was judged of a block, but for what its neighbours find as well. `use` gives the mark to go on with. */
export function foundIn(
  block: Block,
  {
    judged,
    verdict,
    use,
  }: {
    readonly judged: readonly (Mention | Refusal)[];
    readonly verdict: Mark['verdict'];
    readonly use: (mark: Mark) => Mark;
  },
): Found {
  const own = judged.filter(({ span }) => isOwn(span, block));
  return {
    spans: own.map(({ span }) => span),
    marks: own.map(({ span, ...judgement }) =>
      use({ rivals: noRivals, ...judgement, verdict, ...pointsOf(block, span) }),
    ),
  };
}

const noRivals: Mark['rivals'] = [];

const isOwn = ({ from }: Span, { own }: Block): boolean => from >= own.from && from < own.to;

/** The mark that holds an offset, or else ends there. */
export function markAt({ spans, marks }: Found, offset: RawOffset): Mark | undefined {
  return marks[spanAt(spans, offset)];
}

/** Who is named where. */
export function namesIn({ spans, marks }: Found): readonly NamedSpan[] {
  return marks.flatMap(({ entity }, index) => {
    const span = spans[index];
    return span === undefined ? [] : [{ ...span, entity }];
  });
}

/** The index of the span that holds an offset, or else ends there; -1 if none does. */
function spanAt(spans: readonly Span[], offset: RawOffset): number {
  const last = lastUpTo(spans, offset, ({ from }) => from);
  const span = spans[last];
  return span !== undefined && offset <= span.to ? last : -1;
}

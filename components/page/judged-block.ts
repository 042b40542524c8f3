import type { Mark } from '../highlight/mark.ts';
import type { NamedSpan } from '../highlight/passage.ts';
import type { Reading } from '../resolve/finder.ts';
import type { Mention, Refusal } from '../resolve/mention.ts';
import { type Block, pointsOf } from '../text/block.ts';
import { floorIndex } from '../text/floor-index.ts';
import type { StoredBlock } from '../text/page-watcher.ts';
import type { RawOffset, Span } from '../text/span.ts';

/** The marks of a block, sorted, with their spans in its text. */
export type FoundMarks = { readonly spans: readonly Span[]; readonly marks: readonly Mark[] };

/** What is stored for a block: its reading and its marks. `refused` is empty unless marks are explained. */
export type JudgedText = {
  readonly reading: Reading;
  readonly lang: string | null;
  accepted: FoundMarks;
  refused: FoundMarks;
};
export type JudgedBlock = StoredBlock<JudgedText>;

export const noMarks: FoundMarks = { spans: [], marks: [] };

/**
 * The marks for what was judged in a block, without those that begin in a neighboring block. `reuse` returns the mark
 * to use.
 */
export function marksIn(
  block: Block,
  {
    judged,
    verdict,
    reuse,
  }: {
    readonly judged: readonly (Mention | Refusal)[];
    readonly verdict: Mark['verdict'];
    readonly reuse: (mark: Mark) => Mark;
  },
): FoundMarks {
  const own = judged.filter(({ span }) => isOwn(span, block));
  return {
    spans: own.map(({ span }) => span),
    marks: own.map(({ span, ...judgment }) =>
      reuse({ rivals: noRivals, ...judgment, verdict, ...pointsOf(block, span) }),
    ),
  };
}

const noRivals: Mark['rivals'] = [];

const isOwn = ({ from }: Span, { own }: Block): boolean => from >= own.from && from < own.to;

/** The mark that contains an offset, or else ends there. */
export function markAt({ spans, marks }: FoundMarks, offset: RawOffset): Mark | undefined {
  return marks[spanAt(spans, offset)];
}

/** The spans and entities of marks. */
export function namedSpansOf({ spans, marks }: FoundMarks): readonly NamedSpan[] {
  return marks.flatMap(({ entity }, index) => {
    const span = spans[index];
    return span === undefined ? [] : [{ ...span, entity }];
  });
}

/** The index of the span that contains an offset, or else ends there; -1 if there is none. */
function spanAt(spans: readonly Span[], offset: RawOffset): number {
  const last = floorIndex(spans, offset, ({ from }) => from);
  const span = spans[last];
  return span !== undefined && offset <= span.to ? last : -1;
}

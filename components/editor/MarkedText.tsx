import type { JSX } from 'preact';
import type { SampleMark } from '../writing/sample.ts';

/** A stretch of text, with its mark if it has one. */
type Piece = { readonly from: number; readonly text: string; readonly mark: SampleMark | null };

/** A text with its marks painted: lines by kind, as on pages; where a name is not marked, a thin gray one. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly SampleMark[];
}): JSX.Element {
  return (
    <>
      {piecesOf(text, marks).map(({ from, text: piece, mark }) =>
        mark === null ? (
          piece
        ) : (
          <span
            key={from}
            class={mark.verdict === 'accepted' ? 'mark' : 'refused-mark'}
            data-style="underline"
            data-kind={mark.kind}
          >
            {piece}
          </span>
        ),
      )}
    </>
  );
}

/** Cuts a text at its marks, which are sorted. Of overlapping ones the accepted is painted, or the first. */
function piecesOf(text: string, marks: readonly SampleMark[]): readonly Piece[] {
  const accepted = marks.filter(({ verdict }) => verdict === 'accepted');
  const pieces: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const mark of marks) {
    while ((accepted[next]?.from ?? text.length) < mark.from) next += 1;
    const isCovered = mark.verdict === 'refused' && (accepted[next]?.from ?? text.length) < mark.to;
    if (isCovered || mark.from < at || mark.to > text.length) continue;
    if (mark.from > at) pieces.push({ from: at, text: text.slice(at, mark.from), mark: null });
    pieces.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  return at === text.length ? pieces : [...pieces, { from: at, text: text.slice(at), mark: null }];
}

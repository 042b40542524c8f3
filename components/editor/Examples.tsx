import type { JSX } from 'preact';
import type { Example } from '../drafts/examples.ts';
import type { SampleMark } from '../drafts/sample.ts';
import { say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { inLanguage } from './StoryWords.tsx';

type ExamplesProps = {
  readonly examples: readonly Example[];
  /** That of the entity. */
  readonly kind: EntityKind;
  readonly language: string;
};

/** Example sentences, each with its marks as the finder sets them, and in words whether the name is marked. */
export function Examples({ examples, kind, language }: ExamplesProps): JSX.Element {
  return (
    <ul class="examples">
      {examples.map((example) => (
        <li key={example.text} data-marked={example.isMarked}>
          <span {...inLanguage(language)} class="example-text">
            <MarkedText text={example.text} marks={shownMarks(example, kind)} />
          </span>{' '}
          <span class="example-said">
            {say(example.isMarked ? 'marking.exampleMarked' : 'marking.exampleNotMarked')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The marks that are set, and the place that the example is about. */
function shownMarks({ marks, from, to, isMarked }: Example, kind: EntityKind): readonly SampleMark[] {
  const set = marks.filter(({ verdict }) => verdict === 'accepted');
  if (isMarked) return set;
  const refused: SampleMark = { from, to, entity: '', kind, verdict: 'refused', because: [], rivals: [] };
  return [...set, refused].toSorted((one, other) => one.from - other.from);
}

/** A stretch of text, with its mark if it has one. */
type Piece = { readonly from: number; readonly text: string; readonly mark: SampleMark | null };

type MarkedTextProps = {
  readonly text: string;
  readonly marks: readonly SampleMark[];
};

/** A text with its marks painted: lines by kind, as on pages; where a name is not marked, a thin gray one. */
export function MarkedText({ text, marks }: MarkedTextProps): JSX.Element {
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

import type { ComponentChildren, JSX } from 'preact';
import type { EntityId } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import type { TextPiece } from './name-links.ts';

/** A sentence in which the names of other entities lead to their cards. */
export function LinkedText({ text }: { readonly text: string }) {
  const { entity, links, onFollow } = useCard();
  return (
    <LinkedPieces pieces={links(text, entity.id)}>
      {(to, name) => (
        <button type="button" class="inline-link" onClick={() => onFollow(to)}>
          {name}
        </button>
      )}
    </LinkedPieces>
  );
}

/** A text whose names are links; no line breaks between a name and what belongs to it. */
export function LinkedPieces(props: {
  readonly pieces: readonly TextPiece[];
  /** Draws the link to an entity. */
  readonly children: (to: EntityId, name: string) => ComponentChildren;
}): JSX.Element {
  const { pieces, children: link } = props;
  return (
    <>
      {pieces.map(({ text, entity: to }, at) =>
        to === null ? (
          textBetween(pieces, at)
        ) : (
          <Unbroken key={to} {...besideName(pieces, at)}>
            {link(to, text)}
          </Unbroken>
        ),
      )}
    </>
  );
}

type Pieces = readonly TextPiece[];

/** A text without what belongs to the names beside it. */
function textBetween(pieces: Pieces, at: number): string {
  const own = withoutHead(pieces, at);
  return isName(pieces[at + 1]) ? own.slice(0, own.length - tailOf(own).length) : own;
}

/** What belongs to a name, of the texts beside it. */
const besideName = (pieces: Pieces, at: number) => ({
  before: tailOf(withoutHead(pieces, at - 1)),
  after: headOf(textAt(pieces, at + 1)),
});

/** A text without what belongs to the name before it. */
function withoutHead(pieces: Pieces, at: number): string {
  const text = textAt(pieces, at);
  return isName(pieces[at - 1]) ? text.slice(headOf(text).length) : text;
}

const textAt = (pieces: Pieces, at: number): string => (pieces[at]?.entity === null ? pieces[at].text : '');

const isName = (piece: { readonly entity: unknown } | undefined): boolean =>
  piece !== undefined && piece.entity !== null;

/** What belongs to the word before: a possessive and marks. Languages without spaces have breaks soon after them. */
const headOf = (text: string): string =>
  /^(?:[’']\p{Alpha}{1,2}(?!\p{Alpha}))?\p{P}{0,3}/u.exec(text)?.[0] ?? '';

/** What belongs to the word after: quotes and brackets. */
const tailOf = (text: string): string => /\p{P}{0,3}$/u.exec(text)?.[0] ?? '';

/** Browsers break lines on both sides of a button, whatever it stands beside. */
function Unbroken(props: {
  readonly before: string;
  readonly after: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { before, after, children } = props;
  if (before === '' && after === '') return <>{children}</>;
  return (
    <span class="unbroken">
      {before}
      {children}
      {after}
    </span>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import type { EntityId } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import type { TextPiece } from './name-links.ts';

/** A sentence in which the names of other entities lead to their cards. */
export function LinkedText({ text }: { text: string }) {
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
  const textAt = (at: number): string => (pieces[at]?.entity === null ? pieces[at].text : '');
  return (
    <>
      {pieces.map(({ text: piece, entity: to }, at) => {
        if (to === null) {
          const from = isName(pieces[at - 1]) ? headOf(piece).length : 0;
          const rest = piece.slice(from);
          return isName(pieces[at + 1]) ? rest.slice(0, rest.length - tailOf(rest).length) : rest;
        }
        const before = textAt(at - 1);
        const isShared = isName(pieces[at - 2]);
        return (
          <Unbroken
            key={to}
            before={tailOf(isShared ? before.slice(headOf(before).length) : before)}
            after={headOf(textAt(at + 1))}
          >
            {link(to, piece)}
          </Unbroken>
        );
      })}
    </>
  );
}

const isName = (piece: { readonly entity: unknown } | undefined): boolean =>
  piece !== undefined && piece.entity !== null;

/** What belongs to the word before: a possessive and marks. Languages without spaces have breaks soon after them. */
const headOf = (text: string): string => /^(?:[’']\p{L}{1,2}(?!\p{L}))?\p{P}{0,3}/u.exec(text)?.[0] ?? '';

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

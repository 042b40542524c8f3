/** Replaces each `{blank}` by its piece and returns the parts in order; a blank without a piece stays as it is. */
export function fillBlanks<Piece>(
  text: string,
  pieces: Readonly<Record<string, Piece>>,
): readonly (string | Piece)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (pieces[part] ?? `{${part}}`)))
    .filter((part) => part !== '');
}

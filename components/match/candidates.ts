import type { FoldedOffset, Span } from '../text/span.ts';
import { canBeginName, isWordAt, wordEnd } from './characters.ts';
import type { Form, NameTable } from './name-table.ts';

/** A place in a folded text where a name could be. Several may begin at the same place or overlap. */
export type Candidate = { readonly span: Span<FoldedOffset>; readonly form: Form };

/**
 * Finds every place where a name stands as whole words, in order, longest first where several begin
 * together. Cost: one pass over the text; words in lower case are passed over without a look-up.
 */
export function findCandidates(table: NameTable, text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordAt(text, at)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (canBeginName(text, at)) addAt({ table, text, from: at, wordEnd: end, candidates });
    at = end;
  }
  return candidates;
}

type Place = {
  readonly table: NameTable;
  readonly text: string;
  readonly from: number;
  readonly wordEnd: number;
  readonly candidates: Candidate[];
};

function addAt({ table, text, from, wordEnd: end, candidates }: Place): void {
  const forms = table.byFirstWord.get(text.slice(from, end));
  if (!forms) return;
  for (const form of forms) {
    const to = from + form.text.length;
    if (!text.startsWith(form.text, from) || isWordAt(text, to)) continue;
    candidates.push({ span: { from: from as FoldedOffset, to: to as FoldedOffset }, form });
  }
}

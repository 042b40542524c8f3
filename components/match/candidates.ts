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
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSmallOrSign = code < 128 && (code < 65 || code > 90);
    if (isSmallOrSign || isWordAt(text, at - 1) || !canBeginName(text, at)) continue;
    const end = wordEnd(text, at);
    const forms = table.byFirstWord.get(text.slice(at, end));
    if (forms) addFitting({ forms, text, from: at, candidates });
    at = end - 1;
  }
  return candidates;
}

type Place = {
  readonly forms: readonly Form[];
  readonly text: string;
  readonly from: number;
  readonly candidates: Candidate[];
};

function addFitting({ forms, text, from, candidates }: Place): void {
  for (const form of forms) {
    const to = from + form.text.length;
    if (!text.startsWith(form.text, from) || isWordAt(text, to)) continue;
    candidates.push({ span: { from: from as FoldedOffset, to: to as FoldedOffset }, form });
  }
}

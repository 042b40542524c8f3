import type { FoldedOffset, Span } from '../text/span.ts';
import { canBeginName, isHangulAt, isKatakanaAt, isUnspacedAt, isWordAt, wordEnd } from './characters.ts';
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
    if (isSmallOrSign) continue;
    if (isUnspacedAt(text, at)) addUnspaced({ table, text, from: at, candidates });
    else if (!isWordAt(text, at - 1) || isUnspacedAt(text, at - 1)) {
      if (canBeginName(text, at)) addWord({ table, text, from: at, candidates });
    }
  }
  return candidates;
}

type Place = {
  readonly table: NameTable;
  readonly text: string;
  readonly from: number;
  readonly candidates: Candidate[];
};

function addWord(place: Place): void {
  const { text, from } = place;
  const end = wordEnd(text, from);
  addForms(place, place.table.byFirstWord.get(text.slice(from, end)));
  if (isHangulAt(text, from)) addBeforeParticles(place, end);
  const glue = glues.find(
    ({ first, last }) => text.charCodeAt(from) >= first && text.charCodeAt(from) <= last,
  );
  if (glue !== undefined) addBehindPrefixes(place, { end, glue });
}

function addForms({ text, from, candidates }: Place, forms: readonly Form[] | undefined): void {
  if (forms === undefined) return;
  for (const form of forms) {
    const { lead } = form;
    const to = from - lead.length + form.text.length;
    if (!text.startsWith(form.text, from - lead.length) || !isEdge(text, to)) continue;
    if (lead !== '' && isWordAt(text, from - lead.length - 1)) continue;
    candidates.push({
      span: { from: (from - form.lead.length) as FoldedOffset, to: to as FoldedOffset },
      form,
    });
  }
}

/** True where a name may end: no letter follows, or another script does, or a Korean particle. */
function isEdge(text: string, at: number): boolean {
  if (!isWordAt(text, at) || isUnspacedAt(text, at)) return true;
  return isHangulAt(text, at) && particles.test(text.slice(at, wordEnd(text, at)));
}

/** Korean particles and the forms of address that are written to a name without a space. */
const particles =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에게서|서|와|과|도|로|으로|만|까지|부터|께서|께|라고|라는|라며|라면|란|이란|이라고|이라는|이라며|이나|나|보다|처럼|측|씨|이다|였다|이었다)+$/;

/** Korean writes particles to the name: the word is tried without its last syllables. */
function addBeforeParticles(place: Place, end: number): void {
  for (let to = end - 1; to > place.from; to -= 1) {
    addForms(place, place.table.byFirstWord.get(place.text.slice(place.from, to)));
  }
}

/** How a language writes short words, and an article, to the front of a name. */
type Glue = {
  readonly lang: string;
  /** The code units of its letters. */
  readonly first: number;
  readonly last: number;
  readonly prefixes: string;
  readonly article: string;
};

const glues: readonly Glue[] = [
  { lang: 'ar', first: 0x620, last: 0x6d3, prefixes: 'وفبلكس', article: 'ال' },
  { lang: 'he', first: 0x5d0, last: 0x5ea, prefixes: 'ובלכמשה', article: '' },
  { lang: 'am', first: 0x1200, last: 0x137f, prefixes: 'የበለከስእ', article: '' },
];

/** The word is tried without up to two short words at its front, and without an article. */
function addBehindPrefixes(
  place: Place,
  { end, glue: { lang, prefixes, article } }: { readonly end: number; readonly glue: Glue },
): void {
  const { text, from } = place;
  for (let behind = from; behind <= from + 2 && end - behind > 1; behind += 1) {
    if (behind > from && !prefixes.includes(text.charAt(behind - 1))) return;
    const starts =
      article !== '' && text.startsWith(article, behind) ? [behind, behind + article.length] : [behind];
    for (const start of starts) {
      if (start === from) continue;
      const forms = place.table.byFirstWord
        .get(text.slice(start, end))
        ?.filter(({ langs }) => langs.includes(lang));
      addForms({ ...place, from: start }, forms);
    }
  }
}

/** Scripts without spaces: a name is wherever its characters are, but no cut through a Katakana word. */
function addUnspaced({ table, text, from, candidates }: Place): void {
  const forms = table.byFirstCharacter.get(text.charAt(from));
  if (forms === undefined) return;
  if (isKatakanaAt(text, from) && isKatakanaAt(text, from - 1)) return;
  for (const form of forms) {
    const to = from + form.text.length;
    if (!text.startsWith(form.text, from)) continue;
    if (isKatakanaAt(text, to - 1) && isKatakanaAt(text, to)) continue;
    candidates.push({ span: { from: from as FoldedOffset, to: to as FoldedOffset }, form });
  }
}

import {
  canBeginName,
  isDigitAt,
  isHangulAt,
  isKatakanaAt,
  isUnspacedAt,
  isWordAt,
  lettersEnd,
  wordEnd,
} from './characters.ts';
import type { Form } from './form.ts';
import { primaryLanguage } from './language.ts';
import type { NameTable, Reach } from './name-table.ts';
import type { FoldedOffset, Span } from './span.ts';

/** A place in a folded text where a name could be. Several may begin at the same place or overlap. */
export type Candidate = { readonly span: Span<FoldedOffset>; readonly form: Form };

/**
 * Finds every place where a name stands as whole words, sorted, longest first where several begin together. Cost: one
 * pass over the text, mostly by a native pattern.
 */
export function findCandidates(table: NameTable, text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { pattern } = table;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const from = isInWord(text, found.index) ? wordEnd(text, found.index - 1) : found.index;
    readRun({ table, text, candidates }, from, pattern.lastIndex);
  }
  return candidates;
}

/** How many small letters or figures a name may have before its capital, as in "eBay" and "20M". */
const longestLead = 4;

/** True where more of a word stands before than may begin a name. */
function isInWord(text: string, at: number): boolean {
  let from = at;
  while (from >= at - longestLead && isWordAt(text, from - 1)) from -= 1;
  return from < at - longestLead;
}

type Search = {
  readonly table: NameTable;
  readonly text: string;
  readonly candidates: Candidate[];
};

/** Looks up each word in a range of text that begins and ends at word boundaries. */
function readRun(search: Search, from: number, to: number): void {
  const { table, text } = search;
  let at = from;
  while (at < to) {
    if (isUnspacedAt(text, at)) {
      addUnspaced(search, at);
      at += 1;
    } else if (isWordAt(text, at)) {
      const end = wordEnd(text, at);
      if (canBeginName(text, at) || table.startsLowercase(text.charAt(at))) addWord(search, at, end);
      at = end;
    } else at += 1;
  }
}

function addWord(search: Search, from: number, end: number): void {
  const { table, text } = search;
  const reaches = table.reachesOf(text.slice(from, lettersEnd(text, from, end)));
  addForms(search, from, reaches);
  if (reaches !== undefined && text.charAt(end + 2) === '.' && !continuesWord(text, from))
    addAroundInitials(search, { from, end, reaches });
  if (isHangulAt(text, from)) addBeforeParticles(search, from, end);
  if (isPersianIs(text, end - 2)) addForms(search, from, table.reachesOf(text.slice(from, end - 2)), isPlace);
  const rule = prefixRuleAt(text, from);
  if (rule !== undefined) addAfterPrefixes(search, { from, end, rule });
}

/** "Crawford W. Long" is Crawford Long in full, unless a name says which initials are that person's. */
function addAroundInitials(
  { table, text, candidates }: Search,
  { from, end, reaches }: { readonly from: number; readonly end: number; readonly reaches: readonly Reach[] },
): void {
  const initials = /(?: \p{Upper}\.){1,2}(?= \p{Upper}\p{Alpha})/uy;
  initials.lastIndex = end;
  const [between = ''] = initials.exec(text) ?? [];
  if (between === '') return;
  for (const { before, after } of reaches) {
    const to = from + after + between.length;
    if (before > 0 || from + after <= end || to > text.length || !isEdge(text, to)) continue;
    const span = { from: from as FoldedOffset, to: to as FoldedOffset };
    for (const form of table.formsOf(text.slice(from, end) + text.slice(end + between.length, to)))
      if (isFullWithoutInitials(form)) candidates.push({ span, form });
  }
}

const isFullWithoutInitials = ({ entity, name }: Form): boolean =>
  entity.kind === 'person' &&
  name.use === 'full' &&
  !entity.names.some(({ use, text }) => use === 'full' && /(?<!\p{Alpha})\p{Upper}\./u.test(text));

const isPlace = ({ entity }: Form): boolean => entity.kind === 'place';

/** True inside a word; scripts without spaces end one. */
const continuesWord = (text: string, at: number): boolean =>
  isWordAt(text, at - 1) && !isUnspacedAt(text, at - 1);

function addForms(
  { table, text, candidates }: Search,
  from: number,
  reaches: readonly Reach[] | undefined,
  isWanted: (form: Form) => boolean = () => true,
): void {
  if (reaches === undefined) return;
  for (const { before, after } of reaches) {
    const span = { from: (from - before) as FoldedOffset, to: (from + after) as FoldedOffset };
    if (span.from < 0 || span.to > text.length || !isEdge(text, span.to)) continue;
    if (continuesWord(text, span.from) && (before > 0 || prefixRuleAt(text, span.from - 1) === undefined))
      continue;
    const isGlued = isDigitAt(text, span.to);
    if (isGlued && isDigitAt(text, span.to - 1)) continue;
    for (const form of table.formsOf(text.slice(span.from, span.to)))
      if (isWanted(form) && !(isGlued && form.name.use === 'acronym')) candidates.push({ span, form });
  }
}

/**
 * True where a name may end: no letter follows, or another script does, or a Korean particle, or a number that a page has
 * put right behind, a count of comments: "Donald Trump42,070".
 */
export function isEdge(text: string, at: number): boolean {
  if (!isWordAt(text, at) || isUnspacedAt(text, at) || isDigitAt(text, at)) return true;
  return (isHangulAt(text, at) && particles.test(text.slice(at, wordEnd(text, at)))) || isPersianIs(text, at);
}

/** "Is", which Persian joins to a word that ends in a long vowel: "آمریکاست". */
const isPersianIs = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x633 &&
  text.charCodeAt(at + 1) === 0x62a &&
  text.charCodeAt(at - 1) === 0x627 &&
  !isWordAt(text, at + 2);

/**
 * Korean particles, and forms of address that are written to a name without a space. None is a combination of others:
 * 에서 is 에 and 서, 이라고 is 이 and 라고. If the list had those, too, a text could be matched in twice as many ways for each
 * of them, and the pattern would try all.
 */
const particles =
  /^(?:[은는이가을를의에서와과도로만께란나며고측식발씨다랑뿐]|(?<!은)행|에게|으로|까지|부터|라[고는며면]|보다|처럼|[였었]다|[예에]요|입니다|인데|지만|조차|마저|밖에)+$/;

/** Korean attaches particles to the name: the word is tried without its last syllables, longest first. */
function addBeforeParticles(search: Search, from: number, end: number): void {
  const { table, text } = search;
  for (let to = Math.min(end - 1, from + table.longestKoreanWord); to > from; to -= 1) {
    addForms(search, from, table.reachesOf(text.slice(from, to)));
  }
}

/** How a language attaches short words, and an article, to the front of a name. */
type PrefixRule = {
  readonly lang: string;
  /** The range of its letters' code units. */
  readonly first: number;
  readonly last: number;
  readonly prefixes: string;
  /** The article, and what it and a word before it become. */
  readonly articles: readonly string[];
};

const prefixRules: readonly PrefixRule[] = [
  { lang: 'ar', first: 0x620, last: 0x6d3, prefixes: 'وفبلکس', articles: ['ال', 'لل'] },
  { lang: 'he', first: 0x5d0, last: 0x5ea, prefixes: 'ובלכמשה', articles: [] },
  { lang: 'am', first: 0x1200, last: 0x137f, prefixes: 'የበለከስእ', articles: [] },
];

/** The lowest of these code units: text below it is not checked further. */
const firstPrefixLetter = Math.min(...prefixRules.map(({ first }) => first));

function prefixRuleAt(text: string, at: number): PrefixRule | undefined {
  const code = text.charCodeAt(at);
  return code < firstPrefixLetter
    ? undefined
    : prefixRules.find(({ first, last }) => code >= first && code <= last);
}

/** True where a word begins, also behind an article and up to two one-letter words that are attached to it. */
export function isWordStart(text: string, at: number): boolean {
  if (!isWordAt(text, at - 1)) return true;
  const rule = prefixRuleAt(text, at);
  if (rule === undefined) return false;
  const { articles, prefixes } = rule;
  let from = at - (articles.find((article) => text.startsWith(article, at - article.length))?.length ?? 0);
  for (let taken = 0; taken < 2 && isWordAt(text, from - 1); taken += 1) {
    if (!prefixes.includes(text.charAt(from - 1))) return false;
    from -= 1;
  }
  return !isWordAt(text, from - 1);
}

/** Tries the word without up to two short words at its front, and without an article. */
function addAfterPrefixes(
  search: Search,
  { from, end, rule }: { readonly from: number; readonly end: number; readonly rule: PrefixRule },
): void {
  const { table, text } = search;
  const { lang, prefixes, articles } = rule;
  const isOfLanguage = ({ langs, name }: Form): boolean =>
    langs.includes(lang) || primaryLanguage(name.lang ?? '') === lang;
  for (let behind = from; behind <= from + 2 && end - behind > 1; behind += 1) {
    if (behind > from && !prefixes.includes(text.charAt(behind - 1))) return;
    const [article] = articles;
    const hasArticle = article !== undefined && text.startsWith(article, behind);
    const starts = hasArticle ? [behind, behind + article.length] : [behind];
    for (const start of starts) {
      const reaches = start === from ? undefined : table.reachesOf(text.slice(start, end));
      if (reaches !== undefined) addForms(search, start, reaches, isOfLanguage);
    }
  }
}

/**
 * In scripts without spaces a name may be wherever its characters are, but must not cut through a word in Katakana or
 * letters.
 */
function addUnspaced({ table, text, candidates }: Search, from: number): void {
  const reaches = table.reachesAt(text.charAt(from));
  if (reaches === undefined || (isKatakanaAt(text, from) && isKatakanaAt(text, from - 1))) return;
  for (const { after } of reaches) {
    const to = from + after;
    if (to > text.length || !isUnspacedEdge(text, to)) continue;
    const span = { from: from as FoldedOffset, to: to as FoldedOffset };
    for (const form of table.formsOf(text.slice(from, to))) candidates.push({ span, form });
  }
}

function isUnspacedEdge(text: string, at: number): boolean {
  if (!isUnspacedAt(text, at - 1)) return isEdge(text, at);
  return !isKatakanaAt(text, at - 1) || !isKatakanaAt(text, at);
}

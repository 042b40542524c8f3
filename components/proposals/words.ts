/**
 * A text as words, with what stands between them as far as names need it: whether a sentence begins, and whether two words
 * may be parts of one name. One pass over the text.
 */
import { lazy } from '../finder/lazy.ts';
import { abbreviations } from './word-lists.ts';

export type Word = {
  /** As written, without a genitive's ending. */
  readonly text: string;
  /** Offsets in UTF-16 code units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** How it is joined to the word before: by one space, by a hyphen, by "&", or not at all. */
  readonly joint: Joint;
  /** A capital says nothing here; `perhaps` behind a colon or a quotation mark. */
  readonly startsSentence: 'yes' | 'perhaps' | 'no';
  readonly letters: Letters;
  /** "Nardelli’s": no name goes on behind it, and somebody or something has what follows. */
  readonly isGenitive: boolean;
  /** Right behind it: "," or ")" or whatever ends the name; empty for a space. */
  readonly signBehind: string;
};

type Joint = 'space' | 'hyphen' | 'and' | 'none';

type Letters = 'small' | 'capital' | 'capitals' | 'number' | 'caseless' | 'mixed-scripts';

const pattern = lazy(
  () =>
    /(?:\p{Upper}\.){2,8}|(?:l|d|qu|n|s|dell|nell|all|sull|dall|un)(?=['’]\p{Upper})|[\p{Alpha}\p{N}][\p{Alpha}\p{M}\p{N}]*(?:['’ʼ](?=\p{Alpha})[\p{Alpha}\p{M}\p{N}]+)*/gu,
);

/** Longer words are none. */
const maxWord = 40;
/** So many characters between two words are looked at. */
const maxGap = 16;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern())) {
    const gap = text.slice(Math.max(end, index - maxGap), index);
    const before = words.at(-1);
    const to = index + found.length;
    if (before !== undefined && isGenitiveApart(found, gap)) {
      words[words.length - 1] = { ...before, isGenitive: true, signBehind: '' };
      end = to;
      continue;
    }
    words.push(wordOf(text, { found, index, gap, before }));
    end = to;
  }
  return words;
}

/** Behind an elided word: "l’Algérie", "dell’Italia". */
const isElided = (text: string): boolean => /^(?:l|d|qu|n|s|dell|nell|all|sull|dall|un)$/.test(text);

/** "England 's", as corpora write it. */
const isGenitiveApart = (found: string, gap: string): boolean => found === 's' && /^ ?['’]$/.test(gap);

type FoundWord = {
  readonly found: string;
  readonly index: number;
  readonly gap: string;
  readonly before: Word | undefined;
};

function wordOf(whole: string, { found, index, gap, before }: FoundWord): Word {
  const ending = /['’ʼ]s$/i.exec(found)?.[0] ?? '';
  const text = found.slice(0, found.length - ending.length);
  const to = index + text.length;
  const isPlural = ending === '' && /^['’](?=[\s,.;]|$)/.test(whole.slice(to, to + 2)) && text.endsWith('s');
  return {
    text,
    from: index,
    to,
    joint: before === undefined ? 'none' : jointOf(gap, before),
    startsSentence: before === undefined ? 'yes' : startsSentence(gap, before),
    letters: lettersOf(text),
    isGenitive: ending !== '' || isPlural,
    signBehind:
      /^\s?([^\s\p{Alpha}\p{N}])/u.exec(whole.slice(to + ending.length, to + ending.length + 2))?.[1] ?? '',
  };
}

/** Scripts whose letters look alike: in one word they are no name, but perhaps a trick. */
const lettersOf = (text: string): Letters => {
  if (text.length > maxWord || isMixed(text)) return 'mixed-scripts';
  const first = text.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(first);
  if (/\p{N}/u.test(letter)) return 'number';
  if (/\p{Lower}/u.test(letter)) return /^\p{Lower}{1,3}\p{Upper}\p{Lower}/u.test(text) ? 'capital' : 'small';
  if (!/[\p{Upper}\p{Lt}]/u.test(letter)) return 'caseless';
  return text.length > 1 && !/\p{Lower}/u.test(text) ? 'capitals' : 'capital';
};

const isMixed = (text: string): boolean =>
  [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u].filter((script) => script.test(text)).length > 1;

const isInitial = (text: string): boolean => /^\p{Upper}\p{Lower}?$/u.test(text);

function jointOf(gap: string, before: Word): Joint {
  if (/^\s{1,3}$/u.test(gap)) return before.isGenitive ? 'none' : 'space';
  if (isElided(before.text) && /^['’]$/.test(gap)) return 'space';
  if (gap === '-' || gap === '‑' || gap === '’' || gap === "'") return before.isGenitive ? 'none' : 'hyphen';
  if (gap === '&' || gap === ' & ') return 'and';
  // "George W. Bush", "St. Petersburg", "J.-P. Sartre"
  if (/^ ?\.[\s-]{1,2}$/u.test(gap) && endsAbbreviated(before.text)) return 'space';
  return 'none';
}

const endsAbbreviated = (text: string): boolean => isInitial(text) || abbreviations.has(text.toLowerCase());

/** A full stop behind an initial or an abbreviation ends no sentence here: a name may go on. */
function startsSentence(gap: string, before: Word): Word['startsSentence'] {
  if (/[!?…•|\n\ufffc。؟।]/u.test(gap)) return 'yes';
  // "2. Merlene Ottey (Jamaica)"
  if (/^ ?\.\s/.test(gap) && before.letters === 'number') return 'perhaps';
  if (/\./.test(gap)) return /^ ?\.\s?-?$/u.test(gap) && endsAbbreviated(before.text) ? 'no' : 'yes';
  if (/:|["“„«‘]$/u.test(gap)) return 'perhaps';
  return 'no';
}

/** Sentences of a page, as they are shown elsewhere: on one line, and of a bounded length. */
import { sentenceAround } from '../finder/sentence.ts';
import { placeholder } from './block.ts';

type OffsetRange = { readonly from: number; readonly to: number };

/** A sentence around a range, and what is in the range. */
export type ShownSentence = { readonly before: string; readonly middle: string; readonly after: string };

/** Sentences are cut to this length. */
const maxSentence = 390;

/**
 * The sentence around a range of a text; of a very long one as much as fits around the range. It does not end inside of any
 * of the names, which are sorted and do not overlap. Linear in the text.
 */
export function shownSentence(
  text: string,
  sentence: {
    readonly around: OffsetRange;
    readonly names?: readonly OffsetRange[];
    readonly language: string | null;
  },
): ShownSentence {
  const { around, names = [], language } = sentence;
  const { from, to } = sentenceAround(text, around, names, language ?? 'en');
  const before = onOneLine(text.slice(from, around.from)).trimStart();
  const middle = onOneLine(text.slice(around.from, around.to));
  const after = onOneLine(text.slice(around.to, to)).trimEnd();
  if (before.length + middle.length + after.length <= maxSentence) return { before, middle, after };
  const room = Math.max(0, maxSentence - middle.length);
  const ahead = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  return { before: shortenedStart(before, ahead), middle, after: shortenedEnd(after, room - ahead) };
}

const onOneLine = (part: string): string => part.replaceAll(placeholder, ' ').replace(/\s+/gu, ' ');

function shortenedStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(text.length - room);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
}

function shortenedEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, room);
  const space = kept.lastIndexOf(' ');
  return `${space < 0 ? kept : kept.slice(0, space)}…`;
}

/** Returns a language tag as a page gives it; `null` if it is none. */
export function languageTagOf(tag: string): string | null {
  try {
    return tag.length > 35 ? null : (Intl.getCanonicalLocales(tag.trim())[0] ?? null);
  } catch {
    return null;
  }
}

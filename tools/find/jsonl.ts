import type { Finder } from '../../components/finder/finder.ts';
import type { Reason } from '../../components/finder/mentions.ts';
import { type PlainText, readText } from '../../components/finder/page-of-text.ts';
import { reasons } from '../../components/finder/reasons.ts';

/** An input line. */
type TextLine = PlainText & { readonly id: unknown };

/** An output line. Offsets are UTF-16 code units of the text; `because` has the weight of each rule. */
type FoundLine = { readonly id: unknown; readonly mentions: readonly FoundMention[] };

type FoundMention = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly certainty: number;
  readonly because: readonly (Reason & { readonly text: string })[];
};

/** The answer to a line, or what is wrong with it. */
export type Answer =
  | { readonly kind: 'found'; readonly line: FoundLine }
  | { readonly kind: 'bad'; readonly why: string };

/** Finds the names in the text of one line. */
export function answerLine(finder: Finder, line: string): Answer {
  const read = parseLine(line);
  return read.kind === 'bad' ? read : { kind: 'found', line: findIn(finder, read.text) };
}

function findIn(finder: Finder, { id, ...page }: TextLine): FoundLine {
  const mentions = readText(finder, page).map(({ span, entity, certainty, because }) => ({
    start: span.from,
    end: span.to,
    surface: page.text.slice(span.from, span.to),
    entity,
    certainty,
    because: because.map(({ name, weight }) => ({ name, weight, text: reasons[name] })),
  }));
  return { id, mentions };
}

type Parsed =
  | { readonly kind: 'text'; readonly text: TextLine }
  | { readonly kind: 'bad'; readonly why: string };

function parseLine(line: string): Parsed {
  const value = parseJson(line);
  if (value === undefined) return { kind: 'bad', why: 'is not JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'bad', why: 'is not an object with "id" and "text"' };
  const { id = null, text, title, lang } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return { kind: 'bad', why: 'has no "text" that is a string' };
  if (!isOptionalString(title)) return { kind: 'bad', why: 'has a "title" that is not a string' };
  if (!isOptionalString(lang)) return { kind: 'bad', why: 'has a "lang" that is not a string' };
  return { kind: 'text', text: { id, text, title: title ?? '', lang: lang || null } };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isOptionalString = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';

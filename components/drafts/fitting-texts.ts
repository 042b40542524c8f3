/** Which texts of a translation still fit: those whose original is as it was when it was translated. */
import type { TranslationInput } from '../story/schema.ts';
import { ownValue, textsOf } from '../story/translation.ts';
import { isRecord } from '../validation/checks.ts';
import type { Draft, Translated } from './draft.ts';

/** A part of a story that is not translated as a whole any more. */
export type UntranslatedPart =
  | { readonly kind: 'title' | 'summary' | 'paragraphs' | 'moments' }
  | { readonly kind: 'entity'; readonly id: string };

export type FittingTexts = {
  /** By language. */
  readonly into: Record<string, TranslationInput>;
  readonly untranslated: readonly UntranslatedPart[];
};

/**
 * Returns the translated texts whose originals are as they were. Of what every translation must have, and in lists, those
 * that have changed stand there as they are now: readers would see them anyway.
 */
export function fittingTexts({ from, into }: Translated, draft: Draft): FittingTexts {
  const now = textsOfDraft(draft);
  const untranslated = new Map<string, UntranslatedPart>();
  const onChanged = (path: Path): void => {
    const part = partAt(path);
    if (part !== null) untranslated.set(JSON.stringify(part), part);
  };
  const all = Object.entries(into).map(([language, texts]) => {
    const fitted = fitting({ texts, from, now }, [], onChanged) as TranslationInput;
    // Labels are translated wherever they are used.
    return [language, { ...fitted, labels: texts.labels }] as const;
  });
  return { into: Object.fromEntries(all), untranslated: [...untranslated.values()] };
}

/** The texts of a draft, or of the content of a file, as a translation has them. */
export function textsOfDraft({ title, story, entities }: Draft): TranslationInput {
  const { summary, paragraphs, moments = [] } = story;
  const holder = { title, summary, paragraphs, timeline: moments, entities };
  return textsOf(holder as unknown as Parameters<typeof textsOf>[0]);
}

type Path = readonly string[];

function partAt([first = '', second]: Path): UntranslatedPart | null {
  if (first === 'entities' && second !== undefined) return { kind: 'entity', id: second };
  return first === 'title' || first === 'summary' || first === 'paragraphs' || first === 'moments'
    ? { kind: first }
    : null;
}

/** The same place in a translation, in the texts that were translated, and in those of now. */
type Compared = { readonly texts: unknown; readonly from: unknown; readonly now: unknown };

/** `undefined` for what does not fit, or is gone. */
function fitting({ texts, from, now }: Compared, path: Path, onChanged: (path: Path) => void): unknown {
  // Of two thousand names the texts themselves are compared, and nothing around them.
  if (isRecord(texts) && isRecord(from) && isRecord(now)) {
    const inside = Object.entries(texts).map(([key, text]) => {
      const compared = { texts: text, from: fieldOf(from, key), now: fieldOf(now, key) };
      return [key, fitting(compared, [...path, key], onChanged)] as const;
    });
    return Object.fromEntries(inside.filter(([, text]) => text !== undefined));
  }
  if (isSame(from, now)) return texts;
  if (now === undefined) return undefined;
  if (Array.isArray(texts) && Array.isArray(from) && Array.isArray(now))
    return fittingList({ texts, from, now }, path, onChanged);
  onChanged(path);
  return isRequired(path) ? now : undefined;
}

type Lists = { readonly [Of in keyof Compared]: readonly unknown[] };

/** Items are known by their texts: they may have been moved. */
function fittingList({ texts, from, now }: Lists, path: Path, onChanged: (path: Path) => void): unknown {
  const places = new Map<unknown, number[]>();
  // A translation with another number of items fits none of them.
  const translated = texts.length === from.length ? from : [];
  for (const [index, item] of translated.entries())
    places.set(textIn(item), [...(places.get(textIn(item)) ?? []), index]);
  const found = now.map((item) => places.get(textIn(item))?.shift());
  if (found.includes(undefined)) onChanged(path);
  if (found.every((index) => index === undefined)) return undefined;
  return now.map((item, n) => {
    const index = found[n];
    return index === undefined
      ? item
      : fitting({ texts: texts[index], from: from[index], now: item }, path, onChanged);
  });
}

const textIn = (item: unknown): unknown => (isRecord(item) ? item.text : item);

const fieldOf = (of: unknown, key: string): unknown => (isRecord(of) ? ownValue(of, key) : undefined);

/** Title and summary, and of each entity its name and what it is. */
const isRequired = (path: Path): boolean =>
  path.length === 1 || (path.length === 3 && (path[2] === 'name' || path[2] === 'description'));

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

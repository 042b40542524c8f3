/**
 * Says a text of the catalog in the interface's language. Nothing of the catalog is bundled with the
 * code: keys and blanks are checked by the compiler, texts come from the browser.
 */
import { type Blanks, type CountedKey, type Key, type Language, messageName } from './catalog.ts';
import { fillBlanks } from './fill-blanks.ts';
import { localeOf } from './locale.ts';
import { messageText } from './message-text.ts';

type Value = string | number;

/** One argument where there are blanks to fill, none where there are not. */
type Filling<Names extends string, Piece> = [Names] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Names, Piece>>];

/** The text, its blanks filled; numbers are written as the language does. */
export function say<Of extends Key>(key: Of, ...[blanks]: Filling<Blanks<Of>, Value>): string {
  return fillBlanks(messageText(messageName(key)), formatNumbers(blanks)).join('');
}

/** The text around pieces that are more than text, such as elements: strings and pieces, in order. */
export function sayAround<Of extends Key, Piece>(
  key: Of,
  pieces: Readonly<Record<Blanks<Of>, Piece | string>>,
): readonly (string | Piece)[] {
  return sayNamed(key, pieces);
}

/** The same for a key that no compiler sees, such as one in HTML; a test sees that there is such a text. */
export function sayNamed<Piece>(
  key: string,
  pieces: Readonly<Record<string, Piece>>,
): readonly (string | Piece)[] {
  return fillBlanks(messageText(messageName(key)), pieces);
}

/** The text in the form that the count asks for: "1 name", "3 names"; `{count}` is filled with it. */
export function sayCount<Of extends CountedKey>(
  key: Of,
  count: number,
  ...[blanks]: Filling<Exclude<Blanks<Of>, 'count'>, Value>
): string {
  return inForm(key, count, formatNumbers({ ...blanks, count })).join('');
}

/** The same around pieces, of which the number is one. */
export function sayCountAround<Of extends CountedKey, Piece>(
  key: Of,
  count: number,
  pieces: Readonly<Record<Blanks<Of>, Piece | string>>,
): readonly (string | Piece)[] {
  return inForm(key, count, pieces);
}

/** The interface's language: what the browser asks for, or English where Namelight does not speak that. */
export function language(): Language {
  return {
    tag: say('language.tag'),
    direction: say('language.direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** For `Intl`: how the interface writes dates, numbers and lists. */
export function locale(): string {
  return localeOf(language().tag);
}

function inForm<Piece>(key: CountedKey, count: number, pieces: Readonly<Record<string, Piece>>) {
  const form = new Intl.PluralRules(locale()).select(count);
  return fillBlanks(messageText(messageName(key, form)), pieces);
}

function formatNumbers(blanks: Readonly<Record<string, Value>> = {}): Readonly<Record<string, string>> {
  const entries = Object.entries(blanks).map(([name, value]) => [
    name,
    typeof value === 'number' ? new Intl.NumberFormat(locale()).format(value) : value,
  ]);
  return Object.fromEntries(entries);
}

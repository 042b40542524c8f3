/**
 * Returns texts of the message catalog in the language of the interface (i18n). The compiler checks keys and blanks; the
 * texts come from the browser and are not bundled.
 */
import { type Blanks, type CountedKey, type Key, type Language, messageName } from './catalog.ts';
import { localeOf } from './direction.ts';
import { fillBlanks } from './fill-blanks.ts';
import { messageText } from './message-text.ts';

type Value = string | number;

/** One argument where there are blanks to fill, none where there are not. */
type Filling<Names extends string, Piece> = [Names] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Names, Piece>>];

/** Returns a text with its blanks filled in; numbers are formatted for the language. */
export function say<Of extends Key>(key: Of, ...[blanks]: Filling<Blanks<Of>, Value>): string {
  return fillBlanks(messageText(messageName(key)), formatNumbers(blanks)).join('');
}

/** The same with pieces that are not text, such as elements: returns strings and pieces in order. */
export function sayAround<Of extends Key, Piece>(
  key: Of,
  pieces: Readonly<Record<Blanks<Of>, Piece | string>>,
): readonly (string | Piece)[] {
  return sayNamed(key, pieces);
}

/** The same for a key that the compiler cannot check, such as one in HTML; a test checks that it exists. */
export function sayNamed<Piece>(
  key: string,
  pieces: Readonly<Record<string, Piece>>,
): readonly (string | Piece)[] {
  return fillBlanks(messageText(messageName(key)), pieces);
}

/** Returns a counted text in the right plural form: "1 name", "3 names". `{count}` is the number. */
export function sayCount<Of extends CountedKey>(
  key: Of,
  count: number,
  ...[blanks]: Filling<Exclude<Blanks<Of>, 'count'>, Value>
): string {
  return inForm({ key, count, rules: pluralRules() }, formatNumbers({ ...blanks, count })).join('');
}

/** The same with pieces, one of which is the number. Whoever says hundreds makes the rules once, which takes its time. */
export function sayCountAround<Of extends CountedKey, Piece>(
  key: Of,
  count: number,
  pieces: Readonly<Record<Blanks<Of>, Piece | string>>,
  rules: Intl.PluralRules = pluralRules(),
): readonly (string | Piece)[] {
  return inForm({ key, count, rules }, pieces);
}

/** Which form of a counted text goes with which number. */
export const pluralRules = (): Intl.PluralRules => new Intl.PluralRules(locale());

/** The language of the interface: the browser's, or English if there is no translation. */
export function language(): Language {
  return {
    tag: say('language.tag'),
    direction: say('language.direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The interface's locale, for `Intl`. */
export function locale(): string {
  return localeOf(language().tag);
}

type CountedText = { readonly key: CountedKey; readonly count: number; readonly rules: Intl.PluralRules };

function inForm<Piece>({ key, count, rules }: CountedText, pieces: Readonly<Record<string, Piece>>) {
  return fillBlanks(messageText(messageName(key, rules.select(count))), pieces);
}

function formatNumbers(blanks: Readonly<Record<string, Value>> = {}): Readonly<Record<string, string>> {
  const entries = Object.entries(blanks).map(([name, value]) => [
    name,
    typeof value === 'number' ? new Intl.NumberFormat(locale()).format(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Sets the language and direction of a page of the extension. */
export function setPageLanguage({ documentElement }: Document): void {
  const { tag, direction } = language();
  documentElement.lang = tag;
  documentElement.dir = direction;
}

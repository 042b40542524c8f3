/**
 * The types of the message catalog: contexts (`card`, `popup`, …) of named texts. A text may have `{blanks}`; a counted
 * text has a form for each plural category of its language.
 */
import type { en } from '../../assets/words/en/index.ts';

/** One form for each plural category of the language, by the names of CLDR; `{count}` is the number. */
export type Counted = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The texts of one context. */
export type Texts = Readonly<Record<string, string | Counted>>;

export type Language = {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
};

type English = typeof en;
type Context = keyof English;

/** A translation: the same texts as the English catalog. */
export type Translation = {
  readonly [Of in Context]: Of extends 'language'
    ? Language
    : { readonly [Name in keyof English[Of]]: English[Of][Name] extends string ? string : Counted };
};

/** Any catalog, complete or not. */
export type Catalog = Readonly<Record<string, Texts>> & { readonly language: Language };

/** The key of a text without a count: `card.close`. */
export type Key = KeysOf<string>;
/** The key of a counted text: `popup.names`. */
export type CountedKey = KeysOf<Counted>;

type KeysOf<Text> = {
  [Of in Context]: {
    [Name in keyof English[Of]]: English[Of][Name] extends Text ? `${Of}.${Name & string}` : never;
  }[keyof English[Of]];
}[Context];

/** The names of the blanks in a text. */
export type Blanks<Of extends Key | CountedKey> = BlanksOf<EnglishOf<Of>>;
export type BlanksOf<Text> = BlanksIn<FormsOf<Text>>;

type EnglishOf<Of> = Of extends `${infer In extends Context}.${infer Name}`
  ? Name extends keyof English[In]
    ? English[In][Name]
    : never
  : never;
type FormsOf<Text> = Text extends string ? Text : Text extends Counted ? Text['other'] : never;
type BlanksIn<Text> = Text extends `${string}{${infer Blank}}${infer Rest}` ? Blank | BlanksIn<Rest> : never;

/** The name of a text in the browser's message files, which allow no dots: `card_close`, `popup_names_few`. */
export function messageName(key: string, form?: string): string {
  const name = key.replace('.', '_');
  return form === undefined ? name : `${name}_${form}`;
}

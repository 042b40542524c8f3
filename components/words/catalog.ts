/**
 * The catalog's shape: contexts (`card`, `popup`, …) of named texts, in English first. A text may have
 * `{blanks}`; one that counts has a form for each way in which its language counts.
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

/** What a language must say: each text of the English catalog, and no other. */
export type Translation = {
  readonly [Of in Context]: Of extends 'language'
    ? Language
    : { readonly [Name in keyof English[Of]]: English[Of][Name] extends string ? string : Counted };
};

/** Any catalog, complete or not: what is needed to hand it on. */
export type Catalog = Readonly<Record<string, Texts>> & { readonly language: Language };

/** `card.close`: a text that does not count. */
export type Key = KeysOf<string>;
/** `popup.names`: one that does. */
export type CountedKey = KeysOf<Counted>;

type KeysOf<Text> = {
  [Of in Context]: {
    [Name in keyof English[Of]]: English[Of][Name] extends Text ? `${Of}.${Name & string}` : never;
  }[keyof English[Of]];
}[Context];

/** The names of the blanks in a text. */
export type Blanks<Of extends Key | CountedKey> = BlanksIn<FormsOf<EnglishOf<Of>>>;

type EnglishOf<Of> = Of extends `${infer In extends Context}.${infer Name}`
  ? Name extends keyof English[In]
    ? English[In][Name]
    : never
  : never;
type FormsOf<Text> = Text extends string ? Text : Text extends Counted ? Text['other'] : never;
type BlanksIn<Text> = Text extends `${string}{${infer Blank}}${infer Rest}` ? Blank | BlanksIn<Rest> : never;

/** The name under which browsers keep a text: `card_close`, `popup_names_few`. They know no dots. */
export function messageName(key: string, form?: string): string {
  const name = key.replace('.', '_');
  return form === undefined ? name : `${name}_${form}`;
}

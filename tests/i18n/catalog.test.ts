import { describe, expect, it } from 'vitest';
import { catalogs, defaultLanguage } from '../../assets/words/index.ts';
import type { Catalog, Counted } from '../../components/i18n/catalog.ts';
import { localeFiles } from '../../tools/locales.ts';
import { messagesOf } from '../../tools/messages.ts';

type Text = { readonly key: string; readonly forms: Readonly<Record<string, string>> };

/** Every text of a catalog; one that does not count has a single form, `''`. */
function textsOf(catalog: Catalog): readonly Text[] {
  return Object.entries(catalog).flatMap(([context, texts]) =>
    Object.entries<string | Counted>(texts).map(([name, text]) => ({
      key: `${context}.${name}`,
      forms: typeof text === 'string' ? { '': text } : text,
    })),
  );
}

const blanksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

/** Whether a plural form is that of one number alone, as “two” is in Arabic, and “one” is not in Russian: 1, 21, 31. */
function isOfOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, n) => n).filter((n) => rules.select(n) === form).length === 1;
}

const english = new Map(textsOf(catalogs[defaultLanguage]).map((text) => [text.key, text]));
const languages = Object.entries(catalogs).map(([language, catalog]) => ({
  language,
  catalog,
  texts: textsOf(catalog),
}));
const translations = languages.filter(({ language }) => language !== defaultLanguage);

describe.each(languages)('the catalog in $language', ({ language, catalog, texts }) => {
  /** What is wrong, as `key: text` lines. */
  const whichOf = (isWrong: (text: string, key: string) => boolean): readonly string[] =>
    texts.flatMap(({ key, forms }) =>
      Object.values(forms)
        .filter((text) => isWrong(text, key))
        .map((text) => `${key}: ${text}`),
    );

  it('says its own tag, which Intl knows', () => {
    expect(catalog.language.tag).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
  });

  it('says all that the English one says, and no more', () => {
    expect(texts.map(({ key }) => key).toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has a form for each plural category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = texts
      .filter(({ forms }) => !('' in forms))
      .filter(({ forms }) => Object.keys(forms).toSorted().join() !== pluralCategories.toSorted().join());
    expect(wrong).toEqual([]);
  });

  it('has the same blanks as the English one, in every form; one that is for a single number may say it in words', () => {
    const wanted = (key: string): readonly string[] =>
      blanksIn(Object.values(english.get(key)?.forms ?? {}).at(-1) ?? '');
    const isWrong = (key: string, form: string, text: string): boolean => {
      const blanks = blanksIn(text).join();
      const others = wanted(key).filter((blank) => blank !== 'count');
      return blanks !== wanted(key).join() && !(isOfOneNumber(language, form) && blanks === others.join());
    };
    const wrong = texts.flatMap(({ key, forms }) =>
      Object.entries(forms)
        .filter(([form, text]) => isWrong(key, form, text))
        .map(([, text]) => `${key}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has braces, asterisks and dollar signs only where they have their special meaning', () => {
    expect(whichOf((text) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
    expect(whichOf((text, key) => /\*/.test(text) && !key.startsWith('welcome.'))).toEqual([]);
    expect(whichOf((text) => text.split('*').length % 2 === 0)).toEqual([]);
    // Browsers take it for the start of a blank of their own.
    expect(whichOf((text) => text.includes('$'))).toEqual([]);
  });

  it('is set with care: no empty text, no stray space, no straight quotes but around what stands in files', () => {
    expect(whichOf((text) => text === '' || /^\s|\s$|\s\s|'/.test(text))).toEqual([]);
    expect(whichOf((text, key) => text.includes('"') && !key.startsWith('problems.'))).toEqual([]);
  });

  it('describes the extension in no more letters than stores take', () => {
    expect(catalog.browser.description.length).toBeLessThanOrEqual(132);
  });
});

it.each(translations)('no sentence was left in English in $language', ({ texts }) => {
  const isSentence = (text: string): boolean =>
    (text.replaceAll(/\{\w+\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
  const left = texts.filter(({ key, forms }) =>
    Object.values(forms).some(
      (text) => isSentence(text) && Object.values(english.get(key)?.forms ?? {}).includes(text),
    ),
  );
  expect(left).toEqual([]);
});

it.each(translations)('what is bold on the welcome page is bold in $language', ({ texts }) => {
  const bold = (text = ''): number => text.split('*').length;
  const wrong = texts.filter(({ key, forms }) => bold(forms['']) !== bold(english.get(key)?.forms['']));
  expect(wrong).toEqual([]);
});

it('browsers get it as a file for each language, under names they can read', () => {
  expect(localeFiles().map(({ path }) => path)).toContain('_locales/uk/messages.json');
  for (const name of Object.keys(messagesOf(catalogs.uk))) expect(name).toMatch(/^[a-z]+_\w+$/i);
  expect(messagesOf(catalogs.uk)).toMatchObject({
    card_close: { message: 'Закрити' },
    popup_names_few: { message: '{count} назви' },
  });
});

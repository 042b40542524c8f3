import { describe, expect, it } from 'vitest';
import { readPage } from '../../components/finder/page-of-text.ts';
import { bundledFinder } from './bundled-finder.ts';

const articles = {
  es: 'El gobierno anunció ayer que no subirá los precios de la leche, pero los ganaderos dicen que ya es tarde para ellos.',
  nl: 'De boeren zeggen dat de prijs van melk niet meer wordt verhoogd, maar dat het voor hen te laat is en zij ook moeten eten.',
  cs: 'Zemědělci říkají, že se cena mléka již nezvýší, ale že je pro ně pozdě, protože jsou stáda prodaná a ve stájích je ticho.',
  en: 'The farmers say that the price of milk will not be raised again, but that it is too late for them and for the cows of the valley.',
  ja: '農家は牛乳の値段がもう上がらないと話すが、谷の牛にはもう遅すぎるという。市場では卵も売り切れた。',
  uk: 'Фермери кажуть, що ціна на молоко вже не зросте, але для їхніх корів це запізно, і стайні стоять порожні.',
  fa: 'کشاورزان می‌گویند که قیمت شیر دیگر بالا نمی‌رود، اما برای گاوهای دره دیر شده است و چراگاه‌ها خالی مانده‌اند.',
} as const;

/** What is found in short texts of a page: its title's tag, then its article's language and tag, as a page has them. */
const pages: readonly {
  readonly short: string;
  readonly article: keyof typeof articles;
  readonly tag: string | null;
  readonly found: string | null;
}[] = [
  // Without a tag.
  { short: 'Comicios EE UU', article: 'es', tag: null, found: 'EE UU' },
  { short: 'Oekraïne', article: 'nl', tag: null, found: 'Oekraïne' },
  { short: 'Ukrajina', article: 'cs', tag: null, found: 'Ukrajina' },
  { short: '米国', article: 'ja', tag: null, found: '米国' },
  { short: 'США', article: 'uk', tag: null, found: 'США' },
  { short: 'امریکا', article: 'fa', tag: null, found: 'امریکا' },
  { short: 'Alaska', article: 'en', tag: null, found: 'Alaska' },
  { short: 'Oekraïne', article: 'en', tag: null, found: null },
  // With the right one.
  { short: 'Comicios EE UU', article: 'es', tag: 'es-MX', found: 'EE UU' },
  { short: 'Oekraïne', article: 'nl', tag: 'nl', found: 'Oekraïne' },
  { short: 'Ukrajina', article: 'cs', tag: 'cs_CZ', found: 'Ukrajina' },
  { short: '米国', article: 'ja', tag: 'ja', found: '米国' },
  { short: 'Alaska', article: 'en', tag: 'en', found: 'Alaska' },
  { short: 'US: milk and rice', article: 'es', tag: 'es', found: 'US' },
  // With a wrong one.
  { short: 'Comicios EE UU', article: 'es', tag: 'en', found: 'EE UU' },
  { short: 'Oekraïne', article: 'nl', tag: 'en-US', found: 'Oekraïne' },
  { short: 'Ukrajina', article: 'cs', tag: 'de', found: 'Ukrajina' },
  { short: '米国', article: 'ja', tag: 'en', found: '米国' },
  { short: 'امریکا', article: 'fa', tag: 'en', found: 'امریکا' },
  { short: 'Ukrajina', article: 'cs', tag: 'und', found: 'Ukrajina' },
];

describe('a short text', () => {
  it.each(pages)(
    '“$short” beside an article in $article, tagged $tag: $found',
    ({ short, article, tag, found }) => {
      const texts = [short, ...Array.from({ length: 4 }, () => articles[article])];
      const blocks = texts.map((text) => ({ text, lang: tag }));
      const [mentions = []] = readPage(bundledFinder, { title: '', blocks });
      expect(mentions.map(({ span }) => short.slice(span.from, span.to)).join()).toBe(found ?? '');
    },
  );
});

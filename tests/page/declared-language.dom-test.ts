import { afterEach, describe, expect, test } from 'vitest';
import { declaredLanguage, languageOf, mayChangeHead } from '../../components/page/declared-language.ts';
import { idleOf, watchAll } from './blocks.ts';

const watching = new AbortController();
const { lang } = document.documentElement;

afterEach(() => {
  for (const meta of document.head.querySelectorAll('meta[name="DC.language"]')) meta.remove();
  document.body.innerHTML = '';
  document.documentElement.lang = lang;
});

function pageWith(head: string): Document {
  return new DOMParser().parseFromString(`<head>${head}</head><body>EE UU</body>`, 'text/html');
}

describe('the language that a page declares in its head', () => {
  test.each([
    ['<meta http-equiv="Content-Language" content="es">', 'es'],
    ['<meta name="lang" content="spa">', 'spa'],
    ['<meta name="language" content=" es_MX ">', 'es-MX'],
    ['<meta name="DC.language" scheme="RFC1766" content="es-ES">', 'es-ES'],
    ['<meta name="dcterms.language" content="pt">', 'pt'],
    ['<meta itemprop="inLanguage" content="sr-Latn-RS">', 'sr-Latn-RS'],
    ['<meta property="og:locale" content="uk_UA">', 'uk-UA'],
    [
      '<link rel="canonical" href="https://a.example/es/"><link rel="alternate" hreflang="es" href="https://a.example/es/#top">',
      'es',
    ],
    [
      '<meta name="lang" content="de"><meta property="og:locale" content="es_ES"><meta name="language" content="es">',
      'es-ES',
    ],
  ])('%s', (head, language) => {
    expect(declaredLanguage(pageWith(head))).toBe(language);
  });

  test.each([
    ['none', '<meta name="description" content="es">'],
    ['a list of them', '<meta http-equiv="content-language" content="es, en">'],
    ['its name in words', '<meta name="language" content="Spanish">'],
    [
      'that of another version',
      '<link rel="canonical" href="/"><link rel="alternate" hreflang="es" href="/es/">',
    ],
    ['one below the head', '</head><body><meta name="lang" content="es">'],
  ])('is not taken from %s', (_, head) => {
    expect(declaredLanguage(pageWith(head))).toBeNull();
  });

  test('counts where the root element has no tag', () => {
    const page = pageWith('<meta name="lang" content="es">');
    expect(languageOf(page)).toBe('es');
    page.documentElement.lang = 'ca';
    expect(languageOf(page)).toBe('ca');
  });

  test('is looked for in so many elements, and again only after changes of the head', () => {
    const many = '<meta name="lang" content="es">'.repeat(300);
    const page = pageWith('<meta name="author" content="x">'.repeat(300) + many);
    expect(declaredLanguage(page)).toBeNull();
    const record = (target: Node) => ({ target }) as MutationRecord;
    expect(mayChangeHead([record(page.body)], page)).toBe(false);
    const [meta] = page.head.children;
    for (const target of [page, page.documentElement, page.head, meta as Element])
      expect(mayChangeHead([record(page.body), record(target)], page)).toBe(true);
  });

  test('is that of its texts without a tag, also when it comes late', async () => {
    document.documentElement.removeAttribute('lang');
    document.body.innerHTML = '<p>Comicios EE UU</p><p lang="de">USA</p>';
    const { page, idle } = watchAll(watching.signal);
    const languages = () => [...page.blocks.values()].flat().map(({ value: { lang } }) => lang);
    await idle();
    expect(languages()).toEqual([null, 'de']);
    const meta = document.createElement('meta');
    meta.name = 'DC.language';
    meta.content = 'es';
    document.head.append(meta);
    await idleOf(page);
    expect(languages()).toEqual(['es', 'de']);
    watching.abort();
  });
});

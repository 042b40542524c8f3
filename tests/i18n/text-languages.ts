/** Which language each text of a tree says it is in, by the nearest `lang` above it. */
export type TextInLanguage = { readonly lang: string; readonly text: string };

/** Returns what a tree says to be seen or heard, texts and labels, each with its language. */
export function textsWithLanguage(root: ParentNode): readonly TextInLanguage[] {
  const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
  return elements.flatMap((element) => {
    const texts = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
    const labels = ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []);
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return [...texts, ...labels]
      .map((text) => ({ lang, text: text.trim() }))
      .filter(({ text }) => text !== '');
  });
}

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** English texts quote it in its own letters. */
const onTheSweatshirt = 'СССР';

/** Returns the texts that are not in the language they are said to be in: English with Cyrillic, Ukrainian without. */
export function mislabeledTexts(tongues: readonly TextInLanguage[]): readonly TextInLanguage[] {
  return tongues.filter(({ lang, text }) =>
    lang === 'uk'
      ? latin.test(text) && !cyrillic.test(text)
      : cyrillic.test(text.replace(onTheSweatshirt, '')),
  );
}

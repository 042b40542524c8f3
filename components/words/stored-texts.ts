/** Stores texts in a page without `browser.i18n`, as attributes of a `<meta>` element. */

const place = 'namelight-texts';

export function storeTexts({ head }: Document, texts: Readonly<Record<string, string>>): void {
  const keeper = document.createElement('meta');
  keeper.name = place;
  for (const [name, text] of Object.entries(texts)) keeper.setAttribute(`data-${name}`, text);
  head.append(keeper);
}

/** Returns a stored text; `''` if there is none. */
export const storedText = (name: string): string =>
  document.querySelector(`meta[name="${place}"]`)?.getAttribute(`data-${name}`) ?? '';

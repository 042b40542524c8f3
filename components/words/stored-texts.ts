/** Texts that are brought to a page: kept in the page itself, as attributes of an element of its head. */

const place = 'namelight-texts';

export function storeTexts({ head }: Document, texts: Readonly<Record<string, string>>): void {
  const keeper = document.createElement('meta');
  keeper.name = place;
  for (const [name, text] of Object.entries(texts)) keeper.setAttribute(`data-${name}`, text);
  head.append(keeper);
}

/** `''` where there is none. */
export const storedText = (name: string): string =>
  document.querySelector(`meta[name="${place}"]`)?.getAttribute(`data-${name}`) ?? '';

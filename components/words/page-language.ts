import { language } from './say.ts';

/** Sets the language and direction of a page of the extension. */
export function setPageLanguage({ documentElement }: Document): void {
  const { tag, direction } = language();
  documentElement.lang = tag;
  documentElement.dir = direction;
}

import { language } from './say.ts';

/** Says on a page of the extension which language it is in. */
export function setPageLanguage({ documentElement }: Document): void {
  const { tag, direction } = language();
  documentElement.lang = tag;
  documentElement.dir = direction;
}

import type { SelectOption } from './fields.tsx';

/** Languages that stories are often written in. */
const languages =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant';

/** Languages to choose from, by their names in the reader's; `own`, which is chosen already, is offered as well. */
export function languageOptions(reader: string, own: string): readonly SelectOption[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  const { compare } = new Intl.Collator(reader);
  return [...new Set([...languages.split(' '), ...(own === '' ? [] : [own])])]
    .map((value) => ({ value, label: nameIn(names, value) }))
    .toSorted((one, other) => compare(one.label, other.label));
}

/** What is written as a language may be none. */
function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

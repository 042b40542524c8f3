import { type Catalog, messageName } from '../components/i18n/catalog.ts';

/** The texts of the interface in one language, in the browsers' format. */
type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Returns a catalog's texts by message name, each plural form separately. */
export function messagesOf(catalog: Catalog): Messages {
  return Object.fromEntries(
    Object.entries(catalog).flatMap(([context, texts]) =>
      Object.entries(texts).flatMap(([name, text]) => formsOf(`${context}.${name}`, text)),
    ),
  );
}

function formsOf(key: string, text: string | object): readonly (readonly [string, { message: string }])[] {
  if (typeof text === 'string') return [[messageName(key), { message: text }]];
  return Object.entries(text).map(([form, message]) => [messageName(key, form), { message }]);
}

/** Writes the catalogue as browsers want it: `_locales/<language>/messages.json`. */
import { catalogues } from '../assets/words/index.ts';
import { type Catalogue, messageName } from '../components/words/catalogue.ts';

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Returns a catalogue's texts by the names that `say` asks for, each form of a counted text by its own. */
export function messagesOf(catalogue: Catalogue): Messages {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([context, texts]) =>
      Object.entries(texts).flatMap(([name, text]) => formsOf(`${context}.${name}`, text)),
    ),
  );
}

function formsOf(key: string, text: string | object): readonly (readonly [string, { message: string }])[] {
  if (typeof text === 'string') return [[messageName(key), { message: text }]];
  return Object.entries(text).map(([form, message]) => [messageName(key, form), { message }]);
}

/** Returns each file's path below the extension's folder, and its text. */
export function localeFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(catalogues).map(([language, catalogue]) => ({
    path: `_locales/${language}/messages.json`,
    text: JSON.stringify(messagesOf(catalogue)),
  }));
}

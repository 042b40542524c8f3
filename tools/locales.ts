/** Writes the texts of each language: those of the interface in the browsers' format, and those of the bundled story. */
import { translations } from '../assets/facts/translations/index.ts';
import { catalogs, defaultLanguage } from '../assets/words/index.ts';
import type { Catalog } from '../components/i18n/catalog.ts';
import { messagesOf } from './messages.ts';
import { tableTextsOf } from './table-texts.ts';

/** Returns the path of each language's `messages.json` below the extension's folder, and its text. */
export function localeFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(catalogs).map(([language, catalog]) => ({
    path: `_locales/${language}/messages.json`,
    text: JSON.stringify(messagesOf(catalog)),
  }));
}

/** The scripts that bring the words of a language by which tables are understood, where the interface has another; as above. */
export function tableWordFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries<Catalog>(catalogs)
    .filter(([language]) => language !== defaultLanguage)
    .map(([language, catalog]) => scriptFile(`table-words/${language}`, tableTextsOf(catalog)));
}

/** The scripts that bring the bundled story in other languages to a card; see `script-port.ts`. */
export function factFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(translations).map(([language, translation]) =>
    scriptFile(`facts/${language}`, translation),
  );
}

const scriptFile = (script: string, texts: unknown) => ({
  path: `${script}.js`,
  text: `globalThis[Symbol.for('namelight.${script}')]?.(${JSON.stringify(texts)});\n`,
});

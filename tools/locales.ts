/** Writes the texts of each language: those of the interface in the browsers' format, and those of the bundled story. */
import { translations } from '../assets/facts/translations/index.ts';
import { catalogs } from '../assets/words/index.ts';
import { messagesOf } from './messages.ts';

/** Returns the path of each language's `messages.json` below the extension's folder, and its text. */
export function localeFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(catalogs).map(([language, catalog]) => ({
    path: `_locales/${language}/messages.json`,
    text: JSON.stringify(messagesOf(catalog)),
  }));
}

/** The scripts that bring the bundled story in other languages to a card; see `script-port.ts`. */
export function factFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(translations).map(([language, translation]) => {
    const script = `facts/${language}`;
    const texts = JSON.stringify(translation);
    return { path: `${script}.js`, text: `globalThis[Symbol.for('namelight.${script}')]?.(${texts});\n` };
  });
}

import type { LanguageNames, Named } from '../facts/schema.ts';
import { compileNames, type NameTable } from '../match/name-table.ts';
import { isReadIn } from './language.ts';

/**
 * The names as each language's blocks need them. A table is compiled when the first block of its
 * language is read (some ms), so that a page pays for the languages it is written in alone.
 */
export class Tables {
  readonly #entities: readonly Named[];
  readonly #languages: readonly LanguageNames[];
  readonly #compiled = new Map<string, NameTable>();

  constructor(entities: readonly Named[], languages: readonly LanguageNames[]) {
    this.#entities = entities;
    this.#languages = languages;
  }

  /** The names that may stand in a block of a language; `null` is Latin text whose language is not known. */
  of(language: string | null): NameTable {
    const own = this.#languages.filter(({ lang }) => isReadIn(lang, language));
    const key = own.map(({ lang }) => lang).join(' ');
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const table = compileNames(this.#entities, own);
    this.#compiled.set(key, table);
    return table;
  }
}

import type { LanguageNames, Named } from '../facts/schema.ts';
import { type GrowingNames, joinNames } from '../match/growing-names.ts';
import { type CompiledNames, compileNames, type NameTable } from '../match/name-table.ts';
import { isReadIn } from './language.ts';

/** The names for blocks of each language. */
export type NameTables = {
  /** The names that may be in a block of a language; `null` is Latin text in an unknown language. */
  of(language: string | null): NameTable;
};

/**
 * A table is compiled when the first block of its language is read (some ms), so that a page pays only for its
 * languages.
 */
export class CompiledNameTables implements NameTables {
  readonly #entities: readonly Named[];
  readonly #languages: LanguageNames[];
  readonly #byLanguage = new Map<string | null, CompiledNames>();
  /** Languages with the same names share a table. */
  readonly #byNames = new Map<string, CompiledNames>();

  constructor(entities: readonly Named[], languages: readonly LanguageNames[]) {
    this.#entities = entities;
    this.#languages = [...languages];
  }

  /** Adds names in other languages. What was compiled without them is compiled again when it is needed. */
  add(languages: readonly LanguageNames[]): void {
    this.#languages.push(...languages);
    this.#byLanguage.clear();
  }

  of(language: string | null): CompiledNames {
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known;
    const table = this.#compile(language);
    this.#byLanguage.set(language, table);
    return table;
  }

  #compile(language: string | null): CompiledNames {
    const own = this.#languages.filter(({ lang }) => isReadIn(lang, language));
    const key = own.map(({ lang }) => lang).join(' ');
    const table = this.#byNames.get(key) ?? compileNames(this.#entities, own);
    this.#byNames.set(key, table);
    return table;
  }
}

/** The same with growing names, which are found in all languages. */
export function joinTables(own: CompiledNameTables, more: GrowingNames): NameTables {
  const joined = new Map<CompiledNames, NameTable>();
  return {
    of(language) {
      const table = own.of(language);
      const known = joined.get(table) ?? joinNames(table, more);
      joined.set(table, known);
      return known;
    },
  };
}

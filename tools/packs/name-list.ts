import type { Name } from '../../components/story/schema.ts';
import { firstForm } from './declension.ts';

export type NameInput = Pick<Name, 'text' | 'use'> & Partial<Name>;

/** The names of a country or city, each once, however many languages write it alike. */
export class NameList {
  readonly #names = new Map<string, NameInput>();
  readonly #firstForms = new Set<string>();

  add(name: NameInput): void {
    // Of a name that English has, too, German adds the genitive alone: "Berlins".
    const isKnown = this.#firstForms.has(firstForm(name.text));
    const text = isKnown && name.text.endsWith('||s') ? name.text.replace('||s', 's') : name.text;
    if (!this.#names.has(text)) this.#names.set(text, { ...name, text });
    this.#firstForms.add(firstForm(name.text));
  }

  get all(): readonly NameInput[] {
    return [...this.#names.values()];
  }
}

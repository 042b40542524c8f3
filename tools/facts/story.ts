import { dirname, join, relative, sep } from 'node:path';
import { jsonSchemaPath } from './json-schema.ts';

/** What a file says of itself before its entities. */
export type Story = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly by: string | null;
  /** The story's day. */
  readonly date: string;
  readonly summary: string;
  /** Where the JSON Schema is from the file; `null` where the file is not kept beside Namelight. */
  readonly schemaPath: string | null;
};

const project = join(import.meta.dirname, '../..');

/** The way from a file inside the project's folder to the JSON Schema, as `$schema` names it. */
export function schemaPathFrom(file: string): string | null {
  const isInside = !relative(project, file).startsWith('..');
  return isInside ? relative(dirname(file), join(project, jsonSchemaPath)).split(sep).join('/') : null;
}

/** An id made of words, "The Purchase of Alaska, 1867" as "the-purchase-of-alaska-1867"; `fallback` where no Latin letter is left. */
export function idOf(words: string, fallback: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? fallback : id;
}

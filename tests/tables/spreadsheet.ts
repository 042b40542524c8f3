import { expect } from 'vitest';
import { readFactSetFile } from '../../components/fact-sets/fact-set-file.ts';
import type { FactSetFileInput } from '../../components/story/schema.ts';
import { type ConversionResult, fromTable } from '../../tools/facts/from-table.ts';

const story = {
  id: 'purchase',
  title: 'The purchase',
  language: 'en',
  by: 'Class 9b',
  date: '1867-03-30',
  summary: 'Land changes hands.',
  schemaPath: null,
};

export const convert = (table: string | Uint8Array): Promise<ConversionResult> =>
  fromTable(typeof table === 'string' ? new TextEncoder().encode(table) : table, story);

/** The file that a table becomes; fails where a row is left out or the file is not sound. */
export async function fileOf(table: string | Uint8Array): Promise<FactSetFileInput> {
  const { text, problems } = await convert(table);
  expect(problems).toEqual([]);
  expect(readFactSetFile(text ?? '')).toMatchObject({ kind: 'file' });
  return JSON.parse(text ?? '');
}

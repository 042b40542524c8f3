import { expect } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import type { StoryFileInput } from '../../components/story/schema.ts';
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

export const convert = (
  table: string | Uint8Array,
  options: Parameters<typeof fromTable>[2] & { readonly language?: string } = {},
): Promise<ConversionResult> =>
  fromTable(
    typeof table === 'string' ? new TextEncoder().encode(table) : table,
    { ...story, language: options.language ?? 'en' },
    options,
  );

/** The file that a table becomes; fails where a row is left out or the file is not sound. */
export async function fileOf(table: string | Uint8Array): Promise<StoryFileInput> {
  const { text, problems } = await convert(table);
  expect(problems).toEqual([]);
  expect(readStoryFile(text ?? '')).toMatchObject({ kind: 'file' });
  return JSON.parse(text ?? '');
}

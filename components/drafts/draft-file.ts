/**
 * A draft as a file, for backup or another browser: all that was written, finished or not.
 *
 *     { "namelight": "draft", "format": 1, "draft": { … }, "table": { … }, "issued": { … }, "changed": 1764500000000 }
 */
import * as v from 'valibot';
import { isDraftText, maxFileBytes } from '../library/import-file.ts';
import { storyFileSchema } from '../story/schema.ts';
import { storyIdSchema } from '../story/schema-parts.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-shape.ts';
import type { Issued } from './draft-store.ts';
import { idOf } from './ids.ts';
import { dayOrders } from './language-words.ts';
import { columnFields, type PendingTable } from './pending-table.ts';

/** What is kept of a draft in its file. */
export type DraftFile = {
  readonly draft: Draft;
  /** The rows that wait in it. */
  readonly table: PendingTable | null;
  readonly issued: Issued | null;
  /** When it was last changed, in ms since 1970. */
  readonly changed: number;
};

/** The name of the file, which says what is in it. */
export const draftFileName = ({ id, title }: Draft): string => `${id || idOf(title, 'story')}.draft.json`;

export const draftFileText = (file: DraftFile): string =>
  `${JSON.stringify({ namelight: 'draft', format: 1, ...file }, null, 2)}\n`;

/** True for what begins like the file of a draft. Anything else may follow. */
export async function isDraftFile(file: Blob): Promise<boolean> {
  return isDraftText(
    await file
      .slice(0, 1_000)
      .text()
      .catch(() => ''),
  );
}

/** Reads the file of a draft; `null` if it is damaged, or of a newer format. Never throws. */
export async function readDraftFile(file: Blob): Promise<DraftFile | null> {
  if (file.size > maxFileBytes) return null;
  const read = v.safeParse(fileSchema, parsed(await file.text().catch(() => '')));
  if (!read.success) return null;
  const { table, issued, changed } = read.output;
  const draft = draftOf(read.output.draft);
  // What is left out of JSON is not there, neither here nor in the types of drafts.
  return draft && ({ draft, table, issued, changed: Math.min(changed, Date.now()) } as DraftFile);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const rowSchema = v.strictObject({
  number: index,
  cells: v.array(v.string()),
  merged: v.optional(v.array(index)),
  existing: v.optional(v.picklist(['replace', 'add'])),
});
const tableSchema = v.strictObject({
  name: v.string(),
  columns: v.strictObject({
    of: v.strictObject(v.entriesFromList(columnFields, v.optional(index))),
    facts: v.array(index),
  }),
  headers: v.array(v.string()),
  rows: v.array(rowSchema),
  skipped: v.array(rowSchema),
  dayOrder: v.optional(v.picklist(dayOrders)),
});
/** As far as dates go. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const issuedSchema = v.strictObject({
  id: storyIdSchema,
  version: storyFileSchema.entries.version,
  digest: v.pipe(v.string(), v.maxLength(64)),
  at: time,
  isOriginal: v.optional(v.boolean()),
});
const fileSchema = v.strictObject({
  namelight: v.literal('draft'),
  format: v.literal(1),
  draft: v.unknown(),
  table: v.nullable(tableSchema),
  issued: v.nullable(issuedSchema),
  changed: time,
});

/** What the worker that reads tables does. */
import type { ReadReport, TableToRead } from './import-table.ts';
import { formLimits, readTable } from './read-table.ts';

/** Reads a table; never rejects. */
export async function readTableFile({ file, name, words, sheet }: TableToRead): Promise<ReadReport> {
  if (file.size > formLimits.bytes)
    return { kind: 'read', reading: { kind: 'refused', problem: { key: 'tableFileLarge' } } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'unreadable' };
  try {
    const reading = await readTable(new Uint8Array(bytes), {
      name,
      words,
      sheet,
      limits: formLimits,
      isCleaned: true,
    });
    return { kind: 'read', reading };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

/** Reads a table and passes on what came of it, also where a table is too large to be handed over. */
export async function reportTable(table: TableToRead, report: (report: ReadReport) => void): Promise<void> {
  const read = await readTableFile(table);
  try {
    report(read);
  } catch (error) {
    report({ kind: 'failed', reason: String(error) });
  }
}

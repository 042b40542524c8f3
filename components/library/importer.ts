/** The worker that reads one file, and adds it: what takes seconds for a large set, away from what is on the screen. */
import type { EntityKind, FactSetData } from '../facts/schema.ts';
import { addSet } from './changes.ts';
import type { ImportOrder, ImportReport, Preview, PreviewedEntity } from './import-messages.ts';
import { cameFrom, headers, type Library } from './library.ts';
import { readFile } from './read-file.ts';
import { countsOf } from './records.ts';
import { troubleOf } from './trouble.ts';

/** A file that may be added. */
type Checked = { readonly file: File; readonly data: FactSetData };

export type Importer = {
  /** Does as it is told; what comes of it goes to `report`. Never rejects. */
  take(order: ImportOrder): Promise<void>;
};

export function createImporter(library: Library, report: (report: ImportReport) => void): Importer {
  let checked: Checked | null = null;

  async function check(file: File): Promise<void> {
    report({ kind: 'checking' });
    const read = await readFile(file);
    if (read.kind === 'refused') return report(read);
    const { data, warnings } = read;
    checked = { file, data };
    report({
      kind: 'checked',
      preview: { ...summaryOf(data), bytes: file.size, warnings, there: await thereFor(checked) },
    });
  }

  async function thereFor({ data, file }: Checked): Promise<Preview['there']> {
    const there = (await headers(library)).find(({ id }) => id === data.id);
    if (there === undefined) return null;
    const { version, origin } = there;
    return { version, origin, isSame: await cameFrom(library, there, file) };
  }

  async function add(replaces: number | null): Promise<void> {
    if (checked === null) throw new Error('There is nothing to add: the file was not checked, or not sound.');
    report({ kind: 'done', added: await addSet(library, { ...checked, replaces }) });
  }

  return {
    async take(order) {
      try {
        await (order.kind === 'check' ? check(order.file) : add(order.replaces));
      } catch (error) {
        report({ kind: 'failed', trouble: troubleOf(error) });
      }
    },
  };
}

/** So many entities of a kind are shown beforehand. */
const shownOfKind: Readonly<Record<EntityKind, number>> = { person: 3, place: 2, organization: 1 };

function summaryOf(data: FactSetData): Omit<Preview, 'bytes' | 'warnings' | 'there'> {
  const { id, title, language, version, by = null, referenceDate: date, summary } = data;
  const some = (Object.keys(shownOfKind) as EntityKind[]).flatMap((kind) => firstOf(data, kind));
  return { id, title, language, version, by, date, summary, counts: countsOf(data), some };
}

const firstOf = ({ entities }: FactSetData, of: EntityKind): readonly PreviewedEntity[] =>
  entities
    .filter(({ kind }) => kind === of)
    .slice(0, shownOfKind[of])
    .map(({ kind, name, picture }) => ({ kind, name, picture }));

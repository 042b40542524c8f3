/** The worker that reads one file, and adds it: what takes seconds for a large set, away from what is on the screen. */
import type { EntityKind, FactSetData } from '../facts/schema.ts';
import { type Addition, addSet } from './changes.ts';
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
    const there = await thereFor(checked);
    report({ kind: 'checked', preview: { ...summaryOf(data), bytes: file.size, warnings, there } });
  }

  async function thereFor({ data, file }: Checked): Promise<Preview['there']> {
    const there = (await headers(library)).find(({ id }) => id === data.id);
    if (there === undefined) return null;
    const { version, origin, revision, sites = 'all' } = there;
    const isSame = await cameFrom(library, there, file);
    return { version, origin, sites, isSame, ...(revision !== undefined && { revision }) };
  }

  async function compare(): Promise<void> {
    report({ kind: 'compared', there: await thereFor(sound()) });
  }

  async function add({
    replaces,
    sites,
  }: Pick<Addition, 'sites'> & { readonly replaces: number | null }): Promise<void> {
    const file = sound();
    const added = await addSet(library, { ...file, replaces, sites });
    if (added.kind === 'added') report(added);
    else report({ kind: 'overtaken', there: await thereFor(file) });
  }

  function sound(): Checked {
    if (checked === null) throw new Error('There is nothing to add: the file was not checked, or not sound.');
    return checked;
  }

  function obey(order: ImportOrder): Promise<void> {
    switch (order.kind) {
      case 'check':
        return check(order.file);
      case 'compare':
        return compare();
      case 'add':
        return add(order);
      default:
        return order satisfies never;
    }
  }

  return {
    async take(order) {
      try {
        await obey(order);
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

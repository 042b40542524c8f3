import { describe, expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { createDraftCheck } from '../../components/drafts/check-draft.ts';
import type { Draft, DraftEntity } from '../../components/drafts/draft.ts';
import {
  type DraftFile,
  draftFileName,
  draftFileText,
  isDraftFile,
  readDraftFile,
} from '../../components/drafts/draft-file.ts';
import { addEntity } from '../../components/drafts/edit-draft.ts';
import { fileText, finishedFile } from '../../components/drafts/finished-file.ts';
import { readFile } from '../../components/library/read-file.ts';
import { writeStoryFile } from '../../components/library/write-story.ts';
import { draftOfFile } from '../../components/shelf/copy-story.ts';
import { hofdi, reagan, summit, withChanged } from './drafts.ts';

const table = {
  name: 'guests.csv',
  columns: { of: { name: 0, kind: 1 }, facts: [2] },
  headers: ['Name', 'Kind', 'Born'],
  rows: [{ number: 2, cells: ['Nancy', 'persn', '=1+1'], merged: [1], existing: 'add' as const }],
  skipped: [{ number: 3, cells: ['', '', ''] }],
  dayOrder: 'month-first' as const,
};
const issued = { id: 'reykjavik-abc123', version: 7, digest: 'ab12', at: 1_700_000_000_000 };
const whole = (changed: Partial<DraftFile> = {}): DraftFile => ({
  draft: summit,
  table: null,
  issued: null,
  changed: 1_700_000_000_001,
  ...changed,
});
const fileOf = (text: string): Blob => new Blob([text]);
const again = (file: DraftFile) => readDraftFile(fileOf(draftFileText(file)));
const text = (draft: Draft) => {
  const made = finishedFile(draft, createDraftCheck()(draft), { id: 'same', version: 1 });
  return made && fileText(made.file);
};

/** A draft of which little is right yet. */
const unfinished: Draft = {
  ...addEntity(summit, 'organization').draft,
  dayOrder: 'day-first',
  title: ' ',
  story: { date: 'in October', summary: 'x'.repeat(5_000), moments: [] },
  entities: [
    {
      ...reagan,
      facts: [
        { label: 'Height', value: { kind: 'quantity', amount: Number.NaN, unit: 'metre' }, source: '' },
      ],
    },
    {
      ...hofdi,
      picture: { kind: 'locator', latitude: Number.NaN, longitude: Number.NaN, written: 'by the sea' },
    },
    { kind: 'place', id: 'new-9', name: 'No type yet', description: '', names: [] },
  ],
};

describe('the file of a draft', () => {
  it.each([
    ['finished', summit],
    ['begun', unfinished],
    ['of the bundled story', draftOfFile(writeStoryFile(alaskaSummit)) as Draft],
  ])('brings back all of one that is %s', async (_, draft) => {
    const file = whole({ draft, table, issued });
    const read = await again(file);
    expect(read).toEqual(file);
    expect(read && text(read.draft)).toBe(text(draft));
  });

  it('is known by how it begins, and named for what it holds', async () => {
    expect(await isDraftFile(fileOf(draftFileText(whole())))).toBe(true);
    expect(await isDraftFile(fileOf(writeStoryFile(alaskaSummit)))).toBe(false);
    expect(draftFileName(summit)).toBe('the-reykjavik-summit.draft.json');
    expect(draftFileName({ ...summit, id: 'reykjavik', title: '' })).toBe('reykjavik.draft.json');
  });

  it('is no story to be added', async () => {
    expect(await readFile(fileOf(draftFileText(whole())))).toEqual({
      kind: 'refused',
      refusal: { kind: 'draft-file' },
    });
  });

  it('was not changed in the future', async () => {
    const read = await again(whole({ changed: 8e15 }));
    expect(read?.changed).toBeLessThanOrEqual(Date.now());
  });
});

type Json = { [key: string]: Json } & { [index: number]: Json };

/** The file of a draft in which one value was changed. */
async function changed(change: (file: Json) => void): Promise<DraftFile | null> {
  const file = JSON.parse(draftFileText(whole({ draft: withTexts, table, issued })));
  change(file);
  return readDraftFile(fileOf(JSON.stringify(file)));
}
const texts = { title: 'Gipfel', summary: 'Treffen.', labels: {}, entities: {} };
const withTexts: Draft = { ...summit, translated: { from: texts, into: { de: texts } } };
const set = (at: string, value: unknown) => (file: Json) => {
  const path = at.split('.');
  const last = path.pop() ?? '';
  let inside = file;
  for (const key of path) inside = inside[key] as Json;
  Object.defineProperty(inside, last, { value, enumerable: true, configurable: true, writable: true });
};

describe('a damaged or hostile file of a draft', () => {
  it('is read unless something is wrong with it', async () => {
    expect(await changed(() => undefined)).not.toBeNull();
  });

  it.each(['', '{', '[]', 'null', '"draft"', '{"namelight":"draft"}', '['.repeat(100_000)])(
    'is refused as %j',
    async (text) => {
      expect(await readDraftFile(fileOf(text))).toBeNull();
    },
  );

  it('is refused wherever it is cut', async () => {
    const whole = draftFileText({ draft: withTexts, table, issued, changed: 1 });
    for (let length = 0; length < whole.length - 2; length += 97)
      expect(await readDraftFile(fileOf(whole.slice(0, length)))).toBeNull();
  });

  it.each([
    ['format', 2],
    ['namelight', 1],
    ['extra', true],
    ['changed', 1e300],
    ['changed', -1],
    ['issued.id', '(bundled)'],
    ['issued.id', 'a/b'],
    ['issued.version', 1.5],
    ['issued.version', 1e10],
    ['issued.at', '1'],
    ['table.rows', [{ number: 1, cells: [1] }]],
    ['table.rows', {}],
    ['table.columns.of', { name: -1 }],
    ['table.columns.of', { name: 0.5 }],
    ['table.columns.of', { other: 1 }],
    ['table.skipped.0.existing', 'both'],
    ['draft', null],
    ['draft', []],
    ['draft.title', 7],
    ['draft.title', null],
    ['draft.extra', ''],
    ['draft.language', 'not a language'],
    ['draft.version', Number.NaN],
    ['draft.entities', { length: 3 }],
    ['draft.entities.0', null],
    ['draft.entities.0.id', 'A'],
    ['draft.entities.0.id', '__proto__'],
    ['draft.entities.0.id', 'new-2'],
    ['draft.entities.0.kind', 'ghost'],
    ['draft.entities.0.names', undefined],
    ['draft.entities.0.names', 'Ronald'],
    ['draft.entities.0.names.0.use', 'always'],
    ['draft.entities.0.facts.0.value', { kind: 'script', code: '1' }],
    ['draft.entities.0.facts.0.value', { kind: 'constructor' }],
    ['draft.entities.0.facts.0.__proto__', { label: 'x' }],
    ['draft.entities.0.picture', { kind: 'flag', country: 'xx' }],
    ['draft.entities.0.picture', { kind: 'flag', country: 'is', written: 'x' }],
    ['draft.sources.0.id', 'new-3/../x'],
    ['draft.story', undefined],
    ['draft.story.moments', [[]]],
    ['draft.translated', { from: texts }],
    ['draft.translated.into', { xx: texts }],
    ['draft.translated.into.de', { ...texts, title: 'x'.repeat(121) }],
    ['draft.translated.into.de', { ...texts, title: 'Gipfel\u202e' }],
    ['draft.translated.from', []],
  ])('is refused where %s is %j', async (at, value) => {
    expect(await changed(set(at, value))).toBeNull();
  });

  it('is read with whatever texts there are, as forms have them', async () => {
    const description = '<img src=x onerror=alert(1)>\u202e';
    const read = await changed(set('draft.entities.0.description', description));
    expect(read?.draft.entities[0]).toEqual({ ...reagan, description } satisfies DraftEntity);
    const draft = withChanged('new-1', { description });
    const made = finishedFile(draft, createDraftCheck()(draft), { id: 'same', version: 1 });
    expect(made?.leftOut.map(({ id }) => id)).toEqual(['new-1']);
  });
});

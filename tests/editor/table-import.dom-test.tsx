import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { de as german } from '../../assets/words/de/index.ts';
import { type Draft, emptyDraft } from '../../components/drafts/draft.ts';
import storiesCss from '../../components/stories/stories.css?inline';
import { tableTextsOf } from '../../tools/table-texts.ts';
import { axeFindings } from '../axe.ts';
import { eventually } from '../eventually.ts';
import { setStyledPage } from '../styled-page.ts';
import { workbook } from '../tables/workbook-file.ts';
import { drawTables, openFrame, type TableStage } from './table-stage.tsx';

let root: HTMLElement;
setStyledPage({
  css: storiesCss,
  width: 900,
  height: 900,
  onRoot: (one) => {
    root = one;
  },
});
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

const table = [
  'Name\tKind\tDescription\tFacts\tRelated\tSource',
  'Ronald Reagan\tperson\tPresident.\tBorn: 1911\tMeets: Mikhail Gorbachev\thttps://a.example/',
  'Mikhail Gorbachev\t\tGeneral secretary.\t\t\t',
  'Höfði\tbuilding\t\tBuilt: 1909\t\t',
  'Reykjavík\tcity\tCapital of Iceland.\t\t\t',
].join('\n');

const text = (stage: TableStage, selector: string): readonly string[] =>
  [...stage.root.querySelectorAll(selector)].map((part) => part.textContent?.trim() ?? '');

const rowOf = (stage: TableStage, number: number): HTMLElement => {
  const row = [...stage.root.querySelectorAll<HTMLElement>('.table-row')].find((one) =>
    one.querySelector('h4')?.textContent?.startsWith(`Row ${number}:`),
  );
  if (row === undefined) throw new Error(`There is no row ${number}.`);
  return row;
};

const button = (within: ParentNode, name: RegExp): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((one) =>
    name.test(one.ariaLabel ?? one.textContent ?? ''),
  );
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
};

async function paste(stage: TableStage, content: string): Promise<void> {
  const box = stage.root.querySelector('textarea');
  if (box === null) throw new Error('There is no box.');
  // In the frames of some tests, `userEvent` types nothing.
  box.value = content;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => stage.root.querySelector('.take-pasted')).not.toBeNull();
  button(stage.root, /Use this table/).click();
  await expect.poll(() => stage.root.querySelector('.table-head, [role=alert] p')).not.toBeNull();
}

const counts = (stage: TableStage) => text(stage, '.table-counts li');

/** The field of a row in which something is wrong, by its label. */
function fieldOf(row: HTMLElement, label: string): HTMLInputElement {
  const found = [...row.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const field = found && row.ownerDocument.getElementById(found.htmlFor);
  if (!field) throw new Error(`There is no field ${label}.`);
  return field as HTMLInputElement;
}

test('a table of a million rows that is pasted is read without being written into the box, where it would take minutes', async () => {
  const stage = drawTables(root);
  const box = stage.root.querySelector('textarea');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', `Name\tKind\n${'Ann Example\tperson\n'.repeat(1_000_000)}`);
  const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  box?.dispatchEvent(pasted);
  expect(pasted.defaultPrevented).toBe(true);
  await expect.poll(() => text(stage, '[role=alert] p')).toHaveLength(1);
  const small = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), cancelable: true });
  box?.dispatchEvent(small);
  expect(small.defaultPrevented).toBe(false);
});

describe('a pasted table', () => {
  test('says how many rows are ready, which need somebody, and which wait for these', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    expect(counts(stage)).toEqual([
      'Rows ready: 1 of 4',
      'Rows to check: 2 of 4',
      'Rows waiting for others: 1 of 4',
    ]);
    expect(text(stage, '.table-row h4')).toEqual(['Row 3: Mikhail Gorbachev', 'Row 4: Höfði']);
    expect(root.textContent).toContain('This waits for row 3, "Mikhail Gorbachev", which is not ready.');
  });

  test('may have the headers of the story’s language, where the interface has another', async () => {
    const wordsOf = async () => tableTextsOf(german);
    const stage = drawTables(root, { draft: emptyDraft('de', '1986-10-11'), wordsOf });
    await expect.poll(() => stage.root.querySelector('textarea')).not.toBeNull();
    await paste(
      stage,
      'Name\tArt\tBeschreibung\tGeboren\tQuelle\nRaissa Gorbatschowa\tFrau\tSoziologin.\t5. Januar 1932\thttps://a.example/',
    );
    expect(counts(stage)).toEqual(['Rows ready: 1 of 1']);
    button(stage.root, /Add 1 row/).click();
    await expect.poll(() => stage.added).toHaveLength(1);
    expect(stage.added[0]?.entities).toMatchObject([
      { kind: 'person', facts: [{ label: 'Geboren', value: { kind: 'birth', date: '1932-01-05' } }] },
    ]);
  });

  test('is read by the reader’s words where those of the story’s language cannot be had', async () => {
    const wordsOf = () => Promise.reject(new Error('It is gone.'));
    const stage = drawTables(root, { draft: emptyDraft('de', '1986-10-11'), wordsOf });
    await expect.poll(() => stage.root.querySelector('textarea')).not.toBeNull();
    await paste(stage, table);
    expect(counts(stage)).toContain('Rows ready: 1 of 4');
  });

  test('is put right cell by cell, checked as one types, and nothing moves meanwhile', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    const kind = fieldOf(rowOf(stage, 3), 'Kind');
    expect(kind.getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(kind.getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toMatch(/^This is empty: write person/);
    await userEvent.type(kind, 'perso');
    expect(kind.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(kind, 'n');
    expect(kind.getAttribute('aria-invalid')).toBeNull();
    expect(document.activeElement).toBe(kind);
    expect(rowOf(stage, 3).dataset.state).toBe('ready');
    expect(counts(stage)).toEqual(['Rows ready: 3 of 4', 'Rows to check: 1 of 4']);
  });

  test('asks once which days its figures mean that can be read two ways, and can be answered otherwise', async () => {
    const stage = drawTables(root);
    await paste(
      stage,
      [
        'Name\tKind\tDescription\tFacts\tSource',
        'Ronald Reagan\tperson\tPresident.\tElected: 4/11/1980\thttps://a.example/',
        'Höfði\tbuilding\tA house.\tBuilt: 3/4/1909; Sold: 3 May 58\thttps://a.example/',
      ].join('\n'),
    );
    expect(counts(stage)).toEqual(['Rows ready: 0 of 2', 'Rows to check: 2 of 2']);
    expect(text(stage, '.which-day p')[0]).toBe('Which day is 4/11/1980?');
    button(root, /^11 April 1980/).click();
    await expect.poll(() => counts(stage)).toEqual(['Rows ready: 2 of 2']);
    expect(root.textContent).toContain('do not have four digits: D3');
    const pressed = () => text(stage, '.which-day [aria-pressed=true]');
    expect(pressed()).toEqual(['11 October 1986']);
    button(root, /^10 November 1986/).click();
    await expect.poll(pressed).toEqual(['10 November 1986']);
    button(root, /^Add 2 rows/).click();
    await expect
      .poll(() => stage.added[0]?.entities[0]?.facts?.[0]?.value)
      .toMatchObject({ date: '1980-11-04' });
  });

  test('says before its rows are added which columns are not, and still says so when it is gone', async () => {
    const stage = drawTables(root);
    await paste(
      stage,
      'Name\tKind\tDescription\tHair\tDied\tSource\nRonald Reagan\tperson\tPresident.\tbrown\t5 June 2004\thttps://a.example/',
    );
    expect(root.textContent).toContain('Not added, because the header is unknown: Hair.');
    button(root, /^Add 1 row/).click();
    await expect.poll(() => stage.tables.at(-1)).toBeNull();
    await expect
      .poll(() => text(stage, '.table-note'))
      .toEqual([
        '1 row was added. These columns were not added: Hair. To use them, undo, choose what they hold, and add the rows again.',
      ]);
    expect(stage.added[0]?.entities[0]?.facts).toMatchObject([
      { label: 'Died', value: { kind: 'date', date: '2004-06-05' } },
    ]);
  });

  test('loses its invisible characters, in headers too, and says so; so does what is pasted into a cell', async () => {
    const stage = drawTables(root);
    await paste(stage, 'Name\u200B\tKind\tDescription\tSource\nHö\u00ADfði\tbuilding\t\u202E\t');
    expect(text(stage, '.table-note')).toEqual(['3 invisible characters were removed.']);
    expect(stage.tables.at(-1)).toMatchObject({
      headers: ['Name', 'Kind', 'Description', 'Source'],
      rows: [{ cells: ['Höfði', 'building'] }],
    });
    const description = fieldOf(rowOf(stage, 2), 'Description');
    description.focus();
    document.execCommand('insertText', false, 'A house\u202E.');
    expect(stage.tables.at(-1)?.rows[0]?.cells[2]).toBe('A house.');
    await expect
      .poll(() => text(stage, '.cells [role=status]'))
      .toEqual(['1 invisible character was removed.']);
  });

  test('gets a column for a cell that it has none for', async () => {
    const stage = drawTables(root);
    await paste(stage, 'Name\tKind\tDescription\tFacts\nHöfði\tbuilding\tA house.\tBuilt: 1909');
    const sources = fieldOf(rowOf(stage, 2), 'Sources');
    await userEvent.type(sources, 'https://a.example/');
    expect(fieldOf(rowOf(stage, 2), 'Sources').value).toBe('https://a.example/');
    expect(counts(stage)).toEqual(['Rows ready: 1 of 1']);
    expect(stage.tables.at(-1)?.headers).toEqual(['Name', 'Kind', 'Description', 'Facts', 'Sources']);
  });

  test('loses only the rows that were added', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    button(root, /^Add 1 row/).click();
    await expect
      .poll(() => counts(stage))
      .toEqual(['Rows ready: 0 of 3', 'Rows to check: 2 of 3', 'Rows waiting for others: 1 of 3']);
    expect(stage.added).toMatchObject([
      { entities: [{ id: 'reykjavik', kind: 'place', placeType: 'city' }] },
    ]);
    expect(text(stage, '.table-note')).toEqual(['1 row was added.']);
  });

  test('is gone once all of its rows are added, and they know one another', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    await userEvent.fill(fieldOf(rowOf(stage, 3), 'Kind'), 'person');
    await userEvent.fill(fieldOf(rowOf(stage, 4), 'Description'), 'A house.');
    await userEvent.fill(fieldOf(rowOf(stage, 4), 'Source'), 'https://b.example/');
    button(root, /^Add 4 rows/).click();
    await expect.poll(() => stage.tables.at(-1)).toBeNull();
    const [{ entities, sources } = { entities: [], sources: [] }] = stage.added;
    expect(entities[0]).toMatchObject({
      id: 'ronald-reagan',
      relations: [{ label: 'Meets', to: 'mikhail-gorbachev' }],
    });
    expect(sources.map(({ address }) => address)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  test('may have rows skipped, and brought back', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    button(rowOf(stage, 4), /Skip row 4/).click();
    await expect.poll(() => counts(stage)).toContain('Rows to check: 1 of 3');
    expect(text(stage, '.fold-title')).toContain('1 row skipped');
    button(root, /Undo skipping row 4/).click();
    await expect.poll(() => counts(stage)).toContain('Rows to check: 2 of 4');
    expect(stage.tables.at(-1)?.rows.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  });

  test('may be removed whole, and brought back', async () => {
    const stage = drawTables(root);
    await paste(stage, table);
    button(root, /Remove this table/).click();
    await expect.poll(() => stage.tables.at(-1)).toBeNull();
    button(root, /^Undo/).click();
    await expect.poll(() => counts(stage)).toContain('Rows ready: 1 of 4');
  });

  test('may have its columns understood otherwise', async () => {
    const stage = drawTables(root);
    await paste(
      stage,
      'Wer genau\tKind\tDescription\tSource\tBirthday\nAda\tperson\tMinister.\thttps://a.example/\t1861',
    );
    expect(root.textContent).toContain('No column is headed “Name”');
    const selects = [...root.querySelectorAll<HTMLSelectElement>('.table-columns select')];
    const [name, , , , birthday] = selects;
    if (!name || !birthday) throw new Error('There are too few columns.');
    await userEvent.selectOptions(name, 'name');
    await userEvent.selectOptions(birthday, 'fact');
    button(root, /^Add 1 row/).click();
    await expect.poll(() => stage.added).toHaveLength(1);
    expect(stage.added[0]?.entities).toMatchObject([
      { name: 'Ada', facts: [{ label: 'Birthday', value: { kind: 'birth', date: '1861' } }] },
    ]);
  });

  test('that cannot be read says why, and may be pasted again', async () => {
    const stage = drawTables(root);
    await paste(stage, 'Name\t"Kind\nx');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('quotation mark');
    await paste(stage, table);
    await expect.poll(() => counts(stage)).toHaveLength(3);
  });
});

describe('rows whose names the story has', () => {
  const draft: Draft = {
    ...emptyDraft('en', '1986-10-11'),
    entities: [
      {
        kind: 'place',
        placeType: 'building',
        id: 'new-1',
        name: 'Höfði',
        description: 'House.',
        names: [{ text: 'Höfði', use: 'full', needs: 'context' }],
        later: [{ text: 'x', asOf: '1990', source: 's' }],
      },
    ],
  };
  const again = 'Name\tKind\tDescription\nhöfði\tbuilding\tHouse by the sea.';

  test('are asked about; replaced, they keep what the table does not say', async () => {
    const stage = drawTables(root, { draft });
    await paste(stage, again);
    expect(counts(stage)).toEqual(['Rows ready: 0 of 1', 'Rows to check: 1 of 1']);
    button(root, /^Replace it/).click();
    await expect.poll(() => counts(stage)).toEqual(['Rows ready: 1 of 1']);
    button(root, /^Add 1 row/).click();
    await expect.poll(() => stage.added).toHaveLength(1);
    expect(stage.added[0]?.entities).toMatchObject([
      {
        id: 'new-1',
        description: 'House by the sea.',
        later: [{ text: 'x' }],
        names: [{ text: 'Höfði', needs: 'context' }, { text: 'höfði' }, { text: 'hofdi' }],
      },
    ]);
  });

  test('say what was chosen, and may be changed', async () => {
    const stage = drawTables(root, { draft });
    await paste(stage, again);
    button(rowOf(stage, 2), /^Replace it/).click();
    await expect.poll(() => rowOf(stage, 2).textContent).toContain('replaces the one in the story');
    button(rowOf(stage, 2), /^Add as a new name/).click();
    await expect.poll(() => rowOf(stage, 2).textContent).toContain('“höfði” is already in the story.');
    expect(counts(stage)).toEqual(['Rows ready: 1 of 1']);
    expect(stage.tables.at(-1)?.rows[0]?.existing).toBe('add');
    button(rowOf(stage, 2), /^Replace it/).click();
    await expect.poll(() => stage.tables.at(-1)?.rows[0]?.existing).toBe('replace');
  });

  test('may be added as others', async () => {
    const stage = drawTables(root, { draft });
    await paste(stage, again);
    button(root, /^Add as a new name/).click();
    await expect.poll(() => counts(stage)).toEqual(['Rows ready: 1 of 1']);
    button(root, /^Add 1 row/).click();
    await expect.poll(() => stage.added).toHaveLength(1);
    expect(stage.added[0]?.entities).toMatchObject([
      { name: 'höfði', id: expect.not.stringMatching(/^new/) },
    ]);
  });
});

test('a file is read, its worker is stopped when somebody stops it, and several at once are not taken', async () => {
  const signals: AbortSignal[] = [];
  const stage = drawTables(root, { read: (_, { signal }) => void signals.push(signal) });
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(page.elementLocator(input as Element), new File([table], 'people.csv'));
  await expect.poll(() => root.textContent).toContain('Reading people.csv');
  button(root, /^Stop/).click();
  await eventually(() => expect(signals[0]?.aborted).toBe(true));
  await expect.poll(() => root.textContent).not.toContain('Reading people.csv');
  const files = new DataTransfer();
  for (const name of ['a.csv', 'b.csv']) files.items.add(new File([table], name));
  document.documentElement.dispatchEvent(
    new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => text(stage, '.table-note')).toEqual(['Choose one file at a time.']);
});

test('a workbook with several sheets offers the others, as long as nothing was changed', async () => {
  const stage = drawTables(root);
  const rows = [
    ['Name', 'Kind', 'Description'],
    ['Sitka', 'town', 'Port.'],
  ];
  const bytes = workbook({ name: 'One', rows }, { name: 'Two', rows: [...rows, ['Kodiak', '', 'Port.']] });
  const input = root.querySelector<HTMLElement>('input[type=file]');
  await userEvent.upload(input as HTMLElement, new File([bytes as Uint8Array<ArrayBuffer>], 'towns.xlsx'));
  await expect.poll(() => counts(stage)).toEqual(['Rows ready: 1 of 1']);
  const sheet = root.querySelector<HTMLSelectElement>('.sheet-choice select');
  await userEvent.selectOptions(sheet as HTMLElement, 'Two');
  await expect.poll(() => counts(stage)).toEqual(['Rows ready: 1 of 2', 'Rows to check: 1 of 2']);
  await userEvent.fill(fieldOf(rowOf(stage, 3), 'Kind'), 'town');
  await expect.poll(() => root.querySelector('.sheet-choice')).toBeNull();
});

test('a row in which something becomes wrong between those that are shown can be reached', async () => {
  const stage = drawTables(root);
  const rows = [
    'Sitka\t\tPort.\t',
    'Kodiak\ttown\tPort.\t',
    'Juneau\ttown\tPort.\tNear: Kodiak',
    'Nome\t\tPort.\t',
  ];
  await paste(stage, `Name\tKind\tDescription\tRelated\n${rows.join('\n')}`);
  expect(text(stage, '.table-row h4')).toEqual(['Row 2: Sitka', 'Row 5: Nome']);
  root.querySelector<HTMLElement>('.part-fold summary')?.click();
  const column = [...root.querySelectorAll<HTMLSelectElement>('.table-columns select')][2];
  await userEvent.selectOptions(column as HTMLElement, 'Not used');
  await expect.poll(() => counts(stage)).toEqual(['Rows ready: 0 of 4', 'Rows to check: 4 of 4']);
  button(root, /^Show the rows between these \(2\)/).click();
  await expect.poll(() => text(stage, '.table-row h4')).toEqual(['Row 3: Kodiak', 'Row 4: Juneau']);
  button(root, /^Back to the previous rows/).click();
  await expect.poll(() => text(stage, '.table-row h4')).toEqual(['Row 2: Sitka']);
});

test('two thousand rows are drawn some at a time, and a keystroke checks one of them', async () => {
  const stage = drawTables(root);
  const rows = Array.from({ length: 2_000 }, (_, n) => `Person Nr${n}\t\tSomebody.`);
  await paste(stage, `Name\tKind\tDescription\n${rows.join('\n')}`);
  expect(counts(stage)).toEqual(['Rows ready: 0 of 2,000', 'Rows to check: 2,000 of 2,000']);
  await expect.poll(() => stage.root.querySelectorAll('.table-row').length).toBe(10);
  expect(stage.root.querySelectorAll('*').length).toBeLessThan(2_000);
  await userEvent.fill(fieldOf(rowOf(stage, 2), 'Kind'), 'person');
  button(root, /^Show 10 more/).click();
  await expect.poll(() => text(stage, '.table-row h4')[0]).toBe('Row 12: Person Nr10');
  button(root, /^Back to the previous rows/).click();
  await expect.poll(() => text(stage, '.table-row h4')[0]).toBe('Row 3: Person Nr1');
});

describe('for everybody:', () => {
  test.each([
    ['light', 900, 'all'],
    ['dark', 900, 'colors'],
    ['light', 360, 'layout'],
  ] as const)(
    'axe finds nothing in %s, %i pixels wide, and nothing is wider',
    async (theme, width, scope) => {
      const { frame, root } = await openFrame({ theme, width });
      frames.push(frame);
      const stage = drawTables(root);
      expect(await axeFindings(root, scope)).toEqual([]);
      await paste(stage, `${table}\n${'Long'.repeat(60)}\t\t${'x'.repeat(300)}`);
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      expect(await axeFindings(root, scope)).toEqual([]);
      expect(root.ownerDocument.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  test('from right to left nothing is wider either', async () => {
    const { frame, root } = await openFrame({ theme: 'light', width: 360, direction: 'rtl' });
    frames.push(frame);
    await paste(drawTables(root), table);
    expect(root.ownerDocument.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await axeFindings(root, 'layout')).toEqual([]);
  });
});

/** The panel for tables on a stage, with a draft that it changes. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type Draft, emptyDraft } from '../../components/drafts/draft.ts';
import type { PendingTable } from '../../components/drafts/pending-table.ts';
import { TableImport, type TableImportProps } from '../../components/editor/TableImport.tsx';
import storiesCss from '../../components/stories/stories.css?inline';
import type { AddedRows } from '../../components/tables/add-rows.ts';
import { withoutRows } from '../../components/tables/edit-table.ts';
import type { importTable } from '../../components/tables/import-table.ts';
import { readTableFile } from '../../components/tables/read-table-file.ts';

/** Reads in the page what a worker reads otherwise. */
const readHere: typeof importTable = (table, { onReport, signal }) => {
  void readTableFile(table).then((report) => signal.aborted || onReport(report));
};

export type TableStage = {
  readonly root: HTMLElement;
  /** What the panel has passed on. */
  readonly added: AddedRows[];
  readonly tables: (PendingTable | null)[];
};

/** Draws the panel into an element. */
export function drawTables(
  root: HTMLElement,
  given: {
    readonly draft?: Draft;
    readonly table?: PendingTable | null;
    readonly read?: typeof importTable;
    readonly wordsOf?: TableImportProps['wordsOf'];
  } = {},
): TableStage {
  const added: AddedRows[] = [];
  const tables: (PendingTable | null)[] = [];
  function Stage() {
    const [draft, setDraft] = useState(given.draft ?? emptyDraft('en', '1986-10-11'));
    const [table, setTable] = useState(given.table ?? null);
    return (
      <TableImport
        draft={draft}
        table={table}
        language="en"
        read={given.read ?? readHere}
        {...(given.wordsOf && { wordsOf: given.wordsOf })}
        onTable={(next) => {
          tables.push(next);
          setTable(next);
        }}
        onAdd={(more, rows) => {
          added.push(more);
          const rest = table && withoutRows(table, rows);
          tables.push(rest);
          setTable(rest);
          const replaced = new Set(more.entities.map(({ id }) => id));
          setDraft({
            ...draft,
            entities: [...draft.entities.filter(({ id }) => !replaced.has(id)), ...more.entities],
            sources: [...draft.sources, ...more.sources],
            story: { ...draft.story, moments: [...(draft.story.moments ?? []), ...more.moments] },
          });
        }}
      />
    );
  }
  render(<Stage />, root);
  return { root, added, tables };
}

/** A page of the extension with the panel, in a frame of that width. */
export async function openFrame(at: {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly direction?: 'rtl';
}): Promise<{ readonly frame: HTMLIFrameElement; readonly root: HTMLElement }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${at.width}px; height: 900px; border: none`;
  frame.srcdoc =
    '<!doctype html><html lang="en"><head><title>A</title></head><body><main><h1>A</h1><h2>B</h2><div></div></main></body></html>';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const page = frame.contentDocument;
  const root = page?.querySelector('div');
  if (!page || !root) throw new Error('The frame has no document.');
  page.documentElement.dataset.theme = at.theme;
  if (at.direction !== undefined) page.documentElement.dir = at.direction;
  page.head.append(Object.assign(page.createElement('style'), { textContent: storiesCss }));
  return { frame, root };
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { locale } from '../i18n/say.ts';
import type { StoriesWiring } from '../stories/wiring.ts';
import type { AddedRows } from '../tables/add-rows.ts';
import { withRowsOf } from '../tables/edit-table.ts';
import type { PendingTable } from '../tables/pending-table.ts';
import type { Draft } from '../writing/draft.ts';
import { readTable, saveTable } from '../writing/draft-store.ts';
import { withMoments } from '../writing/edit-draft.ts';
import type { DraftSession } from './draft-session.ts';
import { notStoredText } from './SavingStatus.tsx';
import { TableImport } from './TableImport.tsx';

/** A table whose rows become names of the story. Rows that are not right yet are stored, and wait. */
export function TablePart({
  session,
  draft,
  drafts,
  tableFor,
  forgetTable,
  onEdit,
}: Pick<StoriesWiring, 'drafts' | 'tableFor' | 'forgetTable'> & {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly onEdit: (draft: Draft, target: string) => void;
}): JSX.Element {
  const [table, setTable] = useState<PendingTable | null | 'unread'>('unread');
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    readTable(drafts, session.key).then(
      (read) => gone.signal.aborted || setTable(read),
      // What is stored is not written over.
      (error) => gone.signal.aborted || setFailure(libraryFailureOf(error)),
    );
    return () => gone.abort();
  }, [drafts, session]);
  const store = (next: PendingTable | null): void => {
    setTable(next);
    forgetTable(session.key);
    saveTable(drafts, session.key, next).then(
      () => setFailure(null),
      (error) => setFailure(libraryFailureOf(error)),
    );
  };
  useEffect(() => {
    const before = session.tableAt.get(draft);
    if (before === undefined || table === 'unread') return;
    const whole = withRowsOf(table, before);
    if (whole !== table) store(whole);
  }, [draft, table === 'unread']);
  return (
    <>
      {failure === null ? null : <p role="alert">{notStoredText(failure)}</p>}
      {table === 'unread' ? null : (
        <TableImport
          draft={draft}
          table={table}
          first={tableFor(session.key)}
          language={locale()}
          onTable={store}
          onAdd={(added) => {
            if (table !== null) session.tableAt.set(draft, table);
            onEdit(withRows(draft, added), 'table');
          }}
        />
      )}
    </>
  );
}

/** Adds what rows hold; entities with the id of one of the draft take its place. */
function withRows(draft: Draft, { entities, sources, moments }: AddedRows): Draft {
  const known = new Set(draft.entities.map(({ id }) => id));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return withMoments(
    {
      ...draft,
      sources: [...draft.sources, ...sources],
      entities: [
        ...draft.entities.map((entity) => byId.get(entity.id) ?? entity),
        ...entities.filter(({ id }) => !known.has(id)),
      ],
    },
    [...(draft.story.moments ?? []), ...moments],
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../i18n/say.ts';
import type { AddedRows } from '../tables/add-rows.ts';
import type { PendingTable } from '../tables/pending-table.ts';
import type { Draft } from '../writing/draft.ts';
import { readTable, saveTable } from '../writing/draft-store.ts';
import { withMoments } from '../writing/edit-draft.ts';
import type { DraftSession } from './draft-session.ts';
import { TableImport } from './TableImport.tsx';
import type { StoriesWiring } from './wiring.ts';

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
}): JSX.Element | null {
  const [table, setTable] = useState<PendingTable | null | 'reading'>('reading');
  useEffect(() => {
    const gone = new AbortController();
    readTable(drafts, session.key).then(
      (read) => gone.signal.aborted || setTable(read),
      () => gone.signal.aborted || setTable(null),
    );
    return () => gone.abort();
  }, [drafts, session]);
  if (table === 'reading') return null;
  return (
    <TableImport
      draft={draft}
      table={table}
      first={tableFor(session.key)}
      language={locale()}
      onTable={(next) => {
        setTable(next);
        forgetTable(session.key);
        saveTable(drafts, session.key, next).catch((error) =>
          console.debug('Namelight could not store a table:', error),
        );
      }}
      onAdd={(added) => onEdit(withRows(draft, added), 'table')}
    />
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

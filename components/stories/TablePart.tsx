import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../i18n/say.ts';
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
  onEdit,
}: Pick<StoriesWiring, 'drafts'> & {
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
      language={locale()}
      onTable={(next) => {
        setTable(next);
        saveTable(drafts, session.key, next).catch((error) =>
          console.debug('Namelight could not store a table:', error),
        );
      }}
      onAdd={({ entities, sources, moments }) => {
        const replaced = new Set(entities.map(({ id }) => id));
        onEdit(
          withMoments(
            {
              ...draft,
              sources: [...draft.sources, ...sources],
              entities: [...draft.entities.filter(({ id }) => !replaced.has(id)), ...entities],
            },
            [...(draft.story.moments ?? []), ...moments],
          ),
          `table ${Date.now()}`,
        );
      }}
    />
  );
}

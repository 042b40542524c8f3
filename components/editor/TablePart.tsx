import type { JSX } from 'preact';
import { locale } from '../i18n/say.ts';
import type { StoriesWiring } from '../stories/wiring.ts';
import type { AddedRows } from '../tables/add-rows.ts';
import type { Draft } from '../writing/draft.ts';
import { withMoments } from '../writing/edit-draft.ts';
import type { DraftSession } from './draft-session.ts';
import { TableImport } from './TableImport.tsx';

/** A table whose rows become names of the story. Rows that are not right yet are stored, and wait. */
export function TablePart({
  session,
  draft,
  tableFor,
  forgetTable,
}: Pick<StoriesWiring, 'tableFor' | 'forgetTable'> & {
  readonly session: DraftSession;
  readonly draft: Draft;
}): JSX.Element {
  return (
    <TableImport
      draft={draft}
      table={session.table.value}
      first={tableFor(session.key)}
      language={locale()}
      onTable={(table) => {
        forgetTable(session.key);
        session.setTable(table);
      }}
      onAdd={(added, rows) => {
        forgetTable(session.key);
        // Each time a change of its own, to be taken back alone.
        const target = `table ${Date.now()}`;
        session.edit({ draft: withRows(draft, added), target, part: { kind: 'table' }, rows });
      }}
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

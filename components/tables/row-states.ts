/** Which rows of a table are ready to be added to a story, and what the others lack. */

import type { Draft, DraftEntity } from '../drafts/draft.ts';
import type { PendingRow } from '../drafts/pending-table.ts';
import { plainName } from '../drafts/plain-name.ts';
import { quoted } from '../story/quoted.ts';
import type { CellProblem, ReadRow, RowContent } from './read-row.ts';

export type RowState = {
  readonly row: PendingRow;
  readonly content: RowContent;
  readonly status:
    | 'ready'
    /** Some of its cells have to be put right. */
    | 'wrong'
    /** The story has an entity of its name; nobody has said yet what to do. */
    | 'known'
    /** It is right, but names another row that is not ready. */
    | 'waiting';
  readonly problems: readonly CellProblem[];
  readonly warnings: readonly CellProblem[];
  /** The entity of the story that has its name. */
  readonly existing: DraftEntity | null;
  /** What its relations lead to, in their order. */
  readonly targets: readonly Target[];
};

/** An entity of the story, or of another row. */
export type Target =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'row'; readonly index: number };

/** What of a story tables depend on. */
export type KnownStory = Pick<Draft, 'entities' | 'sources' | 'story'>;

type RowContext = {
  readonly read: (row: PendingRow) => ReadRow;
  readonly story: KnownStory;
  readonly columnOf: (field: 'related') => number | null;
};

/** The states of all rows, in their order. Costs a millisecond for thousands of rows that are read already. */
export function rowStates(
  rows: readonly PendingRow[],
  { read, story, columnOf }: RowContext,
): readonly RowState[] {
  const all = rows.map((row) => ({ row, ...read(row) }));
  const known = byName(story.entities);
  const targets = targetsByName(all, story.entities);
  const related = { field: 'related', column: columnOf('related') } as const;
  const states = all.map(({ row, content, problems, warnings }, index): RowState => {
    const named = content.relations.map(({ name }) => ({ name, target: targets.get(plainName(name)) }));
    const wrong = named.flatMap((one) => relationProblem(one, index) ?? []);
    const existing = content.kind === 'entity' ? known.get(plainName(content.entity.name)) : undefined;
    const isAsked = existing !== undefined && row.existing === undefined;
    const all = [...problems, ...wrong.map((problem) => ({ ...related, problem }))];
    return {
      row,
      content,
      problems: all,
      warnings,
      status: all.length > 0 ? 'wrong' : isAsked ? 'known' : 'ready',
      existing: existing ?? null,
      targets: named.flatMap(({ target }) => target ?? []),
    };
  });
  return withWaiting(states, related);
}

type Named = { readonly name: string; readonly target: Target | undefined };

/** What is wrong with what a row's relation names; `null` if nothing is. */
function relationProblem({ name, target }: Named, row: number): CellProblem['problem'] | null {
  if (target === undefined) return { key: 'relatedUnknown', name: quoted(name) };
  const isOwn = target.kind === 'row' && target.index === row;
  return isOwn ? { key: 'relatedToItself', name: quoted(name) } : null;
}

/** Entities by all of their full names, their main ones first. */
function byName(entities: readonly DraftEntity[]): ReadonlyMap<string, DraftEntity> {
  const found = new Map<string, DraftEntity>();
  const add = (name: string, entity: DraftEntity) => {
    const key = plainName(name);
    if (key !== '' && !found.has(key)) found.set(key, entity);
  };
  for (const entity of entities) add(entity.name, entity);
  for (const entity of entities)
    for (const { text, use } of entity.names) if (use === 'full') add(text, entity);
  return found;
}

const namesOfEntity: readonly ((entity: DraftEntity) => readonly string[])[] = [
  ({ name }) => [name],
  ({ names }) => names.map(({ text }) => text),
  ({ id }) => [id],
];

/** What relations may name: rows before entities of the story, main names before others, ids last. */
function targetsByName(
  rows: readonly { readonly content: RowContent }[],
  entities: readonly DraftEntity[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const namesOf of namesOfEntity) {
    const add = (entity: DraftEntity, target: Target) => {
      for (const name of namesOf(entity).map(plainName))
        if (name !== '' && !targets.has(name)) targets.set(name, target);
    };
    for (const [index, { content }] of rows.entries())
      if (content.kind === 'entity') add(content.entity, { kind: 'row', index });
    for (const entity of entities) add(entity, { kind: 'entity', id: entity.id });
  }
  return targets;
}

/** Rows that name rows that are not ready wait for them, and so do those that name these. */
function withWaiting(
  states: readonly RowState[],
  related: Pick<CellProblem, 'field' | 'column'>,
): readonly RowState[] {
  const waiting = waitingRows(states);
  return states.map((state, index) => {
    const cause = states[waiting.get(index) ?? -1];
    if (cause === undefined) return state;
    const problem = { key: 'rowWaits', row: cause.row.number, name: quoted(nameOf(cause.content)) } as const;
    return { ...state, status: 'waiting', problems: [{ ...related, problem }] };
  });
}

/** The rows that wait, each with one that it waits for. */
function waitingRows(states: readonly RowState[]): ReadonlyMap<number, number> {
  const namedBy = states.map((): number[] => []);
  for (const [index, { targets }] of states.entries())
    for (const target of targets) if (target.kind === 'row') namedBy[target.index]?.push(index);
  const waiting = new Map<number, number>();
  const queue = states.flatMap(({ status }, index) => (status === 'ready' ? [] : [index]));
  for (const index of queue)
    for (const other of namedBy[index] ?? []) {
      if (states[other]?.status !== 'ready' || waiting.has(other)) continue;
      waiting.set(other, index);
      queue.push(other);
    }
  return waiting;
}

/** What a row is called. */
export function nameOf(content: RowContent): string {
  return content.kind === 'entity' ? content.entity.name : content.moment.text;
}

import type { DraftEntity, DraftMoment, DraftName, DraftSource } from '../writing/draft.ts';
import { freeIds, idOf } from '../writing/ids.ts';
import type { RowSource } from './read-row.ts';
import type { KnownStory, RowState, Target } from './row-states.ts';
import { idWordsOf } from './sources-in-cell.ts';

/** What rows add to a story. */
export type AddedRows = {
  /** An entity whose id the story has replaces that one; the others are new. */
  readonly entities: readonly DraftEntity[];
  /** New ones. */
  readonly sources: readonly DraftSource[];
  readonly moments: readonly DraftMoment[];
};

/** Makes entities, sources and moments of all rows that are ready, with ids that the story does not have. */
export function addRows(states: readonly RowState[], story: KnownStory): AddedRows {
  const ids = idsOf(states, story);
  const sources = new NewSources(story.sources);
  const idAt = (target: Target): readonly string[] =>
    target.kind === 'entity' ? [target.id] : [ids[target.index] ?? []].flat();
  const rowsById = new Map<string, DraftEntity[]>();
  const moments: DraftMoment[] = [];
  const known = new Set((story.story.moments ?? []).map(momentKey));
  for (const [index, { content, status, targets }] of states.entries()) {
    if (status !== 'ready') continue;
    const idFor = sources.forRow(content.sources);
    if (content.kind === 'moment') {
      const entities = [...new Set(targets.flatMap(idAt))];
      const moment = { ...content.moment, entities, source: idFor(content.moment.source) };
      // A table that is added again does not tell the same twice.
      if (!known.has(momentKey(moment))) moments.push(moment);
      known.add(momentKey(moment));
      continue;
    }
    const relations = content.relations.flatMap(({ label }, n) => {
      const target = targets[n];
      return target === undefined ? [] : idAt(target).map((to) => ({ label, to }));
    });
    const id = ids[index] ?? '';
    const entity = { ...content.entity, id, ...(relations.length > 0 && { relations }) };
    const rows = rowsById.get(id) ?? [];
    rows.push(withSources(entity, idFor));
    rowsById.set(id, rows);
  }
  const existing = new Map(story.entities.map((entity) => [entity.id, entity]));
  const entities = [...rowsById].map(([id, rows]) => replaced(existing.get(id), joined(rows)));
  return { entities, sources: sources.all, moments };
}

const momentKey = ({ date, text }: DraftMoment): string => `${date} ${text}`;

/** The ids of the entities of rows; `null` for those that are not added. */
function idsOf(states: readonly RowState[], story: KnownStory): readonly (string | null)[] {
  const freeId = freeIds(story.entities.map(({ id }) => id));
  return states.map(({ content, existing, row, status }) => {
    if (content.kind === 'moment' || status !== 'ready') return null;
    if (existing !== null && row.existing === 'replace') return existing.id;
    const { id, name } = content.entity;
    return freeId(id || idOf(name, `entity-${row.number}`));
  });
}

/** The sources that rows name, each address once. */
class NewSources {
  readonly #byAddress: Map<string, string>;
  readonly #freeId: (id: string) => string;
  readonly #new: DraftSource[] = [];

  constructor(known: readonly DraftSource[]) {
    this.#byAddress = new Map(known.map(({ address, id }) => [address, id]));
    this.#freeId = freeIds(known.map(({ id }) => id));
  }

  get all(): readonly DraftSource[] {
    return this.#new;
  }

  /** Returns a function from a row's addresses to ids. Only sources that it asks for are added. */
  forRow(sources: readonly RowSource[]): (address: string) => string {
    return (address) => {
      const known = this.#byAddress.get(address);
      const source = sources.find((one) => one.address === address);
      if (known !== undefined || source === undefined) return known ?? '';
      const id = this.#freeId(idOf(idWordsOf(address), 'source'));
      this.#byAddress.set(address, id);
      this.#new.push({ id, ...source });
      return id;
    };
  }
}

/** An entity whose sources are named by ids. */
function withSources(entity: DraftEntity, idFor: (address: string) => string): DraftEntity {
  const { role, facts = [], story } = entity;
  const sourced = <Part extends { readonly source?: string | undefined }>(part: Part): Part =>
    part.source === undefined ? part : { ...part, source: idFor(part.source) };
  return {
    ...entity,
    ...(role !== undefined && { role: sourced(role) }),
    facts: facts.map(sourced),
    ...(story !== undefined && {
      story: {
        statements: story.statements.map(sourced),
        ...(story.matters !== undefined && { matters: sourced(story.matters) }),
      },
    }),
  };
}

/** What rows say of one entity. Where there can be one thing, the last of them says it; of lists, each adds to them. */
function joined(rows: readonly DraftEntity[]): DraftEntity {
  const all = <Of>(listOf: (row: DraftEntity) => readonly Of[] | undefined): readonly Of[] => [
    ...new Map(rows.flatMap((row) => listOf(row) ?? []).map((one) => [JSON.stringify(one), one])).values(),
  ];
  const names = new Map<string, DraftName>();
  for (const name of rows.flatMap((row) => row.names)) if (!names.has(name.text)) names.set(name.text, name);
  const statements = all(({ story }) => story?.statements);
  const matters = rows.findLast(({ story }) => story?.matters !== undefined)?.story?.matters;
  const lists = {
    titles: all(({ titles }) => titles),
    context: all(({ context }) => context),
    against: all(({ against }) => against),
    relations: all(({ relations }) => relations),
  };
  return {
    ...rows.reduce(written),
    names: [...names.values()],
    facts: all(({ facts }) => facts),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(statements.length > 0 && { story: { statements, ...(matters !== undefined && { matters }) } }),
  };
}

/** An entity of the story with all that rows say of it; what they do not say stays. */
function replaced(existing: DraftEntity | undefined, entity: DraftEntity): DraftEntity {
  if (existing === undefined) return entity;
  const { facts = [], names } = entity;
  const known = new Set(existing.names.map(({ text }) => text));
  return {
    ...written(existing, entity),
    facts: facts.length > 0 ? facts : (existing.facts ?? []),
    // Names of the story keep their rules.
    names: [...existing.names, ...names.filter(({ text }) => !known.has(text))],
  };
}

/** Writes an entity over another one, whose kind goes with its types. */
const written = (
  { placeType, organizationType, ...kept }: DraftEntity,
  entity: DraftEntity,
): DraftEntity => ({
  ...kept,
  ...entity,
});

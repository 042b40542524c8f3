import type { DraftEntity, DraftMoment, DraftName, DraftSource } from '../drafts/draft.ts';
import { freeIds, idOf } from '../drafts/ids.ts';
import type { RowContent, RowSource } from './read-row.ts';
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
  const idsAt = (target: Target): readonly string[] =>
    target.kind === 'entity' ? [target.id] : [ids[target.index] ?? []].flat();
  const entities: DraftEntity[] = [];
  const moments: DraftMoment[] = [];
  for (const [index, { content, status, targets }] of states.entries()) {
    if (status !== 'ready') continue;
    const linking: Linking = { targets, idsAt, idFor: sources.forRow(content.sources) };
    if (content.kind === 'moment') moments.push(momentOf(content, linking));
    else entities.push(entityOf(content, { ...linking, id: ids[index] ?? '' }));
    // Also those that nothing of the row names yet: its author will.
    for (const { address } of content.sources) linking.idFor(address);
  }
  return {
    entities: joinedWith(story.entities, entities),
    sources: sources.all,
    moments: withoutKnown(story.story.moments ?? [], moments),
  };
}

/** What leads from a row to other parts of the story. */
type Linking = Pick<RowState, 'targets'> & {
  readonly idsAt: (target: Target) => readonly string[];
  /** The id of a source, by its address. */
  readonly idFor: (address: string) => string;
};

type Content<Kind> = Extract<RowContent, { readonly kind: Kind }>;

function momentOf({ moment }: Content<'moment'>, { targets, idsAt, idFor }: Linking): DraftMoment {
  return { ...moment, entities: [...new Set(targets.flatMap(idsAt))], source: idFor(moment.source) };
}

function entityOf(content: Content<'entity'>, on: Linking & { readonly id: string }): DraftEntity {
  const { id, targets, idsAt, idFor } = on;
  const relations = content.relations.flatMap(({ label }, n) => {
    const target = targets[n];
    return target === undefined ? [] : idsAt(target).map((to) => ({ label, to }));
  });
  return withSources({ ...content.entity, id, ...(relations.length > 0 && { relations }) }, idFor);
}

/** A table that is added again adds nothing twice. */
function withoutKnown(
  known: readonly DraftMoment[],
  moments: readonly DraftMoment[],
): readonly DraftMoment[] {
  const keys = new Set(known.map(momentKey));
  return [...Map.groupBy(moments, momentKey)].flatMap(([key, [first]]) =>
    first === undefined || keys.has(key) ? [] : [first],
  );
}

/** The rows of each entity as one, with what the story says of it already. */
function joinedWith(known: readonly DraftEntity[], rows: readonly DraftEntity[]): readonly DraftEntity[] {
  const existing = new Map(known.map((entity) => [entity.id, entity]));
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId].map(([id, rows]) => replaced(existing.get(id), joined(rows)));
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

  /** Returns a function from a row's addresses to ids. Each source whose id is asked for is added, once. */
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
  const { facts = [], names, titles = [] } = entity;
  const allTitles = [...new Set([...(existing.titles ?? []), ...titles])];
  const known = new Set(existing.names.map(({ text }) => text));
  return {
    ...written(existing, entity),
    facts: facts.length > 0 ? facts : (existing.facts ?? []),
    ...(allTitles.length > 0 && { titles: allTitles }),
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

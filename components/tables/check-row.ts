/** Checks what a row says as files are checked, and says it of the cells. */
import * as v from 'valibot';
import type { ColumnField } from '../drafts/pending-table.ts';
import { issueProblems } from '../library/validate.ts';
import { fileEntitySchema, momentSchema, sourceSchema } from '../story/schema.ts';
import { exceededLimits } from '../story/story-limits.ts';
import type { StoryProblem } from '../story/story-problems.ts';
import type { CellProblem, RowContent } from './read-row.ts';

type Of<Kind> = Extract<RowContent, { readonly kind: Kind }>;

type Checking = {
  readonly cells: { readonly columnOf: (field: ColumnField) => number | null };
  /** What is said already: of such a cell, nothing more is. */
  readonly found: readonly CellProblem[];
};

/** Stands for ids that are only known once the row is added. */
const anyId = 'x';

type EntityChecking = Checking & {
  /** Where each of its facts stands. */
  readonly places: readonly Pick<CellProblem, 'field' | 'column' | 'item'>[];
};

export function checkEntity(
  { entity, sources, relations }: Of<'entity'>,
  { places, ...checking }: EntityChecking,
): readonly CellProblem[] {
  const whole = withoutSources({
    ...entity,
    id: entity.id || anyId,
    relations: relations.map(({ label }) => ({ label, to: anyId })),
  });
  const ofEntity = problemsIn(whole).map((problem): CellProblem => {
    const [field, index] = problem.path;
    const place = field === 'facts' ? places[Number(index)] : undefined;
    return { ...(place ?? inColumn(checking, columnFor(problem, entity))), problem: problem.problem };
  });
  return unsaid([...ofEntity, ...checkSources(sources, checking)], checking.found);
}

function problemsIn(entity: unknown): readonly StoryProblem[] {
  const checked = v.safeParse(fileEntitySchema, entity);
  if (!checked.success) return checked.issues.flatMap((issue) => issueProblems(issue));
  return exceededLimits([checked.output])
    .toArray()
    .map(({ path, problem }) => ({ path: path.slice(2), problem }));
}

export function checkMoment(
  { moment, sources, relations }: Of<'moment'>,
  checking: Checking,
): readonly CellProblem[] {
  const checked = v.safeParse(momentSchema, {
    ...moment,
    source: anyId,
    entities: relations.map(() => anyId),
  });
  const problems = (checked.issues ?? []).flatMap((issue) => issueProblems(issue));
  const ofMoment = problems.map(
    ({ path: [field], problem }): CellProblem => ({
      ...inColumn(checking, momentColumns[String(field)] ?? 'description'),
      problem,
    }),
  );
  return unsaid([...ofMoment, ...checkSources(sources, checking)], checking.found);
}

const momentColumns: Readonly<Record<string, ColumnField>> = {
  date: 'date',
  time: 'time',
  entities: 'related',
};

const inColumn = ({ cells }: Checking, field: ColumnField): Pick<CellProblem, 'field' | 'column'> => ({
  field,
  column: cells.columnOf(field),
});

function checkSources(sources: Of<'entity'>['sources'], checking: Checking): readonly CellProblem[] {
  return sources.flatMap((source) => {
    const checked = v.safeParse(sourceSchema, { ...source, id: anyId });
    return (checked.issues ?? [])
      .flatMap((issue) => issueProblems(issue))
      .map(({ path: [field], problem }) => ({
        ...inColumn(
          checking,
          field === 'title' && checking.cells.columnOf('source titles') !== null
            ? 'source titles'
            : 'sources',
        ),
        problem,
      }));
  });
}

/** At most one problem of each fact and cell, and of those only that is said which nothing else was said of. */
function unsaid(problems: readonly CellProblem[], found: readonly CellProblem[]): readonly CellProblem[] {
  const key = ({ field, column, item }: CellProblem) => `${field} ${column} ${item}`;
  const said = new Set(found.map(({ field, column }) => `${field} ${column}`));
  const first = new Map<string, CellProblem>();
  for (const one of problems)
    if (!said.has(`${one.field} ${one.column}`) && !first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}

/** The same with one id for all sources, whose addresses are no ids. */
function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'source' ? anyId : withoutSources(part)]),
  );
}

/** The column that a problem of an entity comes from. */
function columnFor(
  { path: [field, item, part] }: StoryProblem,
  { name, names }: Of<'entity'>['entity'],
): ColumnField {
  switch (field) {
    case 'names':
      return name.includes(names[Number(item ?? 0)]?.text ?? '') ? 'name' : 'other names';
    case 'story':
      return item === 'matters' ? 'matters' : 'statements';
    case 'picture':
      return item === 'latitude' || part === 'latitude' ? 'coordinates' : 'flag';
    default:
      return entityColumns[String(field)] ?? 'name';
  }
}

const entityColumns: Readonly<Record<string, ColumnField>> = {
  id: 'id',
  kind: 'kind',
  placeType: 'kind',
  organizationType: 'kind',
  description: 'description',
  role: 'role',
  facts: 'facts',
  titles: 'titles',
  context: 'context',
  against: 'against',
  relations: 'related',
};

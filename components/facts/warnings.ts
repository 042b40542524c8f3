/** Warnings: the fact set can be used, but its author should know. */
import { readDrawing } from './drawing.ts';
import { brokenRelations, earlyChanges, type FactSetProblem, sharedFullNames } from './fact-set-problems.ts';
import { nameWarnings } from './name-warnings.ts';
import { printable } from './quoted.ts';
import type { Entity, Fact, FactSetData, FactSetFileInput } from './schema.ts';

/** `written` is the value of the file, `data` the fact set made from it. */
export function warningsOf(data: FactSetData, written: FactSetFileInput): readonly FactSetProblem[] {
  return [
    ...brokenRelations(data),
    ...sharedFullNames(data.names),
    ...nameWarnings(data.names, data.language),
    ...data.entities.flatMap(undatedFacts),
    ...earlyChanges(data),
    ...unrelatedEntities(data),
    ...unusedSources(data),
    ...droppedFromDrawings(written),
  ];
}

/** Labels of facts that change over time. */
const changingLabels =
  /\b(?:population|inhabitants|office|post|president|minister|governor|mayor|chief|head|chair|director|secretary|leader|members|staff|employees|students|users|revenue|budget|gdp|unemployment)\b/i;
const changingUnits = new Set(['people', 'percent', 'us-dollar']);
const yearPattern = /\b\d{4}\b/;

function undatedFacts({ facts }: Entity, index: number): FactSetProblem[] {
  return facts.flatMap((fact, n) =>
    isUndated(fact)
      ? [
          {
            path: ['entities', index, 'facts', n],
            message: `"${fact.label}" may change: say when it held, "asOf": "2025-08".`,
          },
        ]
      : [],
  );
}

function isUndated({ label, value, note, asOf }: Fact): boolean {
  if (asOf !== undefined || value.kind === 'date' || value.kind === 'coordinates') return false;
  const isOfATime =
    changingLabels.test(label) || (value.kind === 'quantity' && changingUnits.has(value.unit));
  return isOfATime && !yearPattern.test(`${note ?? ''} ${value.kind === 'text' ? value.text : ''}`);
}

/** Entities without any connection; none if the set has no connections at all, such as a list from a spreadsheet. */
function unrelatedEntities({ entities, timeline }: FactSetData): FactSetProblem[] {
  const related = new Set<string>([
    ...timeline.flatMap((moment) => moment.entities),
    ...entities.flatMap(({ id, relations, facts }) => {
      const others = [
        ...relations.map(({ to }) => to),
        ...facts.flatMap(({ value }) => (value.kind === 'entity' ? value.entity : [])),
      ];
      return others.length > 0 ? [id, ...others] : [];
    }),
  ]);
  if (related.size === 0) return [];
  return entities.flatMap(({ id }, index) =>
    related.has(id)
      ? []
      : [
          {
            path: ['entities', index, 'id'],
            message: `"${id}" is not connected to anything: no relation, no fact, no moment of the story.`,
          },
        ],
  );
}

function unusedSources({ sources, entities, timeline }: FactSetData): FactSetProblem[] {
  const used = new Set<string>([
    ...timeline.map(({ source }) => source),
    ...entities.flatMap(({ role, facts, later }) =>
      [...(role ? [role] : []), ...facts, ...later].map(({ source }) => source),
    ),
  ]);
  return sources.flatMap(({ id }, index) =>
    used.has(id) ? [] : [{ path: ['sources', index, 'id'], message: `"${id}" is not used by any fact.` }],
  );
}

function droppedFromDrawings({ entities }: FactSetFileInput): FactSetProblem[] {
  return entities.flatMap(({ picture }, index) => {
    if (picture?.kind !== 'drawing') return [];
    const read = readDrawing(picture.svg);
    if (read.kind === 'refused' || read.dropped.length === 0) return [];
    const message = `left out, because only shapes and colors are drawn: ${printable(read.dropped.join(', '))}.`;
    return [{ path: ['entities', index, 'picture', 'svg'], message }];
  });
}

import type { FactSet } from '../../components/story/fact-set.ts';
import type { SourceId } from '../../components/story/schema.ts';

/** A dated statement that may no longer hold. */
export type StaleFact = {
  readonly entity: string;
  readonly label: string;
  readonly asOf: string;
  readonly source: { readonly title: string; readonly address: string };
};

/** Returns the facts and roles of a set whose as-of date is more than some months before a day, oldest first. */
export function staleFacts(
  factSet: FactSet,
  { months, today }: { readonly months: number; readonly today: Date },
): readonly StaleFact[] {
  const oldest = monthsBefore(today, months);
  const stale = factSet.entities.flatMap(({ name, role, facts }) => {
    const dated = [
      ...(role ? [{ label: role.text, asOf: role.asOf, source: role.source }] : []),
      ...facts.map(({ label, asOf, source }) => ({ label, asOf, source })),
    ];
    return dated.flatMap(({ label, asOf, source }) =>
      asOf === undefined || asOf >= oldest.slice(0, asOf.length)
        ? []
        : [{ entity: name, label, asOf, source: sourceOf(factSet, source) }],
    );
  });
  return stale.toSorted((one, other) => (one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0));
}

/** As YYYY-MM-DD; the last day of a month that is shorter. */
function monthsBefore(day: Date, months: number): string {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay)));
  return date.toISOString().slice(0, 10);
}

function sourceOf(factSet: FactSet, id: SourceId): StaleFact['source'] {
  const { title, address, archived = address } = factSet.source(id);
  return { title, address: archived };
}

/** Three lines for each fact: whose and what, where it is from, and a gap. */
export function staleReport(stale: readonly StaleFact[]): string {
  return stale
    .map(({ entity, label, asOf, source }) =>
      [`${asOf}  ${entity}: ${label}`, `            ${source.title}`, `            ${source.address}`].join(
        '\n',
      ),
    )
    .join('\n\n');
}

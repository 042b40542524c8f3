import type { Entity, SourceId } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';

/**
 * What has to be checked again, or will have to be. ended: something held until a day that has come, and nobody has
 * checked it since. unchecked: a card that was not checked for long. old: a dated statement on such a card, or on one
 * that does not say when it was checked. coming: a day that is still to come.
 */
export type Due = {
  readonly kind: 'ended' | 'unchecked' | 'old' | 'coming';
  /** As exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly entity: string;
  readonly text: string;
  readonly source: { readonly title: string; readonly address: string } | null;
};

type Days = { readonly today: string; readonly oldest: string };

/** True for what nobody can know to be right any more. */
export const isOverdue = ({ kind }: Due): boolean => kind === 'ended' || kind === 'unchecked';

/** Returns what is due in a story, what is overdue first, each by its date. Cards are unchecked after so many months. */
export function dueIn(
  story: Story,
  { months, today }: { readonly months: number; readonly today: Date },
): readonly Due[] {
  const days = { today: today.toISOString().slice(0, 10), oldest: monthsBefore(today, months) };
  const all = story.entities.flatMap((entity) => [
    ...announced(entity, story, days),
    ...unchecked(entity, story, days),
  ]);
  const order: readonly Due['kind'][] = ['ended', 'unchecked', 'old', 'coming'];
  return all.toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || (one.date < other.date ? -1 : 1),
  );
}

/** What holds until a day that is known. */
function announced(entity: Entity, story: Story, { today }: Days): readonly Due[] {
  const checked = checkedOf(entity, story);
  return datedParts(entity).flatMap(({ text, until, source }) => {
    if (until === undefined) return [];
    const hasCome = !isBefore(today, until);
    if (hasCome && checked !== null && isBefore(until, checked)) return [];
    const kind = hasCome ? 'ended' : 'coming';
    return [{ kind, date: until, entity: entity.name, text, source: sourceOf(story, source) }];
  });
}

/** A card that was not checked for long, and what it says as of old dates. */
function unchecked(entity: Entity, story: Story, { oldest }: Days): readonly Due[] {
  const checked = checkedOf(entity, story);
  if (checked !== null && !isBefore(checked, oldest)) return [];
  const old = datedParts(entity).flatMap(({ text, asOf, source }): readonly Due[] => {
    const date = asOf ?? story.source(source).read;
    if (date === undefined || !isBefore(date, oldest)) return [];
    return [{ kind: 'old', date, entity: entity.name, text, source: sourceOf(story, source) }];
  });
  if (checked === null) return old;
  const text = 'the card was not checked since';
  return [{ kind: 'unchecked', date: checked, entity: entity.name, text, source: null }, ...old];
}

type DatedPart = {
  readonly text: string;
  readonly asOf?: string | undefined;
  readonly until?: string | undefined;
  readonly source: SourceId;
};

/** What a card says as of a date: its role, facts and changes. What changed later was so on its day, for good. */
function datedParts({ role, facts, later }: Entity): readonly DatedPart[] {
  return [
    ...(role ? [role] : []),
    ...facts.map(({ label, asOf, until, source }) => ({ text: label, asOf, until, source })),
    ...later.map(({ text, until, source }) => ({ text, asOf: undefined, until, source })),
  ];
}

const checkedOf = (entity: Entity, story: Story): string | null => entity.checked ?? story.checked;

/** Compares dates as far as both are known. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** As YYYY-MM-DD; the last day of a month that is shorter. */
function monthsBefore(day: Date, months: number): string {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay)));
  return date.toISOString().slice(0, 10);
}

function sourceOf(story: Story, id: SourceId): Due['source'] {
  const { title, address, archived = address } = story.source(id);
  return { title, address: archived };
}

const headings: Readonly<Record<Due['kind'], string>> = {
  ended: 'Held until a day that has come:',
  unchecked: 'Not checked for long:',
  old: 'As of old dates:',
  coming: 'To be checked on a day to come:',
};

/** A heading for each kind; of each, whose and what it is, and where it is from. */
export function dueReport(due: readonly Due[]): string {
  return [...Map.groupBy(due, ({ kind }) => kind)]
    .map(([kind, ofKind]) => [headings[kind], ...ofKind.map(lines)].join('\n\n'))
    .join('\n\n');
}

function lines({ date, entity, text, source }: Due): string {
  const first = `${date.padEnd(10)}  ${entity}: ${text}`;
  if (source === null) return first;
  return [first, `            ${source.title}`, `            ${source.address}`].join('\n');
}

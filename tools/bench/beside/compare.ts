/** Holds each extension against no extension, round by round, and those against one another. */
import { table } from '../../accuracy/table.ts';
import { median } from '../stopwatch.ts';
import { type PageName, pageTitles } from './pages.ts';

/** What a visit costs, and what it shows; milliseconds where nothing else is said. `null`: not to be measured there. */
export type Figures = {
  /** Of the main thread. */
  readonly mainThread: number;
  /** Of that, running scripts. */
  readonly script: number;
  readonly compile: number;
  /** Of all processes of the browser. */
  readonly processes: number;
  /** The page's and the extension's scripts together, after collections, MB. */
  readonly heap: number;
  /** From the start of navigation until it is painted. */
  readonly firstMark: number | null;
  readonly longestTask: number | null;
  /** How many there are. */
  readonly marks: number | null;
};

export type Measurement = {
  readonly round: number;
  /** By its name. */
  readonly contestant: string;
  readonly page: PageName;
  /** The machine's load average when it had been made. */
  readonly load: number;
  readonly figures: Figures;
};

type Column = {
  readonly figure: keyof Figures;
  readonly head: string;
  readonly digits: number;
  /** Whether what no extension costs is taken off; and whether a ratio says something. */
  readonly kind: 'added' | 'own' | 'count';
};

const columns: readonly Column[] = [
  { figure: 'mainThread', head: 'main thread, ms', digits: 0, kind: 'added' },
  { figure: 'script', head: 'script, ms', digits: 0, kind: 'added' },
  { figure: 'compile', head: 'compile, ms', digits: 1, kind: 'added' },
  { figure: 'processes', head: 'all processes, ms', digits: 0, kind: 'added' },
  { figure: 'heap', head: 'heap, MB', digits: 2, kind: 'added' },
  { figure: 'firstMark', head: 'first mark, ms', digits: 0, kind: 'own' },
  { figure: 'longestTask', head: 'longest own task, ms', digits: 0, kind: 'own' },
  { figure: 'marks', head: 'marks', digits: 0, kind: 'count' },
];

/** The load of each round: the highest that was noted in it. */
function loadsOf(measurements: readonly Measurement[]): ReadonlyMap<number, number> {
  const loads = new Map<number, number>();
  for (const { round, load } of measurements) loads.set(round, Math.max(load, loads.get(round) ?? 0));
  return loads;
}

/** The measurements of rounds in which the machine had nothing else to do. */
export function quietOnly(measurements: readonly Measurement[], highest: number): readonly Measurement[] {
  const loads = loadsOf(measurements);
  return measurements.filter(({ round }) => (loads.get(round) ?? 0) <= highest);
}

type Who = { readonly contestant: string; readonly page: PageName; readonly figure: keyof Figures };

/** A figure by round. */
export function byRound(
  measurements: readonly Measurement[],
  { contestant, page, figure }: Who,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const each of measurements) {
    const value = each.figures[figure];
    if (each.contestant === contestant && each.page === page && value !== null) values.set(each.round, value);
  }
  return values;
}

/** What one has more than the other, in each round that has both. */
export function differences(
  values: ReadonlyMap<number, number>,
  base: ReadonlyMap<number, number>,
): readonly number[] {
  return [...values].flatMap(([round, value]) => {
    const other = base.get(round);
    return other === undefined ? [] : [value - other];
  });
}

/** The median, and in brackets the range: `69 (66…72)`. */
export function spread(values: readonly number[], digits: number): string {
  if (values.length === 0) return '–';
  const middle = median(values).toFixed(digits);
  if (values.length === 1) return middle;
  return `${middle} (${Math.min(...values).toFixed(digits)}…${Math.max(...values).toFixed(digits)})`;
}

/** The ratio of the medians; only where both are above zero in every round is it more than chance. */
export function ratio(values: readonly number[], reference: readonly number[]): string {
  const isSure = [values, reference].every((each) => each.length > 0 && each.every((value) => value > 0));
  return isSure ? (median(values) / median(reference)).toFixed(2) : '–';
}

/** Names of contestants: `nobody` is no extension, `others` all else, in the order of the command line. */
export type Sides = { readonly nobody: string; readonly others: readonly string[] };

/** A page's table: what no extension costs, what the others add, and that as a ratio to the first of them. */
export function pageTable(
  measurements: readonly Measurement[],
  { page, nobody, others }: Sides & { readonly page: PageName },
): string {
  const roundsOf = (contestant: string): number =>
    byRound(measurements, { contestant, page, figure: 'mainThread' }).size;
  const valuesOf = (contestant: string, { figure, kind }: Column): readonly number[] => {
    const values = byRound(measurements, { contestant, page, figure });
    const isAdded = kind === 'added' && contestant !== nobody;
    return isAdded
      ? differences(values, byRound(measurements, { contestant: nobody, page, figure }))
      : [...values.values()];
  };
  const row = (contestant: string): readonly string[] => [
    contestant,
    `${roundsOf(contestant)}`,
    ...columns.map((column) => spread(valuesOf(contestant, column), column.digits)),
  ];
  const [first = nobody, ...rest] = others;
  const ratios = (contestant: string): readonly string[] => [
    `${contestant} ÷ ${first}`,
    '',
    ...columns.map((column) =>
      column.kind === 'count' ? '' : ratio(valuesOf(contestant, column), valuesOf(first, column)),
    ),
  ];
  const heads = ['', 'rounds', ...columns.map(({ head }) => head)];
  const rows = [heads, null, row(nobody), ...others.map(row), ...(rest.length > 0 ? [null] : [])];
  return `Page ${page}, ${pageTitles[page]}\n${table([...rows, ...rest.map(ratios)])}`;
}

/** Each round's load, and whether it counts. */
export function loadLines(measurements: readonly Measurement[], highest: number): readonly string[] {
  return [...loadsOf(measurements)].map(
    ([round, load]) =>
      `round ${round}: load ${load.toFixed(2)}${load > highest ? `, above ${highest}: left out` : ''}`,
  );
}

import {
  type ErrorKind,
  errorKinds,
  type GoldError,
  type Outcome,
  scoresOf,
  type Tally,
  tally,
  tallyOf,
} from './score.ts';
import { table } from './table.ts';

/** How one way of finding names came out; the outcomes of all ways are in the same order. */
export type Result = { readonly name: string; readonly outcomes: readonly Outcome[] };

/** Ours, then those to compare it with. */
export type Results = readonly [Result, ...Result[]];

/** Results as tables and sentences: all ways by set, the first way in detail. */
export function report(results: Results): string {
  const [{ outcomes }] = results;
  return [
    'Exact spans with the right entity, by set: precision, recall, F1',
    byStory(results),
    'Kinds of error',
    byErrorKind(results),
    `${results[0].name} by entity`,
    byEntity(outcomes),
    `${results[0].name} by kind of difficulty or page`,
    byDifficulty(outcomes),
    `${results[0].name}: each error in its sentence`,
    errorLines(outcomes).join('\n') || 'none',
  ].join('\n\n');
}

/** The strict convention's table, for the top of a report. */
export function reportStrict(results: Results): string {
  return `Strict: a mark inside a longer name of something else is wrong\n\n${byStory(results)}\n\nAdjusted: it is not counted, in all that follows`;
}

/** One line for an entity that is scored apart from the rest. */
export function reportSeparate(entity: string, results: Results): string {
  const errors = errorLines(results[0].outcomes).map((line) => `\n${line}`);
  return `Apart: ${entity}\n\n${byStory(results)}\n${errors.join('')}`;
}

function byStory(results: Results): string {
  const sets = groupBy(results[0].outcomes, ({ passage }) => passage.set);
  const row = (name: string, size: number, isOfRow: (outcome: Outcome) => boolean) => {
    const tallies = results.map(({ outcomes }) => tally(outcomes.filter(isOfRow)));
    const names = tallies[0] === undefined ? 0 : tallies[0].right + tallies[0].missed;
    return [name, `${size}`, `${names}`, ...tallies.flatMap((one) => ['│', ...percents(one)])];
  };
  return table([
    ['', '', '', ...results.flatMap(({ name }) => ['│', name, '', ''])],
    ['set', 'passages', 'names', ...results.flatMap(() => ['│', 'P', 'R', 'F1'])],
    null,
    ...[...sets].map(([set, { length }]) => row(set, length, ({ passage }) => passage.set === set)),
    ...(sets.size > 1 ? [null, row('all', results[0].outcomes.length, () => true)] : []),
  ]);
}

function byErrorKind(results: readonly Result[]): string {
  const count = ({ outcomes }: Result, kind: ErrorKind): number =>
    outcomes.flatMap(({ errors }) => errors).filter((error) => error.kind === kind).length;
  return table([
    ['', ...results.map(({ name }) => name)],
    null,
    ...errorKinds.map((kind) => [kind, ...results.map((result) => `${count(result, kind)}`)]),
  ]);
}

function byEntity(outcomes: readonly Outcome[]): string {
  const entities = new Set(
    outcomes.flatMap(({ right, errors }) => [
      ...right.map(({ entity }) => entity),
      ...errors.flatMap(({ found, wanted }) => [found?.entity ?? [], wanted?.entity ?? []].flat()),
    ]),
  );
  return table([
    ['entity', ...tallyHead],
    null,
    ...[...entities].sort().map((entity) => [entity, ...tallyCells(tallyOf(entity, outcomes))]),
  ]);
}

function byDifficulty(outcomes: readonly Outcome[]): string {
  const difficulties = groupBy(outcomes, ({ passage }) => passage.difficulty);
  return table([
    ['difficulty', 'passages', ...tallyHead],
    null,
    ...[...difficulties].map(([difficulty, group]) => [
      difficulty,
      `${group.length}`,
      ...tallyCells(tally(group)),
    ]),
  ]);
}

const tallyHead = ['right', 'wrong', 'missed', 'P', 'R', 'F1'];

function tallyCells(one: Tally): readonly string[] {
  return [`${one.right}`, `${one.wrong}`, `${one.missed}`, ...percents(one)];
}

function percents(one: Tally): readonly string[] {
  const { precision, recall, f1 } = scoresOf(one);
  return [precision, recall, f1].map((share) => share.toFixed(3));
}

function errorLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ passage, errors }) =>
    errors.map(
      (error) =>
        `${`${error.kind}:`.padEnd(14)}${passage.set} ${passage.id}  ${inSentence(error, passage.text)}`,
    ),
  );
}

/** Characters of the sentence shown on each side of an error. */
const reach = 70;

function inSentence({ found, wanted }: GoldError, text: string): string {
  const { from, to } = found ?? wanted ?? { from: 0, to: 0 };
  const before = `${from > reach ? '…' : ''}${text.slice(Math.max(0, from - reach), from)}`;
  const after = `${text.slice(to, to + reach)}${text.length > to + reach ? '…' : ''}`;
  const sides = [
    found && `found ${found.entity}`,
    wanted && `wanted ${found ? `“${text.slice(wanted.from, wanted.to)}” ` : ''}${wanted.entity}`,
  ];
  const sentence = `${before}⟦${text.slice(from, to)}⟧${after}`.replace(/\s+/g, ' ').trim();
  return `${sides.filter((side) => side !== null).join(', ')}: ${sentence}`;
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  return Map.groupBy(values, keyOf);
}

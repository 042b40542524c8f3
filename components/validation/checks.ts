/** Type guards for unknown values. The validator of the facts would add 1.8 kB gzipped to every page's script. */

export type Check<Value> = (value: unknown) => value is Value;

export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

export const isInteger: Check<number> = (value): value is number => Number.isInteger(value);

/** Passes exactly these values. */
export const oneOf =
  <const Values extends readonly unknown[]>(values: Values): Check<Values[number]> =>
  (value): value is Values[number] =>
    values.includes(value);

export const listOf =
  <Item>(isItem: Check<Item>): Check<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem);

export const isRecord: Check<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Passes records with exactly these fields. */
export const recordOf =
  <Fields extends Readonly<Record<string, unknown>>>(
    checks: {
      readonly [Key in keyof Fields]: Check<Fields[Key]>;
    },
  ): Check<Fields> =>
  (value): value is Fields =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries<Check<unknown>>(checks).every(([key, isRight]) => isRight(value[key]));

/** The message of anything that was thrown. */
export const errorMessage = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

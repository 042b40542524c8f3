import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { contestants } from '../../tools/accuracy/contestants.ts';
import { readGold } from '../../tools/accuracy/gold.ts';
import { comparePassage, scoresOf, tally } from '../../tools/accuracy/score.ts';

const passages = globSync('*.txt', { cwd: import.meta.dirname })
  .sort()
  .flatMap((file) => readGold(join(import.meta.dirname, file)));

const [{ find }] = contestants(bundledNames, bundledLanguages);
const outcomes = passages.map((passage) => comparePassage(passage, find(passage)));

describe('the gold set', () => {
  it('has each kind of difficulty at least five times in English', () => {
    const kinds = Map.groupBy(
      passages.filter(({ lang }) => lang === 'en'),
      ({ difficulty }) => difficulty,
    );
    expect([...kinds].filter(([, { length }]) => length < 5)).toEqual([]);
    expect(kinds.size).toBeGreaterThan(30);
  });

  it('names every entity, and nothing else', () => {
    const labelled = new Set(passages.flatMap(({ wanted }) => wanted.map(({ entity }) => entity)));
    expect([...labelled].sort()).toEqual(bundledNames.map(({ id }) => id as string).sort());
  });
});

describe('the finder', () => {
  const floors = {
    en: { precision: 0.988, recall: 0.99 },
    other: { precision: 0.99, recall: 0.99 },
    traps: { precision: 0.91, recall: 0.99 },
  };
  const [traps = [], plain = []] = [true, false].map((areTraps) =>
    outcomes.filter(({ passage }) => (passage.set === 'traps') === areTraps),
  );

  it.each([...Map.groupBy(plain, ({ passage }) => passage.lang)])(
    'is right about the gold set in "%s"',
    (lang, some) => {
      const floor = lang === 'en' ? floors.en : floors.other;
      const scores = scoresOf(tally(some));
      expect(scores.precision).toBeGreaterThanOrEqual(floor.precision);
      expect(scores.recall).toBeGreaterThanOrEqual(floor.recall);
    },
  );

  it('is right about seven in eight marks where every passage is a trap', () => {
    const scores = scoresOf(tally(traps));
    expect(scores.precision).toBeGreaterThanOrEqual(floors.traps.precision);
    expect(scores.recall).toBeGreaterThanOrEqual(floors.traps.recall);
  });
});

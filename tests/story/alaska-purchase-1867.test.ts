import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { readGold } from '../../tools/accuracy/gold.ts';
import { comparePassage, scoresOf, tally } from '../../tools/accuracy/score.ts';
import { storyTexts } from './statements.ts';

const path = join(import.meta.dirname, '../../assets/facts/alaska-purchase-1867.json');
const read = readStoryFile(readFileSync(path, 'utf8'), warningsOf);

function purchase(): StoryData {
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems, null, 1));
  return read.file;
}

const { entities, names, sources, timeline, referenceDate, paragraphs = [] } = purchase();
const facts = entities.flatMap((entity) => entity.facts.map((fact) => ({ entity, fact })));

describe('the example: The purchase of Alaska, 1867', () => {
  test('is read without a warning', () => {
    expect(read).toMatchObject({ kind: 'file', warnings: [] });
  });

  test('knows eleven people, six places and two organizations', () => {
    const count = (kind: string) => entities.filter((entity) => entity.kind === kind).length;
    expect([count('person'), count('place'), count('organization')]).toEqual([11, 6, 2]);
  });

  test('gives everybody’s role on the day of the treaty', () => {
    expect(referenceDate).toBe('1867-03-30');
    expect(new Set(entities.map(({ role }) => role?.asOf))).toEqual(new Set([referenceDate]));
    expect(entities.filter(({ story, facts }) => !story || facts.length < 3)).toEqual([]);
  });

  test('gives each source an address of its own', () => {
    expect(new Set(sources.map(({ address }) => address)).size).toBe(sources.length);
  });

  test('says where sources differ: on price, calendar and “Seward’s Folly”', () => {
    const differing = facts.filter(({ fact }) => fact.differs !== undefined).map(({ fact }) => fact.label);
    expect(differing).toEqual(
      expect.arrayContaining(['Price per acre', 'Handed over', 'The phrase in print', 'Born', 'Senate vote']),
    );
  });

  test('writes dates, numbers and coordinates as such, not as text', () => {
    const disguised = /^\d[\d,.]*( ?%)?$|^\d{1,2} \p{L}+ \d{4}$|°/u;
    const texts = facts.flatMap(({ fact: { value } }) => (value.kind === 'text' ? value.text : []));
    expect(texts.filter((text) => disguised.test(text))).toEqual([]);
  });

  test('speaks to readers in whole sentences', () => {
    const sentences = [
      ...entities.flatMap(({ story, later }) => [...storyTexts(story), ...later.map(({ text }) => text)]),
      ...entities.map(({ description }) => description),
      ...facts.flatMap(({ fact }) => fact.differs ?? []),
      ...timeline.map(({ text }) => text),
      ...paragraphs.map(({ text }) => text),
    ];
    expect(sentences.filter((sentence) => !/^[\p{Lu}\d].*\.$/u.test(sentence))).toEqual([]);
  });

  test('shows a point, a flag, letters or a drawing for everybody', () => {
    expect(entities.filter(({ picture }) => picture.kind === 'none').map(({ id }) => id)).toEqual([]);
  });
});

describe('the finder with the example’s names', () => {
  const finder = createFinder(names, [], addedRules);
  const passages = readGold(join(import.meta.dirname, 'alaska-purchase-1867.txt'));
  const outcomes = passages.map((passage) =>
    comparePassage(
      passage,
      readText(finder, passage).map(({ span, entity }) => ({ ...span, entity })),
    ),
  );

  test('is tried on at least 60 mentions, of every entity, and on 20 passages that name nobody', () => {
    const wanted = passages.flatMap((passage) => passage.wanted);
    expect(wanted.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(wanted.map(({ entity }) => entity))].sort()).toEqual(
      names.map(({ id }) => id as string).sort(),
    );
    expect(passages.filter((passage) => passage.wanted.length === 0).length).toBeGreaterThanOrEqual(20);
  });

  test('is right about them', () => {
    const { precision, recall } = scoresOf(tally(outcomes));
    expect({ precision, recall }).toEqual({
      precision: expect.closeTo(1, 1.5),
      recall: expect.closeTo(1, 1.5),
    });
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  test('goes by a title that the story gives, although before other surnames it speaks of relatives', () => {
    const found = readText(finder, { text: 'They met Baron Stoeckl at noon, and Baron Seward at one.' });
    expect(found.map(({ entity }) => entity)).toEqual(['eduard-de-stoeckl']);
  });
});

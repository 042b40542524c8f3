/** Where a translation does not fit its story: texts that lack or are too many, and numbers that differ. */

import { quoted } from './quoted.ts';
import type { StoryData } from './schema.ts';
import type { JsonPath, StoryProblem } from './story-problems.ts';
import { repeatedLabels, textsOf } from './translation.ts';

/** Yields the problems of all translations of a story, whose lists are in the order of its file. Cost: one pass over the texts. */
export function* translationProblems(story: StoryData): Generator<StoryProblem> {
  const { language, translations = {} } = story;
  const texts = textsOf(story);
  if (Object.keys(translations).length > 0) yield* repeatedFacts(story);
  for (const [tag, translation] of Object.entries(translations)) {
    const path = ['translations', tag];
    if (tag === language) yield { path, problem: { key: 'translationOfOwn', language: quoted(tag) } };
    yield* differences(texts, translation, path);
  }
}

/** Facts of an entity with the same label, which no translation can tell apart. */
function* repeatedFacts({ entities }: StoryData): Generator<StoryProblem> {
  for (const [index, { facts }] of entities.entries()) {
    const repeated = repeatedLabels(facts);
    for (const [n, { label }] of facts.entries())
      if (repeated.has(label))
        yield {
          path: ['entities', index, 'facts', n, 'label'],
          problem: { key: 'fieldTwice', field: quoted(label) },
        };
  }
}

/** Compares the texts of a story with those in another language: an object, a list or a text. */
function* differences(original: unknown, translated: unknown, path: JsonPath): Generator<StoryProblem> {
  if (typeof original === 'string' || typeof translated === 'string') {
    yield* differentNumbers(`${original}`, `${translated}`, path);
    return;
  }
  if (Array.isArray(original) && Array.isArray(translated) && original.length !== translated.length) {
    const [expected, actual] = [original.length, translated.length];
    yield { path, problem: { key: 'translationLength', expected, actual } };
    return;
  }
  const [wanted, given] = [Object.entries(original ?? {}), new Map(Object.entries(translated ?? {}))];
  for (const [key, text] of wanted) {
    const inner = given.get(key);
    const step = Array.isArray(original) ? Number(key) : key;
    if (inner !== undefined) yield* differences(text, inner, [...path, step]);
    else if (text !== undefined) yield { path, problem: { key: 'translationLacks', field: quoted(key) } };
    given.delete(key);
  }
  for (const [key, text] of given) {
    if (text !== undefined && !Array.isArray(original))
      yield { path: [...path, key], problem: { key: 'translationExtra', field: quoted(key) } };
  }
}

function* differentNumbers(original: string, translated: string, path: JsonPath): Generator<StoryProblem> {
  if (numbersIn(original).join() === numbersIn(translated).join()) return;
  const listed = (text: string) => ({ all: numbersAsWritten(text) ?? ['–'] });
  yield {
    path,
    problem: { key: 'translationNumbers', original: listed(original), translated: listed(translated) },
  };
}

/**
 * Returns the numbers in a text, sorted, as their digits alone: languages write them in any order and with separators of
 * their own ("1,723,337 km²", "1.723.337 km²", "11:32", "11.32", "11 h 32"), and some with digits of their own.
 */
export function numbersIn(text: string): readonly string[] {
  const digits = (numbersAsWritten(text) ?? []).map((number) => number.replace(/\D/gu, ''));
  return digits.toSorted();
}

/** The numbers in a text with their separators, in the digits 0 to 9; `null` if there are none. */
const numbersAsWritten = (text: string): readonly string[] | null =>
  text.replace(/\p{Nd}/gu, (digit) => `${digitValue(digit)}`).match(grouped);

/** Digits with separators between them; spaces separate only groups of three, and hours and minutes in French. */
const grouped =
  /(?<!\d)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:(?:[.,:’'٬٫]|\u00a0h\u00a0)\d+)*/g;

/** The value of a decimal digit of any script: each has its ten in order. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/**
 * `npm run bench`: how fast names are found in 1 MB of prose, and what more names cost. Beside the
 * finder, which also judges what it finds, runs one native regular expression, which only matches
 * the same names. Only the ratios within a run say something.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { addedRules } from '../components/finder/added-names.ts';
import { createFinder } from '../components/finder/finder.ts';
import { readPage } from '../components/finder/page-of-text.ts';
import { bundledNames } from '../components/story/bundled-names.ts';
import type { Named } from '../components/story/schema.ts';
import { readGold } from './accuracy/gold.ts';
import { wholeWords } from './accuracy/plain-match.ts';
import { table } from './accuracy/table.ts';
import { madeUpPeople } from './bench/made-up-names.ts';
import { asInTextNodes, proseOf, quietProseOf } from './bench/prose.ts';
import { type Runner, type Timing, time } from './bench/stopwatch.ts';

const proseLength = 1_000_000;
/** Those of the smallest story, so that all stories find the same in it. */
const unknownPeople = madeUpPeople(50).flatMap(({ names }) => names.map(({ text }) => text));
const cut = proseOf(proseLength, readGold(join(import.meta.dirname, '../tests/gold/en.txt')), unknownPeople);
const prose = asInTextNodes(cut);

const quiet = asInTextNodes(quietProseOf(proseLength));

const cases = [
  { what: 'bundled', entities: bundledNames, text: prose },
  { what: 'bundled, two bytes a character', entities: bundledNames, text: cut },
  { what: 'bundled, prose that names nobody', entities: bundledNames, text: quiet },
  // Two names a person.
  ...[100, 1_000, 10_000, 100_000].map((count) => ({
    what: `made up, ${count.toLocaleString('en')}`,
    entities: madeUpPeople(count / 2),
    text: prose,
  })),
];

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}`);
const rows = cases.flatMap(({ what, entities, text }) => {
  const timings = time([finder(entities), regex(entities)], text);
  return [null, ...timings.map((timing) => rowOf(what, timing, timings[0]))];
});
console.log(table([['names', 'by', 'million characters a second', 'time ÷ the finder’s', 'found'], ...rows]));

function rowOf(what: string, { name, charactersPerSecond, found }: Timing, first: Timing | undefined) {
  const ratio = (first?.charactersPerSecond ?? Number.NaN) / charactersPerSecond;
  return [what, name, (charactersPerSecond / 1e6).toFixed(2), ratio.toFixed(2), `${found}`];
}

function finder(entities: readonly Named[]): Runner {
  const made = createFinder(entities, [], addedRules);
  const page = (blocks: readonly string[]) => ({
    title: '',
    blocks: blocks.map((text) => ({ text, lang: 'en' })),
  });
  return {
    name: 'Namelight',
    read: (blocks) => readPage(made, page(blocks)).reduce((sum, { length }) => sum + length, 0),
  };
}

function regex(entities: readonly Named[]): Runner {
  const pattern = wholeWords(textsOf(entities));
  return {
    name: 'regular expression',
    read: (blocks) => blocks.reduce((sum, text) => sum + placesOf(pattern, text).length, 0),
  };
}

/** By `exec`: `matchAll` copies the pattern for each text, which takes longer than the search. */
function placesOf(pattern: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) places.push(found.index);
  return places;
}

function textsOf(entities: readonly Named[]): readonly string[] {
  return [...new Set(entities.flatMap(({ names }) => names.map(({ text }) => text)))];
}

/**
 * `npm run bench`: how fast names are found in 1 MB of prose, and what more names cost. Beside the
 * finder, which also judges what it finds, run things that only match the same names: one native
 * regular expression, an Aho–Corasick automaton, and `compromise`, which reads language. Only the
 * ratios within a run say something.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
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
/** Those of the smallest set, so that all sets find the same in it. */
const strangers = madeUpPeople(50).flatMap(({ names }) => names.map(({ text }) => text));
const cut = proseOf(proseLength, readGold(join(import.meta.dirname, '../tests/gold/en.txt')), strangers);
const prose = asInTextNodes(cut);

const quiet = asInTextNodes(quietProseOf(proseLength));

const fast = [finder, regex, automaton];
/** By themselves: what they leave to the collector would be counted against the others. */
const slow = [finder, wholeWordAutomaton, compromise];
const cases = [
  { what: 'bundled', entities: bundledNames, runners: fast, text: prose },
  { what: 'bundled, two bytes a character', entities: bundledNames, runners: fast, text: cut },
  { what: 'bundled, prose that names nobody', entities: bundledNames, runners: fast, text: quiet },
  // Two names a person.
  ...[100, 1_000, 10_000, 100_000].map((count) => ({
    what: `made up, ${count.toLocaleString('en')}`,
    entities: madeUpPeople(count / 2),
    runners: fast,
    text: prose,
  })),
  { what: 'bundled', entities: bundledNames, runners: slow, text: prose },
  { what: 'bundled, prose that names nobody', entities: bundledNames, runners: slow, text: quiet },
];

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}`);
const rows = cases.flatMap(({ what, entities, runners, text }) => {
  const timings = time(
    runners.map((make) => make(entities)),
    text,
  );
  return [null, ...timings.map((timing) => rowOf(what, timing, timings[0]))];
});
console.log(table([['names', 'by', 'million characters a second', 'time ÷ the finder’s', 'found'], ...rows]));

function rowOf(what: string, { name, charactersPerSecond, found }: Timing, first: Timing | undefined) {
  const ratio = (first?.charactersPerSecond ?? Number.NaN) / charactersPerSecond;
  return [what, name, (charactersPerSecond / 1e6).toFixed(2), ratio.toFixed(2), `${found}`];
}

function finder(entities: readonly Named[]): Runner {
  const made = createFinder(entities);
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

function automaton(entities: readonly Named[]): Runner {
  const matcher = new AhoCorasick([...textsOf(entities)]);
  return {
    name: 'modern-ahocorasick, any letters',
    read: (blocks) => blocks.reduce((sum, text) => sum + matcher.search(text).length, 0),
  };
}

/** What the others find: whole words, the longest where several begin together. */
function wholeWordAutomaton(entities: readonly Named[]): Runner {
  const matcher = new AhoCorasick([...textsOf(entities)]);
  const options = { wholeWord: true, strategy: 'leftmost-longest' } as const;
  return {
    name: 'modern-ahocorasick, whole words',
    read: (blocks) => blocks.reduce((sum, text) => sum + matcher.search(text, options).length, 0),
  };
}

function compromise(): Runner {
  return {
    name: 'compromise',
    read: (blocks) =>
      blocks.reduce((sum, text) => {
        const document = nlp(text);
        const phrases = [document.people(), document.places(), document.organizations()];
        return sum + phrases.reduce((all, { length }) => all + length, 0);
      }, 0),
  };
}

function textsOf(entities: readonly Named[]): readonly string[] {
  return [...new Set(entities.flatMap(({ names }) => names.map(({ text }) => text)))];
}

/**
 * Makes and checks fact set files: `npm run facts -- COMMAND`. What each command does is said in `usage` and, for
 * those who write a file, in docs/fact-sets.md.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledFactSet } from '../components/story/bundled-fact-set.ts';
import { createFactSet } from '../components/story/fact-set.ts';
import { printable } from '../components/story/quoted.ts';
import type { FactSetData } from '../components/story/schema.ts';
import { idOf } from '../components/writing/ids.ts';
import { bytesOf, commandLine, ToolError, whyNoFile } from './command-line.ts';
import { ask } from './facts/ask.ts';
import { checkFactSets, report } from './facts/check.ts';
import { fromTable } from './facts/from-table.ts';
import { jsonSchemaPath, jsonSchemaText } from './facts/json-schema.ts';
import { skeleton } from './facts/skeleton.ts';
import { staleFacts, staleReport } from './facts/stale.ts';
import { type Story, type StoryDetails, schemaPathFrom, whyInvalid } from './facts/story.ts';
import { whyNotInto, withTranslation } from './facts/translate.ts';

const usage = `Usage:
  npm run facts -- check FILE…
      says what is wrong or doubtful in fact set files, and where; exit status 1 when something is wrong
  npm run facts -- new [STORY] [--out FILE]
      writes a small file to start from; what STORY does not say is asked, or left to be filled in
  npm run facts -- from-table TABLE [--sheet NAME] [STORY] [--out FILE]
      makes a file of a spreadsheet, .xlsx or .csv; names the cells that lack something
  npm run facts -- preview FILE [--headless]
      opens Chromium with Namelight and this file on a page made from it; unseen where there is no display
  npm run facts -- stale [FILE] [--months N]
      lists what was true on a date more than N months ago (6), with its source, to be checked again; without FILE in
      the bundled story
  npm run facts -- translate FILE LANGUAGE [--out FILE]
      writes the file with a translation to fill in: its own texts, to be written over
  npm run facts -- schema
      writes ${jsonSchemaPath} anew

STORY is --title TEXT, --date YYYY-MM-DD, --summary TEXT, --by WHO, --language TAG, --id ID; no file is ever
overwritten unless --force is given.`;

/** Does what the rest of the command line says, and returns the exit status. */
type Command = (args: string[]) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check,
  new: startNew,
  'from-table': fromTableFile,
  preview: showFile,
  stale,
  translate,
  schema,
};

function check(args: string[]): number {
  const { positionals: paths } = parseArgs({ args, allowPositionals: true });
  if (paths.length === 0) throw usageError('Say which files to check.');
  const unread: string[] = [];
  const files = paths.flatMap((path) => {
    try {
      return [{ path, bytes: bytesOf(path) }];
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      unread.push(`✗ ${error.message}`);
      return [];
    }
  });
  const checked = checkFactSets(files);
  for (const line of [...checked.map(report), ...unread]) console.log(line);
  return unread.length > 0 || checked.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

async function startNew(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: storyOptions });
  requireValid(values);
  const outFor = (title: string): string => values.out ?? `${values.id ?? idOf(title, 'fact-set')}.json`;
  const named = values.title ?? values.id ?? values.out;
  // What is in the way is said before anything is asked.
  if (named !== undefined) requireWritable(outFor(named), values.force);
  const { title, date, by } = await ask({
    title: {
      text: 'What is the story called?',
      otherwise: 'A story of our own',
      given: values.title,
      whyWrong: (answer) => whyInvalid('title', answer) ?? whyNotWritable(outFor(answer), values.force),
    },
    date: {
      text: 'Its day, YYYY-MM-DD?',
      otherwise: today(),
      given: values.date,
      whyWrong: (answer) => whyInvalid('date', answer),
    },
    by: {
      text: 'Who makes this fact set?',
      otherwise: '',
      given: values.by,
      whyWrong: (answer) => (answer === '' ? null : whyInvalid('by', answer)),
    },
  });
  const out = outFor(title);
  write(out, skeleton(storyOf({ ...values, title, date, ...(by !== '' && { by }) }, out)), values.force);
  console.log(`Written: ${out}. Write your story over it, and try it: npm run facts -- check ${out}`);
  return 0;
}

async function fromTableFile(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { ...storyOptions, sheet: { type: 'string' } },
    allowPositionals: true,
  });
  const [table, ...more] = positionals;
  if (table === undefined || more.length > 0)
    throw usageError('Say which spreadsheet to read: one file .xlsx, .csv or .tsv.');
  const stem = basename(table, extname(table));
  const out = values.out ?? `${values.id ?? idOf(stem, 'fact-set')}.json`;
  const story = storyOf({ ...values, title: values.title ?? stem }, out);
  requireWritable(out, values.force);
  const { text, problems, notes, ready, count } = await fromTable(bytesOf(table), story, values.sheet);
  for (const line of [...problems, ...notes]) console.log(`${table}: ${printable(line, maxLine)}`);
  const left = count - ready;
  if (left > 0)
    console.log(
      `✗ ${left} of ${count} rows ${left === 1 ? 'is' : 'are'} not ready and ${left === 1 ? 'was' : 'were'} left out, for the reasons above.`,
    );
  if (text === null) console.log(`✗ ${table}: nothing was written.`);
  else {
    write(out, text, values.force);
    console.log(`Written: ${out}, with ${ready} of ${count} rows. Try it: npm run facts -- check ${out}`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** Of what the cells of a spreadsheet hold, in characters. */
const maxLine = 500;

async function showFile(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { headless: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw usageError('Say which file to show: one.');
  const bytes = bytesOf(path);
  const [checked] = checkFactSets([{ path, bytes }]);
  if (checked === undefined) return 1;
  console.log(report(checked));
  if (checked.data === null) return 1;
  // Only here are browsers needed, and what drives them.
  const { preview } = await import('./facts/preview.ts');
  return preview({ path, text: bytes.toString('utf8'), data: checked.data }, values.headless ?? false);
}

function stale(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { months: { type: 'string', default: '6' } },
    allowPositionals: true,
  });
  const months = Number(values.months);
  if (!Number.isInteger(months) || months < 0 || positionals.length > 1)
    throw usageError('Say at most one file, and a whole number of months.');
  const [path] = positionals;
  const factSet = path === undefined ? bundledFactSet : createFactSet(setIn(path));
  const found = staleFacts(factSet, { months, today: new Date() });
  if (found.length > 0) console.log(`${staleReport(found)}\n`);
  const checked = factSet.checked === null ? '' : ` The set was checked on ${factSet.checked}.`;
  console.log(`${found.length} facts are older than ${months} months.${checked}`);
  return 0;
}

function translate(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path, language, ...more] = positionals;
  if (path === undefined || language === undefined || more.length > 0)
    throw usageError('Say which file to translate, and into which language: "de".');
  const set = setIn(path);
  const why = whyNotInto(language, set);
  if (why !== null) throw new ToolError(why, 2);
  const out = values.out ?? `${basename(path, extname(path))}.${language}.json`;
  write(out, withTranslation(bytesOf(path).toString('utf8'), language), values.force);
  console.log(
    `Written: ${out}. Write the texts over in "translations", and try it: npm run facts -- check ${out}`,
  );
  return 0;
}

/** The set in a file. Throws a `ToolError` that says what is wrong with it. */
function setIn(path: string): FactSetData {
  const [checked] = checkFactSets([{ path, bytes: bytesOf(path) }]);
  if (checked?.data === undefined || checked.data === null)
    throw new ToolError(checked === undefined ? path : report(checked));
  return checked.data;
}

const storyOptions = {
  title: { type: 'string' },
  date: { type: 'string' },
  summary: { type: 'string' },
  by: { type: 'string' },
  language: { type: 'string' },
  id: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

type StoryValues = { readonly [Key in StoryDetails]?: string | undefined };

function storyOf({ title = '', date, summary, by, language, id }: StoryValues, out: string): Story {
  const said = {
    id: id ?? idOf(title, 'fact-set'),
    title,
    language: language ?? 'en',
    date: date ?? today(),
    summary: summary ?? title,
  };
  requireValid({ ...said, by });
  return { ...said, by: by ?? null, schemaPath: schemaPathFrom(resolve(out)) };
}

/** Refuses what no file may say of its story. */
function requireValid(values: StoryValues): void {
  const wrong = storyParts.flatMap((part) => {
    const why = values[part] === undefined ? null : whyInvalid(part, values[part]);
    return why === null ? [] : [`--${part}: ${why}`];
  });
  if (wrong.length > 0) throw new ToolError(wrong.join('\n'), 2);
}

const storyParts = [
  'title',
  'date',
  'summary',
  'by',
  'language',
  'id',
] as const satisfies readonly StoryDetails[];

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function write(path: string, text: string, isForced = false): void {
  requireWritable(path, isForced);
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new ToolError(`${path}: cannot be written: ${whyNoFile(error)}`);
  }
}

function requireWritable(path: string, isForced = false): void {
  const why = whyNotWritable(path, isForced);
  if (why !== null) throw new ToolError(why, 2);
}

/** Why no file is written there; `null` where one may be. */
function whyNotWritable(path: string, isForced = false): string | null {
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory()) return `${path} is a folder: --out names the file to write.`;
  return isForced ? null : `${path} is there already: --force writes over it, --out names another.`;
}

function schema(): number {
  writeFileSync(join(import.meta.dirname, '..', jsonSchemaPath), jsonSchemaText());
  console.log(`Written: ${jsonSchemaPath}`);
  return 0;
}

const usageError = (message: string): ToolError => new ToolError(`${message}\n\n${usage}`, 2);

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new ToolError(usage, 2);
  try {
    return await command(args);
  } catch (error) {
    // Whoever ends the questions early wants no file.
    if (error instanceof Error && error.name === 'AbortError') return 1;
    throw error;
  }
}

process.exitCode = await commandLine({ usage, run: () => run(process.argv.slice(2)) });

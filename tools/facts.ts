/**
 * Makes and checks story files: `npm run facts -- COMMAND`. What each command does is said in `usage` and, for
 * those who write a file, in docs/story-files.md.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { alaskaSummit } from '../assets/facts/alaska-summit.ts';
import { idOf } from '../components/drafts/ids.ts';
import { dayOrders } from '../components/drafts/language-words.ts';
import { bundledStory } from '../components/story/bundled-story.ts';
import { printable } from '../components/story/quoted.ts';
import type { SourceInput, StoryData } from '../components/story/schema.ts';
import { createStory } from '../components/story/story.ts';
import { bytesOf, commandLine, ToolError, whyNoFile } from './command-line.ts';
import { ask } from './facts/ask.ts';
import { checkStories, report } from './facts/check.ts';
import { fromTable } from './facts/from-table.ts';
import { jsonSchemaPath, jsonSchemaText } from './facts/json-schema.ts';
import { newKey, signed, withSignatureProblem } from './facts/sign.ts';
import { skeleton } from './facts/skeleton.ts';
import { checkSource, sourceLine } from './facts/sources.ts';
import { dueIn, dueReport, isOverdue } from './facts/stale.ts';
import { type Story, type StoryDetails, schemaPathFrom, whyInvalid } from './facts/story.ts';
import { whyNotInto, withTranslation } from './facts/translate.ts';

const usage = `Usage:
  npm run facts -- check FILE…
      says what is wrong in story files, or may be, and where; exit status 1 when something is wrong
  npm run facts -- new [STORY] [--out FILE]
      writes a small file to start from; what STORY does not say is asked, or left to be filled in
  npm run facts -- from-table TABLE [--sheet NAME] [--days day-first|month-first] [STORY] [--out FILE]
      makes a file of a spreadsheet, .xlsx or .csv; names the cells that lack something
  npm run facts -- preview FILE [--headless]
      opens Chromium with Namelight and this file on a page made from it; unseen where there is no display
  npm run facts -- stale [FILE] [--months N]
      lists what has to be checked again: what held until a day that has come, cards not checked for N months (6), what
      they say as of old dates, and days to come; exit status 1 when something is overdue; without FILE, of the bundled story
  npm run facts -- sources [FILE] [--check]
      lists the sources; with --check it opens each address once and says which is gone or has another title; exit status 1
      when there is one
  npm run facts -- translate FILE LANGUAGE [--out FILE]
      writes the file with a translation to fill in: its own texts, to be written over
  npm run facts -- key FILE
      writes a new key to sign files with; keep it to yourself, and keep it
  npm run facts -- sign FILE --key KEY [--address https://…] [--out FILE]
      writes the file signed; --address says where newer versions of it will be
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
  sources,
  translate,
  key: makeKey,
  sign,
  schema,
};

async function check(args: string[]): Promise<number> {
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
  const { withEverydayMistakes } = await import('./facts/everyday.ts');
  const signatures = await Promise.all(
    checkStories(files).map((one, index) => withSignatureProblem(one, files[index]?.bytes)),
  );
  const checked = await Promise.all(signatures.map(withEverydayMistakes));
  for (const line of [...checked.map(report), ...unread]) console.log(line);
  return unread.length > 0 || checked.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

async function startNew(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: storyOptions });
  requireValid(values);
  const outFor = (title: string): string => values.out ?? `${values.id ?? idOf(title, 'story')}.json`;
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
      text: 'Who makes this story?',
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
    options: { ...storyOptions, sheet: { type: 'string' }, days: { type: 'string' } },
    allowPositionals: true,
  });
  const [table, ...more] = positionals;
  if (table === undefined || more.length > 0)
    throw usageError('Say which spreadsheet to read: one file .xlsx, .csv or .tsv.');
  const { sheet, days } = values;
  const dayOrder = dayOrders.find((order) => order === days);
  if (days !== undefined && dayOrder === undefined)
    throw usageError('Say how days in figures are written: --days day-first or --days month-first.');
  const stem = basename(table, extname(table));
  const out = values.out ?? `${values.id ?? idOf(stem, 'story')}.json`;
  const story = storyOf({ ...values, title: values.title ?? stem }, out);
  requireWritable(out, values.force);
  const { text, problems, notes, ready, count } = await fromTable(bytesOf(table), story, {
    sheet,
    dayOrder,
  });
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
  const [checked] = checkStories([{ path, bytes }]);
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
  const story = path === undefined ? bundledStory : createStory(storyAt(path));
  const due = dueIn(story, { months, today: new Date() });
  const overdue = due.filter(isOverdue).length;
  if (due.length > 0) console.log(`${dueReport(due)}\n`);
  console.log(`${overdue} overdue, ${due.length - overdue} more to look at.`);
  return overdue > 0 ? 1 : 0;
}

async function sources(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (more.length > 0) throw usageError('Say at most one file.');
  const all: readonly SourceInput[] = path === undefined ? alaskaSummit.sources : storyAt(path).sources;
  if (!values.check) {
    for (const { id, title, address } of all) console.log(`${id}: ${title}\n  ${address}`);
    return 0;
  }
  let wrong = 0;
  // One after the other: no site gets more than a reader's share of requests.
  for (const source of all) {
    const line = sourceLine(source, await checkSource(source));
    if (line === null) continue;
    wrong += 1;
    console.log(line);
  }
  console.log(`${wrong} of ${all.length} sources have to be looked at.`);
  return wrong > 0 ? 1 : 0;
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
  const story = storyAt(path);
  const why = whyNotInto(language, story);
  if (why !== null) throw new ToolError(why, 2);
  const out = values.out ?? `${basename(path, extname(path))}.${language}.json`;
  write(out, withTranslation(bytesOf(path).toString('utf8'), language), values.force);
  console.log(
    `Written: ${out}. Write the texts over in "translations", and try it: npm run facts -- check ${out}`,
  );
  return 0;
}

function makeKey(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { force: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw usageError('Say which file to write the key to.');
  // For nobody else on this computer.
  write(path, newKey(), values.force, 0o600);
  console.log(`Written: ${path}. Whoever has it can sign as you; without it you can sign no newer version.`);
  return 0;
}

function sign(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: {
      key: { type: 'string' },
      address: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  const { key, address } = values;
  if (path === undefined || more.length > 0 || key === undefined)
    throw usageError('Say which file to sign, and with which key: --key FILE.');
  const [stem, out = `${stem}.signed.json`] = [basename(path, extname(path)), values.out];
  const { version } = storyAt(path);
  const text = signed(bytesOf(path).toString('utf8'), { key: bytesOf(key).toString('utf8'), address });
  storyIn(out, Buffer.from(text));
  write(out, text, values.force);
  console.log(`Written: ${out}, version ${version}. Each version that you hand on has a higher one.`);
  return 0;
}

/** The story in a file. Throws a `ToolError` that says what is wrong with it. */
const storyAt = (path: string): StoryData => storyIn(path, bytesOf(path));

function storyIn(path: string, bytes: Uint8Array): StoryData {
  const [checked] = checkStories([{ path, bytes }]);
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
    id: id ?? idOf(title, 'story'),
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

function write(path: string, text: string, isForced = false, mode = 0o666): void {
  requireWritable(path, isForced);
  try {
    writeFileSync(path, text, { mode });
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

/**
 * Finds names outside of a browser, by the same stages as on a page.
 *
 * `npm run find -- FILE…` prints each line with names in it and why they were found; `-` is the
 * standard input. `--facts FILE` adds the names of a story of one's own. `npm run --silent find -- --jsonl < in > out` answers line by line. What cannot be
 * read is named on the standard error, the rest goes on, and the exit status is 1.
 */
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addedRules } from '../components/finder/added-names.ts';
import { createFinder, type Finder } from '../components/finder/finder.ts';
import { bundledLanguages } from '../components/story/bundled-languages.ts';
import { bundledNames } from '../components/story/bundled-names.ts';
import { commandLine, ToolError, whyNoFile } from './command-line.ts';
import { namesInFiles } from './facts/own-names.ts';
import { type Format, findInFile } from './find/files.ts';
import { answerLine } from './find/jsonl.ts';
import { linesOf } from './find/lines-of.ts';
import { report } from './find/report.ts';

const usage = `Usage:
  npm run find -- [--facts FACTS] [--html|--text] [--color|--no-color] FILE…
      prints the lines with names in them, and why each was found; - is the standard input
  npm run --silent find -- [--facts FACTS] --jsonl [FILE…] < in > out
      in:  {"id": …, "text": "…", "title"?: "…", "lang"?: "…"}
      out: {"id": …, "mentions": [{"start", "end", "surface", "entity", "certainty", "because"}]}
  FACTS is a story file, whose names are looked for beside the bundled ones; --facts may stand several times`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read along, such as `head`, has seen enough.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await commandLine({ usage, run: main });

async function main(): Promise<number> {
  const options = readOptions();
  const { files, isJsonl } = options;
  if (!isJsonl && files.length === 0) throw new ToolError(usage, 2);
  const finder = createFinder(
    [...bundledNames, ...namesInFiles(options.facts)],
    bundledLanguages,
    addedRules,
  );
  let status = 0;
  for (const path of isJsonl && files.length === 0 ? ['-'] : files) {
    try {
      const isGood = isJsonl ? await answerLines(finder, path) : await printNames(finder, path, options);
      if (!isGood) status = 1;
    } catch (error) {
      console.error(`${path}: cannot be read: ${whyNoFile(error)}`);
      status = 1;
    }
  }
  return status;
}

type Options = {
  readonly facts: readonly string[];
  readonly files: readonly string[];
  readonly isJsonl: boolean;
  readonly format: Format | undefined;
  readonly hasColor: boolean;
};

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      facts: { type: 'string', multiple: true },
      jsonl: { type: 'boolean' },
      html: { type: 'boolean' },
      text: { type: 'boolean' },
      color: { type: 'boolean' },
    },
  });
  return {
    facts: values.facts ?? [],
    files: positionals,
    isJsonl: values.jsonl ?? false,
    format: values.html ? 'html' : values.text ? 'text' : undefined,
    hasColor: values.color ?? (process.stdout.isTTY && !process.env.NO_COLOR),
  };
}

/** True if every line could be answered. */
async function answerLines(finder: Finder, path: string): Promise<boolean> {
  let number = 0;
  let isGood = true;
  for await (const line of linesOf(path === '-' ? process.stdin : createReadStream(path))) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(finder, line);
    if (answer.kind === 'found') await write(`${JSON.stringify(answer.line)}\n`);
    else {
      console.error(`${path === '-' ? 'line' : `${path}: line`} ${number} ${answer.why}`);
      isGood = false;
    }
  }
  return isGood;
}

async function printNames(finder: Finder, path: string, { format, hasColor }: Options): Promise<boolean> {
  const bytes = readFileSync(path === '-' ? process.stdin.fd : path);
  for (const line of findInFile(finder, { path, bytes }, format)) await write(`${report(line, hasColor)}\n`);
  return true;
}

/** Waits where the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ToolError } from '../../command-line.ts';
import { type PageName, pageNames } from './pages.ts';

/** A build of Namelight; without a folder, no extension at all. */
export type Contestant = { readonly name: string; readonly folder: string | null };

/** What all others are compared with. */
export const nobody: Contestant = { name: 'no extension', folder: null };

export type Asked = {
  /** `nobody` not among them. The others are held against the first. */
  readonly contestants: readonly Contestant[];
  readonly pages: readonly PageName[];
  readonly rounds: number;
  /** The highest load average of a round that counts. */
  readonly load: number;
  readonly out: string | null;
};

const options = {
  rounds: { type: 'string', default: '5' },
  pages: { type: 'string', default: pageNames.join() },
  load: { type: 'string', default: '2.2' },
  out: { type: 'string' },
} as const;

/** What a command line asks for. Throws a `ToolError` if that cannot be done. */
export function askedIn(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const contestants = positionals.map(contestantOf);
  if (contestants.length === 0) throw new ToolError('Name at least one build: NAME=FOLDER.', 2);
  if (new Set(contestants.map(({ name }) => name)).size < contestants.length)
    throw new ToolError('Two builds have one name.', 2);
  return {
    contestants,
    pages: pagesOf(values.pages),
    rounds: numberOf('--rounds', values.rounds),
    load: numberOf('--load', values.load),
    out: values.out ?? null,
  };
}

function contestantOf(argument: string): Contestant {
  const [, name, given] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
  if (name === undefined || given === undefined) throw new ToolError(`${argument}: write NAME=FOLDER.`, 2);
  if (name === nobody.name) throw new ToolError(`${name}: this one is always measured.`, 2);
  const folder = resolve(given);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new ToolError(`${given}: there is no built extension in this folder: it has no manifest.json.`);
  return { name, folder };
}

function pagesOf(list: string): readonly PageName[] {
  const wanted = list.split(',');
  const unknown = wanted.filter((name) => !(pageNames as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new ToolError(`--pages: there is no ${unknown.join()}, only ${pageNames.join()}.`, 2);
  return pageNames.filter((page) => wanted.includes(page));
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new ToolError(`${option}: ${text} is not a number above 0.`, 2);
}

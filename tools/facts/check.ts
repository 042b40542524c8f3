import { isToldApart } from '../../components/library/name-checks.ts';
import { type LocatedProblem, readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { Named, StoryData } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';

export type StoryText = { readonly path: string; readonly bytes: Uint8Array };

/** An error or warning at a position in a file, in English. */
type Complaint = Omit<LocatedProblem, 'problem'> & { readonly message: string };

export type CheckedStory = {
  readonly path: string;
  /** The story that the file holds; `null` when the file was refused. */
  readonly data: StoryData | null;
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
};

/** Checks files one by one, and valid ones against each other and the bundled story. */
export function checkStories(files: readonly StoryText[]): readonly CheckedStory[] {
  const checked = files.map(checkOne);
  return checked.map((one, index) => ({
    ...one,
    warnings: [...one.warnings, ...conflicts(one, checked.slice(0, index))],
  }));
}

function checkOne({ path, bytes }: StoryText): CheckedStory {
  const text = decoded(bytes);
  if (text === null) return { path, data: null, errors: [notUtf8], warnings: [] };
  const read = readStoryFile(text, warningsOf);
  return read.kind === 'file'
    ? { path, data: read.file, errors: [], warnings: read.warnings.map(inEnglish) }
    : { path, data: null, errors: read.problems.map(inEnglish), warnings: [] };
}

const inEnglish = ({ problem, ...place }: LocatedProblem): Complaint => ({
  ...place,
  message: problemInEnglish(problem),
});

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const notUtf8: Complaint = {
  line: 1,
  column: 1,
  path: '',
  message: 'The file is not written in UTF-8: save it again with the encoding UTF-8.',
};

/** Ids and names that a story shares with the bundled story and with earlier files. */
function conflicts({ data }: CheckedStory, before: readonly CheckedStory[]): readonly Complaint[] {
  if (data === null) return [];
  const others = before.flatMap(({ path, data }) => (data === null ? [] : [{ path, data }]));
  return [
    ...others.flatMap(({ path, data: other }) =>
      other.id === data.id
        ? [atTop(`The id "${data.id}" is that of ${path} too: added, one takes the other's place.`)]
        : [],
    ),
    ...sharedNames(data.names, bundledNames, 'the bundled story'),
    ...others.flatMap(({ path, data: other }) => sharedNames(data.names, other.names, path)),
  ];
}

function sharedNames(names: readonly Named[], others: readonly Named[], whose: string): readonly Complaint[] {
  const known = textsOf(others);
  const shared = [...textsOf(names.map(notToldApart))].filter((text) => known.has(text));
  if (shared.length === 0) return [];
  const some = shared.slice(0, 8).map((text) => `"${text}"`);
  const rest = shared.length > some.length ? ` and ${shared.length - some.length} more` : '';
  return [
    atTop(
      `Names that ${whose} has too: ${some.join(', ')}${rest}. Where both stories are on, what stands near a name decides; where that tells nothing, the card shows both.`,
    ),
  ];
}

/** An entity without the names that words near them tell from those of others. */
const notToldApart = (named: Named): Named => ({
  ...named,
  names: named.names.filter((name) => !isToldApart(name, named)),
});

const textsOf = (names: readonly Named[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ names }) => names.map(({ text }) => text)));

export const atTop = (message: string): Complaint => ({ line: 1, column: 1, path: '', message });

/** Returns a line for each problem, in the format that editors and terminals link, and a summary. */
export function report({ path, data, errors, warnings }: CheckedStory): string {
  const lines = [
    ...errors.map((problem) => lineOf(path, 'error', problem)),
    ...warnings.map((problem) => lineOf(path, 'warning', problem)),
  ];
  return [...lines, summary({ path, data, errors, warnings })].join('\n');
}

function lineOf(file: string, kind: string, { line, column, path, message }: Complaint): string {
  return `${file}:${line}:${column}: ${kind}: ${path === '' ? '' : `${path}: `}${message}`;
}

function summary({ path, data, errors, warnings }: CheckedStory): string {
  const warned = warnings.length === 0 ? '' : `; ${counted(warnings.length, 'warning')}`;
  if (data === null) return `✗ ${path}: ${counted(errors.length, 'error')}${warned}`;
  const names = data.names.reduce((sum, { names }) => sum + names.length, 0);
  const facts = data.entities.reduce((sum, { facts }) => sum + facts.length, 0);
  const held = [
    counted(data.entities.length, 'entity', 'entities'),
    counted(names, 'name'),
    counted(facts, 'fact'),
    counted(data.sources.length, 'source'),
  ];
  return `✓ ${path}: “${data.title}”, version ${data.version}: ${held.join(', ')}${warned}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

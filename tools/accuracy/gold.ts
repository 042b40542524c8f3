import { basename, extname } from 'node:path';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { markedEncoding } from '../../components/tables/separated.ts';
import { parseMarked } from '../../tests/notation.ts';
import { bytesOf, ToolError } from '../command-line.ts';

/** A text with the mentions that people found in it. */
export type Passage = {
  readonly set: string;
  /** An id, or the line in our own files. */
  readonly id: string;
  /** What makes it hard, or what kind of page it is. */
  readonly difficulty: string;
  readonly text: string;
  readonly title: string;
  readonly lang: string | null;
  readonly wanted: readonly LabeledMention[];
};

/** A labeled mention. An optional one does not count as right or wrong. */
export type LabeledMention = {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  readonly isOptional: boolean;
};

/** The id of what public gold sets name beside our entities: "U.S. Senate". Such mentions are optional. */
const somethingElse = 'other';

export const hasOtherNames = ({ wanted }: Passage): boolean => wanted.some(isOther);

/** The passage by the strict convention: a mark in a name of something else is wrong. */
export function strictly(passage: Passage): Passage {
  return { ...passage, wanted: passage.wanted.filter((mention) => !isOther(mention)) };
}

const isOther = ({ entity }: LabeledMention): boolean => entity === somethingElse;

/** Reads a gold set: `.jsonl`, one passage per line, or our own notation. Throws a `ToolError` if it cannot be read. */
export function readGold(path: string): readonly Passage[] {
  const bytes = bytesOf(path);
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
  const set = basename(path, extname(path));
  return extname(path) === '.jsonl' ? parseJsonLines({ path, set }, text) : parseNotation(set, text);
}

/** Languages that our files may be named after. */
const languages = new Set(['en', ...bundledLanguages.map(({ lang }) => lang)]);

/**
 * Our own notation, a passage a line. `# kind: …` names the difficulty of those that follow, `# lang: …`
 * their language where the story is not called by one, other lines that begin with `# ` are comments, `title: …` gives
 * the next passage's page a title, ` ¶ ` parts blocks, and `\n` or `\u00a0` stand for what cannot be seen.
 */
export function parseNotation(set: string, text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let difficulty = '';
  let lang = languages.has(set) ? set : null;
  let title = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, key, value = ''] = /^(# kind|# lang|title): (.*)$/.exec(line) ?? [];
    if (key === '# kind') difficulty = value.trim();
    else if (key === '# lang') lang = value.trim();
    else if (key === 'title') title = resolveEscapes(value.trim());
    else if (line.trim() !== '' && !line.startsWith('# ')) {
      const { text: plain, mentions } = parseMarked(line.trim(), resolveEscapes);
      const wanted = mentions.map((one) => ({ isOptional: false, ...one }));
      passages.push({ set, id: `line ${index + 1}`, difficulty, text: plain, title, lang, wanted });
      title = '';
    }
  }
  return passages;
}

/** Resolves the escapes of the notation; escaped brackets belong to the text. */
function resolveEscapes(line: string): string {
  return line
    .replaceAll(' ¶ ', '\n\n')
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/gi, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

type JsonPassage = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly lang?: string;
  readonly kind?: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly id: string;
    readonly optional?: boolean;
  }[];
};

function parseJsonLines({ path, set }: { path: string; set: string }, text: string): readonly Passage[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [fromJson(set, JSON.parse(line) as JsonPassage)];
    } catch {
      throw new ToolError(
        `${path}:${index + 1}: this is not a labeled passage, {"id", "text", "mentions": [{"start", "end", "id"}]}`,
      );
    }
  });
}

function fromJson(set: string, { id, text, title, lang, kind, mentions }: JsonPassage): Passage {
  const wanted = mentions.map(({ start, end, id: entity, optional }) => {
    return { from: start, to: end, entity, isOptional: optional ?? false };
  });
  return { set, id, difficulty: kind ?? '', text, title: title ?? '', lang: lang ?? null, wanted };
}

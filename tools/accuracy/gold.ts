import { basename, extname } from 'node:path';
import { bundledLanguages } from '../../components/facts/bundled-languages.ts';
import { parseMarked } from '../../tests/notation.ts';
import { bytesOf, ToolError } from '../command-line.ts';
import { markedEncoding } from '../decode.ts';

/** A text with the mentions that people found in it. */
export type Passage = {
  readonly set: string;
  /** Where it stands: an id, or a line of our own files. */
  readonly id: string;
  /** What makes it hard, or what kind of page it is. */
  readonly trouble: string;
  readonly text: string;
  readonly title: string;
  readonly lang: string | null;
  readonly wanted: readonly Wanted[];
};

/** A mention as people labeled it; one that is optional counts neither way. */
export type Wanted = {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  readonly isOptional: boolean;
};

/** Reads a gold set: `.jsonl`, a passage a line, else our own notation. Refuses what cannot be read or understood. */
export function readGold(path: string): readonly Passage[] {
  const bytes = bytesOf(path);
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
  const set = basename(path, extname(path));
  return extname(path) === '.jsonl' ? parseJsonLines({ path, set }, text) : parseNotation(set, text);
}

/** Languages that a file of ours may be called by. */
const languages = new Set(['en', ...bundledLanguages.map(({ lang }) => lang)]);

/**
 * Our own notation, a passage a line. `# kind: …` names the trouble of those that follow, `# lang: …`
 * their language where the set is not called by one, other lines that begin with `# ` are remarks, `title: …` gives
 * the next passage's page a title, ` ¶ ` parts blocks, and `\n` or `\u00a0` stand for what cannot be seen.
 */
export function parseNotation(set: string, text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let trouble = '';
  let lang = languages.has(set) ? set : null;
  let title = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, key, value = ''] = /^(# kind|# lang|title): (.*)$/.exec(line) ?? [];
    if (key === '# kind') trouble = value.trim();
    else if (key === '# lang') lang = value.trim();
    else if (key === 'title') title = visible(value.trim());
    else if (line.trim() !== '' && !line.startsWith('# ')) {
      const { text: plain, mentions } = parseMarked(line.trim(), visible);
      const wanted = mentions.map((one) => ({ isOptional: false, ...one }));
      passages.push({ set, id: `line ${index + 1}`, trouble, text: plain, title, lang, wanted });
      title = '';
    }
  }
  return passages;
}

/** The notation's signs as what they stand for; so written, brackets are those of the text. */
function visible(line: string): string {
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
        `${path}:${index + 1}: this is no labeled passage, {"id", "text", "mentions": [{"start", "end", "id"}]}`,
      );
    }
  });
}

function fromJson(set: string, { id, text, title, lang, kind, mentions }: JsonPassage): Passage {
  const wanted = mentions.map(({ start, end, id: entity, optional }) => {
    return { from: start, to: end, entity, isOptional: optional ?? false };
  });
  return { set, id, trouble: kind ?? '', text, title: title ?? '', lang: lang ?? null, wanted };
}

import { describe, expect, it } from 'vitest';
import { type SourceFile, sourcesOf } from './sources.ts';

/**
 * The arrows of docs/architecture.md: what the code in each folder of components/ may import from
 * the other folders. Types may be imported from anywhere.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  story: [],
  finder: ['story'],
  page: ['story', 'finder'],
  i18n: [],
  messages: ['story'],
  settings: ['story', 'messages'],
  'fact-sets': ['story', 'finder', 'settings', 'messages'],
  // The card page: of what lies with pages, only the types that say what a mark is.
  card: ['story', 'finder', 'page', 'messages', 'i18n'],
  content: ['story', 'finder', 'page', 'settings', 'messages', 'fact-sets', 'card', 'i18n'],
  background: ['story', 'settings', 'messages', 'i18n'],
  welcome: ['i18n'],
  popup: ['story', 'fact-sets', 'settings', 'messages', 'background', 'card', 'i18n'],
};

/** What these folders may import of `fact-sets`: everything else reads as if nobody could add sets. */
const doors: Readonly<Record<string, RegExp>> = {
  content: /\/(?:stamp|word-collector)\.ts$/,
  popup: /\/(?:announce|edit-library|import-file|library|set-records|stamp)\.ts$/,
};

/** Packages that only some code may use, by the paths that may. */
const packageUsers: Readonly<Record<string, RegExp>> = {
  'tippy.js': /^components\/content\/card-tip\.ts$/,
  preact: /^components\/(card|popup|welcome)\/|^entrypoints\/(popup|welcome)\//,
  valibot: /^components\/(story|fact-sets)\//,
  'jsonc-parser': /^components\/fact-sets\//,
  '@rgrove/parse-xml': /^components\/story\/drawing\.ts$/,
  idb: /^components\/fact-sets\/database\.ts$/,
  'd3-geo': /^components\/card\/draw-locator\.ts$/,
  'topojson-client': /^components\/card\/draw-locator\.ts$/,
  'wxt/browser':
    /^components\/(settings|messages|background|fact-sets|popup|i18n\/message-text|content\/(lifetime|frame|card-frame)|card\/open-card-page)|^entrypoints\//,
};

/** Words of the browser and the platform that only some code may say, and what to do instead. */
const words: readonly {
  readonly word: RegExp;
  readonly in: RegExp;
  readonly except?: RegExp;
  readonly because: string;
}[] = [
  {
    word: /\b(document|window|navigator|location|chrome|browser|Date|performance|setTimeout|setInterval|console|Math\.random)\b/,
    in: /^components\/finder\//,
    because: 'finding is a matter of values alone; take what is needed as an argument',
  },
  {
    word: /\bstorage\.(sync|local|session|managed)\b/,
    in: /./,
    except:
      /^components\/(settings\/(writer|storage)|background\/(found-names|name-navigation|refusal|card-tokens))\.ts$/,
    because:
      'settings/storage reads the settings, settings/writer writes them, background/found-names keeps what was found; ask them',
  },
  {
    word: /\bCSS\.highlights\b|\bnew Highlight\b/,
    in: /./,
    except: /^components\/page\/(paint|highlight-names)\.ts$/,
    because: 'only page/paint paints',
  },
  {
    // What a signal, a worker or an event target of our own reports is no page's.
    word: /(?<!\b(?:signal|changes)\.)\baddEventListener\(|\.on[a-z]+ = /,
    in: /^components\/(content|finder|messages|page)\/|^entrypoints\/(?!background|card|importer|popup|welcome)/,
    // It listens to a frame in a closed root.
    except: /^components\/(page\/trusted-events|content\/card-frame)\.ts$/,
    because: 'pages dispatch events of every type; listen with page/trusted-events',
  },
  {
    word: /\b(inner|outer)HTML\b|\bdangerouslySetInnerHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    in: /./,
    because: 'text from pages and facts must never be read as markup; build nodes',
  },
  {
    word: /\beval\(|\bnew Function\b/,
    in: /./,
    because: 'no code is made from text',
  },
  {
    word: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    in: /./,
    because: 'nothing leaves the browser',
  },
];

/** What a script may not have to load, not even through others. */
const keptOut: readonly { readonly of: string; readonly what: RegExp }[] = [
  // Every page runs it: it has the English names, and no facts.
  {
    of: 'entrypoints/content.ts',
    what: /^(preact|valibot|jsonc-parser|@rgrove\/parse-xml)\b|^components\/story\/schema\.ts$|^assets\/facts\/(?!names\.ts$)/,
  },
  // It opens at each click on the button; files are read by a worker.
  { of: 'entrypoints/popup/main.tsx', what: /^(valibot|jsonc-parser)\b/ },
];

/** A file is one idea, some hundred lines or six hundred; longer ones hold more. */
const maxLines = 600;

const shipped = sourcesOf('components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}');
const facts = sourcesOf('assets/**/*.{ts,tsx}');
const tools = sourcesOf('tools/*.{ts,mjs}', '*.ts');
const byPath = new Map([...shipped, ...facts].map((file) => [file.path, file]));

describe('imports', () => {
  it('run down the flow only', () => {
    expect(shipped.flatMap(wrongArrows)).toEqual([]);
  });

  it('leave the entrypoints alone: they join parts, nothing is built on them', () => {
    expect(
      [...shipped, ...facts].flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => to.startsWith('entrypoints/') && !isSameEntrypoint(path, to))
          .map(({ to }) => `${path} imports ${to}: move what it needs into components/.`),
      ),
    ).toEqual([]);
  });

  it('take packages only where they belong', () => {
    expect(shipped.flatMap(wrongPackages)).toEqual([]);
  });

  it.each(keptOut)('bring to pages no more than $of needs', ({ of, what }) => {
    const entry = byPath.get(of);
    if (entry === undefined) throw new Error(`There is no ${of} any more: say where it went.`);
    expect(
      chainsFrom(entry)
        .filter((chain) => what.test(chain.at(-1) ?? ''))
        .map((chain) => `${chain.join(' → ')}: import it as a type, or load it with a later script.`),
    ).toEqual([]);
  });

  it('name files that are there', () => {
    expect(
      shipped.flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => /^(components|assets)\/.*\.tsx?$/.test(to) && !byPath.has(to))
          .map(({ to }) => `${path} imports ${to}, which does not exist.`),
      ),
    ).toEqual([]);
  });
});

describe('code', () => {
  it('says only what its place allows', () => {
    expect(
      shipped.flatMap(({ path, code }) =>
        words.flatMap((rule) => {
          const said = rule.in.test(path) && !rule.except?.test(path) ? rule.word.exec(code) : null;
          return said === null ? [] : [`${path} says ${said[0]}: ${rule.because}.`];
        }),
      ),
    ).toEqual([]);
  });

  it(`stays under ${maxLines} lines a file`, () => {
    expect(
      [...shipped, ...tools].flatMap(({ path, text }) => {
        const lines = text.split('\n').length - 1;
        return lines > maxLines ? [`${path} has ${lines} lines: divide it by what it is about.`] : [];
      }),
    ).toEqual([]);
  });
});

function wrongArrows({ path, imports }: SourceFile): readonly string[] {
  const from = folderOf(path);
  if (from === null) return [];
  const allowed = mayImport[from];
  if (allowed === undefined)
    return [`components/${from} is not in the table of mayImport: say what it may import.`];
  return imports.flatMap(({ to, kind }) => {
    const target = folderOf(to);
    if (target === null || target === from || kind === 'type') return [];
    if (target === 'fact-sets' && doors[from]?.test(to) === false)
      return [`${path} imports ${to}: of fact-sets, ${from} may import only ${doors[from].source}.`];
    if (allowed.includes(target)) return [];
    return [`${path} imports ${to}: ${from} may import only ${allowed.join(', ') || 'nothing'}.`];
  });
}

function wrongPackages({ path, imports }: SourceFile): readonly string[] {
  return imports.flatMap(({ to, kind }) => {
    const used = Object.keys(packageUsers).find((name) => to === name || to.startsWith(`${name}/`));
    const users = used === undefined ? undefined : packageUsers[used];
    if (users === undefined || kind === 'type' || users.test(path)) return [];
    return [`${path} imports ${to}, which only ${users.source} may.`];
  });
}

/** Every file and package that a file reaches by value imports, each with the way to it. */
function chainsFrom(file: SourceFile, way: readonly string[] = [], seen = new Set<string>()): string[][] {
  const here = [...way, file.path];
  return file.imports
    .filter(({ to, kind }) => kind === 'value' && !seen.has(to))
    .flatMap(({ to }) => {
      seen.add(to);
      const next = byPath.get(to);
      return [[...here, to], ...(next === undefined ? [] : chainsFrom(next, here, seen))];
    });
}

function folderOf(path: string): string | null {
  return /^components\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function isSameEntrypoint(one: string, other: string): boolean {
  return one.split('/', 2).join('/') === other.split('/', 2).join('/');
}

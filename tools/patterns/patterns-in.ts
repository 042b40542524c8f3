import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression of the project. */
export type Pattern = {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
};

export type PatternsInFile = {
  readonly literals: readonly Pattern[];
  /** True where patterns are put together while the code runs, which cannot be read off it. */
  readonly areBuilt: boolean;
};

const isRegExp = (callee: ESTree.Expression | ESTree.Super): boolean =>
  callee.type === 'Identifier' && callee.name === 'RegExp';

/** Reads the regular expressions off a file of TypeScript. */
export function patternsIn(file: string, code: string): PatternsInFile {
  const { program, errors } = parseSync(file, code);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`);
  const literals: Pattern[] = [];
  let areBuilt = false;
  const lineOf = (offset: number): number => code.slice(0, offset).split('\n').length;
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern: source, flags } = node.regex;
      literals.push({ file, line: lineOf(node.start), source, flags });
    },
    NewExpression({ callee }) {
      areBuilt ||= isRegExp(callee);
    },
    CallExpression({ callee }) {
      areBuilt ||= isRegExp(callee);
    },
  }).visit(program);
  return { literals, areBuilt };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './run.ts';

const folder = '.output/firefox-mv3';

type Finding = {
  readonly code: string;
  readonly message: string;
  /** Within the build; none for what concerns the whole. */
  readonly file?: string;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
};
type LintReport = { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] };

/** A warning about code that we ship with a library and never reach, known by the code it points at. */
type KnownWarning = { readonly code: string; readonly pointsAt: RegExp; readonly reason: string };

const knownWarnings: readonly KnownWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    pointsAt: /^\w+\.innerHTML=\w+\.__html\b/,
    reason: 'Preact runs it for `dangerouslySetInnerHTML` alone, which no code of ours may say.',
  },
];

/** Whether Mozilla's linter finds no error and only the known warnings in the Firefox build. Says what it found. */
export function lintFirefoxBuild(): boolean {
  const report: LintReport = JSON.parse(
    read('web-ext', ['lint', '--source-dir', folder, '--output', 'json']),
  );
  const unknown = report.warnings.filter((warning) => !knownWarnings.some((known) => isIt(known, warning)));
  for (const { code, message, file = 'the build', line = 1, column = 1 } of [...report.errors, ...unknown]) {
    console.error(`  ${code}: ${message} (${file}:${line}:${column})`);
  }
  const gone = knownWarnings.filter((known) => !report.warnings.some((warning) => isIt(known, warning)));
  for (const { code, pointsAt } of gone) {
    console.error(
      `  ${code} at ${pointsAt} no longer occurs: take it off the list in tools/lint-firefox.ts.`,
    );
  }
  return report.errors.length + unknown.length + gone.length === 0;
}

function isIt(known: KnownWarning, { code, file, line = 1, column = 1 }: Finding): boolean {
  if (code !== known.code || file === undefined) return false;
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return known.pointsAt.test(text.slice(column - 1));
}

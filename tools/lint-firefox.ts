import { read } from './run.ts';

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

/** Whether Mozilla's linter finds nothing at all in the Firefox build. Says what it found. */
export function lintFirefoxBuild(folder = '.output/firefox-mv3'): boolean {
  const report = read('web-ext', ['lint', '--source-dir', folder, '--output', 'json']);
  // Where there is no build it says so by itself, and reports nothing.
  if (report === '') return false;
  const { errors, warnings }: LintReport = JSON.parse(report);
  const findings = [...errors, ...warnings];
  for (const { code, message, file = 'the build', line = 1, column = 1 } of findings) {
    console.error(`  ${code}: ${message} (${file}:${line}:${column})`);
  }
  return findings.length === 0;
}

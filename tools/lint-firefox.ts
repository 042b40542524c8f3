import { read } from './run.ts';

type Finding = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};
type LintReport = { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] };

/** A warning of Mozilla's linter that is in code we ship but never reach, and why that is so. */
type KnownWarning = { readonly code: string; readonly file: RegExp; readonly reason: string };

const knownWarnings: readonly KnownWarning[] = [];

/** Whether Mozilla's add-on linter finds no error and only the known warnings in the Firefox build. Says what it found. */
export function lintFirefoxBuild(): boolean {
  const report: LintReport = JSON.parse(
    read('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']),
  );
  const unknown = report.warnings.filter((warning) => !knownWarnings.some((known) => covers(known, warning)));
  for (const finding of [...report.errors, ...unknown]) {
    console.error(
      `  ${finding.code}: ${finding.message} (${finding.file ?? 'manifest'}:${finding.line ?? 1})`,
    );
  }
  const gone = knownWarnings.filter((known) => !report.warnings.some((warning) => covers(known, warning)));
  for (const { code, file } of gone) {
    console.error(
      `  The known warning ${code} in ${file} no longer occurs: take it off the list in tools/lint-firefox.ts.`,
    );
  }
  return report.errors.length + unknown.length + gone.length === 0;
}

function covers(known: KnownWarning, warning: Finding): boolean {
  return known.code === warning.code && known.file.test(warning.file ?? '');
}

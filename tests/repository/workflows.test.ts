import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { browserNames } from '../../tools/browsers.ts';
import { textOf } from './sources.ts';

const root = join(import.meta.dirname, '../..');

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
};
type Job = {
  readonly steps?: readonly Step[];
  /** A workflow that is the job. */
  readonly uses?: string;
  readonly needs?: string;
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
};
type Workflow = {
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, object>> } | null>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};

const read = (path: string): Workflow => parse(textOf(path), { strict: true });
const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps);
const commandsOf = (workflow: Workflow): string =>
  stepsOf(workflow)
    .map(({ run = '' }) => run)
    .join('\n');

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
const folder = '.github/workflows';
const paths = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

it('there are workflows to look at', () => {
  expect(paths).toEqual(['.github/workflows/release.yml', '.github/workflows/test.yml']);
});

describe.each(paths)('%s', (path) => {
  const workflow = read(path);

  it('runs scripts that package.json has', () => {
    const named = [...commandsOf(workflow).matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('uses actions of GitHub alone, each as it was at one commit', () => {
    const used = stepsOf(workflow).flatMap(({ uses = [] }) => uses);
    expect(used).not.toEqual([]);
    expect(used.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('may read the sources and nothing else, and ends at some time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const own = Object.values(workflow.jobs).filter(({ uses }) => uses === undefined);
    for (const job of own) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

describe('the tests', () => {
  it('run by the README’s command for each push and pull request', () => {
    const workflow = read('.github/workflows/test.yml');
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
    expect(commandsOf(workflow).split('\n')).toContain('npm test');
    expect(textOf('README.md')).toContain('\nnpm test ');
  });

  it('run in the browsers that are installed for them', () => {
    const commands = commandsOf(read('.github/workflows/test.yml'));
    for (const name of browserNames)
      expect(commands).toMatch(new RegExp(`"NAMELIGHT_${name.toUpperCase()}=.* >> "\\$GITHUB_ENV"`));
  });
});

describe('the release', () => {
  const workflow = read('.github/workflows/release.yml');
  const submission = stepsOf(workflow).at(-1);

  it('is by hand, and submits nothing unless that is asked for', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
    expect(workflow.on.workflow_dispatch?.inputs?.['dry-run']).toMatchObject({
      type: 'boolean',
      default: true,
    });
    expect(submission?.run).toContain("{{ inputs.dry-run && '--dry-run' || '' }}");
  });

  it('is of what is on the main branch and has passed the tests', () => {
    const { test, release } = workflow.jobs;
    expect(Object.keys(read('.github/workflows/test.yml').on)).toContain('workflow_call');
    expect(test?.uses).toBe('./.github/workflows/test.yml');
    expect(release).toMatchObject({ needs: 'test', if: "github.ref == 'refs/heads/main'" });
  });

  it('packs before it submits', () => {
    const order = ['npm ci', 'npm run zip', 'npx wxt submit'];
    const at = order.map((command) => stepsOf(workflow).findIndex(({ run = '' }) => run.startsWith(command)));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
  });

  it('says to the publisher what it understands', () => {
    const help = execFileSync(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'submit', '--help'],
      { encoding: 'utf8' },
    );
    const options = submission?.run?.match(/--[\w-]+/g) ?? [];
    expect(options).toContain('--firefox-sources-zip');
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });

  it('names the secrets that the document names', () => {
    const used = Object.entries(submission?.env ?? {});
    for (const [name, value] of used) expect(value).toBe(`\${{ secrets.${name} }}`);
    const told = textOf('docs/releasing.md').match(/`(?:CHROME|EDGE|FIREFOX)_\w+`/g) ?? [];
    expect(told.map((name) => name.slice(1, -1)).toSorted()).toEqual(used.map(([name]) => name).toSorted());
  });
});

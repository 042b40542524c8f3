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
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly steps?: readonly Step[];
  /** A workflow that is the job. */
  readonly uses?: string;
  readonly needs?: string;
  readonly if?: string;
  readonly environment?: string;
  readonly outputs?: Readonly<Record<string, string>>;
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

const { scripts, allowScripts, devDependencies } = JSON.parse(textOf('package.json')) as {
  readonly scripts: object;
  readonly allowScripts: object;
  readonly devDependencies: Readonly<Record<string, string>>;
};
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

  it('gives secrets to no job that builds, tests or runs install scripts, nor to another workflow', () => {
    const trusted = Object.values(workflow.jobs).filter((job) => JSON.stringify(job).includes('secrets'));
    expect(trusted.filter(({ uses }) => uses !== undefined)).toEqual([]);
    const commands = trusted.flatMap(({ steps = [] }) => steps).flatMap(({ run = [] }) => run);
    expect(commands.filter((command) => !isHarmless(command))).toEqual([]);
  });

  it('names secrets in one step of a job, and the environment that holds them in no other job', () => {
    for (const job of Object.values(workflow.jobs)) {
      const { steps = [], ...around } = job;
      const withSecrets = steps.filter((step) => JSON.stringify(step).includes('secrets'));
      expect(JSON.stringify(around)).not.toContain('secrets');
      expect(withSecrets).toHaveLength(job.environment === undefined ? 0 : 1);
    }
  });
});

/** What may run beside secrets: the packages of the lockfile as they come, what compares files, the publisher. One command each. */
function isHarmless(command: string): boolean {
  const isOne = !/[;&`\n]/.test(command.replaceAll(/\$\{\{.*?\}\}/g, '').trim());
  const isKnown = ['sha256sum -- ', './node_modules/.bin/publish-extension '].some((one) =>
    command.startsWith(one),
  );
  return command === 'npm ci --ignore-scripts' || (isOne && isKnown);
}

it('one package alone has an install script, the Node that the tools run on', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScripts.map(([path]) => path)).toEqual(['node_modules/node']);
  expect(allowScripts).toEqual({ node: true });
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

  const { test, build, submit } = workflow.jobs;

  it('is of what is on the main branch and has passed the tests', () => {
    expect(Object.keys(read('.github/workflows/test.yml').on)).toContain('workflow_call');
    expect(test?.uses).toBe('./.github/workflows/test.yml');
    expect(build).toMatchObject({ needs: 'test' });
    expect(submit).toMatchObject({ needs: 'build', if: "github.ref == 'refs/heads/main'" });
  });

  it('packs in one job, and in another submits what was packed once its hashes are those that were handed over', () => {
    const orderIn = (job: Job | undefined, parts: readonly string[]) =>
      parts.map((part) => job?.steps?.findIndex((step) => JSON.stringify(step).includes(part)) ?? -1);
    const packing = orderIn(build, ['npm ci', 'npm run zip', 'sha256sum', 'actions/upload-artifact']);
    expect(packing).toEqual(packing.toSorted((a, b) => a - b));
    expect(packing).not.toContain(-1);
    expect(build?.outputs?.sha256).toContain(' steps.hashes.outputs.sha256 ');
    const handing = orderIn(submit, [
      'actions/download-artifact',
      'needs.build.outputs.sha256',
      'publish-extension',
    ]);
    expect(handing).toEqual(handing.toSorted((a, b) => a - b));
    expect(handing).not.toContain(-1);
  });

  it('has of the sources nothing beside the secrets but the list of packages', () => {
    const checkouts = submit?.steps?.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts?.map((step) => step.with?.['sparse-checkout'])).toEqual([
      '/package.json\n/package-lock.json\n',
    ]);
  });

  it('packs by the Node that anybody packs by, and takes nothing from the caches of others', () => {
    const nodes = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(nodes).toHaveLength(2);
    for (const node of nodes)
      expect(node.with).toEqual({ 'node-version': devDependencies.node, 'package-manager-cache': false });
  });

  it('says to the publisher what it understands', () => {
    const [program = '', ...rest] = submission?.run?.split(' ') ?? [];
    const help = execFileSync(process.execPath, [join(root, program), '--help'], { encoding: 'utf8' });
    const options = rest.filter((word) => /^--[\w-]+$/.test(word));
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

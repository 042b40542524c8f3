/**
 * `npm run bench:beside`: what builds of Namelight cost a page, one beside another. Each is alone in a new Chromium; in each
 * round each has its turn, in random order, and is held against no extension in the same round.
 * docs/testing.md says what to measure and how to read it.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { errorMessage } from '../components/validation/checks.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { loadLines, type Measurement, pageTable, quietOnly } from './bench/beside/compare.ts';
import { type Asked, askedIn, type Contestant, nobody } from './bench/beside/contestants.ts';
import { launch } from './bench/beside/launch.ts';
import { benchPages } from './bench/beside/pages.ts';
import { measure, warmUp } from './bench/beside/visit.ts';
import { ensureBrowsers } from './browsers.ts';
import { commandLine, ToolError, whyNoFile } from './command-line.ts';

const usage = `Usage: npm run bench:beside -- [--rounds 5] [--pages e,a,b,c,d] [--load 2.2] [--out FILE] NAME=FOLDER…

FOLDER holds a build of Namelight, NAME is what the tables call it. Rounds at a load average above --load are left out. --out keeps each measurement.`;

async function bench(): Promise<number> {
  const asked = askedIn(process.argv.slice(2));
  if (asked.out !== null) startFile(asked.out);
  ensureBrowsers(['chromium']);
  const pages = await servePages(benchPages());
  const measurements: Measurement[] = [];
  try {
    await printHeader(asked);
    for (let round = 1; round <= asked.rounds; round += 1)
      for (const contestant of shuffled([nobody, ...asked.contestants]))
        measurements.push(...(await turn(contestant, { ...asked, round, origin: pages.origin })));
  } finally {
    await pages.close();
  }
  report(measurements, asked);
  return 0;
}

/** Nothing that was measured before is overwritten. */
function startFile(path: string): void {
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch (error) {
    throw new ToolError(`${path}: cannot be written: ${whyNoFile(error)}`);
  }
}

async function printHeader({ contestants }: Asked): Promise<void> {
  await using browser = await launch(nobody);
  const names = contestants.map(({ name }) => name).join(', ');
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} × ${cpus().length}, Chromium ${browser.version}: ${names}`,
  );
}

const shuffled = (contestants: readonly Contestant[]): readonly Contestant[] =>
  contestants
    .map((contestant) => ({ contestant, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ contestant }) => contestant);

type Turn = Pick<Asked, 'pages' | 'out'> & { readonly round: number; readonly origin: string };

/** Measures all pages in one browser. What fails is said and missing; the other rounds go on. */
async function turn(contestant: Contestant, { round, pages, origin, out }: Turn): Promise<Measurement[]> {
  const made: Measurement[] = [];
  try {
    await using browser = await launch(contestant);
    await warmUp(browser, origin);
    for (const page of pages) {
      const figures = await measure(browser, origin, page);
      const [load = 0] = loadavg();
      const measurement: Measurement = { round, contestant: contestant.name, page, load, figures };
      made.push(measurement);
      if (out !== null) appendFileSync(out, `${JSON.stringify(measurement)}\n`);
    }
    console.error(`Round ${round}: ${contestant.name}`);
  } catch (error) {
    console.error(`Round ${round}: ${contestant.name}: ${errorMessage(error)}`);
  }
  return made;
}

function report(measurements: readonly Measurement[], { contestants, pages, load }: Asked): void {
  console.log(`\n${loadLines(measurements, load).join('\n')}`);
  const quiet = quietOnly(measurements, load);
  if (quiet.length === 0) {
    console.log('No round counts.');
    return;
  }
  const others = contestants.map(({ name }) => name);
  console.log(
    'Medians, and ranges over the rounds. The first row is what no extension costs, the others what theirs adds;',
    'first mark, longest task and marks are its own.',
  );
  for (const page of pages) console.log(`\n${pageTable(quiet, { page, nobody: nobody.name, others })}`);
}

process.exitCode = await commandLine({ usage, run: bench });

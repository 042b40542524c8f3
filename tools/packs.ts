/**
 * Renews the packs. `node tools/ready.mjs tools/packs.ts take FOLDER` takes what they need from their sources into
 * `tools/packs/snapshots/`, from which builds make them; `write FOLDER` writes them as story files. `tools/packs/licenses.txt`
 * names the releases; `take-countries.ts` and `take-congress.ts` say what the folder holds. What changed has to be read, then the
 * versions in `components/shelf/packs.ts` are raised and their digests added in `tests/tools/packs/packs.test.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePacks, packText } from './packs/pack-files.ts';
import { takeCongress } from './packs/take-congress.ts';
import { takeCountries } from './packs/take-countries.ts';

const [command, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
if (command === 'take') take(folder);
else if (command === 'write') write(folder);
else throw new Error('take or write?');

function take(from: string): void {
  save('countries.json', takeCountries(from));
  save('congress.json', takeCongress(readFileSync(join(from, 'legislators-current.yaml'), 'utf8')));
}

/** One line for each item of a list, so that changes can be read. */
function save(name: string, snapshot: object): void {
  const text = JSON.stringify(snapshot, null, 1);
  writeFileSync(join('tools', 'packs', 'snapshots', name), `${text}\n`);
}

function write(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const pack of makePacks()) writeFileSync(join(to, `${pack.id}.json`), packText(pack));
}

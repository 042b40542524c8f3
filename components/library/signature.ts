/**
 * Signatures of story files: Ed25519 over the file in canonical JSON (RFC 8785) without the field `signature`, so that
 * spaces, line ends and the order of fields may change, and nothing else.
 */
import { isRecord } from '../validation/checks.ts';

const algorithm = 'Ed25519';

/** `unknown` where the browser has no Ed25519: Chromium before 137. */
export type SignatureCheck = 'right' | 'wrong' | 'unknown';

/** Checks the signature of a parsed file, whose fields have passed the schema. */
export async function checkSignature(file: object, publicKey: string): Promise<SignatureCheck> {
  const key = await importKey(publicKey);
  if (key === null) return 'unknown';
  const signature = 'signature' in file && typeof file.signature === 'string' ? file.signature : '';
  const isRight = await crypto.subtle.verify(algorithm, key, decode(signature), signedBytes(file));
  return isRight ? 'right' : 'wrong';
}

/** True if the browser can check what was signed with a key. */
export const canCheck = async (publicKey: string): Promise<boolean> => (await importKey(publicKey)) !== null;

async function importKey(publicKey: string): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', decode(publicKey), algorithm, false, ['verify']);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return null;
    throw error;
  }
}

/** What is signed of a file. */
export function signedBytes(file: object): Uint8Array<ArrayBuffer> {
  const { signature: _, ...rest } = file as Readonly<Record<string, unknown>>;
  return new TextEncoder().encode(canonical(rest));
}

/** As deep as the schema goes. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join(',')}}`;
}

/** Bytes from base64url. */
function decode(written: string): Uint8Array<ArrayBuffer> {
  const text = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Keys, and signed files: what components/library/signature.ts checks. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { checkSignature, signedBytes } from '../../components/library/signature.ts';
import type { StoryFileInput } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { ToolError } from '../command-line.ts';
import type { CheckedStory } from './check.ts';

/** A new private key, as a text. */
export const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A story file with a signature, and the key to check it by. Throws a `ToolError` for what is no key. */
export function signed(
  text: string,
  { key, address }: { readonly key: string; readonly address?: string | undefined },
): string {
  const { signature: _, updates, ...story } = JSON.parse(text.replace(/^\uFEFF/, '')) as StoryFileInput;
  const from = address ?? updates?.address;
  if (from === undefined) throw new ToolError('Say where newer versions will be: --address https://…', 2);
  const privateKey = readKey(key);
  const { x: publicKey = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const file = { ...story, updates: { address: from, key: publicKey } };
  const signature = sign(null, signedBytes(file), privateKey).toString('base64url');
  return `${JSON.stringify({ ...file, signature }, null, 2)}\n`;
}

function readKey(text: string): KeyObject {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new ToolError('This is no key that `npm run facts -- key FILE` has written.', 2);
}

/** A checked file, in which a signature that does not fit is an error, too. */
export async function withSignatureProblem(
  checked: CheckedStory,
  bytes: Uint8Array = new Uint8Array(),
): Promise<CheckedStory> {
  const key = checked.data?.updates?.key;
  if (key === undefined) return checked;
  const file: object = JSON.parse(new TextDecoder().decode(bytes));
  if ((await checkSignature(file, key)) === 'right') return checked;
  const message = problemInEnglish({ key: 'badSignature' });
  return { ...checked, data: null, errors: [{ line: 1, column: 1, path: 'signature', message }] };
}

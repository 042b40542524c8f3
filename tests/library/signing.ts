/** Signs story files as their authors do. */
import { signedBytes } from '../../components/library/signature.ts';
import { type WrittenStory, writtenStory } from './files.ts';

export type Signer = {
  /** In base64url. */
  readonly key: string;
  /** A file that names this key, signed with it. */
  sign(file: WrittenStory): Promise<WrittenStory>;
};

export const address = 'https://stories.example/purchase.json';

export async function newSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = encode(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key,
    async sign(file) {
      const updates = { address, ...(file.updates as object | undefined), key };
      const signature = await crypto.subtle.sign(
        'Ed25519',
        pair.privateKey,
        signedBytes({ ...file, updates }),
      );
      return { ...file, updates, signature: encode(signature) };
    },
  };
}

const encode = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A file that names its address and no key. */
export const unsignedStory = (changed: Readonly<Record<string, unknown>> = {}): WrittenStory =>
  writtenStory({ updates: { address }, ...changed });

import { afterEach, expect, it, vi } from 'vitest';
import { readFile } from '../../components/library/read-file.ts';
import { canCheck, checkSignature, signedBytes } from '../../components/library/signature.ts';
import { fileWith, writtenStory } from './files.ts';
import { newSigner } from './signing.ts';

afterEach(() => void vi.restoreAllMocks());

/** As browsers behave that do not know the algorithm. */
function withoutEd25519(): void {
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('unknown', 'NotSupportedError'));
}

it('signs the canonical text of a file without its signature', () => {
  const file = { signature: 'x', namelight: 1, b: [1.0, { z: 'é\n', a: null }], Z: true };
  expect(new TextDecoder().decode(signedBytes(file))).toBe(
    '{"Z":true,"b":[1,{"a":null,"z":"é\\n"}],"namelight":1}',
  );
});

it('finds a signed file right in whatever order and with whatever spaces it is written, and nothing else', async () => {
  const { sign, key } = await newSigner();
  const file = await sign(writtenStory());
  const turned = Object.fromEntries(Object.entries(file).reverse());
  expect(await checkSignature(JSON.parse(JSON.stringify(turned, null, 4)), key)).toBe('right');
  expect(await checkSignature({ ...file, version: 3 }, key)).toBe('wrong');
  expect(await checkSignature(file, (await newSigner()).key)).toBe('wrong');
});

it('says where the browser cannot check signatures', async () => {
  const { sign, key } = await newSigner();
  const file = await sign(writtenStory());
  withoutEd25519();
  expect(await canCheck(key)).toBe(false);
  expect(await checkSignature(file, key)).toBe('unknown');
});

it('does not take a key that is none for a browser that cannot check', async () => {
  await expect(canCheck('AAAA')).rejects.toThrow();
});

it.each([
  ['is changed after it was signed', { title: 'Another title' }],
  ['has lost its signature', { signature: undefined }],
  ['has the signature of another', { signature: 'A'.repeat(86) }],
])('a file that %s is refused as damaged', async (_, changed) => {
  const { sign } = await newSigner();
  expect(await readFile(fileWith({ ...(await sign(writtenStory())), ...changed }))).toMatchObject({
    kind: 'refused',
    refusal: { kind: 'problems', why: 'damaged', problems: [{ problem: { key: 'badSignature' } }] },
  });
});

it('a signed file is read, with a warning where its signature cannot be checked', async () => {
  const { sign } = await newSigner();
  const file = fileWith(await sign(writtenStory()));
  expect(await readFile(file)).toMatchObject({ kind: 'story', warnings: [] });
  withoutEd25519();
  expect(await readFile(file)).toMatchObject({
    kind: 'story',
    warnings: [{ problem: { key: 'signatureUnchecked' } }],
  });
});

it.each([
  [{ address: 'http://stories.example/a.json' }, 'noAddress'],
  [{ address: 'https://stories.example/a.json', key: 'short' }, 'notEncoded'],
])('a file that says %j of newer versions is refused', async (updates, key) => {
  expect(await readFile(fileWith(writtenStory({ updates })))).toMatchObject({
    kind: 'refused',
    refusal: { why: 'mistakes', problems: [{ problem: { key } }] },
  });
});

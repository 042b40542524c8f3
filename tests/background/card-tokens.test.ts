import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createCardToken,
  forgetCardTokens,
  settleCardToken,
  useCardToken,
} from '../../components/background/card-tokens.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

it('accepts a token that it created, once', async () => {
  const token = await createCardToken(7);
  expect(await useCardToken(7, token)).toBe(true);
  expect(await useCardToken(7, token)).toBe(false);
});

it('accepts none in another tab, none that it did not create, and none of a closed tab', async () => {
  const token = await createCardToken(7);
  expect(await useCardToken(8, token)).toBe(false);
  expect(await useCardToken(7, crypto.randomUUID())).toBe(false);
  await forgetCardTokens(7);
  expect(await useCardToken(7, token)).toBe(false);
});

it('says whether a token was used in its tab, once', async () => {
  const token = await createCardToken(7);
  expect(await settleCardToken(8, token)).toBe(false);
  await useCardToken(7, token);
  expect(await settleCardToken(8, token)).toBe(false);
  expect(await settleCardToken(7, token)).toBe(true);
  expect(await settleCardToken(7, token)).toBe(false);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('says so, too, where it was asked before the token was used', async () => {
  const token = await createCardToken(7);
  expect(await settleCardToken(7, token)).toBe(false);
  expect(await useCardToken(7, token)).toBe(true);
  expect(await settleCardToken(7, token)).toBe(true);
});

it('creates a separate token for each of several frames that ask at once', async () => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => createCardToken(7)));
  const known = await Promise.all(tokens.map((token) => useCardToken(7, token)));
  expect(new Set(tokens).size).toBe(20);
  expect(known).not.toContain(false);
});

it('keeps only the newest unused tokens', async () => {
  const first = await createCardToken(7);
  for (let times = 0; times < 100; times += 1) await createCardToken(7);
  expect(await useCardToken(7, first)).toBe(false);
  const [tokens] = Object.values(await fakeBrowser.storage.session.get());
  expect((tokens as readonly string[]).length).toBeLessThanOrEqual(32);
});

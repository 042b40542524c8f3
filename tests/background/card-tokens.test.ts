import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardTokens } from '../../components/background/card-tokens.ts';

let tokens: CardTokens;
let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  tokens = new CardTokens(end.signal);
});
afterEach(() => vi.useRealTimers());

it('accepts a token that was issued, once, and says that it was used', async () => {
  const isUsed = tokens.issue(7, 'a');
  expect(tokens.use(7, 'a')).toBe(true);
  expect(await isUsed).toBe(true);
  expect(tokens.use(7, 'a')).toBe(false);
});

it('accepts none in another tab, and none that was not issued', async () => {
  const isUsed = tokens.issue(7, 'a');
  expect(tokens.use(8, 'a')).toBe(false);
  expect(tokens.use(7, 'b')).toBe(false);
  expect(tokens.use(7, 'a')).toBe(true);
  expect(await isUsed).toBe(true);
});

it('accepts a token no more that was not used for long', async () => {
  const isUsed = tokens.issue(7, 'a');
  vi.advanceTimersByTime(10_000);
  expect(await isUsed).toBe(false);
  expect(tokens.use(7, 'a')).toBe(false);
});

it('keeps the tokens of several frames apart', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `token ${n}`);
  const used = names.map((name) => tokens.issue(7, name));
  expect(names.map((name) => tokens.use(7, name))).not.toContain(false);
  expect(await Promise.all(used)).not.toContain(false);
});

it('keeps only the newest tokens, and accepts a token that is issued again', async () => {
  const first = tokens.issue(7, 'a');
  for (let times = 0; times < 300; times += 1) void tokens.issue(7, `token ${times}`);
  expect(await first).toBe(false);
  const again = tokens.issue(7, 'token 299');
  expect(tokens.use(7, 'token 299')).toBe(true);
  expect(await again).toBe(true);
});

it('accepts none any more when its signal aborts', async () => {
  const isUsed = tokens.issue(7, 'a');
  end.abort();
  expect(await isUsed).toBe(false);
  expect(tokens.use(7, 'a')).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

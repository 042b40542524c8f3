import { afterEach, expect, test, vi } from 'vitest';
import { chooseCardLink } from '../../components/content/card-frame.ts';

const extension = vi.hoisted(() => ({
  runtime: {
    id: 'namelight',
    getURL: (path: string) => `https://card.invalid${path}`,
    sendMessage: vi.fn(),
  },
}));
vi.mock('wxt/browser', () => ({ browser: extension }));

const gone = new AbortController();
afterEach(() => gone.abort());

test('a card page is loaded anew, with another token, where the background was stopped before it could answer', async () => {
  const tokens: string[] = [];
  extension.runtime.sendMessage.mockImplementation(({ request }: { request: { token: string } }) => {
    tokens.push(request.token);
    return tokens.length < 3 ? Promise.reject(new Error('The port was closed.')) : new Promise(() => {});
  });
  const holder = document.body.appendChild(document.createElement('div'));
  const onLost = vi.fn();
  const root = holder.attachShadow({ mode: 'open' });
  chooseCardLink()({ holder, root, onMessage: () => {}, onLost, signal: gone.signal });
  await expect.poll(() => new Set(tokens).size).toBe(3);
  expect(holder.querySelector('iframe')?.src).toBe(`https://card.invalid/card.html#${tokens[2]}`);
  expect(onLost).not.toHaveBeenCalled();
  holder.remove();
});

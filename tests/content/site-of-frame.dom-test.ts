import { expect, test, vi } from 'vitest';
import { siteOfFrame } from '../../components/content/frame.ts';

/** Tests run in a frame of the runner's page. */
const browser = vi.hoisted(() => ({ runtime: { id: 'namelight', sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));

test('a frame has the site that the background reports, which may be none', async () => {
  browser.runtime.sendMessage.mockResolvedValueOnce({ response: { site: 'example.com' } });
  expect(await siteOfFrame()).toBe('example.com');
  browser.runtime.sendMessage.mockResolvedValueOnce({ response: { site: null } });
  expect(await siteOfFrame()).toBeNull();
});

test('a frame without an answer is not treated as one without a site', async () => {
  browser.runtime.sendMessage.mockResolvedValue(undefined);
  await expect(siteOfFrame()).rejects.toThrow(/did not answer/);
});

import { expect, it, vi } from 'vitest';
import { annotatorPort } from '../../components/frame/annotator-port.ts';
import { requestScript } from '../../components/messages/script-port.ts';
import finder from '../../entrypoints/finder.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'namelight', sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../components/frame/bundled-annotator.ts', () => ({
  bundledAnnotator: () => Promise.reject(new Error('The document went away.')),
}));

it('reports a failure to whoever requested it, so that it can be requested again', async () => {
  browser.runtime.sendMessage.mockImplementation(async () => {
    // Chromium reports a script as injected even when it fails.
    await Promise.allSettled([finder.main()]);
    return { response: { injected: true } };
  });
  await expect(requestScript(annotatorPort)).rejects.toThrow('The document went away.');
});

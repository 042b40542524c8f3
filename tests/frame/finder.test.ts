import { expect, it, vi } from 'vitest';
import { annotatorPort } from '../../components/frame/annotator.ts';
import { bring } from '../../components/messages/script-port.ts';
import finder from '../../entrypoints/finder.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'namelight', sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../components/frame/bundled-annotator.ts', () => ({
  bundledAnnotator: () => Promise.reject(new Error('The document went away.')),
}));

it('tells who brought it when it cannot be made ready, so that it can be brought again', async () => {
  browser.runtime.sendMessage.mockImplementation(async () => {
    // In Chromium, a script that fails was put there none the less.
    await Promise.allSettled([finder.main()]);
    return { response: { brought: true } };
  });
  await expect(bring(annotatorPort)).rejects.toThrow('The document went away.');
});

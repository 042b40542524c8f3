import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { findTab } from '../../components/popup/tab.ts';
import { useTab } from '../../components/popup/use-popup.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../components/popup/tab.ts', () => ({ findTab: vi.fn() }));

const root = document.createElement('div');
function Tab({ asked }: { readonly asked: number | null }) {
  return <p>{useTab(asked) ?? 'none'}</p>;
}
afterEach(() => render(null, root));

it('has no tab until the browser returns the active one', async () => {
  vi.mocked(findTab).mockResolvedValueOnce(7);
  render(<Tab asked={null} />, root);
  expect(root.textContent).toBe('none');
  await expect.poll(() => root.textContent).toBe('7');
});

it('has none if the browser fails, and logs why', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  const failed = new Error('Tabs cannot be queried right now.');
  vi.mocked(findTab).mockRejectedValueOnce(failed);
  render(<Tab asked={null} />, root);
  await expect.poll(() => debug.mock.calls.flat()).toContain(failed);
  expect(root.textContent).toBe('none');
});

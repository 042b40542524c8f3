import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useSentences } from '../../components/panel/use-panel.ts';
import type { EntityId } from '../../components/story/schema.ts';
import type { FoundInDocument } from '../../components/tabs/found-names.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../components/tabs/mentions.ts', () => ({
  readUpTo: async ({ length }: readonly unknown[]) => ({
    sentences: length === 0 ? [] : [{ at: 0, before: 'Fly to ', name: 'Alaska', after: '.' }],
    next: null,
  }),
}));

const entity = 'alaska' as EntityId;
const naming = [{ names: [{ entity, count: 1 }] }] as unknown as readonly FoundInDocument[];

const root = document.createElement('div');
function Sentences({ found }: { readonly found: readonly FoundInDocument[] }) {
  const { sentences } = useSentences({ tab: 7, found, entity });
  return <p>{sentences?.sentences.map(({ name }) => name) ?? 'not read'}</p>;
}
afterEach(() => render(null, root));

it('the sentences of a page that is loaded anew stay until it has been read', async () => {
  const [page, reloaded] = [naming, []];
  render(<Sentences found={page} />, root);
  await expect.poll(() => root.textContent).toBe('Alaska');
  render(<Sentences found={reloaded} />, root);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.textContent).toBe('Alaska');
});

it('nothing is said of the sentences of a page that was not read yet', async () => {
  render(<Sentences found={[]} />, root);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.textContent).toBe('not read');
});

import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MessageFailed, send } from '../../components/messages/send.ts';
import { useListedEntities } from '../../components/popup/NamesSection.tsx';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';

vi.mock('../../components/messages/send.ts', async (original) => ({
  ...(await original<typeof import('../../components/messages/send.ts')>()),
  send: vi.fn(),
}));

const [alaska, seward, sitka] = ['alaska', 'purchase/seward', 'purchase/sitka'] as unknown as readonly [
  EntityId,
  EntityId,
  EntityId,
];
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  vi.mocked(send)
    .mockReset()
    .mockResolvedValue({ listed: [listed('Seward')] });
});
afterEach(() => render(null, root));

const listed = (name: string) =>
  ({ id: seward, kind: 'person', name, picture: { kind: 'none' }, language: 'en' }) as const;

function Names({ ids, version }: { readonly ids: readonly EntityId[]; readonly version: number }) {
  const known = useListedEntities({ ids, bundled: bundledStory, version });
  return <p>{ids.map((id) => known(id)?.name ?? '?').join(', ')}</p>;
}
const draw = (ids: readonly EntityId[], version = 0) => render(<Names ids={ids} version={version} />, root);

it('knows bundled entities at once, and asks for all others in one message, each once', async () => {
  draw([alaska, seward, sitka, seward]);
  expect(root.textContent).toBe('Alaska, ?, ?, ?');
  await expect.poll(() => root.textContent).toBe('Alaska, Seward, ?, Seward');
  expect(vi.mocked(send).mock.calls).toEqual([['listed', { entities: [seward, sitka] }]]);
});

it('asks again for others, or when the answer may have changed, and keeps the previous answer until then', async () => {
  draw([seward]);
  await expect.poll(() => root.textContent).toBe('Seward');
  draw([seward, alaska]);
  const later = Promise.withResolvers<Awaited<ReturnType<typeof send<'listed'>>>>();
  vi.mocked(send).mockReturnValue(later.promise);
  draw([alaska, seward], 1);
  await expect.poll(() => vi.mocked(send).mock.calls.length).toBe(2);
  expect(root.textContent).toBe('Alaska, Seward');
  later.resolve({ listed: [listed('William Seward')] });
  await expect.poll(() => root.textContent).toBe('Alaska, William Seward');
});

it('keeps the previous answer when asking again fails, which is logged, or when there is no answer', async () => {
  draw([seward]);
  await expect.poll(() => root.textContent).toBe('Seward');
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  const failed = new MessageFailed('The message "listed" failed: the library is closed.');
  vi.mocked(send).mockRejectedValueOnce(failed).mockResolvedValueOnce(null);
  draw([seward], 1);
  await expect.poll(() => debug.mock.calls.flat()).toContain(failed);
  expect(root.textContent).toBe('Seward');
  draw([seward], 2);
  await expect.poll(() => vi.mocked(send).mock.settledResults.at(-1)?.type).toBe('fulfilled');
  expect(root.textContent).toBe('Seward');
});

it('does not ask if there are only bundled entities', async () => {
  draw([alaska]);
  draw([alaska, seward]);
  await expect.poll(() => root.textContent).toBe('Alaska, Seward');
  expect(send).toHaveBeenCalledOnce();
});

import { expect, it, vi } from 'vitest';
import { changesNamed } from '../../components/storage/channel.ts';

const name = 'a channel of a test';

it('reaches all that watch it, until they stop', async () => {
  const changes = changesNamed(name);
  const [one, other] = [new AbortController(), new AbortController()];
  const [seen, seenByOther] = [vi.fn(), vi.fn()];
  changes.watch(seen, one.signal);
  changes.watch(seenByOther, other.signal);
  changes.announce('changed');
  await expect.poll(() => [seen.mock.calls.length, seenByOther.mock.calls.length]).toEqual([1, 1]);
  one.abort();
  changes.watch(seen, one.signal);
  changes.announce('changed');
  await expect.poll(() => seenByOther.mock.calls.length).toBe(2);
  expect(seen).toHaveBeenCalledOnce();
  other.abort();
});

it('ignores what is no message of it', async () => {
  const end = new AbortController();
  const seen = vi.fn();
  changesNamed(name).watch(seen, end.signal);
  const raw = new BroadcastChannel(name);
  for (const data of [null, 'removed', { kind: 'changed' }, 'changed']) raw.postMessage(data);
  await expect.poll(() => seen.mock.calls.length).toBe(1);
  expect(seen).toHaveBeenCalledWith('changed');
  raw.close();
  end.abort();
});

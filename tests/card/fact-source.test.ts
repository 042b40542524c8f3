import { describe, expect, it, vi } from 'vitest';
import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId, StoryData } from '../../components/story/schema.ts';
import { storyData } from './added-story.ts';

const cia = 'cia' as EntityId;
const seward = 'purchase/seward' as EntityId;
const sitka = 'purchase/sitka' as EntityId;
const data = storyData({ id: 'purchase', entities: [{ id: seward, name: 'William Seward' }] });

function source(answers: Readonly<Record<string, StoryData | null>> = { [seward]: data }) {
  const ask = vi.fn(async (entity: EntityId) => answers[entity] ?? null);
  const listeners: (() => void)[] = [];
  const facts = factSource({ bundled: bundledStory, ask, watch: (onChange) => listeners.push(onChange) });
  return { facts, ask, storiesChange: () => listeners.forEach((one) => void one()) };
}

describe('the facts of cards', () => {
  it('are cached for bundled entities, without a request', async () => {
    const { facts, ask } = source();
    expect(facts.cached(cia)).toBe(bundledStory);
    await facts.load([cia]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('are cached for entities of added stories once they were loaded', async () => {
    const { facts } = source();
    expect(facts.cached(seward)).toBeNull();
    await facts.load([seward]);
    expect(facts.cached(seward)?.entity(seward)?.name).toBe('William Seward');
  });

  it('are requested once', async () => {
    const { facts, ask } = source();
    await facts.load([seward]);
    await facts.load([seward, cia]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are requested once for two callers at a time, and again after a failure', async () => {
    const { facts, ask } = source();
    ask.mockRejectedValueOnce(new Error('The background failed.'));
    const both = [facts.load([seward]), facts.load([cia, seward])];
    await Promise.all(both.map((one) => expect(one).rejects.toThrow('The background failed.')));
    expect(ask).toHaveBeenCalledTimes(1);
    await facts.load([seward]);
    expect(facts.cached(seward)).not.toBeNull();
  });

  it('stay missing if they are unknown', async () => {
    const { facts } = source();
    await facts.load([sitka]);
    expect(facts.cached(sitka)).toBeNull();
  });

  it('are cached for the requested entity, not for those that it refers to', async () => {
    const both = storyData({
      id: 'purchase',
      entities: [
        { id: seward, name: 'Seward' },
        { id: sitka, name: 'Sitka' },
      ],
    });
    const { facts } = source({ [seward]: both });
    await facts.load([seward]);
    expect(facts.cached(sitka)).toBeNull();
  });

  it('are requested again after the added stories have changed, which is reported', async () => {
    const answers: Record<string, StoryData | null> = { [seward]: data };
    const { facts, storiesChange } = source(answers);
    const listener = vi.fn();
    facts.onChange(listener, new AbortController().signal);
    await facts.load([seward]);
    answers[seward] = null;
    storiesChange();
    expect(listener).toHaveBeenCalledOnce();
    expect(facts.cached(seward)).toBeNull();
    await facts.load([seward]);
    expect(facts.cached(seward)).toBeNull();
  });

  it('are requested again after a change even without a listener', async () => {
    const { facts, ask, storiesChange } = source();
    const listener = vi.fn();
    const gone = new AbortController();
    facts.onChange(listener, gone.signal);
    gone.abort();
    await facts.load([seward]);
    storiesChange();
    await facts.load([seward]);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(listener).not.toHaveBeenCalled();
  });

  it('that were loading when the stories changed are not cached', async () => {
    const { facts, storiesChange } = source();
    const getting = facts.load([seward]);
    storiesChange();
    await getting;
    expect(facts.cached(seward)).toBeNull();
  });

  describe('of many entities', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `purchase/one-${index}` as EntityId);
    const answers = Object.fromEntries(
      ids.map((id) => [id, storyData({ id: 'purchase', entities: [{ id, name: id }] })] as const),
    );
    const isKnown = (facts: FactSource) => ids.map((id) => facts.cached(id) !== null);

    it('that were requested together are all cached, though others were requested meanwhile', async () => {
      const { facts, ask } = source(answers);
      const late = Promise.withResolvers<StoryData | null>();
      const [first] = ids;
      ask.mockImplementation(async (entity) => (entity === first ? late.promise : (answers[entity] ?? null)));
      const all = facts.load(ids.slice(0, 14));
      await facts.load(ids.slice(6));
      late.resolve(first === undefined ? null : (answers[first] ?? null));
      await all;
      expect(isKnown(facts)).toEqual(ids.map((_, index) => index < 14));
    });

    it('are dropped when they were used long ago; the last few stay cached', async () => {
      const { facts } = source(answers);
      for (const id of ids) await facts.load([id]);
      expect(isKnown(facts)).toEqual(ids.map((_, index) => index >= 8));
    });
  });
});

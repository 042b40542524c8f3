import { describe, expect, it, vi } from 'vitest';
import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import { bundledFactSet } from '../../components/facts/bundled-fact-set.ts';
import type { EntityId, FactSetData } from '../../components/facts/schema.ts';
import { setData } from './added-set.ts';

const cia = 'cia' as EntityId;
const seward = 'purchase/seward' as EntityId;
const sitka = 'purchase/sitka' as EntityId;
const data = setData({ id: 'purchase', entities: [{ id: seward, name: 'William Seward' }] });

function source(answers: Readonly<Record<string, FactSetData | null>> = { [seward]: data }) {
  const ask = vi.fn(async (entity: EntityId) => answers[entity] ?? null);
  const tell: (() => void)[] = [];
  const facts = factSource({ bundled: bundledFactSet, ask, watch: (onChange) => tell.push(onChange) });
  return { facts, ask, setsChange: () => tell.forEach((one) => void one()) };
}

describe('the facts of cards', () => {
  it('are at hand for bundled entities, and nobody is asked', async () => {
    const { facts, ask } = source();
    expect(facts.known(cia)).toBe(bundledFactSet);
    await facts.get([cia]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('are at hand for entities of added sets once they were asked for', async () => {
    const { facts } = source();
    expect(facts.known(seward)).toBeNull();
    await facts.get([seward]);
    expect(facts.known(seward)?.entity(seward)?.name).toBe('William Seward');
  });

  it('are asked for once', async () => {
    const { facts, ask } = source();
    await facts.get([seward]);
    await facts.get([seward, cia]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are asked for once though two want them at a time, and again after that failed', async () => {
    const { facts, ask } = source();
    ask.mockRejectedValueOnce(new Error('The background failed.'));
    const both = [facts.get([seward]), facts.get([cia, seward])];
    await Promise.all(both.map((one) => expect(one).rejects.toThrow('The background failed.')));
    expect(ask).toHaveBeenCalledTimes(1);
    await facts.get([seward]);
    expect(facts.known(seward)).not.toBeNull();
  });

  it('stay unknown where nobody knows them', async () => {
    const { facts } = source();
    await facts.get([sitka]);
    expect(facts.known(sitka)).toBeNull();
  });

  it('are told for the entity that was asked for, not for those that it refers to', async () => {
    const both = setData({
      id: 'purchase',
      entities: [
        { id: seward, name: 'Seward' },
        { id: sitka, name: 'Sitka' },
      ],
    });
    const { facts } = source({ [seward]: both });
    await facts.get([seward]);
    expect(facts.known(sitka)).toBeNull();
  });

  it('are asked for anew after the added sets have changed, of which it tells', async () => {
    const answers: Record<string, FactSetData | null> = { [seward]: data };
    const { facts, setsChange } = source(answers);
    const told = vi.fn();
    facts.onChange(told, new AbortController().signal);
    await facts.get([seward]);
    answers[seward] = null;
    setsChange();
    expect(told).toHaveBeenCalledOnce();
    expect(facts.known(seward)).toBeNull();
    await facts.get([seward]);
    expect(facts.known(seward)).toBeNull();
  });

  it('are asked for anew though nobody wanted to be told, or does any more', async () => {
    const { facts, ask, setsChange } = source();
    const told = vi.fn();
    const gone = new AbortController();
    facts.onChange(told, gone.signal);
    gone.abort();
    await facts.get([seward]);
    setsChange();
    await facts.get([seward]);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(told).not.toHaveBeenCalled();
  });

  it('that were on their way when the sets changed are not kept', async () => {
    const { facts, setsChange } = source();
    const getting = facts.get([seward]);
    setsChange();
    await getting;
    expect(facts.known(seward)).toBeNull();
  });

  describe('of many entities', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `purchase/one-${index}` as EntityId);
    const answers = Object.fromEntries(
      ids.map((id) => [id, setData({ id: 'purchase', entities: [{ id, name: id }] })] as const),
    );
    const isKnown = (facts: FactSource) => ids.map((id) => facts.known(id) !== null);

    it('that were asked for together are all at hand, though others were asked for meanwhile', async () => {
      const { facts, ask } = source(answers);
      const late = Promise.withResolvers<FactSetData | null>();
      const [first] = ids;
      ask.mockImplementation(async (entity) => (entity === first ? late.promise : (answers[entity] ?? null)));
      const all = facts.get(ids.slice(0, 14));
      await facts.get(ids.slice(6));
      late.resolve(first === undefined ? null : (answers[first] ?? null));
      await all;
      expect(isKnown(facts)).toEqual(ids.map((_, index) => index < 14));
    });

    it('are let go when they were asked for long ago; the last few are kept', async () => {
      const { facts } = source(answers);
      for (const id of ids) await facts.get([id]);
      expect(isKnown(facts)).toEqual(ids.map((_, index) => index >= 8));
    });
  });
});

import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import { type Asked, presenter } from '../../components/card/presenter.ts';
import { meantBy } from '../../components/card/view.ts';
import { bundledFactSet } from '../../components/facts/bundled-fact-set.ts';
import type { EntityId, FactSetData } from '../../components/facts/schema.ts';
import { setData } from './added-set.ts';

const seward = 'purchase/seward' as EntityId;
const sitka = 'purchase/sitka' as EntityId;
const cia = 'cia' as EntityId;

/** A view of the card of an entity, over a mark that may mean the rivals as well. */
function viewOf(
  entity: EntityId,
  rivals: readonly EntityId[] = [],
  more: Partial<Asked['view']> = {},
): Asked {
  const others = rivals.map((rival) => ({ entity: rival, kind: 'person' }));
  const mark = { entity, kind: 'person', rivals: others, verdict: 'accepted', certainty: 1, because: [] };
  return { view: { mark, trail: [entity], passage: null, ...more } } as unknown as Asked;
}

/** Facts that come when they are let. */
function stage() {
  const asked = new Map<EntityId, PromiseWithResolvers<FactSetData | null>>();
  const facts: FactSource = factSource({
    bundled: bundledFactSet,
    ask(entity) {
      const answer = Promise.withResolvers<FactSetData | null>();
      asked.set(entity, answer);
      return answer.promise;
    },
    watch() {},
  });
  const present = vi.fn<(asked: Asked) => void>();
  const lose = vi.fn<() => void>();
  const come = async (entity: EntityId, isKnown = true) => {
    asked
      .get(entity)
      ?.resolve(isKnown ? setData({ id: 'purchase', entities: [{ id: entity, name: entity }] }) : null);
    // Whoever waits for the answer has it after one turn of the event loop.
    await setImmediate();
  };
  return {
    ...presenter({ facts, present, lose }),
    present,
    lose,
    come,
    asked,
  };
}

describe('a view', () => {
  it('of a bundled entity is presented at once', () => {
    const { show, present } = stage();
    const view = viewOf(cia);
    show(view);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('of an entity of an added set is presented when its facts have come, and not before', async () => {
    const { show, present, come } = stage();
    const view = viewOf(seward);
    show(view);
    expect(present).not.toHaveBeenCalled();
    await come(seward);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('is never presented when something else was asked for meanwhile', async () => {
    const { show, present, come } = stage();
    show(viewOf(seward));
    const later = viewOf(cia);
    show(later);
    await come(seward);
    expect(present).toHaveBeenCalledExactlyOnceWith(later);
  });

  it('is never presented when all was called off meanwhile', async () => {
    const { show, drop, present, lose, come } = stage();
    show(viewOf(seward));
    drop();
    await come(seward);
    expect(present).not.toHaveBeenCalled();
    expect(lose).not.toHaveBeenCalled();
  });

  it('is lost when nobody knows its entity any more', async () => {
    const { show, present, lose, come } = stage();
    show(viewOf(seward));
    await come(seward, false);
    expect(present).not.toHaveBeenCalled();
    expect(lose).toHaveBeenCalledOnce();
  });

  it('is lost when asking fails', async () => {
    const { show, asked, lose } = stage();
    show(viewOf(seward));
    asked.get(seward)?.reject(new Error('The background failed.'));
    await vi.waitFor(() => expect(lose).toHaveBeenCalledOnce());
  });

  it('waits for the others of the same name, and is presented without those that are gone', async () => {
    const { show, present, come } = stage();
    const view = viewOf(cia, [seward, sitka]);
    show(view);
    await come(seward);
    expect(present).not.toHaveBeenCalled();
    await come(sitka, false);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('on the way through others waits for the one to go back to', async () => {
    const { show, present, come } = stage();
    show(viewOf(seward, [], { trail: [seward, sitka] }));
    await come(sitka);
    expect(present).not.toHaveBeenCalled();
    await come(seward);
    expect(present).toHaveBeenCalledOnce();
  });

  it('that was prepared for is presented at once, for nothing is left to wait for', async () => {
    const { prepare, show, present, come } = stage();
    const view = viewOf(cia, [seward]);
    prepare(meantBy(view.view.mark));
    await come(seward);
    expect(present).not.toHaveBeenCalled();
    show(view);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('of a refused name is lost where nobody says why', () => {
    const { show, present, lose } = stage();
    const view = viewOf(cia);
    show({ view: { ...view.view, mark: { ...view.view.mark, verdict: 'refused' } } });
    expect(present).not.toHaveBeenCalled();
    expect(lose).toHaveBeenCalledOnce();
  });
});

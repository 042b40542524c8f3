import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import { createPresenter, type PresentRequest } from '../../components/card/presenter.ts';
import { meaningsOf } from '../../components/card/view-entities.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId, StoryData } from '../../components/story/schema.ts';
import { eventually } from '../eventually.ts';
import { storyData } from './added-story.ts';

const seward = 'purchase/seward' as EntityId;
const sitka = 'purchase/sitka' as EntityId;
const cia = 'cia' as EntityId;

/** A view of an entity's card, for a mark that may mean the rivals, too. */
function viewOf(
  entity: EntityId,
  rivals: readonly EntityId[] = [],
  more: Partial<PresentRequest['view']> = {},
): PresentRequest {
  const others = rivals.map((rival) => ({ entity: rival, kind: 'person' }));
  const mark = { entity, kind: 'person', rivals: others, verdict: 'accepted', certainty: 1, because: [] };
  return { view: { mark, trail: [entity], passage: null, ...more } } as unknown as PresentRequest;
}

/** Facts that load when the test lets them. */
function stage() {
  const asked = new Map<EntityId, PromiseWithResolvers<StoryData | null>>();
  const facts: FactSource = factSource({
    bundled: bundledStory,
    ask(entity) {
      const answer = Promise.withResolvers<StoryData | null>();
      asked.set(entity, answer);
      return answer.promise;
    },
    watch() {},
  });
  const present = vi.fn<(asked: PresentRequest) => void>();
  const lose = vi.fn<() => void>();
  const come = async (entity: EntityId, isKnown = true) => {
    asked
      .get(entity)
      ?.resolve(isKnown ? storyData({ id: 'purchase', entities: [{ id: entity, name: entity }] }) : null);
    // Promises settle within one turn of the event loop.
    await setImmediate();
  };
  return {
    ...createPresenter({ facts, present, lose }),
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

  it('of an entity of an added story is presented when its facts have loaded, and not before', async () => {
    const { show, present, come } = stage();
    const view = viewOf(seward);
    show(view);
    expect(present).not.toHaveBeenCalled();
    await come(seward);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('is never presented when something else was requested meanwhile', async () => {
    const { show, present, come } = stage();
    show(viewOf(seward));
    const later = viewOf(cia);
    show(later);
    await come(seward);
    expect(present).toHaveBeenCalledExactlyOnceWith(later);
  });

  it('is never presented when it was canceled meanwhile', async () => {
    const { show, cancel, present, lose, come } = stage();
    show(viewOf(seward));
    cancel();
    await come(seward);
    expect(present).not.toHaveBeenCalled();
    expect(lose).not.toHaveBeenCalled();
  });

  it('is lost when its entity is unknown', async () => {
    const { show, present, lose, come } = stage();
    show(viewOf(seward));
    await come(seward, false);
    expect(present).not.toHaveBeenCalled();
    expect(lose).toHaveBeenCalledOnce();
  });

  it('is lost when loading fails', async () => {
    const { show, asked, lose } = stage();
    show(viewOf(seward));
    asked.get(seward)?.reject(new Error('The background failed.'));
    await eventually(() => expect(lose).toHaveBeenCalledOnce());
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

  it('in a trail waits for the entity to go back to', async () => {
    const { show, present, come } = stage();
    show(viewOf(seward, [], { trail: [seward, sitka] }));
    await come(sitka);
    expect(present).not.toHaveBeenCalled();
    await come(seward);
    expect(present).toHaveBeenCalledOnce();
  });

  it('that was prepared is presented at once', async () => {
    const { prepare, show, present, come } = stage();
    const view = viewOf(cia, [seward]);
    prepare(meaningsOf(view.view.mark));
    await come(seward);
    expect(present).not.toHaveBeenCalled();
    show(view);
    expect(present).toHaveBeenCalledExactlyOnceWith(view);
  });

  it('of a refused name is lost without an explanation', () => {
    const { show, present, lose } = stage();
    const view = viewOf(cia);
    show({ view: { ...view.view, mark: { ...view.view.mark, verdict: 'refused' } } });
    expect(present).not.toHaveBeenCalled();
    expect(lose).toHaveBeenCalledOnce();
  });
});

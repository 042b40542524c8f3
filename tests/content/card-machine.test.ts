import { describe, expect, test } from 'vitest';
import type { HidingState } from '../../components/card/protocol.ts';
import {
  type CardEvent,
  type CardState,
  cardMachine,
  dependsOnMark,
  type Effect,
  type Hit,
  hidingIn,
  hoverTolerance,
  initialState,
  leaveDelayMs,
  type OpenSettings,
  type PointerTarget,
  shownCard,
  warmMs,
} from '../../components/content/card-machine.ts';
import type { EntityId } from '../../components/story/schema.ts';

const onHover: OpenSettings = { openOn: 'hover', openKey: 'Alt', delay: 400 };
const onClick: OpenSettings = { ...onHover, openOn: 'click' };
const onKey: OpenSettings = { ...onHover, openOn: 'hover-with-key' };

const putin = hitOn('vladimir-putin');
const alaska = hitOn('alaska');
const page: PointerTarget = { kind: 'page' };
const card: PointerTarget = { kind: 'card' };

function hitOn(entity: string): Hit {
  const point = { node: { entity } as unknown as Text, offset: 0 };
  return {
    mark: {
      entity: entity as EntityId,
      kind: 'person',
      verdict: 'accepted',
      certainty: 1,
      because: [],
      rivals: [],
      start: point,
      end: point,
    },
    rect: { left: 0, top: 0, right: 80, bottom: 20 },
  };
}

function on(hit: Hit): PointerTarget {
  return { kind: 'name', hit };
}

function pointed(
  at: number,
  target: PointerTarget,
  more: Partial<Extract<CardEvent, { kind: 'pointed' }>> = {},
): CardEvent {
  return { kind: 'pointed', by: 'move', at, point: { x: 10, y: 10 }, target, keys: [], ...more };
}

/** Runs the events; waits end only by `time-up` events. */
function live(
  events: readonly CardEvent[],
  settings = onHover,
  from: CardState = initialState,
): { state: CardState; effects: readonly Effect[] } {
  const next = cardMachine(settings);
  let step: { state: CardState; effects: readonly Effect[] } = { state: from, effects: [] };
  for (const event of events) step = next(step.state, event);
  return step;
}

function timeUp({ state }: { state: CardState }, at: number, target: PointerTarget): CardEvent {
  return { kind: 'time-up', at, serial: state.memory.serial, target };
}

/** The state after the hover delay, with the card open. */
function openBy(hit: Hit, settings = onHover): CardState {
  const keys = settings.openOn === 'hover-with-key' ? [settings.openKey] : [];
  const resting = live([pointed(0, on(hit), { keys })], settings);
  return live([timeUp(resting, 400, on(hit))], settings, resting.state).state;
}

function shown(state: CardState): string | null {
  return shownCard(state)?.trail.at(-1) ?? null;
}

describe('Opening by hovering', () => {
  test('waits for the hover delay', () => {
    const { state, effects } = live([pointed(0, on(putin))]);
    expect(state.phase.kind).toBe('hovering');
    expect(effects).toEqual([{ kind: 'wait', ms: 400, serial: 1 }]);
  });

  test('opens after the hover delay if the name is still under the pointer', () => {
    const resting = live([pointed(0, on(putin))]);
    const { state, effects } = live([timeUp(resting, 400, on(putin))], onHover, resting.state);
    expect(shown(state)).toBe('vladimir-putin');
    expect(effects).toEqual([{ kind: 'show', card: shownCard(state) }]);
  });

  describe('on a mention that is not marked', () => {
    const unmarked: Hit = { ...putin, isUnmarked: true };

    test('takes twice the delay', () => {
      expect(live([pointed(0, on(unmarked))]).effects).toEqual([{ kind: 'wait', ms: 800, serial: 1 }]);
    });

    test.each(['move', 'key'] as const)('is quick with the key, once there is a %s', (by) => {
      const resting = live([pointed(0, on(unmarked))]);
      const withKey = pointed(200, on(unmarked), { by, keys: ['Alt'], point: { x: 40, y: 10 } });
      expect(live([withKey], onHover, resting.state).effects).toEqual([{ kind: 'wait', ms: 100, serial: 2 }]);
    });

    test('does not begin again when another key is pressed, nor on a marked name', () => {
      const resting = live([pointed(0, on(putin))]);
      const key = pointed(200, on(putin), { by: 'key', keys: ['Alt'] });
      expect(live([key], onHover, resting.state).effects).toEqual([]);
    });

    test('does not follow at once on another card', () => {
      const open = openBy(alaska);
      const passing = live([pointed(1_000, on(unmarked))], onHover, open);
      expect(shown(passing.state)).toBe('alaska');
      const closed = live([timeUp(passing, 1_250, on(unmarked))], onHover, passing.state);
      expect(closed.effects).toEqual([{ kind: 'hide' }, { kind: 'wait', ms: 800, serial: 4 }]);
      const opened = live([timeUp(closed, 2_050, on(unmarked))], onHover, closed.state);
      expect(shown(opened.state)).toBe('vladimir-putin');
    });

    test('takes the key where cards open by that, and a click where they open by clicks', () => {
      const key = pointed(0, on(unmarked), { keys: ['Alt'] });
      expect(live([key], onKey).effects).toEqual([{ kind: 'wait', ms: 100, serial: 1 }]);
      expect(live([pointed(0, on(unmarked))], onKey).effects).toEqual([]);
      const clicked: CardEvent = { kind: 'clicked', hit: unmarked, by: 'mouse' };
      expect(shown(live([clicked], onClick).state)).toBe('vladimir-putin');
    });
  });

  test.each([
    ['text', page],
    ['another name', on(alaska)],
  ])('does not open when the page moved and %s is under the pointer', (_, target) => {
    const resting = live([pointed(0, on(putin))]);
    expect(live([timeUp(resting, 400, target)], onHover, resting.state).state.phase.kind).toBe('closed');
  });

  test('restarts the hover delay when the pointer moves along the name', () => {
    const { effects } = live([
      pointed(0, on(putin)),
      pointed(200, on(putin), { point: { x: 10 + hoverTolerance + 1, y: 10 } }),
    ]);
    expect(effects).toEqual([{ kind: 'wait', ms: 400, serial: 2 }]);
  });

  test('tolerates a trembling hand', () => {
    const { effects } = live([
      pointed(0, on(putin)),
      pointed(200, on(putin), { point: { x: 10 + hoverTolerance, y: 10 } }),
    ]);
    expect(effects).toEqual([]);
  });

  test('ignores a wait that has been replaced', () => {
    const moved = live([pointed(0, on(putin)), pointed(10, page), pointed(20, on(putin))]);
    const late: CardEvent = { kind: 'time-up', at: 400, serial: 1, target: on(putin) };
    expect(live([late], onHover, moved.state).state.phase.kind).toBe('hovering');
  });

  test.each(['scroll', 'select', 'type'] as const)(
    'is canceled by "%s" and waits until that is over',
    (by) => {
      const disturbed = live([pointed(0, on(putin)), { kind: 'disturbed', at: 100, by }]);
      expect(disturbed.state.phase.kind).toBe('closed');
      const again = live([pointed(110, on(putin))], onHover, disturbed.state);
      expect(again.effects).toEqual([expect.objectContaining({ kind: 'wait', serial: 2 })]);
      expect(again.effects[0]).toHaveProperty('ms', disturbed.state.memory.pausedUntil - 110 + 400);
    },
  );

  test('is canceled by a press', () => {
    const { state } = live([pointed(0, on(putin)), { kind: 'pressed', target: on(putin) }]);
    expect(state.phase.kind).toBe('closed');
  });

  test('does not happen when clicks open', () => {
    expect(live([pointed(0, on(putin))], onClick)).toMatchObject({ effects: [] });
  });

  test('does not happen on a key alone', () => {
    expect(live([pointed(0, on(putin), { by: 'key', keys: ['Shift'] })]).effects).toEqual([]);
  });
});

describe('Opening by hovering with a key', () => {
  test('waits only shortly, and only while the chosen key is held', () => {
    expect(live([pointed(0, on(putin))], onKey).effects).toEqual([]);
    expect(live([pointed(0, on(putin), { keys: ['Shift'] })], onKey).effects).toEqual([]);
    expect(live([pointed(0, on(putin), { keys: ['Alt'] })], onKey).effects).toEqual([
      { kind: 'wait', ms: 100, serial: 1 },
    ]);
  });

  test('works when the key is pressed with the pointer on the name already', () => {
    const events = [pointed(0, on(putin)), pointed(50, on(putin), { by: 'key', keys: ['Alt'] })];
    expect(live(events, onKey).state.phase.kind).toBe('hovering');
  });

  test('keeps the card when the key is released over the name', () => {
    const { state } = live([pointed(600, on(putin), { by: 'key' })], onKey, openBy(putin, onKey));
    expect(state.phase.kind).toBe('open');
  });
});

describe('Opening by click and tap', () => {
  test.each([
    { settings: onClick, by: 'mouse', opens: true },
    { settings: onHover, by: 'mouse', opens: false },
    { settings: onHover, by: 'touch', opens: true },
    { settings: onClick, by: 'touch', opens: true },
  ] as const)('a $by click opens when story to $settings.openOn: $opens', ({ settings, by, opens }) => {
    const { state } = live([{ kind: 'clicked', hit: putin, by }], settings);
    expect(shown(state)).toBe(opens ? 'vladimir-putin' : null);
  });

  test('a second click on the same name closes', () => {
    const click: readonly CardEvent[] = [
      { kind: 'pressed', target: on(putin) },
      { kind: 'clicked', hit: putin, by: 'mouse' },
    ];
    const { state, effects } = live([...click, ...click], onClick);
    expect(state.phase.kind).toBe('closed');
    expect(effects).toEqual([{ kind: 'hide' }]);
  });

  test('stays when the pointer leaves', () => {
    const { state } = live([{ kind: 'clicked', hit: putin, by: 'mouse' }, pointed(10, page)], onClick);
    expect(state.phase.kind).toBe('open');
  });
});

function openingOf(state: CardState): number {
  return shownCard(state)?.opening ?? -1;
}

describe('A card that the pointer keeps open', () => {
  test('closes some time after the pointer left name and card', () => {
    const leaving = live([pointed(500, page)], onHover, openBy(putin));
    expect(leaving.effects).toEqual([{ kind: 'wait', ms: leaveDelayMs, serial: 3 }]);
    const { state, effects } = live([timeUp(leaving, 750, page)], onHover, leaving.state);
    expect(state.phase.kind).toBe('closed');
    expect(effects).toEqual([{ kind: 'hide' }]);
  });

  test.each([
    ['the name', on(putin)],
    ['the card', card],
  ])('stays when the pointer comes back to %s', (_, target) => {
    const leaving = live([pointed(500, page)], onHover, openBy(putin));
    const back = live([pointed(600, target), timeUp(leaving, 750, target)], onHover, leaving.state);
    expect(back.state.phase.kind).toBe('open');
  });

  test('does not postpone closing while the pointer moves over the page', () => {
    const { effects } = live([pointed(500, page), pointed(600, page)], onHover, openBy(putin));
    expect(effects).toEqual([]);
  });

  test('restarts the wait with each move on the way to the card', () => {
    const corridor: PointerTarget = { kind: 'corridor', hit: null };
    const { effects } = live([pointed(500, corridor), pointed(600, corridor)], onHover, openBy(putin));
    expect(effects).toEqual([{ kind: 'wait', ms: leaveDelayMs, serial: 4 }]);
  });

  test('is replaced by a neighboring name at once', () => {
    const { state } = live([pointed(500, on(alaska))], onHover, openBy(putin));
    expect(shown(state)).toBe('alaska');
  });

  test('is replaced by a name on the way to the card only after the hover delay', () => {
    const corridor: PointerTarget = { kind: 'corridor', hit: alaska };
    const crossing = live([pointed(500, corridor)], onHover, openBy(putin));
    expect(shown(crossing.state)).toBe('vladimir-putin');
    expect(shown(live([pointed(550, card)], onHover, crossing.state).state)).toBe('vladimir-putin');
    expect(shown(live([timeUp(crossing, 900, corridor)], onHover, crossing.state).state)).toBe('alaska');
  });

  test('opens the next name at once shortly after it closed, and not later', () => {
    const leaving = live([pointed(500, page)], onHover, openBy(putin));
    const closed = live([timeUp(leaving, 750, page)], onHover, leaving.state).state;
    const soon = live([pointed(750 + warmMs - 1, on(alaska))], onHover, closed);
    const late = live([pointed(750 + warmMs, on(alaska))], onHover, closed);
    expect(shown(soon.state)).toBe('alaska');
    expect(late.state.phase.kind).toBe('hovering');
  });

  test.each([
    ['its name goes out of sight', (): CardEvent => ({ kind: 'lost' })],
    ['the page covers it', (state: CardState): CardEvent => ({ kind: 'covered', opening: openingOf(state) })],
  ])('does not take the next name with it when %s', (_, event) => {
    const corridor: PointerTarget = { kind: 'corridor', hit: alaska };
    const crossing = live([pointed(500, corridor)], onHover, openBy(putin));
    const alone = live([event(crossing.state)], onHover, crossing.state);
    expect(alone.effects).toEqual([{ kind: 'hide' }]);
    expect(shown(live([timeUp(crossing, 900, corridor)], onHover, alone.state).state)).toBe('alaska');
  });

  test('is not taken away by what covered the one before it', () => {
    const before = openBy(putin);
    const { state } = live([pointed(500, on(alaska))], onHover, before);
    expect(shown(live([{ kind: 'covered', opening: openingOf(before) }], onHover, state).state)).toBe(
      'alaska',
    );
  });

  test('stays while the page scrolls', () => {
    const { state } = live([{ kind: 'disturbed', at: 500, by: 'scroll' }], onHover, openBy(putin));
    expect(state.phase.kind).toBe('open');
  });
});

describe('A card that the reader keeps open', () => {
  const entered = (state: CardState): CardEvent => ({
    kind: 'entered',
    opening: openingOf(state),
  });

  test.each([
    ['pressing in it', (): CardEvent => ({ kind: 'pressed', target: card })],
    ['pressing its name', (): CardEvent => ({ kind: 'pressed', target: on(putin) })],
    ['moving the focus into it', entered],
  ])('results from %s, and stays when the pointer leaves', (_, event) => {
    const state = openBy(putin);
    expect(live([event(state), pointed(900, page)], onHover, state).state.phase.kind).toBe('open');
  });

  test('is replaced by another name only after the hover delay', () => {
    const kept = live([{ kind: 'pressed', target: card }], onHover, openBy(putin)).state;
    const crossing = live([pointed(900, on(alaska))], onHover, kept);
    expect(shown(crossing.state)).toBe('vladimir-putin');
    expect(live([pointed(950, page)], onHover, crossing.state).state.phase.kind).toBe('open');
    expect(shown(live([timeUp(crossing, 1300, on(alaska))], onHover, crossing.state).state)).toBe('alaska');
  });
});

describe('A pinned card', () => {
  function pin(state: CardState): CardState {
    return live([{ kind: 'pinned', opening: openingOf(state) }], onHover, state).state;
  }
  const pinned = pin(openBy(putin));

  test.each<[string, CardEvent]>([
    ['the pointer leaves', pointed(900, page)],
    ['another name is hovered', pointed(900, on(alaska))],
    ['the page is pressed', { kind: 'pressed', target: page }],
    ['its own name is clicked', { kind: 'clicked', hit: putin, by: 'mouse' }],
    ['the tab is left', { kind: 'left' }],
  ])('stays as it is when %s', (_, event) => {
    expect(live([event], onHover, pinned)).toEqual({ state: pinned, effects: [] });
  });

  test.each<[string, CardEvent]>([
    ['clicked', { kind: 'clicked', hit: alaska, by: 'mouse' }],
    ['asked for', { kind: 'asked', hit: alaska, focus: 'card', position: null }],
  ])('shows the name that is %s, and stays pinned', (_, event) => {
    const { state } = live([event], onHover, pinned);
    expect(shown(state)).toBe('alaska');
    expect(shownCard(state)?.keptBy).toBe('pin');
  });

  test('stays pinned when the reader follows a link in it', () => {
    const opening = openingOf(pinned);
    const followed: CardEvent = { kind: 'followed', opening, entity: 'russia' as EntityId };
    const { state } = live([{ kind: 'entered', opening }, followed], onHover, pinned);
    expect(shownCard(state)).toMatchObject({ keptBy: 'pin', trail: ['vladimir-putin', 'russia'] });
  });

  test('closes when it is dismissed, and the next is not pinned', () => {
    const closed = live([{ kind: 'dismissed' }], onHover, pinned);
    expect(closed.effects).toEqual([{ kind: 'hide' }]);
    const { state } = live(
      [{ kind: 'asked', hit: alaska, focus: 'page', position: null }],
      onHover,
      closed.state,
    );
    expect(shownCard(state)?.keptBy).toBe('reader');
  });

  test('depends on its name again once it is unpinned', () => {
    const opening = openingOf(pinned);
    const { state } = live([{ kind: 'unpinned', opening }], onHover, pinned);
    expect(live([{ kind: 'left' }], onHover, state).state.phase.kind).toBe('closed');
  });
});

test('A mark that is judged again changes its card, and cancels nothing', () => {
  const leaving = live([pointed(500, page)], onHover, openBy(putin)).state;
  const mark = { ...putin.mark, certainty: 0.5 };
  const { state, effects } = live([{ kind: 'judged', mark }], onHover, leaving);
  expect(state.phase.kind).toBe('leaving');
  expect(shownCard(state)?.hit.mark).toBe(mark);
  expect(effects).toEqual([{ kind: 'redraw', card: shownCard(state) }]);
});

const hidingOf = (state: CardState) => {
  const card = shownCard(state);
  return card && hidingIn(card);
};

describe('Hiding a name', () => {
  const open = openBy(putin);
  const opening = openingOf(open);
  const { entity } = putin.mark;
  const hiding = (state: HidingState) => ({ kind: 'hiding', opening, entity, state }) as const;
  const hidden = live([hiding({ kind: 'hidden', where: 'site' })], onHover, open);

  test('has its card stay, to undo it', () => {
    const card = shownCard(hidden.state);
    expect(hidden.effects).toEqual([{ kind: 'show', card }]);
    expect(card?.keptBy).toBe('reader');
    expect(card && hidingIn(card)).toEqual({ kind: 'hidden', where: 'site' });
    expect(card && dependsOnMark(card)).toBe(false);
  });

  test('can be undone', () => {
    const { state } = live([hiding({ kind: 'marked' })], onHover, hidden.state);
    expect(hidingOf(state)).toEqual({ kind: 'marked' });
    expect(live([{ kind: 'left' }], onHover, state).state.phase.kind).toBe('closed');
  });

  test('shows why it could not be saved', () => {
    const notSaved = { kind: 'not-saved', because: 'full' } as const;
    const { state } = live([hiding(notSaved)], onHover, hidden.state);
    expect(hidingOf(state)).toEqual(notSaved);
  });
});

describe('Closing', () => {
  test.each([
    ['Escape', { kind: 'dismissed' }],
    ['the name going out of sight', { kind: 'lost' }],
    ['the page covering it', { kind: 'covered', opening: openingOf(openBy(putin)) }],
    ['a press on the page', { kind: 'pressed', target: page }],
    ['a press on another name', { kind: 'pressed', target: on(alaska) }],
  ] as const)('follows %s', (_, event) => {
    const { state, effects } = live([event], onHover, openBy(putin));
    expect(state.phase.kind).toBe('closed');
    expect(effects).toEqual([{ kind: 'hide' }]);
  });

  test('a name that was dismissed does not open again until the pointer has left it', () => {
    const dismissed = live([{ kind: 'dismissed' }], onHover, openBy(putin)).state;
    expect(live([pointed(900, on(putin))], onHover, dismissed).state.phase.kind).toBe('closed');
    const { state } = live([pointed(900, page), pointed(950, on(putin))], onHover, dismissed);
    expect(state.phase.kind).toBe('hovering');
  });

  test('hides nothing where nothing is shown', () => {
    expect(live([{ kind: 'dismissed' }, { kind: 'lost' }]).effects).toEqual([]);
  });
});

describe('Following links in a card', () => {
  const to = (state: CardState, entity: string): CardEvent => ({
    kind: 'followed',
    opening: openingOf(state),
    entity: entity as EntityId,
  });

  test('keeps the way back', () => {
    const first = openBy(putin);
    const second = live([to(first, 'russia')], onHover, first);
    expect(shownCard(second.state)?.trail).toEqual(['vladimir-putin', 'russia']);
    expect(second.effects).toEqual([{ kind: 'show', card: shownCard(second.state) }]);
    const opening = openingOf(second.state);
    const back = live([{ kind: 'went-back', opening }], onHover, second.state);
    expect(shownCard(back.state)?.trail).toEqual(['vladimir-putin']);
  });

  test('goes back instead of in a circle', () => {
    const first = openBy(putin);
    const events = [to(first, 'russia'), to(first, 'ukraine'), to(first, 'russia')];
    expect(shownCard(live(events, onHover, first).state)?.trail).toEqual(['vladimir-putin', 'russia']);
  });

  test('ignores late events of a closed card', () => {
    const first = openBy(putin);
    const late = to(first, 'russia');
    const second = live([pointed(500, on(alaska))], onHover, first).state;
    expect(live([late], onHover, second)).toEqual({ state: second, effects: [] });
  });
});

describe('Choosing a rival', () => {
  const seward = 'purchase/seward' as EntityId;
  const open = openBy(putin);
  const opening = openingOf(open);
  const chosen = live([{ kind: 'chose', opening, entity: seward }], onHover, open);

  test('shows its card, kept open by the reader, with no way back', () => {
    const card = shownCard(chosen.state);
    expect(card).toMatchObject({ opening, trail: [seward], keptBy: 'reader' });
    expect(chosen.effects).toEqual([{ kind: 'show', card }]);
  });

  test('remembers for each whether it was hidden, so that it can be undone when the reader comes back to it', () => {
    const isHidden = { kind: 'hidden', where: 'site' } as const;
    const hides = { kind: 'hiding', opening, entity: seward, state: isHidden } as const;
    const hidden = live([hides], onHover, chosen.state).state;
    const other = live([{ kind: 'chose', opening, entity: putin.mark.entity }], onHover, hidden).state;
    expect(hidingOf(other)).toEqual({ kind: 'marked' });
    const back = live([{ kind: 'chose', opening, entity: seward }], onHover, other);
    expect(hidingOf(back.state)).toEqual(isHidden);
  });

  test('changes nothing if it is shown already', () => {
    const again = live([{ kind: 'chose', opening, entity: seward }], onHover, chosen.state);
    expect(again).toEqual({ state: chosen.state, effects: [] });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/story/schema.ts';
import { storeFound } from '../../components/tabs/found-names.ts';
import {
  goToName,
  type NameStep,
  setCurrentFrame,
  showNext,
  visits,
} from '../../components/tabs/name-navigation.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, tabs: { sendMessage } } };
});
const sendMessage = vi.hoisted(() => vi.fn());

/** A visit in short: the frame and where the step stories out from. */
const order = (on: Parameters<typeof visits>[0]) =>
  visits(on).map(({ frameId, from }) => `${frameId} ${from}`);
const frames = [0, 5, 8];

it('goes on from where the user is, through the frames, and wraps around to the start of the first', () => {
  expect(order({ frames, at: 5, direction: 'next' })).toEqual(['5 here', '8 start', '0 start', '5 start']);
});

it('goes back the other way, from the end of each frame', () => {
  expect(order({ frames, at: 5, direction: 'previous' })).toEqual(['5 here', '0 end', '8 end', '5 end']);
});

it.each(['next', 'previous'] as const)(
  'begins in the top frame when no name was shown yet (%s)',
  (direction) => {
    expect(order({ frames, at: null, direction })[0]).toBe('0 here');
  },
);

it('starts again when the frame that showed a name is gone', () => {
  expect(order({ frames, at: 99, direction: 'next' })[0]).toBe('0 here');
});

it('wraps around within a single frame', () => {
  expect(order({ frames: [0], at: 0, direction: 'next' })).toEqual(['0 here', '0 start']);
});

it('visits no frame if nothing was found', () => {
  expect(order({ frames: [], at: null, direction: 'next' })).toEqual([]);
});

const next: NameStep = { direction: 'next', to: 'name' };
const previous: NameStep = { direction: 'previous', to: 'name' };

describe('in a tab with names in two frames', () => {
  const alaska = 'alaska' as EntityId;
  const india = 'india' as EntityId;
  /** The mentions of each frame, and the one it is at; what content scripts would know. */
  let mentions: Record<number, { names: EntityId[]; at: number }>;

  beforeEach(async () => {
    fakeBrowser.reset();
    sendMessage.mockReset();
    left = [];
    failing = null;
    debug.mockReset().mockReturnValue();
    mentions = { 0: { names: [alaska, india], at: -1 }, 5: { names: [alaska], at: -1 } };
    sendMessage.mockImplementation(async (_tab, { kind, request }, { frameId }) => {
      const frame = mentions[frameId];
      if (frame === undefined)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      if (frameId === failing) return { failed: 'out of memory' };
      if (kind === 'close-card') {
        left.push(frameId);
        return { response: null };
      }
      if (kind === 'step') marksAround.push([request.before, request.after]);
      const step = request.direction === 'previous' ? -1 : 1;
      const ends = { here: frame.at, start: -1, end: frame.names.length };
      let at = ends[request.from as keyof typeof ends] + step;
      while (kind === 'show-next' && at < frame.names.length && frame.names[at] !== request.entity)
        at += step;
      if (frame.names[at] === undefined) return { response: { shown: false } };
      frame.at = at;
      shown.push(`${frame.names[at]} in ${frameId}`);
      return { response: { shown: true } };
    });
    shown = [];
    marksAround = [];
    for (const [frameId, { names }] of Object.entries(mentions)) {
      const page = { tabId: 7, frameId: Number(frameId), documentId: '' };
      // Most pages mark a name once, however often they mention it.
      const found = names.map((entity) => ({ entity, count: 5 }));
      await storeFound(7, [{ ...page, names: found, marked: names.length }]);
    }
  });
  let shown: string[];
  /** The frames whose cards had to give way. */
  let left: number[];
  /** The frame whose content script fails, if any. */
  let failing: number | null;
  const debug = vi.spyOn(console, 'debug');
  /** How many marks each frame that was asked for a step was given as before and after its own. */
  let marksAround: [number, number][];

  it('the next name goes through both frames and wraps around', async () => {
    for (let press = 0; press < 4; press++) await goToName(7, next);
    expect(shown).toEqual(['alaska in 0', 'india in 0', 'alaska in 5', 'alaska in 0']);
  });

  it('the previous name comes from the end of the frame before', async () => {
    await goToName(7, next);
    await goToName(7, previous);
    expect(shown).toEqual(['alaska in 0', 'alaska in 5']);
  });

  it('a closed frame is skipped', async () => {
    delete mentions[0];
    await goToName(7, next);
    expect(shown).toEqual(['alaska in 5']);
  });

  it('a frame that fails is skipped and logged', async () => {
    failing = 0;
    for (const step of [next, previous]) await goToName(7, step);
    await showNext({ tabId: 7, entity: alaska, focus: 'page' });
    expect(shown).toEqual(['alaska in 5', 'alaska in 5', 'alaska in 5']);
    expect(String(debug.mock.calls[0])).toContain('frame 0 of tab 7');
    expect(String(debug.mock.calls[0])).toContain('The message "step" failed: out of memory');
  });

  it('a card that cannot be closed does not stop the next one', async () => {
    await goToName(7, next);
    failing = 0;
    await setCurrentFrame({ tabId: 7, frameId: 5 });
    await goToName(7, previous);
    expect(shown).toEqual(['alaska in 0', 'alaska in 5']);
    expect(debug).toHaveBeenCalled();
  });

  it('the next mention of an entity is looked for through the frames that name it', async () => {
    for (let click = 0; click < 3; click++) await showNext({ tabId: 7, entity: alaska, focus: 'page' });
    await showNext({ tabId: 7, entity: india, focus: 'page' });
    expect(shown).toEqual(['alaska in 0', 'alaska in 5', 'alaska in 0', 'india in 0']);
  });

  it('each frame gets how many marks the tab has before and after its own', async () => {
    for (let press = 0; press < 3; press++) await goToName(7, next);
    expect(marksAround).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [2, 0],
    ]);
  });

  it('the card of the previous frame is closed, and no other frame is notified', async () => {
    for (let press = 0; press < 3; press++) await goToName(7, next);
    expect(left).toEqual([0]);
  });

  it('a card opened by pointer closes the one of the previous frame, and the next step starts there', async () => {
    await goToName(7, next);
    await setCurrentFrame({ tabId: 7, frameId: 5 });
    await setCurrentFrame({ tabId: 7, frameId: 5 });
    expect(left).toEqual([0]);
    await goToName(7, next);
    expect(shown).toEqual(['alaska in 0', 'alaska in 5']);
  });

  it('of cards that open at once in several frames, only the last one stays', async () => {
    await Promise.all([0, 5, 8].map((frameId) => setCurrentFrame({ tabId: 7, frameId })));
    expect(left).toEqual([0, 5]);
  });

  it('a frame that was closed with its card is skipped', async () => {
    await setCurrentFrame({ tabId: 7, frameId: 99 });
    await setCurrentFrame({ tabId: 7, frameId: 0 });
    expect(left).toEqual([]);
    await goToName(7, next);
    expect(shown).toEqual(['alaska in 0']);
  });

  it('nothing happens for an entity that is not named there', async () => {
    sendMessage.mockClear();
    await showNext({ tabId: 7, entity: 'roblox' as EntityId, focus: 'page' });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

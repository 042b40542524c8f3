import { expect, it, vi } from 'vitest';
import { visits } from '../../components/background/walk.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** A visit in short: the frame and where the step sets out from. */
const order = (on: Parameters<typeof visits>[0]) =>
  visits(on).map(({ frameId, from }) => `${frameId} ${from}`);
const frames = [0, 5, 8];

it('goes on from where the reader is, through the frames, round to the start of the first', () => {
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

it('begins anew when the frame that showed a name is gone', () => {
  expect(order({ frames, at: 99, direction: 'next' })[0]).toBe('0 here');
});

it('goes round within a single frame', () => {
  expect(order({ frames: [0], at: 0, direction: 'next' })).toEqual(['0 here', '0 start']);
});

it('visits nobody where nothing was found', () => {
  expect(order({ frames: [], at: null, direction: 'next' })).toEqual([]);
});

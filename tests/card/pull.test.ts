import { describe, expect, it } from 'vitest';
import { beginsPull, closesWhenLifted, type TouchSample } from '../../components/card/pull.ts';

/** A finger that moves down the screen by so many px every 16 ms. */
function finger(...steps: readonly number[]): readonly TouchSample[] {
  let y = 100;
  return [0, ...steps].map((step, index) => {
    y += step;
    return { x: 50, y, at: 1000 + index * 16 };
  });
}

const lifted = (samples: readonly TouchSample[], side: 'top' | 'bottom' = 'bottom', restMs = 16) =>
  closesWhenLifted({ samples, liftedAt: (samples.at(-1)?.at ?? 0) + restMs, side, height: 400 });

describe('A sheet closes', () => {
  it('when it was pulled by a third of its height, however slowly', () => {
    const slow = finger(...Array.from({ length: 70 }, () => 2));
    expect(lifted(slow)).toBe(true);
    expect(lifted(slow.slice(0, 60))).toBe(false);
  });

  it('when it was flicked toward its edge, however short the way', () => {
    expect(lifted(finger(10, 12, 14))).toBe(true);
    expect(lifted(finger(-10, -12, -14), 'top')).toBe(true);
  });

  it('not when it was pulled a little and held there', () => {
    expect(lifted(finger(10, 12, 14), 'bottom', 300)).toBe(false);
  });

  it('not when a busy machine reports the last moves of a slow finger close together', () => {
    const from = { x: 50, y: 100, at: 1000 };
    const late = [from, { x: 50, y: 132, at: 1500 }, { x: 50, y: 136, at: 1504 }];
    expect(lifted(late)).toBe(false);
  });

  it('not when the finger flicks it back, however far it was', () => {
    const back = finger(40, 40, 40, 40, 40, 40, 40, ...Array.from({ length: 8 }, () => -10));
    expect(lifted(back)).toBe(false);
  });

  it('not when the finger goes away from its edge', () => {
    expect(lifted(finger(-20, -20, -20))).toBe(false);
    expect(lifted(finger(20, 20, 20), 'top')).toBe(false);
  });
});

it('A finger that goes more to the side than toward the edge pulls nothing', () => {
  const from = { x: 50, y: 100, at: 0 };
  expect(beginsPull(from, { x: 52, y: 112, at: 16 }, 'bottom')).toBe(true);
  expect(beginsPull(from, { x: 70, y: 112, at: 16 }, 'bottom')).toBe(false);
  expect(beginsPull(from, { x: 50, y: 88, at: 16 }, 'bottom')).toBe(false);
  expect(beginsPull(from, { x: 50, y: 88, at: 16 }, 'top')).toBe(true);
});

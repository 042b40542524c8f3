import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page as testPage } from 'vitest/browser';
import type { Point } from '../../components/content/placement.ts';
import { eventually } from '../eventually.ts';
import { frames, hand } from './hand.ts';
import { markOf, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  await testPage.viewport(360, 640);
  stage = setStage('<p style="margin-top: 120px">Of <i data-entity="cia">the CIA</i>.</p>');
  stage.controller.open(markOf('cia'), { focus: 'page', position: null });
  await frames();
});
afterEach(async () => {
  stage.abort.abort();
  await preferMotion('no-preference');
});

async function preferMotion(value: 'reduce' | 'no-preference'): Promise<void> {
  const session = cdp() as { send(method: string, parameters: object): Promise<unknown> };
  const features = [{ name: 'prefers-reduced-motion', value }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

function part(selector: string): HTMLElement {
  const found = stage.host.root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

/** Where a finger takes the sheet, and so many px down from there, in three steps. */
function wayDown(by: number): readonly [Point, ...Point[]] {
  const { left, width, top } = part('.card').getBoundingClientRect();
  const at = (share: number): Point => ({ x: left + width / 2, y: top + 10 + by * share });
  return [at(0), at(1 / 3), at(2 / 3), at(1)];
}

test('a sheet that is pulled lets the page be seen where it was, and has its outline back at its edge', async () => {
  const { backgroundColor } = getComputedStyle(part('.popper'));
  const way = wayDown(60);
  await hand.touch(way);
  expect(Number.parseFloat(part('.card').style.translate.split(' ')[1] ?? '')).toBeGreaterThan(40);
  expect(getComputedStyle(part('.popper')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  await hand.move(way.toReversed());
  await hand.lift();
  await eventually(() => expect(getComputedStyle(part('.popper')).backgroundColor).toBe(backgroundColor));
  expect(part('.card').style.translate).toBe('');
  expect(stage.title()).toBe('Central Intelligence Agency');
});

test('where less motion is asked for, it does not slide', async () => {
  await preferMotion('reduce');
  await hand.touch(wayDown(240));
  expect(part('.card').style.translate).not.toBe('');
  const slides: unknown[] = [];
  const { animate } = Element.prototype;
  part('.card').animate = function (this: Element, frames, options) {
    slides.push((options as KeyframeAnimationOptions).duration);
    return animate.call(this, frames, options);
  };
  await hand.lift();
  await eventually(() => expect(stage.title()).toBeNull());
  expect(slides).toEqual([0]);
});

test('two fingers zoom: the sheet goes back', async () => {
  await hand.touch(wayDown(60));
  const touches = [30, 90].map((clientX, identifier) => ({ clientX, clientY: 500, identifier }));
  const session = cdp() as { send(method: string, parameters: object): Promise<unknown> };
  const touchPoints = touches.map(({ clientX: x, clientY: y, identifier: id }) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await eventually(() => expect(part('.card').style.translate).toBe(''));
  await hand.lift();
  expect(stage.title()).toBe('Central Intelligence Agency');
});

test('no script pulls a sheet', async () => {
  const card = part('.card');
  const touch = (clientY: number) =>
    new Touch({ identifier: 1, target: card, clientX: 180, clientY, screenX: 180, screenY: clientY });
  for (const [type, y] of [
    ['touchstart', 400],
    ['touchmove', 500],
    ['touchmove', 620],
  ] as const)
    card.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, touches: [touch(y)] }));
  card.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [] }));
  await frames();
  expect(card.style.translate).toBe('');
  expect(stage.title()).toBe('Central Intelligence Agency');
});

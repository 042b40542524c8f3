import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { frames, hand } from './hand.ts';
import { hitOn, middleOf, nameOf, type Stage, setStage } from './stage.ts';

const style = '<style>body { font: 16px/1.5 sans-serif; margin: 40px; width: 640px }</style>';
const story = `${style}
  <p>The plane landed in <i data-entity="anchorage">Anchorage</i> on a Friday morning, and
  <i data-entity="vladimir-putin">Vladimir Putin</i> came down the steps.</p>
  <p><input></p>`;

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

async function restOn(point: { x: number; y: number }): Promise<void> {
  await hand.moveTo({ x: 5, y: 5 });
  await hand.moveTo(point);
  stage.clock.tick(400);
  await frames();
}

function cardBox(): DOMRect {
  const card = stage.host.root.querySelector('.card');
  if (card === null) throw new Error('No card is drawn.');
  return card.getBoundingClientRect();
}

describe('On the way from the name to the card', () => {
  test('a slow hand keeps it open', async () => {
    stage = setStage(story);
    await restOn(nameOf('anchorage'));
    const { x } = nameOf('anchorage');
    const { bottom } = hitOn('anchorage').rect;
    for (let step = 1; step <= 3; step += 1) {
      await hand.moveTo({ x: x - 12 * step, y: bottom + 2 * step });
      stage.clock.tick(200);
      expect(stage.title(), `at step ${step}`).toBe('Anchorage');
    }
    await hand.moveTo({ x: x - 50, y: cardBox().top + 20 });
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Anchorage');
  });

  test('a hand that goes elsewhere does not, however it moves', async () => {
    stage = setStage(story);
    await restOn(nameOf('anchorage'));
    const { right, y } = { ...nameOf('anchorage'), right: hitOn('anchorage').rect.right };
    await hand.moveTo({ x: right + 20, y });
    stage.clock.tick(200);
    await hand.moveTo({ x: right + 40, y });
    stage.clock.tick(50);
    expect(stage.title()).toBeNull();
  });
});

test('A card does not open while one types, though the pointer rests on a name', async () => {
  stage = setStage(story);
  document.querySelector('input')?.focus();
  await hand.moveTo({ x: 5, y: 5 });
  await hand.moveTo(nameOf('anchorage'));
  await hand.key('a', 'KeyA');
  stage.clock.tick(400);
  await frames();
  expect(stage.title()).toBeNull();
});

test('A card fades in for 150 ms at most', async () => {
  stage = setStage(story);
  await restOn(nameOf('anchorage'));
  const fades = stage.host.root.getAnimations().map(({ effect }) => effect?.getTiming().duration);
  expect(fades).toEqual([expect.any(Number)]);
  expect(fades[0]).toBeLessThanOrEqual(150);
});

describe('The card of a name that wraps', () => {
  const wrapped = `${style}<p style="width: 300px">Down the steps came Mr
    <i data-entity="vladimir-putin">Vladimir Vladimirovich Putin</i> and others.</p>`;

  /** Moves the name down the page and the pointer onto one of its two lines. Returns their current boxes. */
  async function restOnLine(line: 0 | 1, down: number): Promise<() => readonly DOMRect[]> {
    stage = setStage(`<div style="height: ${down}px"></div>${wrapped}`);
    const lines = () => [...(document.querySelector('i')?.getClientRects() ?? [])];
    expect(lines()).toHaveLength(2);
    const { x = 0, y = 0, height = 0 } = lines()[line] ?? {};
    await restOn({ x: x + 10, y: y + height / 2 });
    expect(stage.title()).toBe('Vladimir Putin');
    return lines;
  }

  test('is above its first line if that was pointed at, and stays there', async () => {
    await testPage.viewport(1000, 900);
    const lines = await restOnLine(0, 360);
    expect(cardBox().bottom).toBeCloseTo((lines()[0]?.top ?? 0) - 8, 0);
    document.body.style.paddingTop = '20px';
    await frames();
    expect(cardBox().bottom).toBeCloseTo((lines()[0]?.top ?? 0) - 8, 0);
    document.body.style.paddingTop = '';
  });

  test('is below its second line if that was pointed at', async () => {
    const lines = await restOnLine(1, 100);
    expect(cardBox().top).toBeCloseTo((lines()[1]?.bottom ?? 0) + 8, 0);
  });

  test('covers neither line if there is room on one side only', async () => {
    const lines = await restOnLine(0, 10);
    expect(cardBox().top).toBeCloseTo((lines()[1]?.bottom ?? 0) + 8, 0);
  });

  test('ignores a line in another column', async () => {
    stage =
      setStage(`${style}<div style="columns: 2; column-fill: auto; orphans: 1; widows: 1; height: 300px; width: 640px">
      <div style="height: 270px"></div><span style="display: inline-block; width: 230px"></span>
      <i data-entity="vladimir-putin">Vladimir Vladimirovich Putin</i></div>`);
    const [first, second] = document.querySelector('i')?.getClientRects() ?? [];
    expect(second?.top).toBeLessThan(first?.top ?? 0);
    await restOn({ x: (second?.x ?? 0) + 10, y: (second?.y ?? 0) + 8 });
    expect(cardBox().top).toBeCloseTo((second?.bottom ?? 0) + 8, 0);
  });
});

test('A card follows its name in scrollers within scrollers', async () => {
  const filler = '<div style="height: 600px"></div>';
  stage = setStage(`${style}
    <div id="outer" style="height: 400px; overflow: auto">
      <div id="inner" style="height: 300px; overflow: auto">
        <p style="margin-top: 120px">In <i data-entity="anchorage">Anchorage</i>.</p>${filler}
      </div>${filler}
    </div>`);
  await restOn(nameOf('anchorage'));
  const before = cardBox().top;
  document.querySelector('#inner')?.scrollTo(0, 30);
  await frames();
  expect(cardBox().top).toBeCloseTo(before - 30, 0);
  document.querySelector('#outer')?.scrollTo(0, 40);
  await frames();
  expect(cardBox().top).toBeCloseTo(before - 70, 0);
  expect(cardBox().top).toBeCloseTo(hitOn('anchorage').rect.bottom + 8, 0);
});

test('A card that grows does not move, nor get under the pointer on its name', async () => {
  stage = setStage(story);
  await restOn(nameOf('anchorage'));
  const before = cardBox();
  stage.host.root.querySelector<HTMLElement>('.more')?.click();
  await frames();
  expect(cardBox().height).toBeGreaterThan(before.height + 50);
  expect([cardBox().left, cardBox().top]).toEqual([before.left, before.top]);
  const { x, y } = nameOf('anchorage');
  expect(document.elementFromPoint(x, y)?.localName).toBe('i');
});

describe('A pointer that comes into the card', () => {
  /** From the name down through the card, to below it. */
  const through = (): readonly { x: number; y: number }[] => {
    const { x, y } = nameOf('anchorage');
    const steps = Math.ceil((cardBox().bottom + 60 - y) / 45);
    return Array.from({ length: steps + 1 }, (_, step) => ({ x: x + step, y: y + step * 45 }));
  };

  test('and runs on is let through: the card closes at once behind it', async () => {
    stage = setStage(story);
    await restOn(nameOf('anchorage'));
    await hand.rush(through());
    expect(stage.title()).toBeNull();
  });

  test('and stops there keeps it open', async () => {
    stage = setStage(story);
    await restOn(nameOf('anchorage'));
    await hand.rush(through().slice(0, 4));
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Anchorage');
  });

  test('closes none that the reader keeps open', async () => {
    stage = setStage(story);
    await hand.moveTo({ x: 5, y: 5 });
    stage.controller.open(hitOn('anchorage').mark, { focus: 'page', position: null });
    await frames();
    await hand.rush(through());
    expect(stage.title()).toBe('Anchorage');
  });
});

describe('Over a list of headlines', () => {
  const list = `${style}<ul style="width: 300px">
    <li><a href="#one">Ministers meet as <i data-entity="anchorage">Anchorage</i> waits for the plane</a></li>
    <li><a href="#two">What <i data-entity="vladimir-putin">Putin</i> wants</a></li>
    <li><a href="#three">Markets are calm</a></li></ul>
    <p>In this sentence <a href="#four"><i data-entity="cia">the agency</i></a> is a link among other words of it.</p>`;

  test('a card is beside the headline, and covers none', async () => {
    stage = setStage(list);
    await restOn(nameOf('anchorage'));
    const card = cardBox();
    for (const item of document.querySelectorAll('li'))
      expect(item.getBoundingClientRect().right).toBeLessThanOrEqual(card.left);
    expect(card.top).toBeCloseTo(hitOn('anchorage').rect.top, 0);
  });

  test('the way to it through the rest of the headline is safe, also for a slow hand', async () => {
    stage = setStage(list);
    await restOn(nameOf('anchorage'));
    const { y } = nameOf('anchorage');
    for (let x = hitOn('anchorage').rect.right + 5; x < cardBox().left; x += 20) {
      await hand.moveTo({ x, y });
      stage.clock.tick(200);
      expect(stage.title(), `at ${x}`).toBe('Anchorage');
    }
    await hand.moveTo({ x: cardBox().left + 30, y: y + 20 });
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Anchorage');
  });

  test('a card that grows there does not move', async () => {
    stage = setStage(list);
    await restOn(nameOf('vladimir-putin'));
    const before = cardBox();
    stage.host.root.querySelector<HTMLElement>('.more')?.click();
    await frames();
    expect(cardBox().height).toBeGreaterThan(before.height + 50);
    expect([cardBox().left, cardBox().top]).toEqual([before.left, before.top]);
    expect(cardBox().bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('a form whose fields are called like its properties is a headline as any other', async () => {
    stage = setStage(
      `${style}<form style="width: 300px"><input name="textContent" type="hidden"><input name="childNodes" type="hidden">
        <a href="#one">Ministers meet in <i data-entity="anchorage">Anchorage</i></a></form>`,
    );
    await restOn(nameOf('anchorage'));
    expect(stage.title()).toBe('Anchorage');
    expect(document.querySelector('form')?.getBoundingClientRect().right).toBeLessThanOrEqual(cardBox().left);
  });

  test('the card of a link within a sentence is below it as any other', async () => {
    stage = setStage(list);
    await restOn(nameOf('cia'));
    expect(cardBox().top).toBeCloseTo(hitOn('cia').rect.bottom + 8, 0);
  });
});

test('A card that opens by itself opens beside the pointer, never under it', async () => {
  stage = setStage(story);
  for (const entity of ['anchorage', 'vladimir-putin']) {
    await restOn(nameOf(entity));
    const { x, y } = nameOf(entity);
    expect(document.elementFromPoint(x, y)).not.toBe(stage.host.element);
    await hand.moveTo(middleOf(stage.host.root.querySelector('h2')));
    await hand.moveTo({ x: 900, y: 600 });
    stage.clock.tick(1000);
  }
});

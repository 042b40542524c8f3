import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { frames, hand } from '../card/hand.ts';
import { markOf, middleOf, nameOf, type Stage, setStage } from '../card/stage.ts';

const story = `
  <style>body { font: 16px/1.5 sans-serif; margin: 40px; width: 640px }</style>
  <p id="top">The plane landed in <i data-entity="anchorage">Anchorage</i> on a Friday morning, and
  <i data-entity="vladimir-putin">Vladimir Putin</i> came down the steps.</p>
  <p>Reporters of <a href="#russia"><i data-entity="russia">Russia</i></a> were there before him.</p>
  <p id="far" style="margin-top: 2000px">The end.</p>`;

const page = { x: 5, y: 5 };

let stage: Stage;
beforeAll(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

/** Moves onto a name from elsewhere, as people do, and stays there. */
async function restOn(entity: string): Promise<void> {
  await hand.moveTo(page);
  await hand.moveTo({ x: 6, y: 6 });
  await hand.moveTo(nameOf(entity));
  stage.clock.tick(400);
  await frames();
}

describe('The pointer', () => {
  test('opens a card after the hover delay', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    expect(stage.title()).toBe('Anchorage');
    expect(stage.opened).toEqual(['anchorage']);
  });

  test('opens nothing once the extension is gone', async () => {
    let isThere = true;
    stage = setStage(story, { isThere: () => isThere });
    await restOn('anchorage');
    await hand.key('Escape');
    isThere = false;
    await restOn('vladimir-putin');
    expect(stage.title()).toBeNull();
    expect(stage.abort.signal.aborted).toBe(true);
  });

  test('opens nothing before the hover delay', async () => {
    stage = setStage(story);
    await hand.moveTo(page);
    await hand.moveTo(nameOf('anchorage'));
    stage.clock.tick(399);
    await frames();
    expect(stage.title()).toBeNull();
  });

  test('opens nothing when the page scrolls a name under it', async () => {
    stage = setStage(story);
    const there = nameOf('anchorage');
    const scrolled = { x: there.x, y: there.y + 30 };
    await hand.moveTo(page);
    await hand.moveTo(scrolled);
    document.body.style.paddingTop = '30px';
    await frames();
    stage.clock.tick(5000);
    await frames();
    expect(stage.title()).toBeNull();
  });

  test('switches to a neighboring name at once', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    await hand.moveTo(nameOf('vladimir-putin'));
    expect(stage.title()).toBe('Vladimir Putin');
    expect(stage.opened).toEqual(['anchorage', 'vladimir-putin']);
  });

  test('can go into the card, and closes it some time after it left', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    const { x, y } = middleOf(stage.host.root.querySelector('.description'));
    await hand.moveTo({ x, y });
    // A hand that comes to rest slows down first.
    await hand.moveTo({ x: x + 2, y });
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Anchorage');
    await hand.moveTo({ x: 900, y: 20 });
    stage.clock.tick(249);
    expect(stage.title()).toBe('Anchorage');
    stage.clock.tick(1);
    expect(stage.title()).toBeNull();
    expect(stage.opened).toEqual(['anchorage', null]);
  });

  test('can go into the card of a name in the modal dialog of a component, and press there', async () => {
    stage = setStage(story);
    const dialog = document.createElement('dialog');
    dialog.append(...document.body.childNodes);
    const component = document.body.appendChild(document.createElement('div'));
    component.attachShadow({ mode: 'open' }).append(dialog);
    dialog.showModal();
    await restOn('anchorage');
    await hand.moveTo(middleOf(stage.host.root.querySelector('.description')));
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Anchorage');
    await hand.click(middleOf(stage.host.root.querySelector('.kind')));
    expect(stage.title()).toBe('Anchorage');
    await hand.moveTo(page);
    await hand.click(page);
    expect(stage.title()).toBeNull();
  });

  test('opens nothing with a button down', async () => {
    stage = setStage(story);
    await hand.moveTo(page);
    await hand.press({ x: 20, y: 20 });
    await hand.drag(nameOf('anchorage'));
    stage.clock.tick(5000);
    await frames();
    expect(stage.title()).toBeNull();
    await hand.release(nameOf('anchorage'));
  });

  test('is ignored when a script moves it', async () => {
    stage = setStage(story);
    await hand.moveTo(page);
    const { x, y } = nameOf('anchorage');
    const made = { bubbles: true, clientX: x, clientY: y, screenX: x, screenY: y };
    document.body.dispatchEvent(new PointerEvent('pointermove', made));
    await frames();
    stage.clock.tick(5000);
    await frames();
    expect(stage.title()).toBeNull();
  });

  test.each([
    ['scrolling', () => scrollTo(0, 1)],
    ['selecting', () => getSelection()?.selectAllChildren(document.body)],
  ])('opens nothing while %s', async (_, disturb) => {
    stage = setStage(story);
    await hand.moveTo(page);
    await hand.moveTo(nameOf('anchorage'));
    disturb();
    await frames();
    stage.clock.tick(400);
    await frames();
    expect(stage.title()).toBeNull();
    getSelection()?.empty();
  });
});

describe('A card closes', () => {
  test('by Escape, which the page does not receive, and stays closed under the pointer', async () => {
    stage = setStage(story);
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: stage.abort.signal });
    await restOn('anchorage');
    await hand.key('Escape');
    expect(stage.title()).toBeNull();
    expect(heard).toEqual([]);
    const { x, y } = nameOf('anchorage');
    await hand.moveTo({ x: x + 8, y });
    stage.clock.tick(5000);
    await frames();
    expect(stage.title()).toBeNull();
    await hand.key('Escape');
    expect(heard).toEqual(['Escape']);
  });

  test('by a click on the page', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    await hand.click({ x: 900, y: 20 });
    expect(stage.title()).toBeNull();
  });

  test('when its name scrolls out of the window', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    scrollTo(0, 500);
    await frames();
    expect(stage.title()).toBeNull();
  });

  test('when its name scrolls out of the box it is in', async () => {
    stage = setStage(`<div id="box" style="height: 100px; overflow: auto">${story}</div>`);
    await restOn('anchorage');
    document.querySelector('#box')?.scrollTo(0, 300);
    await frames();
    expect(stage.title()).toBeNull();
  });

  test('when its name is removed from the page', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    document.querySelector('#top')?.remove();
    await frames();
    expect(stage.title()).toBeNull();
  });

  test('when its mark is gone', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    const mark = stage.openMark;
    stage.controller.update({ added: [], removed: [markOf('russia')] });
    expect(stage.title()).toBe('Anchorage');
    stage.controller.update({ added: [], removed: mark === null ? [] : [mark] });
    expect(stage.title()).toBeNull();
  });

  test('when its mark is gone after it was judged again, but not when it is judged again', async () => {
    stage = setStage(story);
    await restOn('anchorage');
    const mark = stage.openMark;
    if (mark === null) throw new Error('No card is open.');
    const surer = { ...mark, certainty: 0.99 };
    stage.controller.update({ added: [surer], removed: [mark] });
    expect(stage.title()).toBe('Anchorage');
    expect(stage.openMark).toBe(surer);
    stage.controller.update({ added: [], removed: [surer] });
    expect(stage.title()).toBeNull();
  });

  test('when the signal aborts, and leaves nothing behind', async () => {
    stage = setStage(story);
    const before = document.documentElement.outerHTML;
    await restOn('anchorage');
    expect(document.documentElement.outerHTML).not.toBe(before);
    stage.abort.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    await restOn('vladimir-putin');
    expect(stage.title()).toBeNull();
  });
});

describe('A click', () => {
  test('opens a card when it is set to, and closes it again', async () => {
    stage = setStage(story, { openOn: 'click' });
    await hand.click(nameOf('vladimir-putin'));
    await frames();
    expect(stage.title()).toBe('Vladimir Putin');
    await hand.moveTo(page);
    stage.clock.tick(5000);
    expect(stage.title()).toBe('Vladimir Putin');
    await hand.click(nameOf('vladimir-putin'));
    expect(stage.title()).toBeNull();
  });

  test('on a linked name follows the link', async () => {
    stage = setStage(story, { openOn: 'click' });
    await hand.click(nameOf('russia'));
    await frames();
    expect(stage.title()).toBeNull();
    expect(location.hash).toBe('#russia');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('A tap', () => {
  test('opens a card, however it is set, and a tap elsewhere closes it', async () => {
    stage = setStage(story, { openOn: 'hover' });
    await hand.tap(nameOf('vladimir-putin'));
    await frames();
    expect(stage.title()).toBe('Vladimir Putin');
    await hand.tap({ x: 900, y: 20 });
    expect(stage.title()).toBeNull();
  });
});

describe('A tap on a linked name', () => {
  test.each(['hover', 'click'] as const)('follows the link, when cards open by %s', async (openOn) => {
    stage = setStage(story, { openOn });
    await hand.tap(nameOf('russia'));
    await frames();
    expect(stage.title()).toBeNull();
    expect(location.hash).toBe('#russia');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('A long press on a linked name', () => {
  test('opens its card instead of the link’s menu, and the next one opens the menu', async () => {
    stage = setStage(story);
    expect(await hand.hold(nameOf('russia'))).toBe(false);
    expect(stage.title()).toBe('Russia');
    expect(stage.host.root.querySelector('.held')?.textContent).toBe(
      'Press and hold again for the link’s menu.',
    );
    expect(location.hash).toBe('');
    expect(await hand.hold(nameOf('russia'))).toBe(true);
    await hand.tap({ x: 900, y: 20 });
    expect(stage.title()).toBeNull();
    expect(await hand.hold(nameOf('russia'))).toBe(false);
  });

  test('leaves the page its own handlers', async () => {
    stage = setStage(story);
    const heard: boolean[] = [];
    document.addEventListener('contextmenu', (event) => heard.push(event.isTrusted), {
      signal: stage.abort.signal,
    });
    await hand.hold(nameOf('russia'));
    expect(heard).toEqual([true]);
  });

  test('does not open one of a name in plain text, where it selects', async () => {
    stage = setStage(story);
    expect(await hand.hold(nameOf('anchorage'))).toBe(true);
    expect(stage.title()).toBeNull();
    getSelection()?.empty();
  });

  test('cannot be feigned by a script', async () => {
    stage = setStage(story);
    const { x, y } = nameOf('russia');
    const made = { bubbles: true, cancelable: true, clientX: x, clientY: y };
    const link = document.querySelector('a');
    link?.dispatchEvent(new PointerEvent('pointerdown', { ...made, pointerType: 'touch', isPrimary: true }));
    const menu = new PointerEvent('contextmenu', { ...made, pointerType: 'touch' });
    link?.dispatchEvent(menu);
    await frames();
    expect(menu.defaultPrevented).toBe(false);
    expect(stage.title()).toBeNull();
  });

  test('is no click with the right button, which opens the menu', async () => {
    stage = setStage(story);
    const menus: boolean[] = [];
    document.addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), {
      signal: stage.abort.signal,
    });
    await hand.rightClick(nameOf('russia'));
    expect(menus).toEqual([false]);
    expect(stage.title()).toBeNull();
  });
});

describe('Requesting a card', () => {
  test('moves the focus into it, and Escape gives it back', async () => {
    stage = setStage(`<button id="before">Before</button>${story}`);
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    expect(stage.controller.open(markOf('anchorage'), { focus: 'card', position: null })).toBe(true);
    await frames();
    expect(stage.host.root.activeElement?.getAttribute('role')).toBe('dialog');
    await hand.key('Escape');
    expect(stage.title()).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  test('fails for a name that is out of sight', () => {
    stage = setStage(`<div style="height: 3000px"></div>${story}`);
    expect(stage.controller.open(markOf('anchorage'), { focus: 'card', position: null })).toBe(false);
  });
});

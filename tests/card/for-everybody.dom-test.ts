import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page as testPage, userEvent } from 'vitest/browser';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { frames, hand } from './hand.ts';
import { markOf, middleOf, nameOf, type Stage, setStage } from './stage.ts';

const story = `
  <style>body { font: 16px/1.5 sans-serif; margin: 40px }</style>
  <p><button id="before">Before</button> The plane landed in <i data-entity="jber">the base</i>, and
  <i data-entity="cia">the agency</i> knew. <i data-entity="vladimir-putin">Vladimir Putin</i> came.</p>`;

const ofEachKind = [
  ['a person', 'vladimir-putin'],
  ['a place', 'jber'],
  ['an organization', 'cia'],
] as const;

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(async () => {
  stage.abort.abort();
  await emulate({});
});

/** Emulates a media feature or type. */
async function emulate(preference: {
  readonly feature?: string;
  readonly value?: string;
  readonly media?: string;
}) {
  const { feature, value = '', media = '' } = preference;
  const session = cdp() as { send(method: string, parameters: object): Promise<unknown> };
  const features = feature === undefined ? [] : [{ name: feature, value }];
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

function inCard<Found extends Element = HTMLElement>(selector: string): Found {
  const found = stage.host.root.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

describe('What opens by pointer (1.4.13)', () => {
  beforeEach(async () => {
    stage = setStage(story);
    await hand.moveTo({ x: 5, y: 5 });
    await hand.moveTo(nameOf('cia'));
    stage.clock.tick(400);
    await frames();
  });

  test('stays for as long as the pointer stays on the name or in the card', async () => {
    stage.clock.tick(600_000);
    await frames();
    expect(stage.title()).toBe('Central Intelligence Agency');
    await hand.moveTo(middleOf(inCard('h2')));
    stage.clock.tick(600_000);
    await frames();
    expect(stage.title()).toBe('Central Intelligence Agency');
  });

  test('does not cover the name', () => {
    const name = document.querySelector('[data-entity="cia"]')?.getBoundingClientRect();
    expect(inCard('.card').getBoundingClientRect().top).toBeGreaterThanOrEqual(name?.bottom ?? 1e6);
  });
});

describe('By keyboard', () => {
  test('each control of the card is reached by Tab, in order, with a focus one can see (2.1.1, 2.4.3, 2.4.7)', async () => {
    stage = setStage(story);
    document.querySelector<HTMLElement>('#before')?.focus();
    stage.controller.open(markOf('cia'), { focus: 'card', position: null });
    await frames();
    inCard('.more').focus();
    await userEvent.keyboard('{Enter}');
    inCard('[role="dialog"]').focus();
    const controls = [...stage.host.root.querySelectorAll('a[href], button')];
    expect(controls.length).toBeGreaterThan(10);
    for (const control of controls) {
      await userEvent.keyboard('{Tab}');
      expect(stage.host.root.activeElement).toBe(control);
      expect(getComputedStyle(control).outlineStyle, control.outerHTML).toBe('solid');
    }
    await userEvent.keyboard('{Tab}');
    expect(stage.title()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  test.each([
    ['forwards', -1, '{Tab}'],
    ['backwards', 0, '{Shift>}{Tab}{/Shift}'],
  ])('Tab %s leads out of a card that was opened by pointer, to where one was', async (_, end, tab) => {
    stage = setStage(story);
    document.querySelector<HTMLElement>('#before')?.focus();
    stage.controller.open(markOf('cia'), { focus: 'page', position: null });
    await frames();
    [...stage.host.root.querySelectorAll<HTMLElement>('a[href], button')].at(end)?.focus();
    await userEvent.keyboard(tab);
    expect(stage.title()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });
});

describe('The card', () => {
  test.each(['forwards', 'backwards'])('never covers what has the focus, going %s (2.4.11)', async (way) => {
    await open('jber');
    const all = [...stage.host.root.querySelectorAll<HTMLElement>('.scroller a, .scroller button')];
    for (const control of way === 'forwards' ? all : all.toReversed()) {
      control.focus();
      // A link may span several lines.
      const { x = 0, y = 0, width = 0, height = 0 } = control.getClientRects()[0] ?? {};
      const seen = stage.host.root.elementFromPoint(x + width / 2, y + height / 2);
      expect(control.contains(seen), `${control.outerHTML} lies under ${seen?.outerHTML}`).toBe(true);
    }
  });

  /** Opens a card with all details; its entity may have another name. */
  async function open(entity: string, name?: string): Promise<void> {
    const named = (id: EntityId) => {
      const found = bundledStory.entity(id);
      return found && { ...found, name: name ?? found.name };
    };
    stage = setStage(story, { story: { ...bundledStory, entity: named } });
    stage.controller.open(markOf(entity), { focus: 'page', position: null });
    await frames();
    inCard('.more').click();
    await frames();
  }

  test.each(ofEachKind)('of %s loses nothing when text is spaced widely (1.4.12)', async (_, entity) => {
    await open(entity);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`.card * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } .card p { margin-block-end: 2em !important }`);
    stage.host.root.adoptedStyleSheets.push(spacing);
    expectWhole();
  });

  test.each(ofEachKind)('of %s loses nothing when text is twice as large (1.4.4)', async (_, entity) => {
    await open(entity);
    for (const width of [1000, 360]) {
      await testPage.viewport(width, 700);
      inCard('.popper').style.fontSize = '32px';
      await frames();
      expectWhole();
    }
  });

  test.each([
    ['1280 × 1024', 256],
    ['1280 × 800', 200],
  ])('can be read and used to its end in a window of %s px at 400 % zoom (1.4.10)', async (_, height) => {
    await testPage.viewport(320, height);
    await open('jber');
    expectWhole();
    const { top, bottom } = inCard('.card').getBoundingClientRect();
    expect(bottom - top).toBeGreaterThanOrEqual(120);
    for (const control of stage.host.root.querySelectorAll<HTMLElement>('.scroller button, .scroller a')) {
      control.focus();
      const box = control.getBoundingClientRect();
      expect(box.top, control.outerHTML).toBeGreaterThanOrEqual(0);
      expect(box.bottom, control.outerHTML).toBeLessThanOrEqual(height + 1);
    }
  });

  test.each([
    ['of many words', 'Most Reverend and Right Honourable the Lord Archbishop of Elmendorf-Richardson'],
    ['of one word', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
  ])('shows all of a name %s', async (_, name) => {
    for (const width of [1000, 320]) {
      await testPage.viewport(width, 700);
      await open('jber', name);
      expect(inCard('h2').textContent).toBe(name);
      expectWhole();
      const [heading, controls] = [inCard('.heading'), inCard('.controls')].map((part) =>
        part.getBoundingClientRect(),
      );
      const isBeside = (heading?.right ?? 1e6) <= (controls?.left ?? 0);
      expect(isBeside || (heading?.bottom ?? 1e6) <= (controls?.top ?? 0)).toBe(true);
      stage.abort.abort();
    }
  });

  test('is a sheet that stays at its edge as the page scrolls below it', async () => {
    await testPage.viewport(360, 700);
    stage = setStage(
      `<div style="height: 480px"></div><p>Of <i data-entity="cia">the CIA</i>.</p><div style="height: 2000px"></div>`,
    );
    stage.controller.open(markOf('cia'), { focus: 'page', position: null });
    await frames();
    const { dataset } = inCard('.popper');
    expect(dataset).toMatchObject({ at: 'edge', side: 'top' });
    const { top, height } = inCard('.card').getBoundingClientRect();
    for (let scrolled = 40; scrolled <= 440; scrolled += 80) {
      scrollTo({ top: scrolled, behavior: 'instant' });
      await frames();
      expect(dataset).toMatchObject({ at: 'edge', side: 'top' });
      expect(inCard('.card').getBoundingClientRect()).toMatchObject({ top, height });
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('is dark on the dark part of a light page, and light on the rest of it and over a dark caption', async () => {
    stage = setStage(
      `${story}<figcaption style="background: #14161c; color: #eee">
      <i data-entity="roblox">Roblox</i></figcaption>
      <div style="background: #14161c; color: #eee; min-height: 60vh"><section>
      <p>With <i data-entity="marco-rubio">Marco Rubio</i>.</p></section></div>`,
      { theme: 'auto' },
    );
    for (const [entity, theme] of [
      ['marco-rubio', 'dark'],
      ['cia', 'light'],
      ['roblox', 'light'],
    ] as const) {
      stage.controller.open(markOf(entity), { focus: 'page', position: null });
      await frames();
      expect(inCard('.card').classList).toContain(theme);
    }
  });

  test('does not move as it opens for readers who prefer reduced motion (2.3.3)', async () => {
    await emulate({ feature: 'prefers-reduced-motion', value: 'reduce' });
    await open('cia');
    expect(stage.host.root.getAnimations()).toEqual([]);
  });

  test('keeps its edges and shows where the focus is in forced colors', async () => {
    await emulate({ feature: 'forced-colors', value: 'active' });
    await open('cia');
    const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(inCard('.card'));
    expect(borderTopStyle).toBe('solid');
    expect(borderTopColor).not.toBe(backgroundColor);
    inCard('.close').focus();
    expect(getComputedStyle(inCard('.close')).outlineStyle).toBe('solid');
  });

  test('is not printed', async () => {
    await open('cia');
    await emulate({ media: 'print' });
    expect(stage.host.element.checkVisibility()).toBe(false);
  });
});

/** The card is in the window, and nothing in it is cut off or reached only by horizontal scrolling. */
function expectWhole(): void {
  const scroller = inCard('.scroller');
  expect(scroller.scrollWidth).toBe(scroller.clientWidth);
  expect(cutOff(scroller)).toEqual([]);
  const { left, right, top, bottom } = inCard('.card').getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
}

/** The elements that clip their text. */
function cutOff(within: Element): readonly string[] {
  return [...within.querySelectorAll('*')]
    .filter((element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.unseen, svg'))
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    )
    .map(({ outerHTML }) => outerHTML);
}

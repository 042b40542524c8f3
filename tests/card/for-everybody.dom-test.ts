import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page as testPage, userEvent } from 'vitest/browser';
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

/** Has the browser tell pages of a wish or a medium. */
async function emulate(wish: {
  readonly feature?: string;
  readonly value?: string;
  readonly media?: string;
}) {
  const { feature, value = '', media = '' } = wish;
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
    stage.controller.open(markOf('cia'), { focus: 'card', place: null });
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
});

describe('The card', () => {
  async function open(entity: string): Promise<void> {
    stage = setStage(story);
    stage.controller.open(markOf(entity), { focus: 'page', place: null });
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
    const scroller = inCard('.scroller');
    expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    expect(cutOff(scroller)).toEqual([]);
  });

  test('does not move as it opens for those who ask for that (2.3.3)', async () => {
    await emulate({ feature: 'prefers-reduced-motion', value: 'reduce' });
    await open('cia');
    expect(stage.host.root.getAnimations()).toEqual([]);
  });

  test('keeps its edges and shows where the focus is in forced colours', async () => {
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

/** The elements that hide a part of their text. */
function cutOff(within: Element): readonly string[] {
  return [...within.querySelectorAll('*')]
    .filter((element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.unseen, svg'))
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    )
    .map(({ outerHTML }) => outerHTML);
}

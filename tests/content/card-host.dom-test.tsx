import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { visibleHit } from '../../components/content/anchor.ts';
import { createCardHost, type HostEvent, type HostView } from '../../components/content/card-host.ts';
import { glanceHeight } from '../../components/content/placement.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { frames, hand } from '../card/hand.ts';
import { inlineLink } from '../card/inline-link.ts';
import { bundledOnly, hitOn, markOf, middleOf, usualView } from '../card/stage.ts';

const story = `
  <style>body { font: 16px/1.5 sans-serif; margin: 40px; width: 500px }</style>
  <p>The plane landed in <i data-entity="anchorage">Anchorage</i> on a Friday morning.</p>`;

const entities = bundledStory.entities.map((entity) => [entity.name, entity] as const);

let host: ReturnType<typeof createCardHost>;
let sent: HostEvent[];
let abort: AbortController;

beforeAll(() => testPage.viewport(1000, 700));

beforeEach(() => {
  document.body.innerHTML = story;
  abort = new AbortController();
  sent = [];
  host = createCardHost({
    openLink: inlineLink(bundledOnly),
    send: (event) => sent.push(event),
    signal: abort.signal,
  });
});

afterEach(() => abort.abort());

/** Shows the card of `entity` over the one name of the page. */
function show(entity: string, more: Partial<HostView> = {}): void {
  const trail = [entity as EntityId] as const;
  host.show({ ...usualView, hit: hitOn('anchorage'), trail, theme: 'light', ...more });
}

function inCard<Found extends Element = HTMLElement>(selector: string): Found {
  const found = host.root.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

function colorOf(selector: string): string {
  return getComputedStyle(inCard<SVGElement>(selector)).fill;
}

/** Opens the card, and all of each section. */
async function expand(): Promise<void> {
  inCard('.more').click();
  await frames();
  for (const more of host.root.querySelectorAll<HTMLElement>('.show-more')) more.click();
  await frames();
}

describe('The card of every entity', () => {
  test.each(entities)('%s says at a glance who or what, why now, and as of when', (_, entity) => {
    show(entity.id);
    const text = inCard('.card').textContent;
    for (const part of [entity.name, entity.description]) expect(text).toContain(part);
    expect(text).toContain('as of 15 August 2025');
    expect(inCard('.card').getBoundingClientRect().height).toBeLessThanOrEqual(glanceHeight + 12);
  });

  test.each(entities)('%s shows all that is known on demand', async (_, entity) => {
    show(entity.id);
    await expand();
    const labels = [...host.root.querySelectorAll('dt')].map((term) => term.textContent);
    expect(labels).toEqual(entity.facts.map(({ label }) => label));
    const text = inCard('.card').textContent;
    for (const part of [entity.role?.text, entity.story?.matters?.text ?? '']) {
      expect(text).toContain(part ?? 'nothing');
    }
    for (const statement of entity.story?.statements ?? []) expect(text).toContain(statement.text);
    for (const { differs } of entity.facts) expect(text).toContain(differs ?? '');
    expect(host.root.querySelectorAll('.chip')).toHaveLength(entity.relations.length);
    for (const link of host.root.querySelectorAll('a')) {
      expect(link.href).toMatch(/^https:/);
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  test.each(entities)('%s overflows neither the card nor the window at 320 px', async (_, entity) => {
    await testPage.viewport(320, 640);
    show(entity.id);
    await expand();
    const scroller = inCard('.scroller');
    expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    const { left, right } = inCard('.card').getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(312);
    await testPage.viewport(1000, 700);
  });
});

describe('The card', () => {
  test('is a dialog named after the entity, and its facts are marked as English', () => {
    show('china');
    const dialog = inCard('[role="dialog"]');
    const name = host.root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('China');
    expect(dialog.lang).toBe('en');
  });

  test('draws a flag without requesting an image', () => {
    show('ukraine');
    expect(inCard('.flag-picture > svg').namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(host.root.querySelectorAll('img')).toHaveLength(0);
  });

  test('shows where a place is, also to screen readers', () => {
    show('ukraine');
    const { picture } = bundledStory.entity('ukraine' as EntityId) ?? {};
    const map = inCard<SVGElement>('.map > svg');
    expect(map.role).toBe('img');
    expect(picture).toMatchObject({ kind: 'map', shows: map.ariaLabel });
    expect(map.querySelectorAll('.shape')).toHaveLength(1);
    expect(map.querySelectorAll('.point')).toHaveLength(0);
  });

  test('distinguishes a point from the shape around it', () => {
    show('anchorage');
    expect(host.root.querySelectorAll('.map .point')).toHaveLength(1);
    expect(colorOf('.shape')).not.toBe(colorOf('.point'));
    expect(colorOf('.shape')).not.toBe(colorOf('.land'));
  });

  test('has its sentence beside the map, and below it if large text leaves no room', async () => {
    show('jber');
    const boxOf = (selector: string) => inCard(selector).getBoundingClientRect();
    expect(boxOf('.sentence').left).toBeGreaterThan(boxOf('.map').right);
    await testPage.viewport(320, 640);
    inCard('.popper').style.fontSize = '32px';
    expect(boxOf('.sentence').top).toBeGreaterThanOrEqual(boxOf('.map').bottom);
    await testPage.viewport(1000, 700);
  });

  test('colors its map by its theme', () => {
    const parts = ['.land', '.shape'];
    show('russia');
    const light = parts.map(colorOf);
    show('russia', { opening: 2, theme: 'dark' });
    for (const [index, dark] of parts.map(colorOf).entries()) expect(dark).not.toBe(light[index]);
  });

  test.each(['vladimir-putin', 'cia', 'air-force-one', 'the-west'])(
    'does not read out the drawing of %s, which adds nothing',
    (id) => {
      show(id);
      expect(host.root.querySelectorAll('.picture [role="img"]')).toHaveLength(0);
      for (const part of inCard('.picture').children) expect(part.ariaHidden).toBe('true');
    },
  );

  test('is below the name with a gap, and above it near the bottom of the window', async () => {
    show('china');
    const name = hitOn('anchorage').rect;
    expect(inCard('.card').getBoundingClientRect().top).toBeCloseTo(name.bottom + 8, 0);
    document.body.style.paddingTop = '500px';
    show('china', { opening: 2 });
    expect(inCard('.card').getBoundingClientRect().bottom).toBeCloseTo(hitOn('anchorage').rect.top - 8, 0);
    document.body.style.paddingTop = '';
  });

  test('keeps its place at the name when it grows and when the page moves', async () => {
    document.body.style.paddingTop = '480px';
    show('china');
    await expand();
    expect(inCard('.card').getBoundingClientRect().bottom).toBeCloseTo(hitOn('anchorage').rect.top - 8, 0);
    document.body.style.paddingTop = '440px';
    await frames();
    expect(inCard('.card').getBoundingClientRect().bottom).toBeCloseTo(hitOn('anchorage').rect.top - 8, 0);
    document.body.style.paddingTop = '';
  });

  test('has no target smaller than 24 px', async () => {
    show('china', { trail: ['india', 'china'] as unknown as HostView['trail'] });
    await expand();
    for (const control of host.root.querySelectorAll('button:not(.inline-link), sup a')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.className).toBeGreaterThanOrEqual(24);
    }
  });

  test('reports which related entity was chosen, and going back', async () => {
    show('china');
    await expand();
    inCard('.chip').click();
    const chosen = bundledStory.entity('china' as EntityId)?.relations[0]?.to;
    expect(sent.at(-1)).toEqual({ kind: 'followed', opening: 1, entity: chosen });
    show('india', { trail: ['china', 'india'] as unknown as HostView['trail'] });
    expect(inCard('.back').textContent).toBe('Back to China');
    inCard('.back').click();
    expect(sent.at(-1)).toEqual({ kind: 'went-back', opening: 1 });
  });

  test('fades in once, and not again for the next name', () => {
    show('china');
    expect(host.root.getAnimations()).toHaveLength(1);
    for (const fade of host.root.getAnimations()) fade.finish();
    show('india', { opening: 2 });
    expect(host.root.getAnimations()).toHaveLength(0);
  });

  test('shows each entity from its top', async () => {
    show('china');
    await expand();
    inCard('.scroller').scrollTop = 300;
    show('india', { trail: ['china', 'india'] as unknown as HostView['trail'] });
    expect(inCard('.scroller').scrollTop).toBe(0);
    expect(inCard('.more').getAttribute('aria-expanded')).toBe('true');
  });

  test('shows the theme of the page under the name when it is set to auto', () => {
    document.body.style.background = 'rgb(20, 22, 30)';
    show('china', { theme: 'auto' });
    expect(inCard('.card').classList).toContain('dark');
    document.body.style.background = 'oklch(0.97 0.01 90)';
    show('china', { theme: 'auto' });
    expect(inCard('.card').classList).toContain('light');
    document.body.style.background = '';
  });

  test('returns the focus on Tab from its last control if it was opened by key', async () => {
    show('china', { focus: 'card' });
    inCard('.close').focus();
    await hand.key('Tab');
    expect(sent.at(-1)).toEqual({ kind: 'dismissed' });
  });

  test('moves the focus to the card when the focused element is gone', async () => {
    show('china');
    await expand();
    inCard('.chip').focus();
    show('india', { trail: ['china', 'india'] as unknown as HostView['trail'] });
    expect(host.root.activeElement).toBe(inCard('[role="dialog"]'));
  });
});

const placeOfHeading = (): [number, number] => {
  const { x, y } = middleOf(inCard('h2'));
  return [x, y];
};

/** Covers the window from inside a component; a steady one again in every frame. */
function coverInShadow({ isSteady = true } = {}): HTMLElement {
  const component = document.body.appendChild(document.createElement('x-cover'));
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
  component.attachShadow({ mode: 'open' }).append(cover);
  cover.showPopover();
  const again = () => {
    if (!component.isConnected) return;
    cover.hidePopover();
    cover.showPopover();
    requestAnimationFrame(again);
  };
  if (isSteady) requestAnimationFrame(again);
  return component;
}

describe('The page', () => {
  test('has one empty element, from when a card may be wanted until none was for a while', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hosts = () => [...document.querySelectorAll('html > div[popover="manual"]')];
    expect(hosts()).toEqual([]);
    host.prepare();
    expect(hosts()).toEqual([host.element]);
    expect(host.element.matches(':popover-open')).toBe(false);
    show('china');
    expect(host.element.matches(':popover-open')).toBe(true);
    expect(host.element.shadowRoot).toBeNull();
    expect(host.element.childNodes).toHaveLength(0);
    expect(host.element.attributes).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(inCard('h2').textContent).toBe('China');
    host.hide();
    expect(host.element.matches(':popover-open')).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(hosts()).toEqual([]);
    vi.useRealTimers();
  });

  test.each([
    [
      'resets everything',
      'html > :not(head), body * { all: unset !important; font-size: 40px !important; color: red !important }',
    ],
    [
      'styles elements by name',
      'div, span, h2, p, button { display: block; width: 676px; font: 40px serif }',
    ],
    ['hides unknown elements', 'html > :not(head, body) { display: none !important; opacity: 0 !important }'],
    ['defines our own words', ':root { --accent: red; --ground: red; --ink: red } html { font-size: 40px }'],
    ['is written from right to left', 'html, body { direction: rtl; letter-spacing: 1em; zoom: 1 }'],
  ])('does not change the look of the card when it %s', (_, css) => {
    const looks = () => {
      const heading = getComputedStyle(inCard('h2'));
      const box = inCard('.card').getBoundingClientRect();
      const card = getComputedStyle(inCard('.card'));
      return {
        size: [box.width, box.height],
        heading: [heading.fontSize, heading.color, heading.display, heading.letterSpacing],
        card: [card.backgroundColor, card.color, card.direction, card.fontFamily],
      };
    };
    show('china');
    const before = looks();
    const style = document.createElement('style');
    style.textContent = css;
    document.body.append(style);
    show('china', { opening: 2 });
    for (const fade of host.root.getAnimations()) fade.finish();
    expect(looks()).toEqual(before);
    expect(inCard('.card').checkVisibility({ opacityProperty: true })).toBe(true);
  });

  test('may remove the host: the card closes, and the next one adds it again', async () => {
    show('china');
    host.element.remove();
    await frames();
    expect(sent).toContainEqual({ kind: 'lost' });
    host.hide();
    show('india', { opening: 2 });
    expect(host.element.isConnected).toBe(true);
    expect(inCard('h2').textContent).toBe('India');
  });

  test('that removes the host does not get it again for a pointer that is near', () => {
    host.prepare();
    for (let times = 0; times < 5; times += 1) {
      host.element.remove();
      host.prepare();
    }
    expect(host.element.isConnected).toBe(false);
  });

  test.each([
    ['takes the attribute of the host away', () => host.element.removeAttribute('popover')],
    ['closes the host', () => host.element.hidePopover()],
    ['makes the host inert', () => host.element.setAttribute('inert', '')],
    ['covers the card again and again', coverInShadow],
  ])('that %s closes the card, and the next one is complete', async (_, attack) => {
    show('china');
    attack();
    await expect.poll(() => sent).toContainEqual({ kind: 'lost' });
    host.hide();
    for (const cover of document.querySelectorAll('x-cover')) cover.remove();
    host.element.removeAttribute('inert');
    sent.length = 0;
    show('india', { opening: 2 });
    await frames();
    await frames();
    expect(sent).toEqual([]);
    const { x, y } = middleOf(inCard('h2'));
    expect(document.elementFromPoint(x, y)).toBe(host.element);
  });

  test('that takes a name away does not take away the card that is drawn in its place', async () => {
    document.body.innerHTML = `${story}<p>It came from <i data-entity="russia">Russia</i>.</p>`;
    const draws: (() => void)[] = [];
    const slow = createCardHost({
      openLink: (wiring) => {
        const onMessage: typeof wiring.onMessage = (message) =>
          message.kind === 'drawn' ? draws.push(() => wiring.onMessage(message)) : wiring.onMessage(message);
        return inlineLink(bundledOnly)({ ...wiring, onMessage });
      },
      send: (event) => sent.push(event),
      signal: abort.signal,
    });
    const showOf = (entity: string, opening: number) =>
      slow.show({ ...usualView, hit: hitOn(entity), trail: [entity as EntityId], opening, theme: 'light' });
    showOf('anchorage', 1);
    draws.pop()?.();
    await frames();
    showOf('russia', 2);
    document.querySelector('[data-entity="anchorage"]')?.remove();
    await frames();
    await frames();
    expect(slow.boxes()).toBeNull();
    draws.pop()?.();
    await frames();
    expect(sent).toEqual([]);
    expect(slow.boxes()).not.toBeNull();
  });

  test('may open a popover in a component over the card, without an event: the card is raised again', async () => {
    show('china');
    const cover = coverInShadow({ isSteady: false });
    await expect.poll(() => document.elementFromPoint(...placeOfHeading())).toBe(host.element);
    expect(sent).toEqual([]);
    cover.remove();
  });

  test('may open a popover over the card: the card is raised again', async () => {
    show('china');
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
    document.body.append(popover);
    popover.showPopover();
    await frames();
    const { x, y } = middleOf(inCard('h2'));
    expect(document.elementFromPoint(x, y)).toBe(host.element);
    popover.remove();
  });

  test('may have the name in a modal dialog: the card can be clicked there too', async () => {
    const dialog = document.createElement('dialog');
    dialog.append(...document.body.childNodes);
    document.body.append(dialog);
    dialog.showModal();
    show('china');
    await hand.click(middleOf(inCard('.more')));
    expect(inCard('.more').getAttribute('aria-expanded')).toBe('true');
    dialog.remove();
  });

  test.each<[string, (name: Text, dialog: HTMLDialogElement) => Element]>([
    [
      'that a component has around its slot',
      (name, dialog) => {
        const component = document.createElement('div');
        dialog.append(document.createElement('slot'));
        component.attachShadow({ mode: 'open' }).append(dialog);
        component.append(name);
        return component;
      },
    ],
    [
      'around a component, directly in whose shadow root it is',
      (name, dialog) => {
        const component = dialog.appendChild(document.createElement('div'));
        component.attachShadow({ mode: 'open' }).append(name);
        return dialog;
      },
    ],
  ])('may have the name in a modal dialog %s: the card can be clicked there too', async (_, put) => {
    const node = new Text('Anchorage');
    const dialog = document.createElement('dialog');
    const component = document.body.appendChild(put(node, dialog));
    dialog.showModal();
    const hit = visibleHit({ ...markOf('anchorage'), start: { node, offset: 0 }, end: { node, offset: 9 } });
    show('china', hit === null ? {} : { hit });
    await hand.click(middleOf(inCard('.more')));
    expect(inCard('.more').getAttribute('aria-expanded')).toBe('true');
    component.remove();
  });
});

import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page as testPage } from 'vitest/browser';
import type { HidingChange } from '../../components/card/card-page.tsx';
import { factAsText } from '../../components/card/Facts.tsx';
import type { HidingPlace, HidingState } from '../../components/card/protocol.ts';
import { createCardHost, type HostEvent, type HostView } from '../../components/content/card-host.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { formatDate } from '../../components/story/format-fact.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { frames, hand } from './hand.ts';
import { inlineLink } from './inline-link.ts';
import { bundledOnly, hitOn, middleOf, usualView } from './stage.ts';

const story = `
  <style>body { font: 16px/1.5 sans-serif; margin: 40px; width: 500px; height: 2000px }</style>
  <p>The plane landed in <i data-entity="anchorage">Anchorage</i> on a Friday morning.</p>`;

let host: ReturnType<typeof createCardHost>;
let sent: HostEvent[];
const actions = {
  save: vi.fn(async (_: HidingChange): Promise<string | null> => null),
  askInPopup: vi.fn(async (_: EntityId) => {}),
  openInBackground: vi.fn(async (_: string) => {}),
  openPanel: vi.fn(async (_: EntityId) => {}),
};
let abort: AbortController;

beforeEach(async () => {
  await testPage.viewport(1000, 700);
  document.body.innerHTML = story;
  scrollTo(0, 0);
  abort = new AbortController();
  sent = [];
  host = createCardHost({
    openLink: inlineLink({ ...bundledOnly, actions }),
    send: (event) => sent.push(event),
    signal: abort.signal,
  });
});

afterEach(() => {
  abort.abort();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** Shows the card of Anchorage, and again with the fields of `more`. */
function show(more: Partial<HostView> = {}): void {
  const trail = ['anchorage' as EntityId] as const;
  host.show({ ...usualView, hit: hitOn('anchorage'), trail, theme: 'light', ...more });
}

function inCard(selector: string): HTMLElement {
  const found = host.root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

/** Until the browser reports that the card can be seen: a press before that counts only if the report comes soon. */
function inSight(): Promise<void> {
  const options = { threshold: 0.99, trackVisibility: true, delay: 100 };
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries: readonly VisibleEntry[]) => {
      if (entries.at(-1)?.isVisible !== true) return;
      observer.disconnect();
      resolve();
    }, options);
    observer.observe(inCard('.popper'));
  });
}

/** TypeScript's types lack what version 2 reports. */
type VisibleEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

function corner(): readonly number[] {
  const { left, top } = inCard('.card').getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
}

describe('The pin', () => {
  test('is offered, and then unpins', () => {
    show();
    inCard('.pin').click();
    expect(sent.at(-1)).toEqual({ kind: 'pinned', opening: 1 });
    show({ isPinned: true });
    expect(inCard('.pin').ariaPressed).toBe('true');
    inCard('.pin').click();
    expect(sent.at(-1)).toEqual({ kind: 'unpinned', opening: 1 });
  });

  test('keeps the card where it is, though its name scrolls away', async () => {
    show();
    const before = corner();
    show({ isPinned: true });
    scrollTo(0, 1000);
    await frames();
    expect(corner()).toEqual(before);
    expect(sent).toEqual([]);
  });

  test('shows the next name in the same place', () => {
    show();
    show({ isPinned: true });
    const before = corner();
    document.body.style.paddingTop = '300px';
    show({ isPinned: true, opening: 2, trail: ['china' as EntityId] });
    expect(inCard('h2').textContent).toBe('China');
    expect(corner()).toEqual(before);
    document.body.style.paddingTop = '';
  });

  test('moves the card back to its name when it is unpinned', async () => {
    show();
    const before = corner();
    show({ isPinned: true });
    inCard('.grip').click();
    show();
    expect(corner()).toEqual(before);
  });

  test('is not offered on a sheet at the edge of the window', async () => {
    await testPage.viewport(320, 240);
    show();
    expect(inCard('.popper').dataset.at).toBe('edge');
    expect(inCard('.pin').checkVisibility()).toBe(false);
  });
});

describe('The grip', () => {
  beforeEach(() => {
    show();
    show({ isPinned: true });
  });

  test('moves the card by dragging, and never out of the window', async () => {
    const grip = middleOf(inCard('.grip'));
    const [left = 0, top = 0] = corner();
    await hand.press(grip);
    await hand.drag({ x: grip.x + 120, y: grip.y + 40 });
    expect(corner()).toEqual([left + 120, top + 40]);
    await hand.drag({ x: 990, y: 690 });
    await hand.release({ x: 990, y: 690 });
    const { right, bottom } = inCard('.card').getBoundingClientRect();
    expect([Math.round(right), Math.round(bottom)]).toEqual([992, 692]);
    await hand.moveTo({ x: 500, y: 300 });
    expect(Math.round(inCard('.card').getBoundingClientRect().right)).toBe(992);
  });

  test('moves the card by arrow keys, and by no other keys', async () => {
    const [left = 0, top = 0] = corner();
    inCard('.grip').focus();
    await hand.key('ArrowRight');
    await hand.key('ArrowDown');
    await hand.key('x');
    expect(corner()).toEqual([left + 24, top + 24]);
  });

  test('moves the card from corner to corner by clicks, for those who cannot drag', async () => {
    await hand.click(middleOf(inCard('.grip')));
    expect(corner()[1]).toBe(8);
    await hand.click(middleOf(inCard('.grip')));
    expect(Math.round(inCard('.card').getBoundingClientRect().right)).toBe(992);
  });

  test('stays in the window when the card grows', async () => {
    inCard('.grip').click();
    inCard('.grip').click();
    inCard('.grip').click();
    inCard('.more').click();
    await frames();
    expect(Math.round(inCard('.card').getBoundingClientRect().bottom)).toBeLessThanOrEqual(692);
  });

  test('is a large enough target', () => {
    expect(inCard('.grip').offsetHeight).toBeGreaterThanOrEqual(24);
  });
});

describe('Copying a fact', () => {
  const anchorage = bundledStory.entity('anchorage' as EntityId);
  const [fact] = anchorage?.facts ?? [];
  const wanted =
    anchorage &&
    fact &&
    factAsText(fact, { entity: anchorage, story: bundledStory, locale: 'en-GB', inMiles: true });

  async function copyFirst(): Promise<void> {
    show();
    inCard('.more').click();
    await frames();
    inCard('.copy').focus();
    inCard('.copy').click();
    await frames();
  }

  test('copies it with its source, announces that, and keeps the focus', async () => {
    const selected: string[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const { activeElement } = host.root;
      if (!(activeElement instanceof HTMLTextAreaElement)) return false;
      selected.push(activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd));
      return true;
    });
    await copyFirst();
    expect(selected).toEqual([wanted]);
    expect(inCard('.said').role).toBe('status');
    expect(inCard('.said').textContent).toBe('Copied');
    expect(host.root.activeElement).toBe(inCard('.copy'));
    expect(host.root.querySelector('textarea')).toBeNull();
  });

  test('announces when it failed', async () => {
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await copyFirst();
    expect(inCard('.said').textContent).toBe('Could not copy');
  });
});

describe('A source', () => {
  const press = (init: MouseEventInit = {}) =>
    inCard('.scroller a[href^="http"]').dispatchEvent(
      new MouseEvent(init.button === 1 ? 'auxclick' : 'click', { bubbles: true, cancelable: true, ...init }),
    );
  /** On a busy machine the card may know too late that it is in sight, and says so. */
  const pressAgain = (init: MouseEventInit = {}) => {
    if (host.root.querySelector('.not-opened') !== null) press(init);
  };
  beforeEach(async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    show();
    inCard('.more').click();
    await inSight();
  });

  test('opens in a tab of its own, once the card has been in sight', async () => {
    press();
    expect(window.open).not.toHaveBeenCalled();
    const opened = () => {
      pressAgain();
      return vi.mocked(window.open).mock.calls;
    };
    await expect.poll(opened).toContainEqual([expect.stringMatching(/^https:/), '_blank', 'noopener']);
    expect(host.root.querySelector('.not-opened')).toBeNull();
  });

  test.each([{ button: 1 }, { ctrlKey: true }, { metaKey: true }])(
    'opens in the background with %j',
    async (init) => {
      press(init);
      const opened = () => {
        pressAgain(init);
        return actions.openInBackground.mock.calls.length;
      };
      await expect.poll(opened).toBeGreaterThan(0);
      expect(window.open).not.toHaveBeenCalled();
    },
  );

  test('does not open while something is drawn over the card, which says so', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 99999; pointer-events: none; background: #fff';
    host.root.append(cover);
    press();
    const said = () => host.root.querySelector('.not-opened')?.textContent;
    await expect.poll(said).toMatch(/^Nothing was opened/);
    expect(window.open).not.toHaveBeenCalled();
  });
});

const toPanel = 'Show all sentences beside the page';

describe('Hiding a name', () => {
  async function openMenu(hiding: HostView['hiding']): Promise<void> {
    show({ hiding });
    if (inCard('.options').ariaExpanded === 'false') inCard('.options').click();
    await frames();
  }
  const marked = { kind: 'marked', site: 'news.test' } as const;
  const reported = (state: HidingState) => ({ kind: 'hiding', opening: 1, entity: 'anchorage', state });
  const hidden = (where: HidingPlace) => reported({ kind: 'hidden', where });
  const items = () => [...host.root.querySelectorAll('.menu-item')].map(({ textContent }) => textContent);
  const choose = (index: number) => host.root.querySelectorAll<HTMLElement>('.menu-item')[index]?.click();

  test('is offered for the site and for all, in a menu that takes the focus', async () => {
    await openMenu(marked);
    await inSight();
    expect(items()).toEqual(['Hide Anchorage on news.test', 'Hide Anchorage everywhere', toPanel]);
    expect(host.root.activeElement).toBe(inCard('.menu-item'));
    choose(0);
    await expect.poll(() => sent.at(-1)).toEqual(hidden('site'));
    choose(1);
    await expect.poll(() => sent.at(-1)).toEqual(hidden('everywhere'));
    expect(actions.save.mock.calls).toEqual([
      [{ entity: 'anchorage', to: 'hidden', where: 'site' }],
      [{ entity: 'anchorage', to: 'hidden', where: 'everywhere' }],
    ]);
    expect(actions.askInPopup).not.toHaveBeenCalled();
  });

  test.each([
    ['site', 'Anchorage is no longer marked on news.test.'],
    ['everywhere', 'Anchorage is no longer marked anywhere.'],
  ] as const)('on %s is announced, and can be undone in the same place', async (where, said) => {
    await openMenu(marked);
    await inSight();
    await openMenu({ ...marked, kind: 'hidden', where });
    expect(inCard('.menu [role="status"]').textContent).toBe(said);
    expect(items()).toEqual(['Undo']);
    expect(host.root.activeElement).toBe(inCard('.menu-item'));
    choose(0);
    await expect.poll(() => sent.at(-1)).toEqual(reported({ kind: 'marked' }));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({ entity: 'anchorage', to: 'shown', where });
  });

  test('is offered for all alone where there is no site', async () => {
    await openMenu({ ...marked, site: null });
    expect(items()).toEqual(['Hide Anchorage everywhere', toPanel]);
  });

  test('is beside the way to all sentences with it, in the panel: the card closes as that opens', async () => {
    await openMenu(marked);
    choose(2);
    await expect.poll(() => sent.at(-1)).toEqual({ kind: 'dismissed' });
    expect(actions.openPanel).toHaveBeenCalledExactlyOnceWith('anchorage');
  });

  test('shows why it was not saved', async () => {
    actions.save.mockResolvedValueOnce('No room is left.');
    await openMenu(marked);
    await inSight();
    choose(0);
    await expect
      .poll(() => sent.at(-1))
      .toEqual(reported({ kind: 'not-saved', because: 'No room is left.' }));
    await openMenu({ ...marked, kind: 'not-saved', because: 'No room is left.' });
    expect(inCard('.menu [role="status"]').textContent).toContain('No room is left.');
  });

  test.each([
    ['is covered, though the pointer passes through', 'position: fixed; inset: 0; pointer-events: none'],
    ['is blurred', null],
  ])('is asked again in the popup where the card %s', async (_, cover) => {
    await openMenu(marked);
    await inSight();
    if (cover === null) inCard('.popper').style.filter = 'blur(1px)';
    else
      host.root.append(
        Object.assign(document.createElement('div'), { style: `${cover}; z-index: 99999; background: #fff` }),
      );
    await frames();
    choose(0);
    await expect.poll(() => sent.at(-1)).toEqual(reported({ kind: 'asked-in-popup' }));
    expect(actions.askInPopup).toHaveBeenCalledExactlyOnceWith('anchorage');
    expect(actions.save).not.toHaveBeenCalled();
    await openMenu({ ...marked, kind: 'asked-in-popup' });
    expect(inCard('.menu [role="status"]').textContent).toContain('Namelight’s popup');
  });

  test('is not offered on the card of another name than the page’s', async () => {
    show({ hiding: marked, trail: ['anchorage' as EntityId, 'alaska' as EntityId] });
    expect(host.root.querySelector('.options')).toBeNull();
  });
});

test('The next event is one that is still to come', () => {
  const trail = ['vladimir-putin' as EntityId] as const;
  const last = bundledStory.moments(trail[0]).at(-1)?.date ?? '';
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(last).getTime() - 86_400_000 });
  show({ trail });
  expect(inCard('.events .next').textContent).toBe(`next: ${formatDate(last, 'en-GB')}`);
  vi.setSystemTime(new Date(last).getTime() + 40 * 86_400_000);
  show({ trail, opening: 2 });
  expect(host.root.querySelector('.events .next')).toBeNull();
});

test('A line says in how many events the entity is, and leads to them', async () => {
  show();
  const moments = bundledStory.moments('anchorage' as EntityId);
  const line = inCard('.events');
  expect(line.textContent).toContain(`In ${moments.length} of ${bundledStory.timeline.length} events`);
  const { height } = line.getBoundingClientRect();
  expect(height).toBeLessThan(48);
  for (let times = 0; times < 2; times += 1) {
    line.click();
    await frames();
    const timeline = inCard('[data-section="timeline"]');
    expect(host.root.activeElement).toBe(timeline);
    const [section, middle] = [timeline, inCard('.scroller')].map((one) => one.getBoundingClientRect());
    expect(section?.top).toBeLessThan(middle?.bottom ?? 0);
    inCard('.scroller').scrollTo(0, 0);
  }
});

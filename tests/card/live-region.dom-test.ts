import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceDelayMs } from '../../components/card/live-region.ts';
import { speak } from '../speak.ts';
import { frames } from './hand.ts';
import { markOf, type Stage, setStage } from './stage.ts';

vi.mock('../../components/page/trusted-events.ts', () => import('../any-event.ts'));

const story = `
  <p>The plane landed in <i data-entity="anchorage">Anchorage</i>, and
  <i data-entity="vladimir-putin">Vladimir Putin</i> came down the steps.</p>`;

let stage: Stage;
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  stage.abort.abort();
});

/** Opens a card as the keys do. */
async function goTo(entity: string, number: number): Promise<void> {
  stage.controller.open(markOf(entity), { focus: 'card', position: { number, of: 14 } });
  await frames();
}

function region(): Element {
  const found = stage.host.root.querySelector('[role="status"]');
  if (found === null) throw new Error('There is no live region.');
  return found;
}

function labelOf(dialog: Element | null): string | null | undefined {
  const label = dialog?.getAttribute('aria-labelledby');
  return label ? stage.host.root.getElementById(label)?.textContent : dialog?.ariaLabel;
}

describe('Stepping from name to name', () => {
  test('is announced once: by the card, which has the focus', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    vi.advanceTimersByTime(announceDelayMs);
    expect(labelOf(stage.host.root.activeElement)).toBe('3 of 14: Vladimir Putin');
    expect(region().textContent).toBe('');
  });

  test('is announced once: by a live region, when the focus is not in the page', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    expect(region().textContent).toBe('');
    vi.advanceTimersByTime(announceDelayMs);
    expect(region().textContent).toBe('3 of 14: Vladimir Putin');
    expect(region().checkVisibility()).toBe(true);
  });

  test('is no longer in the live region when the focus arrives late', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    vi.advanceTimersByTime(announceDelayMs);
    expect(region().textContent).not.toBe('');
    window.dispatchEvent(new FocusEvent('focus'));
    expect(region().textContent).toBe('');
  });

  test('announces only the last of several names', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('anchorage', 2);
    vi.advanceTimersByTime(announceDelayMs - 1);
    await goTo('vladimir-putin', 3);
    vi.advanceTimersByTime(announceDelayMs - 1);
    expect(region().textContent).toBe('');
    vi.advanceTimersByTime(1);
    expect(region().textContent).toBe('3 of 14: Vladimir Putin');
  });

  test('leaves nothing in the page once the card is closed', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    stage.controller.closeUnpinned();
    vi.advanceTimersByTime(announceDelayMs);
    expect(region().textContent).toBe('');
    expect(region().checkVisibility()).toBe(false);
  });

  test('is announced in the language of the interface', async () => {
    speak('hi');
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    vi.advanceTimersByTime(announceDelayMs);
    expect(region()).toMatchObject({ lang: 'hi', textContent: '14 में से 3: Vladimir Putin' });
  });
});

describe('A card that was opened otherwise', () => {
  test('is labeled with its entity only', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    stage = setStage(story);
    await goTo('anchorage', 2);
    stage.controller.open(markOf('vladimir-putin'), { focus: 'page', position: null });
    await frames();
    vi.advanceTimersByTime(announceDelayMs);
    expect(labelOf(stage.host.root.querySelector('[role="dialog"]'))).toBe('Vladimir Putin');
    expect(region().textContent).toBe('');
  });

  test('so is one that the reader followed a link to', async () => {
    stage = setStage(story);
    await goTo('vladimir-putin', 3);
    stage.host.root.querySelector<HTMLElement>('.more')?.click();
    await frames();
    stage.host.root.querySelector<HTMLElement>('.chip')?.click();
    await frames();
    const heading = stage.host.root.querySelector('h2')?.textContent;
    expect(heading).not.toBe('Vladimir Putin');
    expect(labelOf(stage.host.root.querySelector('[role="dialog"]'))).toBe(heading);
  });
});

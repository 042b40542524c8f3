import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { factSource } from '../../components/card/fact-source.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId, StoryData } from '../../components/story/schema.ts';
import { storyData } from '../card/added-story.ts';
import { bundledOnly } from '../card/stage.ts';
import { shelf } from '../shelf/some-stories.ts';
import { drawPopup, listed, setStage, withSettings } from './stage.tsx';

const stage = setStage();
const seward = 'purchase/seward' as EntityId;
const sewardAs = (name: string) => storyData({ id: 'purchase', entities: [{ id: seward, name }] });

const show = (changed: Partial<PopupProps> = {}) => drawPopup(stage.root, changed);
const theName = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) });
const reading = (name: string) => page.getByRole('button', { name: `Read about ${name}` });
const card = (name: string) => page.getByRole('region', { name, exact: true });
/** What the focus is on in a card: who it is of, or else what a control says. */
const focusInCard = () => {
  const focused = stage.root.querySelector('.name-card')?.shadowRoot?.activeElement;
  return focused?.matches('.card') ? focused.querySelector('h2')?.textContent : focused?.textContent;
};
const cardText = () =>
  stage.root.querySelector('.name-card')?.shadowRoot?.querySelector('.card')?.textContent ?? '';

/** Opens the card of Seward, whose story then can change: to what it says from then on. */
async function openSeward() {
  let says: StoryData | null | Promise<StoryData> = sewardAs('William Seward');
  let changeStory = () => {};
  const facts = factSource({
    bundled: bundledStory,
    ask: async () => says,
    watch: (onChange) => {
      changeStory = onChange;
    },
  });
  show({ names: [listed(seward, 'person', 'Seward', 2)], reading: { facts, theme: 'light' } });
  await reading('Seward').click();
  await expect.element(card('William Seward')).toBeVisible();
  const change = (to: typeof says) => {
    says = to;
    changeStory();
  };
  return { facts, change };
}

describe('the names on the page', () => {
  it('stand in a list, with pictures, counts and the lines of their kinds', () => {
    show();
    const rows = [...stage.root.querySelectorAll('.found')].map((row) => {
      const called = row.querySelector('.called');
      return [
        row.querySelector('.thumb')?.firstElementChild?.localName,
        called?.textContent,
        called && getComputedStyle(called).textDecorationStyle,
        row.querySelector('.called ~ .count')?.textContent,
      ];
    });
    expect(rows).toEqual([
      ['span', 'Vladimir Putin', 'solid', '5'],
      ['svg', 'Alaska', 'dotted', '1'],
      ['svg', 'Joint Base Elmendorf-Richardson', 'dotted', '2'],
    ]);
    expect(stage.root.textContent).toContain('3 names, 8 mentions');
  });

  it('are read out without their pictures', async () => {
    show();
    await expect.element(theName('Vladimir Putin')).toHaveAccessibleName('Vladimir Putin 5 mentions');
    await expect.element(theName('Alaska')).toHaveAccessibleName('Alaska 1 mention');
  });

  it('are gone to by click', async () => {
    const { onGo } = show();
    await theName('Alaska').click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith('alaska', 'page');
  });

  it('are gone to by key, and then the card takes the focus', async () => {
    const { onGo } = show();
    theName('Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('alaska', 'card');
  });

  it('are opened beside the page, where a browser has room for that', async () => {
    const { onPanel } = show({ isPanelAsked: true });
    const open = page.getByRole('button', { name: 'Open beside the page' });
    await open.click();
    expect(onPanel).toHaveBeenCalledOnce();
    expect(open.element().className).toBe('primary');
    show({ onPanel: null });
    await expect.poll(() => open.query()).toBeNull();
  });

  it('show a message if there are none', async () => {
    show({ names: [] });
    await expect.element(page.getByText('No names found on this page yet.')).toBeVisible();
  });

  it('are not mentioned where Namelight is off', () => {
    show({ ...withSettings({ on: false }), names: [] });
    expect(stage.root.querySelector('#found')).toBeNull();
  });
});

describe('the names by keyboard', () => {
  const focused = () => document.activeElement?.textContent?.trim();

  it('are one stop of Tab, and gone through by arrow keys', async () => {
    show();
    theName('Vladimir Putin').element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(theName('Alaska')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(reading('Alaska')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(focused()).toBe('Hide Joint Base Elmendorf-Richardson');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('Hide Joint Base Elmendorf-Richardson');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.element(reading('Vladimir Putin')).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    await expect.element(reading('Vladimir Putin')).toHaveFocus();
  });

  it('are gone through the other way where one reads from right to left', async () => {
    stage.root.dir = 'rtl';
    show();
    theName('Alaska').element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(reading('Alaska')).toHaveFocus();
  });

  it('can still be reached when the one that had the focus is gone', async () => {
    show();
    theName('Alaska').element().focus();
    show({ names: [listed('vladimir-putin', 'person', 'Vladimir Putin', 5)] });
    await expect.element(theName('Vladimir Putin')).toHaveAttribute('tabindex', '0');
  });
});

describe('hiding a name', () => {
  const hiding = (name: string) => page.getByRole('button', { name: `Hide ${name}` });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('is offered here and everywhere, in its row', async () => {
    const { onHide } = show();
    expect(button('Hide on example.com').query()).toBeNull();
    await hiding('Alaska').click();
    await expect.element(hiding('Alaska')).toHaveAttribute('aria-expanded', 'true');
    await button('Hide on example.com').click();
    await button('Hide everywhere').click();
    expect(onHide.mock.calls.map(([{ entity }, site]) => [entity, site])).toEqual([
      ['alaska', 'example.com'],
      ['alaska', '*'],
    ]);
  });

  it('is asked again for the name of a card, once a click that was meant for the page has passed', async () => {
    const { onHide } = show({ asked: 'alaska' as EntityId });
    await expect.element(button('Hide on example.com')).toBeVisible();
    await expect.element(button('Hide everywhere')).toBeDisabled();
    (button('Hide everywhere').element() as HTMLElement).click();
    expect(onHide).not.toHaveBeenCalled();
    expect(stage.root.contains(document.activeElement)).toBe(false);
    await expect.element(button('Hide everywhere')).toBeEnabled();
    await button('Hide everywhere').click();
    expect(onHide.mock.calls.map(([{ entity }, site]) => [entity, site])).toEqual([['alaska', '*']]);
  });

  it('is offered everywhere alone on a page without a site', async () => {
    show({ pageStatus: { kind: 'own-page' } });
    await hiding('Alaska').click();
    await expect.element(button('Hide everywhere')).toBeVisible();
    expect(page.getByRole('button', { name: /^Hide on/ }).query()).toBeNull();
  });

  it('leaves the focus on what undoes it', async () => {
    show();
    hiding('Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    button('Hide everywhere').element().focus();
    const name = listed('alaska', 'place', 'Alaska', 1);
    const { onUndo } = show({ notice: { kind: 'hidden', name, site: '*' } });
    await expect.element(button('Undo')).toHaveFocus();
    await expect.element(page.getByText('Alaska is no longer marked anywhere.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
    show({ names: [], notice: { kind: 'hidden', name, site: 'example.com' } });
    await expect.element(page.getByText('Alaska is no longer marked on example.com.')).toBeVisible();
  });

  it('is locked by an organization that has set which names are hidden', async () => {
    const { onHide } = show({
      organization: { isLocked: (setting) => setting === 'hidden', isPreset: () => false, problems: [] },
    });
    await hiding('Alaska').click();
    await expect.element(page.getByRole('grid').getByText('Set by your organization')).toBeVisible();
    expect(button('Hide everywhere').query()).toBeNull();
    expect(onHide).not.toHaveBeenCalled();
  });
});

describe('many names', () => {
  const names = Array.from({ length: 11 }, (_, n) => listed(`name-${n}`, 'person', `Name ${n}`, 20 - n));
  const shown = () => [...stage.root.querySelectorAll('.called')].map(({ textContent }) => textContent);

  it('are listed up to eight, and all on request', async () => {
    show({ names });
    expect(shown()).toEqual(names.slice(0, 8).map(({ name }) => name));
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    expect(shown()).toHaveLength(11);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    expect(shown()).toHaveLength(8);
  });

  it('are all found by a search', async () => {
    show({ names });
    await page.getByRole('searchbox').fill('name');
    expect(shown()).toHaveLength(11);
    expect(page.getByRole('button', { name: /^Show/ }).query()).toBeNull();
  });
});

describe('the card of a name', () => {
  it('is read right below it, and nothing is gone to', async () => {
    const { onGo } = show();
    await expect.element(reading('Vladimir Putin')).toHaveAttribute('aria-expanded', 'false');
    await reading('Vladimir Putin').click();
    await expect.element(reading('Vladimir Putin')).toHaveAttribute('aria-expanded', 'true');
    await expect.element(card('Vladimir Putin')).toBeVisible();
    expect(stage.root.querySelector('.found:has(.name-card) .called')?.textContent).toBe('Vladimir Putin');
    expect(onGo).not.toHaveBeenCalled();
  });

  it('says what it says on pages, sources and all', async () => {
    show();
    await reading('Vladimir Putin').click();
    await page.getByRole('button', { name: 'Facts, story and sources' }).click();
    await page.getByRole('button', { name: 'Show 4 more' }).click();
    const putin = bundledStory.entities.find(({ name }) => name === 'Vladimir Putin');
    for (const { label } of putin?.facts ?? []) expect(cardText()).toContain(label);
    for (const statement of putin?.story?.statements ?? []) expect(cardText()).toContain(statement.text);
    await expect.element(page.getByRole('link', { name: /^Source 1/ }).first()).toBeVisible();
  });

  it('is replaced by that of another name', async () => {
    show();
    await reading('Vladimir Putin').click();
    await reading('Alaska').click();
    await expect.element(card('Alaska')).toBeVisible();
    expect(card('Vladimir Putin').query()).toBeNull();
  });

  it('leads to related ones and back, by keyboard, with the focus in the card', async () => {
    show();
    await reading('Vladimir Putin').click();
    await page.getByRole('button', { name: 'Facts, story and sources' }).click();
    page
      .getByRole('button', { name: /Sergei Lavrov/ })
      .first()
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusInCard).toBe('Sergei Lavrov');
    await userEvent.tab();
    await expect.poll(focusInCard).toBe('Back to Vladimir Putin');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusInCard).toBe('Vladimir Putin');
    expect(page.getByRole('button', { name: /^Back to/ }).query()).toBeNull();
  });

  it('is entered and left by Tab, and closed, with the focus where it was opened', async () => {
    show({ shelf: shelf({ stories: [] }).shown });
    reading('Vladimir Putin').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(card('Vladimir Putin')).toBeVisible();
    await userEvent.tab();
    // The first name in its text.
    await expect.poll(focusInCard).toBe('Russia');
    page.getByRole('button', { name: 'Close' }).element().focus();
    // The rows of names are one stop.
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Open beside the page' })).toHaveFocus();
    page.getByRole('button', { name: 'Close' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(reading('Vladimir Putin')).toHaveFocus();
    expect(card('Vladimir Putin').query()).toBeNull();
  });

  it('stays open while names are counted again, with its expanded parts', async () => {
    show();
    await reading('Vladimir Putin').click();
    await page.getByRole('button', { name: 'Facts, story and sources' }).click();
    show({ names: [listed('vladimir-putin', 'person', 'Vladimir Putin', 6)] });
    expect(cardText()).toContain('Key facts');
  });

  it('of an entity of an added story comes with its facts, in its language', async () => {
    const facts = factSource({
      bundled: bundledStory,
      ask: async () =>
        storyData({ id: 'purchase', language: 'he', entities: [{ id: seward, name: 'ויליאם סיוארד' }] }),
      watch: () => {},
    });
    show({ names: [listed(seward, 'person', 'ויליאם סיוארד', 2)], reading: { facts, theme: 'light' } });
    await reading('ויליאם סיוארד').click();
    await expect.element(card('ויליאם סיוארד')).toHaveAttribute('dir', 'rtl');
  });

  it('updates when its story changes, and stays as it is until that is loaded', async () => {
    const { facts, change } = await openSeward();
    const later = Promise.withResolvers<StoryData>();
    const asked = vi.spyOn(facts, 'load');
    change(later.promise);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    expect(cardText()).toContain('William Seward');
    later.resolve(sewardAs('William Henry Seward'));
    await expect.element(card('William Henry Seward')).toBeVisible();
    change(null);
    await expect.element(reading('Seward')).toHaveAttribute('aria-expanded', 'false');
  });

  it('stays open when its story has changed again before the answer', async () => {
    const { facts, change } = await openSeward();
    const first = Promise.withResolvers<StoryData>();
    const asked = vi.spyOn(facts, 'load');
    change(first.promise);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    change(sewardAs('William Henry Seward'));
    first.resolve(sewardAs('W. H. Seward'));
    await asked.mock.results[0]?.value;
    await expect.element(card('William Henry Seward')).toBeVisible();
    await expect.element(reading('Seward')).toHaveAttribute('aria-expanded', 'true');
  });

  it('closes when its entity does not exist any more', async () => {
    show({ names: [listed(seward, 'person', 'William Seward', 2)] });
    await reading('William Seward').click();
    await expect.element(reading('William Seward')).toHaveAttribute('aria-expanded', 'false');
    await expect.element(reading('William Seward')).toHaveFocus();
  });

  it('closes when its facts cannot be loaded, and the reason is logged', async () => {
    const debug = vi.spyOn(console, 'debug').mockReturnValue();
    const failed = new Error('The message "facts-of" failed.');
    const facts = factSource({
      bundled: bundledStory,
      ask: () => Promise.reject(failed),
      watch: () => {},
    });
    show({ names: [listed(seward, 'person', 'Seward', 2)], reading: { facts, theme: 'light' } });
    await reading('Seward').click();
    await expect.element(reading('Seward')).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => debug.mock.calls.flat()).toContain(failed);
  });

  it('has its text in the size that is set', async () => {
    show(withSettings({ textSize: 'largest' }));
    await reading('Alaska').click();
    expect(card('Alaska').element().classList).toContain('text-largest');
  });

  it.each(['light', 'dark'] as const)('follows the %s theme', async (theme) => {
    show({ reading: { facts: bundledOnly.facts, theme } });
    await reading('Alaska').click();
    expect(card('Alaska').element().classList).toContain(theme);
  });

  it('is no higher than leaves names below in reach, but in a small window scrolls with all else', async () => {
    show();
    await reading('Vladimir Putin').click();
    await page.getByRole('button', { name: 'Facts, story and sources' }).click();
    expect(stage.root.querySelector('.name-card')?.clientHeight).toBeLessThanOrEqual(480);
    for (const [width, height] of [
      [400, 300],
      [200, 600],
    ] as const) {
      await page.viewport(width, height);
      expect(stage.root.querySelector('.name-card')?.clientHeight).toBeGreaterThan(600);
    }
  });

  it.each([400, 320, 200])('is not cut off at %i pixels', async (width) => {
    await page.viewport(width, 600);
    show();
    await reading('Vladimir Putin').click();
    await page.getByRole('button', { name: 'Facts, story and sources' }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const scroller = stage.root.querySelector('.name-card')?.shadowRoot?.querySelector('.scroller');
    expect(scroller?.scrollWidth).toBeLessThanOrEqual(scroller?.clientWidth ?? 0);
  });
});

describe('the search', () => {
  const many = 'Putin Trump Lavrov Rubio Witkoff Ushakov Bessent Lutnick Ratcliffe Sachs'
    .split(' ')
    .map((name) => listed(name.toLowerCase(), 'person', name, 1));
  const shown = () => [...stage.root.querySelectorAll('.called')].map(({ textContent }) => textContent);

  it('is shown if there are many names', () => {
    show();
    expect(page.getByRole('searchbox').query()).toBeNull();
    show({ names: many });
    expect(page.getByRole('searchbox').query()).not.toBeNull();
  });

  it('shows the matching names, says how many, and goes to the first on Enter', async () => {
    const { onGo } = show({ names: many });
    await page.getByRole('searchbox').fill('ra');
    expect(shown()).toEqual(['Ratcliffe']);
    expect(stage.root.querySelector('.heading')?.textContent).toContain('1 of 10 names');
    await userEvent.keyboard('{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('ratcliffe', 'card');
  });

  it('goes to the name that stands first', async () => {
    const { onGo } = show({ names: [listed('alaska', 'place', 'Alaska', 9), ...many] });
    await page.getByRole('searchbox').fill('a');
    await userEvent.keyboard('{Enter}');
    expect(shown()[0]).toBe('Alaska');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('alaska', 'card');
  });

  it('without a match goes nowhere', async () => {
    const { onGo } = show({ names: many });
    await page.getByRole('searchbox').fill('Kyiv');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual([]);
    expect(onGo).not.toHaveBeenCalled();
  });

  it('stays while it is in use, though names have gone', async () => {
    show({ names: many });
    await page.getByRole('searchbox').fill('sachs');
    show({ names: many.slice(-2) });
    expect(shown()).toEqual(['Sachs']);
    await page.getByRole('searchbox').fill('');
    expect(shown()).toEqual(['Ratcliffe', 'Sachs']);
  });
});

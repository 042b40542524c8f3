import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { factSource } from '../../components/card/fact-source.ts';
import type { SetHeader } from '../../components/fact-sets/set-records.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId, FactSetData } from '../../components/story/schema.ts';
import { setData } from '../card/added-set.ts';
import { bundledOnly } from '../card/stage.ts';
import { factSets, purchase } from './some-sets.ts';
import { drawPopup, listed, setStage, withSettings } from './stage.tsx';

const stage = setStage();
const seward = 'purchase/seward' as EntityId;
const sewardAs = (name: string) => setData({ id: 'purchase', entities: [{ id: seward, name }] });

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

/** Opens the card of Seward, whose set then can change: to what it tells from then on. */
async function openSeward() {
  let says: FactSetData | null | Promise<FactSetData> = sewardAs('William Seward');
  let tell = () => {};
  const facts = factSource({
    bundled: bundledFactSet,
    ask: async () => says,
    watch: (onChange) => {
      tell = onChange;
    },
  });
  show({ names: [listed(seward, 'person', 'Seward', 2)], reading: { facts, theme: 'light' } });
  await reading('Seward').click();
  await expect.element(card('William Seward')).toBeVisible();
  const change = (to: typeof says) => {
    says = to;
    tell();
  };
  return { facts, change };
}

describe('the names on the page', () => {
  it('stand under their kind, with pictures and counts', () => {
    show();
    const groups = [...stage.root.querySelectorAll('.group')].map((group) => [
      group.querySelector('h3')?.textContent,
      ...[...group.querySelectorAll('.name')].map((name) => [
        name.querySelector('.thumb')?.firstElementChild?.localName,
        name.querySelector('.called')?.textContent,
        name.querySelector('.called ~ .count')?.textContent,
      ]),
    ]);
    expect(groups).toEqual([
      ['People', ['span', 'Vladimir Putin', '5']],
      ['Places', ['svg', 'Alaska', '1'], ['svg', 'Joint Base Elmendorf-Richardson', '2']],
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

  it('show a message if there are none, with what is looked for and where to see it', async () => {
    show({ names: [] });
    await expect.element(page.getByText('No names found on this page yet.')).toBeVisible();
    await expect.element(page.getByText(/one story: the Alaska summit/)).toBeVisible();
    expect(page.getByRole('link', { name: 'Read the story' }).element().getAttribute('href')).toBe(
      '/welcome.html#story',
    );
  });

  it('show which sets are searched', () => {
    const sayKnown = (bundled: boolean, sets: readonly SetHeader[]) => {
      show({ ...withSettings({ bundled }), names: [], factSets: factSets({ sets }).shown });
      return stage.root.querySelector('#found')?.closest('section')?.querySelector(':scope > p')?.textContent;
    };
    const off = { ...purchase, isOn: false };
    expect(sayKnown(true, [off])).toMatch(/one story: the Alaska summit/);
    expect(sayKnown(false, [off, purchase])).toMatch(/in the fact sets that are turned on/);
    expect(sayKnown(false, [off])).toBe('No fact set is turned on. Turn one on below to find its names.');
  });

  it('do not claim that no set is on if that is unknown', () => {
    const failure = { kind: 'unavailable', reason: 'Not in a private window.' } as const;
    const unread = factSets({ sets: [], failure }).shown;
    show({ ...withSettings({ bundled: false }), names: [], factSets: unread });
    expect(stage.root.textContent).not.toContain('No fact set is turned on');
    expect(stage.root.textContent).toContain('in the fact sets that are turned on');
  });

  it('are not mentioned where Namelight is off', () => {
    show({ ...withSettings({ on: false }), names: [] });
    expect(stage.root.textContent).not.toContain('On this page');
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
    const putin = bundledFactSet.entities.find(({ name }) => name === 'Vladimir Putin');
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
    page.getByRole('button', { name: 'Sergei Lavrov', exact: true }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusInCard).toBe('Sergei Lavrov');
    await userEvent.tab();
    await expect.poll(focusInCard).toBe('Back to Vladimir Putin');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusInCard).toBe('Vladimir Putin');
    expect(page.getByRole('button', { name: /^Back to/ }).query()).toBeNull();
  });

  it('is entered and left by Tab, and closed, with the focus where it was opened', async () => {
    show();
    reading('Vladimir Putin').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(card('Vladimir Putin')).toBeVisible();
    await userEvent.tab();
    await expect.poll(focusInCard).toBe('Russia');
    page.getByRole('button', { name: 'Close' }).element().focus();
    await userEvent.tab();
    await expect.element(theName('Alaska')).toHaveFocus();
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

  it('of an entity of an added set comes with its facts, in its language', async () => {
    const facts = factSource({
      bundled: bundledFactSet,
      ask: async () =>
        setData({ id: 'purchase', language: 'he', entities: [{ id: seward, name: 'ויליאם סיוארד' }] }),
      watch: () => {},
    });
    show({ names: [listed(seward, 'person', 'ויליאם סיוארד', 2)], reading: { facts, theme: 'light' } });
    await reading('ויליאם סיוארד').click();
    await expect.element(card('ויליאם סיוארד')).toHaveAttribute('dir', 'rtl');
  });

  it('updates when its set changes, and stays as it is until that is loaded', async () => {
    const { facts, change } = await openSeward();
    const later = Promise.withResolvers<FactSetData>();
    const asked = vi.spyOn(facts, 'load');
    change(later.promise);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    expect(cardText()).toContain('William Seward');
    later.resolve(sewardAs('William Henry Seward'));
    await expect.element(card('William Henry Seward')).toBeVisible();
    change(null);
    await expect.element(reading('Seward')).toHaveAttribute('aria-expanded', 'false');
  });

  it('stays open when its set has changed again before the answer', async () => {
    const { facts, change } = await openSeward();
    const first = Promise.withResolvers<FactSetData>();
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
      bundled: bundledFactSet,
      ask: () => Promise.reject(failed),
      watch: () => {},
    });
    show({ names: [listed(seward, 'person', 'Seward', 2)], reading: { facts, theme: 'light' } });
    await reading('Seward').click();
    await expect.element(reading('Seward')).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => debug.mock.calls.flat()).toContain(failed);
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

  it('goes to the name that stands first, though one of a kind below is named more often', async () => {
    const { onGo } = show({ names: [listed('alaska', 'place', 'Alaska', 9), ...many] });
    await page.getByRole('searchbox').fill('a');
    await userEvent.keyboard('{Enter}');
    expect(shown()[0]).toBe('Lavrov');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('lavrov', 'card');
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

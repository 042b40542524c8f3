import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FactSetsProps } from '../../components/popup/FactSetsSection.tsx';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { factSets, hebrew, purchase } from './some-sets.ts';
import { drawPopup, setStage, withSettings } from './stage.tsx';

const stage = setStage();

function show(changed: Partial<FactSetsProps>, props: Partial<PopupProps> = {}) {
  const { shown, calls } = factSets(changed);
  drawPopup(stage.root, { factSets: shown, ...props });
  return calls;
}
const said = () => stage.root.querySelector('.known-sets')?.textContent;

describe('the popup says which names it knows', () => {
  it('with their number, and leads to the story', () => {
    show({ sets: [] });
    expect(said()).toBe('Knows 18 names of the Alaska summit story.');
    expect(stage.root.querySelector('.known-sets a')?.getAttribute('href')).toBe('/welcome.html#story');
  });

  it('of an added set alone, in its language', () => {
    show({ sets: [hebrew] }, withSettings({ bundled: false }));
    expect(said()).toBe('Knows 18 names of the story “רכישת אלסקה”.');
    expect(stage.root.querySelector('.known-sets bdi')?.getAttribute('lang')).toBe('he');
  });

  it('of all sets that are on here together, and leads to them', async () => {
    show({
      sets: [
        purchase,
        { ...purchase, id: 'off', isOn: false },
        { ...purchase, id: 'gone', isRemoved: true },
        { ...purchase, id: 'elsewhere', sites: ['other.example'] },
        { ...purchase, id: 'here', sites: ['example'] },
      ],
    });
    expect(said()).toBe('Knows 54 names of several stories.');
    await page.getByRole('button', { name: 'several stories' }).click();
    await expect.element(page.getByRole('tab', { name: 'Stories' })).toHaveFocus();
    await expect.element(page.getByRole('region', { name: 'Fact sets' })).toBeVisible();
  });

  it('of the only set that is looked for here', () => {
    show({ sets: [purchase], only: 'purchase' });
    expect(said()).toBe('Knows 18 names of the story “The purchase of Alaska”.');
    show({ sets: [purchase], only: '(bundled)' });
    expect(said()).toBe('Knows 18 names of the Alaska summit story.');
  });

  it('and that it knows none where no set is on', () => {
    show({ sets: [{ ...purchase, isOn: false }] }, withSettings({ bundled: false }));
    expect(said()).toBe('No fact set is turned on. Turn one on under “Stories” to find its names.');
  });

  it('without claiming that none is on if that is unknown', () => {
    const failure = { kind: 'unavailable', reason: 'Not in a private window.' } as const;
    show({ sets: [], failure }, withSettings({ bundled: false }));
    expect(said()).toBe('Namelight looks for the names in the fact sets that are turned on.');
  });
});

describe('one set alone for a site', () => {
  const choice = () => page.getByRole('combobox', { name: 'Look on news.example for' });

  it('is chosen among those that are on, and given up again', async () => {
    const calls = show(
      { sets: [purchase, { ...purchase, id: 'off', title: 'Off', isOn: false }] },
      { firstTab: 'stories' },
    );
    const options = [...stage.root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options).toEqual([
      'all fact sets that are on',
      'Trump and Putin meet in Alaska',
      'The purchase of Alaska',
    ]);
    await userEvent.selectOptions(choice(), 'The purchase of Alaska');
    expect(calls.onOnlyAt).toHaveBeenLastCalledWith('news.example', 'purchase');
    await userEvent.selectOptions(choice(), 'Trump and Putin meet in Alaska');
    expect(calls.onOnlyAt).toHaveBeenLastCalledWith('news.example', '(bundled)');
    const again = show({ sets: [purchase], only: 'purchase' });
    await expect.element(choice()).toHaveValue('purchase');
    await userEvent.selectOptions(choice(), 'all fact sets that are on');
    expect(again.onOnlyAt).toHaveBeenCalledExactlyOnceWith('news.example', null);
  });

  it('is not offered where there is no choice', () => {
    show({ sets: [] }, { firstTab: 'stories' });
    expect(choice().query()).toBeNull();
    show({ sets: [purchase], site: null });
    expect(page.getByRole('combobox').query()).toBeNull();
  });
});

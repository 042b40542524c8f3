import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import type { StoriesProps } from '../../components/popup/StoriesSection.tsx';
import { hebrew, purchase, shelf } from '../shelf/some-stories.ts';
import { drawPopup, setStage, withSettings } from './stage.tsx';

const stage = setStage();

function show(changed: Partial<StoriesProps>, props: Partial<PopupProps> = {}) {
  const { shown, calls } = shelf(changed);
  drawPopup(stage.root, { shelf: shown, ...props });
  return calls;
}
const said = () => stage.root.querySelector('.known-stories')?.textContent;

describe('the popup says which names it knows', () => {
  it('with their number, and leads to the story', () => {
    show({ stories: [] });
    expect(said()).toBe('Namelight looks for 18 names from the Alaska summit story.');
    expect(stage.root.querySelector('.known-stories a')?.getAttribute('href')).toBe('/welcome.html#story');
  });

  it('of an added story alone, in its language', () => {
    show({ stories: [hebrew] }, withSettings({ bundled: false }));
    expect(said()).toBe('Namelight looks for 18 names from the story “רכישת אלסקה”.');
    expect(stage.root.querySelector('.known-stories bdi')?.getAttribute('lang')).toBe('he');
  });

  it('of all stories that are on here together, and leads to them', async () => {
    show({
      stories: [
        purchase,
        { ...purchase, id: 'off', isOn: false },
        { ...purchase, id: 'gone', isRemoved: true },
        { ...purchase, id: 'elsewhere', sites: ['other.example'] },
        { ...purchase, id: 'here', sites: ['example'] },
      ],
    });
    expect(said()).toBe('Namelight looks for 54 names from several stories.');
    await page.getByRole('button', { name: 'several stories' }).click();
    await expect.element(page.getByRole('tab', { name: 'Stories' })).toHaveFocus();
    await expect.element(page.getByRole('region', { name: 'Stories' })).toBeVisible();
  });

  it('of the only story that is looked for here', () => {
    show({ stories: [purchase], only: 'purchase' });
    expect(said()).toBe('Namelight looks for 18 names from the story “The purchase of Alaska”.');
    show({ stories: [purchase], only: '(bundled)' });
    expect(said()).toBe('Namelight looks for 18 names from the Alaska summit story.');
  });

  it('and that it knows none where no story is on', () => {
    show({ stories: [{ ...purchase, isOn: false }] }, withSettings({ bundled: false }));
    expect(said()).toBe('No story is turned on. Turn one on under “Stories” to find its names.');
  });

  it('without claiming that none is on if that is unknown', () => {
    const failure = { kind: 'unavailable', reason: 'Not in a private window.' } as const;
    show({ stories: [], failure }, withSettings({ bundled: false }));
    expect(said()).toBe('Namelight looks for the names in the stories that are turned on.');
  });
});

describe('one story alone for a site', () => {
  const choice = () => page.getByRole('combobox', { name: 'Look on news.example for' });

  it('is chosen among those that are on, and given up again', async () => {
    const calls = show(
      { stories: [purchase, { ...purchase, id: 'off', title: 'Off', isOn: false }] },
      { firstTab: 'stories' },
    );
    const options = [...stage.root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options).toEqual([
      'all stories that are on',
      'Trump and Putin meet in Alaska',
      'The purchase of Alaska',
    ]);
    await userEvent.selectOptions(choice(), 'The purchase of Alaska');
    expect(calls.onOnlyAt).toHaveBeenLastCalledWith('news.example', 'purchase');
    await userEvent.selectOptions(choice(), 'Trump and Putin meet in Alaska');
    expect(calls.onOnlyAt).toHaveBeenLastCalledWith('news.example', '(bundled)');
    const again = show({ stories: [purchase], only: 'purchase' });
    await expect.element(choice()).toHaveValue('purchase');
    await userEvent.selectOptions(choice(), 'all stories that are on');
    expect(again.onOnlyAt).toHaveBeenCalledExactlyOnceWith('news.example', null);
  });

  it('is not offered where there is no choice', () => {
    show({ stories: [] }, { firstTab: 'stories' });
    expect(choice().query()).toBeNull();
    show({ stories: [purchase], site: null });
    expect(page.getByRole('combobox').query()).toBeNull();
  });
});

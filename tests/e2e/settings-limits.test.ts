// @module-tag long
import { expect, it } from 'vitest';
import { bytesOf } from '../../components/settings/packing.ts';
import { maxSites } from '../../components/settings/settings.ts';
import { settingsFileText } from '../../components/settings/settings-file.ts';
import type { StoredSettings } from '../../components/settings/stored.ts';
import { manySites } from '../settings/examples.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectMarks, expectOwnMarks, importSettings, showTab, turn } from './harness/expecting.ts';
import { ownSettings, storeSettings } from './harness/settings.ts';
import { inBrowsers } from './harness/world.ts';

/** What the popup shows of the site in front, and of everywhere. */
const shown = (popup: Tab) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('header, .panel')].map((part) => ({
      isOn: part.querySelector<HTMLInputElement>('[role=switch]')?.checked,
      state: part.querySelector('.state')?.textContent,
    })),
  );

const said = (popup: Tab) =>
  popup.evaluate(() => document.querySelector('[role=alert], .done p')?.textContent ?? '');

inBrowsers({ long: 'firefox', settings: {} }, (world, name) => {
  const stored = () => ownSettings(world.extension);

  // What the order of writes rests on.
  it('relies on a browser that refuses a call as a whole', async () => {
    const left = await world.extension.evaluate(async () => {
      const { sync } = chrome.storage;
      await sync.set({ there: 1, going: 1 });
      const refusals: string[] = [];
      const refused = (error: unknown) => refusals.push(String(error));
      await sync.set({ a: 1, there: 2, going: null, long: 'x'.repeat(9_000) }).catch(refused);
      const many = Array.from({ length: 13 }, (_, n) => [`long-${n}`, 'x'.repeat(8_000)]);
      await sync.set({ a: 1, there: 2, going: null, ...Object.fromEntries(many) }).catch(refused);
      const items = Array.from({ length: 520 }, (_, n) => [`item-${n}`, n]);
      await sync.set({ a: 1, there: 2, going: null, ...Object.fromEntries(items) }).catch(refused);
      return { refused: refusals.length, stored: await sync.get() };
    });
    expect(left).toEqual({ refused: 3, stored: { there: 1, going: 1 } });
  });

  it('counts the bytes of settings no lower than browsers do', async () => {
    const values = ['plain', '<b>', 'bücher', '\u2028"', { 'site:a<b': 'off' }, null];
    const counted = await world.extension.evaluate(async (values) => {
      const sizes: number[] = [];
      for (const value of values) {
        await chrome.storage.sync.set({ k: value });
        sizes.push(await chrome.storage.sync.getBytesInUse('k'));
      }
      return sizes;
    }, values);
    expect(counted.map((size, n) => 1 + bytesOf(values[n]) - size).filter((short) => short < 0)).toEqual([]);
  });

  it('saves every setting with hundreds of sites', async () => {
    await storeSettings(world.extension, manySites(700));
    const tab = await world.visit('http://news.test/frame.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    await turn('off', popup, 'news.test');
    await expectMarks(tab, {});
    await turn('off', popup, 'Namelight');
    await turn('off', popup, 'Places');
    await expect
      .poll(stored)
      .toEqual({ ...manySites(700), 'site:news.test': 'off', on: false, 'kind:place': false });
    await turn('on', popup, 'news.test');
    await expectMarks(tab, { person: ['Sergei Lavrov'] });
  });

  it('imports a file of 300 sites in place of 300 others, completely, and undoes that', async () => {
    const before: StoredSettings = manySites(300, 'old.example');
    const after: StoredSettings = {
      ...manySites(300, 'new.example'),
      theme: 'dark',
      'hidden:a.test:a/b': true,
    };
    await storeSettings(world.extension, before);
    const popup = await world.openPopup(await world.visit('frame.html'));
    await expect.poll(() => popup.evaluate(() => document.querySelector('.choose-file') !== null)).toBe(true);
    await importSettings(popup, settingsFileText(after));
    await expect.poll(stored).toEqual(after);
    await expect.poll(() => said(popup)).toBe('The settings in the file were imported.');
    await importSettings(popup, settingsFileText(manySites(maxSites + 1)));
    await expect.poll(() => said(popup)).toMatch(/^These settings take up too much space\./);
    expect(await stored()).toEqual(after);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.notice .primary')?.click());
    await expect.poll(stored).toEqual(before);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('says that there is no space for another site, and still saves changes of the others', async () => {
    await storeSettings(world.extension, manySites(maxSites));
    const tab = await world.visit('http://news.test/frame.html');
    const popup = await world.openPopup(tab);
    await choose(popup, 'news.test');
    await expect.poll(() => said(popup)).toMatch(/^You already have settings for 1,000 sites/);
    await expect.poll(() => shown(popup)).toContainEqual({ isOn: true, state: 'On here' });
    await expectOwnMarks(tab);
    await choose(popup, 'Namelight');
    await expect.poll(stored).toEqual({ ...manySites(maxSites), on: false });
    await expect.poll(() => said(popup)).toBe('');
  });

  it('takes the arrow keys as a choice too, and shows it once it is stored', async () => {
    const popup = await world.openPopup(await world.visit('frame.html'));
    const inFocus = () =>
      popup.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement
          ? { value: activeElement.value, isChecked: activeElement.checked }
          : null;
      });
    await popup.bringToFront();
    await showTab(popup, 'settings');
    await expect
      .poll(async () => {
        await popup.evaluate(() => document.querySelector<HTMLElement>('[value=underline]')?.focus());
        return inFocus();
      })
      .toEqual({ value: 'underline', isChecked: true });
    await popup.keyboard.press('ArrowRight');
    await expect.poll(stored).toEqual({ markStyle: 'tint' });
    await expect.poll(inFocus).toEqual({ value: 'tint', isChecked: true });
  });

  it('shows the stored and effective values, however fast and by whatever means one toggles', async () => {
    const tab = await world.visit('http://news.test/frame.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    await expect.poll(() => shown(popup)).toContainEqual({ isOn: true, state: 'On here' });
    const toggling = popup.evaluate(async () => {
      const site = document.querySelector('.panel');
      const input = site?.querySelector('input');
      const wrong: string[] = [];
      for (let times = 0; times < 140; times += 1) {
        input?.click();
        const state = site?.querySelector('.state')?.textContent;
        if (input?.checked !== (state === 'On here')) wrong.push(`${times}: ${input?.checked}, ${state}`);
        await new Promise((resolve) => setTimeout(resolve, times % 3 === 0 ? 12 : 0));
      }
      return wrong;
    });
    for (let times = 0; times < 5; times += 1) await world.driver.command('toggle-site');
    expect(await toggling).toEqual([]);
    // Of what waits for its turn, this is the last.
    await choose(popup, 'Highlight');
    await expect.poll(async () => (await stored()).markStyle).toBe('tint');
    const isOn = (await stored())['site:news.test'] !== 'off';
    await expect.poll(() => shown(popup)).toContainEqual({ isOn, state: isOn ? 'On here' : 'Off here' });
    await (isOn ? expectOwnMarks(tab) : expectMarks(tab, {}));
    expect(popup.console).toEqual([]);
  });
});

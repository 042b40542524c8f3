// @module-tag long
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { importSettings } from './harness/expecting.ts';
import { closePages, openPages } from './harness/open-pages.ts';
import { clearSettings, ownSettings, storeSettings } from './harness/settings.ts';
import { inBrowsers } from './harness/world.ts';

const own = {
  delay: 700,
  'site:news.test': 'off',
  'kind:place': false,
  'hidden:news.test:purchase/william-seward': true,
};

inBrowsers({ settings: {} }, (world, name) => {
  const stored = () => ownSettings(world.extension);
  const openFilled = async (): Promise<Tab> => {
    await storeSettings(world.extension, own);
    const popup = await world.openPopup(await world.visit('frame.html'));
    await expect.poll(() => popup.evaluate(() => document.querySelector('.choose-file') !== null)).toBe(true);
    return popup;
  };
  const doneText = (popup: Tab) => popup.evaluate(() => document.querySelector('.done')?.textContent ?? '');

  it('imports all settings from an exported file, and undoes that', async () => {
    const popup = await openFilled();
    const file = await popup.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('a[download]');
      return decodeURIComponent(link?.href.split(',').slice(1).join(',') ?? '');
    });
    await clearSettings(world.extension);
    await importSettings(popup, file);
    await expect.poll(stored).toEqual(own);
    await expect.poll(() => doneText(popup)).toBe('The settings in the file were imported.');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.notice .primary')?.click());
    await expect.poll(stored).toEqual({});
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('lists the errors in a file field by field, and changes nothing for another file', async () => {
    const popup = await openFilled();
    await importSettings(popup, '{"delay": 700}');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? ''))
      .toBe('This is not a settings file of Namelight. Your settings were not changed.');
    expect(await stored()).toEqual(own);
    await importSettings(popup, '{"namelight": "settings", "stored": {"theme": "dark", "delay": "soon"}}');
    await expect
      .poll(() => doneText(popup))
      .toContain('delay is "soon", which is not valid; 400 is used instead');
    await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('opens a tab to choose a file when asked in the toolbar’s popup', async () => {
    await world.visit('frame.html');
    const popup = await world.visitOwn('/popup.html');
    await expect
      .poll(() =>
        popup.evaluate(() => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find(({ textContent }) => textContent === 'Import a file…');
          button?.click();
          return button !== undefined;
        }),
      )
      .toBe(true);
    await expect.poll(() => openPages(world.extension, '#settings-file')).toBe(1);
    await closePages(world.extension, '#settings-file');
  });

  it('lists the browser’s shortcuts', async () => {
    const popup = await openFilled();
    const keys = await world.extension.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ shortcut }) => shortcut || 'not set'),
    );
    expect(keys.length).toBeGreaterThan(3);
    await expect
      .poll(() =>
        popup.evaluate(() => [...document.querySelectorAll('.keys dd')].map((key) => key.textContent ?? '')),
      )
      .toEqual(keys);
  });
});

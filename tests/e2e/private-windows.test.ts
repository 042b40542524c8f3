// @module-tag long
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { everyMention, markEveryMention, ownSettings } from './harness/settings.ts';
import { inFreshBrowsers } from './harness/world.ts';

// Firefox opens new tabs in a private window that a test has left.
inFreshBrowsers({ what: 'a private window', per: 'test' }, (fresh, name) => {
  const own = (path = '/popup.html?standby') => fresh.driver.openOwn(path);

  /** Only an extension that is let into private windows can open one. */
  async function openPrivate(page: string): Promise<{ readonly tab: Tab; readonly id: number }> {
    const opener = await own();
    const url = `${fresh.pages.origin}/${page}`;
    const tab = await fresh.driver.tabOpenedBy(() =>
      opener.evaluate((url) => chrome.windows.create({ incognito: true, url }), url),
    );
    const tabs = await opener.evaluate(() => chrome.tabs.query({}));
    const id = tabs.find(({ incognito }) => incognito)?.id;
    if (id === undefined) throw new Error('No private window was opened.');
    return { tab, id };
  }

  it('is marked and explained like any other, and nothing of it stays behind', async () => {
    await fresh.driver.allow('private windows', true);
    await markEveryMention(fresh.driver);
    const { tab, id } = await openPrivate('story.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');

    const extension = await own();
    const badge = () => extension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    await expect.poll(badge).toBe('23');
    const popup = await own(`/popup.html?tab=${id}`);
    const said = () => popup.evaluate(() => document.body.textContent);
    await expect.poll(said).toContain('23 names');
    expect(await said()).toContain('This window is private');
    await choose(popup, 'Show 15 more');
    await choose(popup, 'Roblox');
    const kept = async () => {
      const areas = await extension.evaluate(async () => [
        await chrome.storage.session.get(),
        await chrome.storage.local.get(),
      ]);
      return areas
        .flatMap((area) => Object.keys(area))
        .filter((key) => key.split(':')[1] === String(id))
        .sort();
    };
    await expect.poll(kept).toEqual([expect.stringMatching('at:'), expect.stringMatching('found:')]);
    expect(tab.console).toEqual([]);

    await tab.close();
    await expect.poll(kept).toEqual([]);
    expect(await ownSettings(extension)).toEqual(everyMention);
  });

  it('keeps what is chosen in it for a site, in all windows and after it has closed', async () => {
    await fresh.driver.allow('private windows', true);
    const { tab, id } = await openPrivate('frame.html');
    await expectOwnMarks(tab);
    const popup = await own(`/popup.html?tab=${id}`);
    await choose(popup, '127.0.0.1');
    await expectMarks(tab, {});
    await tab.close();
    const usual = await fresh.driver.open(`${fresh.pages.origin}/frame.html`);
    await expect.poll(() => ownSettings(popup)).toEqual({ 'site:127.0.0.1': 'off' });
    await expectMarks(usual, {});
  });

  // Chromium opens no pages of extensions in private windows.
  it.runIf(name === 'firefox')('keeps no stories, and the popup says so', async () => {
    await fresh.driver.allow('private windows', true);
    const opener = await own();
    const popup = await fresh.driver.tabOpenedBy(() =>
      opener.evaluate(() => {
        const url = `${location.origin}/popup.html?tab=`;
        return chrome.windows.create({ incognito: true, url });
      }),
    );
    const said = () =>
      popup.evaluate(() => document.querySelector('.story-files [role=alert]')?.textContent ?? '');
    await expect.poll(said).toContain('If this window is private, use a normal window');
    expect(await popup.evaluate(() => document.querySelector('.story-files input[type=file]'))).toBeNull();
    expect(popup.console).toEqual([]);
    await popup.close();
  });

  it('is left alone unless the extension is let in', async () => {
    const usual = await fresh.driver.open(`${fresh.pages.origin}/frame.html`);
    await fresh.driver.allow('private windows', true);
    const { tab } = await openPrivate('frame.html');
    await expectOwnMarks(tab);
    await fresh.driver.allow('private windows', false);
    await Promise.all([tab.reload(), usual.reload()]);
    await expectOwnMarks(usual);
    await expectMarks(tab, {});
    const isTouched = () =>
      tab.evaluate(() => document.querySelector('div[popover="manual"]:empty') !== null);
    expect(await isTouched()).toBe(false);
    expect(tab.console).toEqual([]);
  });
});

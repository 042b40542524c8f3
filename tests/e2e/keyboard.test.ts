import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectCounted, expectOwnMarks } from './harness/expecting.ts';
import { inEveryBrowser } from './harness/world.ts';

inEveryBrowser((world) => {
  /** Opens a page and puts the focus into a field before its two names, once these are counted. */
  async function open(): Promise<Tab> {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    await expectCounted(world, await world.tabId(tab), 2);
    await tab.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'before';
      document.body.prepend(field);
      field.focus();
    });
    return tab;
  }

  async function step(tab: Tab, to: 'next-name' | 'previous-name', heading: string): Promise<void> {
    await world.driver.command(to);
    await expectCard(tab, heading);
    await expect.poll(() => focusIn(tab)).toBe('dialog');
  }

  it('goes to a name, through its card by Tab, and back by Escape to where one was', async () => {
    const tab = await open();
    await step(tab, 'next-name', 'Sergei Lavrov');
    const stops = ['Russia', 'Alaska', 'Putin', /^Source 1/, /^Source 2/, 'Facts, story and sources'];
    for (const stop of stops) {
      await tab.keyboard.press('Tab');
      await expect.poll(() => focusIn(tab)).toMatch(stop);
    }
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('comes out of the card by Tab past its ends, to where one was', async () => {
    const tab = await open();
    await step(tab, 'previous-name', 'Alaska');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
    await step(tab, 'next-name', 'Sergei Lavrov');
    const stops: (string | null)[] = [];
    while (!stops.includes('Close')) {
      await tab.keyboard.press('Tab');
      await expect.poll(() => focusIn(tab)).not.toBe(stops.at(-1) ?? 'dialog');
      stops.push(await focusIn(tab));
      expect(stops.length).toBeLessThan(10);
    }
    await tab.keyboard.press('Tab');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});

/** What has the focus in the card: its label or its role. `null`: nothing has. */
function focusIn(tab: Tab): Promise<string | null> {
  return tab.inCard(({ activeElement }) => {
    if (activeElement?.localName === 'body') return null;
    if (activeElement?.role === 'dialog') return 'dialog';
    return activeElement?.ariaLabel ?? activeElement?.textContent ?? null;
  }, null);
}

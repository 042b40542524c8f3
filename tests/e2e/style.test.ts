/** A page can ask for the style of marks that it does not have: it gets none where there are none. */
// @module-tag long
import { expect, it } from 'vitest';
import type { Frame } from './harness/driver.ts';
import { expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

/** True where a page sees the look of marks, by asking as it would for a name that nobody has. */
function hasLook(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const styleOf = (name: string): string => {
      const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
      return Array.from(style, (property) => `${property}: ${style.getPropertyValue(property)}`).join('; ');
    };
    return styleOf('namelight-underline-blue-green-orange-person') !== styleOf('namelight-of-nobody');
  });
}

const turn = ({ extension }: World, on: boolean) =>
  extension.evaluate((on) => chrome.storage.sync.set({ version: 1, on }), on);

inEveryBrowser((world, name) => {
  it('a page without names cannot see it, nor one where Namelight is off', async () => {
    const named = await world.visit('frame.html');
    const unnamed = await world.visit('no-names.html');
    await named.bringToFront();
    await expectOwnMarks(named);
    await expect.poll(() => hasLook(named)).toBe(true);
    expect(await hasLook(unnamed)).toBe(false);
    await turn(world, false);
    const off = await world.visit('frame.html');
    await expectMarks(named, {});
    await expect.poll(() => hasLook(named)).toBe(false);
    expect(await hasLook(off)).toBe(false);
    await turn(world, true);
    await expect.poll(() => hasLook(named)).toBe(true);
    await expect.poll(() => hasLook(off)).toBe(true);
    expect(await hasLook(unnamed)).toBe(false);
    await unnamed.bringToFront();
    await unnamed.evaluate(() => document.body.append('Vladimir Putin came.'));
    await expect.poll(() => hasLook(unnamed)).toBe(true);
  });

  it('a page that was closed to Namelight for a while loses it when it is switched off', async () => {
    const tab = await world.visit('frame.html');
    await expect.poll(() => hasLook(tab)).toBe(true);
    await world.driver.allow('all sites', false);
    await expectMarks(tab, {});
    await world.driver.allow('all sites', true);
    await tab.bringToFront();
    await expectOwnMarks(tab);
    await turn(world, false);
    await expect.poll(() => hasLook(tab)).toBe(false);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('each frame that names somebody has it until it is switched off, however often', async () => {
    const tab = await world.visit('frames.html');
    const looks = () => Promise.all(tab.frames().map(hasLook));
    const all = tab.frames().map(() => true);
    for (let times = 0; times < 3; times += 1) {
      await expect.poll(looks).toEqual(all);
      await turn(world, false);
      await expect.poll(looks).toEqual(all.map(() => false));
      await turn(world, true);
    }
    await expect.poll(looks).toEqual(all);
  });

  it('a frame without names in a page with some cannot see it', async () => {
    const tab = await world.visit('frame.html');
    await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Nobody was there.</p>';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
    });
    await expect.poll(() => hasLook(tab)).toBe(true);
    const [, inner] = tab.frames();
    expect(inner === undefined ? null : await hasLook(inner)).toBe(false);
  });

  it('a page that writes itself anew has it for its new names, and loses it when it is switched off', async () => {
    const tab = await world.visit('hostile/rewritten.html');
    await expectOwnMarks(tab);
    await tab.evaluate('rewrite()' as never);
    await expectMarks(tab, { person: ['Vladimir Putin'], place: ['Anchorage'] });
    await expect.poll(() => hasLook(tab)).toBe(true);
    await turn(world, false);
    await expect.poll(() => hasLook(tab)).toBe(false);
  });

  it('a page that is come back to has it as it is set by then', async () => {
    const tab = await world.visit('frame.html');
    const come = async () => {
      await tab.evaluate(() => history.back());
      await expect.poll(() => tab.url()).toContain('frame.html');
    };
    await expect.poll(() => hasLook(tab)).toBe(true);
    await tab.goto(`${world.pages.origin}/no-names.html`);
    expect(await hasLook(tab)).toBe(false);
    await come();
    await expect.poll(() => hasLook(tab)).toBe(true);
    await tab.goto(`${world.pages.origin}/no-names.html`);
    await turn(world, false);
    await come();
    await expectMarks(tab, {});
    await expect.poll(() => hasLook(tab)).toBe(false);
  });
});

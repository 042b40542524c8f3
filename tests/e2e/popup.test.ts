import { expect, it } from 'vitest';
import { choose, expectCard, expectMarks, expectMarksAsked } from './harness/expecting.ts';
import { emptyCorner, marksIn, placeOfMark, pointAt } from './harness/looking.ts';
import { inEveryBrowser } from './harness/world.ts';

inEveryBrowser((world) => {
  it('switches Namelight off and on everywhere, at once in all open tabs', async () => {
    const story = await world.visit('story.html');
    const frame = await world.visit('frame.html');
    await expectMarksAsked(story);
    await expectMarksAsked(frame);
    const popup = await world.openPopup(story);
    await choose(popup, 'Namelight');
    await expectMarks(story, {});
    await expectMarks(frame, {});
    await choose(popup, 'Namelight');
    await expectMarksAsked(story);
    await expectMarksAsked(frame);
  });

  it('switches one site off and leaves the others on', async () => {
    const here = await world.visit('http://news.test/frame.html');
    const there = await world.visit('http://other.test/frame.html');
    await expectMarksAsked(here);
    const popup = await world.openPopup(here);
    await choose(popup, 'news.test');
    await expectMarks(here, {});
    await expectMarksAsked(there);
    await choose(popup, 'news.test');
    await expectMarksAsked(here);
  });

  it('leaves out the kinds that are not wanted', async () => {
    const tab = await world.visit('frame.html');
    await expectMarksAsked(tab);
    const popup = await world.openPopup(tab);
    await choose(popup, 'Places');
    await expectMarks(tab, { person: ['Sergei Lavrov'] });
    await choose(popup, 'Places');
    await expectMarksAsked(tab);
  });

  it('changes how names are marked', async () => {
    const tab = await world.visit('frame.html');
    await expectMarksAsked(tab);
    const popup = await world.openPopup(tab);
    const painted = () =>
      tab.evaluate(() =>
        [...CSS.highlights]
          .filter(([name, { size }]) => name.startsWith('namelight-') && size > 0)
          .map(([name]) => name)
          .sort(),
      );
    await choose(popup, 'Tint');
    await expect
      .poll(painted)
      .toEqual(['namelight-tint-blue-green-orange-person', 'namelight-tint-blue-green-orange-place']);
    await choose(popup, 'Underline');
    await expect
      .poll(painted)
      .toEqual([
        'namelight-underline-blue-green-orange-person',
        'namelight-underline-blue-green-orange-place',
      ]);
  });

  it('lets cards open on a click instead of on hover', async () => {
    const tab = await world.visit('story.html');
    await expectMarksAsked(tab);
    const popup = await world.openPopup(tab);
    await choose(popup, 'Click');
    await tab.bringToFront();
    const place = await placeOfMark(tab, 'Anchorage');
    await expect
      .poll(async () => {
        await tab.mouse.move(emptyCorner);
        await tab.mouse.click(place);
        return tab.inShadow('namelight-card', (root) => root.querySelector('h2')?.textContent ?? null, null);
      })
      .toBe('Anchorage');
  });

  it('lists the names of all frames with counts, and goes to the next mention of one', async () => {
    const tab = await world.visit('story.html');
    await expectMarksAsked(tab);
    const popup = await world.openPopup(tab);
    const listed = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('button.name')].map(({ textContent }) =>
          textContent.trim().replace(/\s+/g, ' '),
        ),
      );
    await expect.poll(listed, { timeout: 5_000 }).toContain('Donald Trump 3 mentions');
    expect(await listed()).toHaveLength(23);
    await tab.bringToFront();
    await choose(popup, 'Roblox');
    await expectCard(tab, 'Roblox');
    // The click is one without a pointer, as by key: the card takes the focus.
    const focused = () =>
      tab.inShadow('namelight-card', (root) => root.activeElement?.getAttribute('role') ?? null, null);
    await expect.poll(focused).toBe('dialog');
  });

  it('brings the defaults back, and takes that back as well', async () => {
    await world.extension.evaluate(() => chrome.storage.sync.set({ version: 1, markStyle: 'none' }));
    const tab = await world.visit('frame.html');
    const popup = await world.openPopup(tab);
    await choose(popup, 'Reset all settings');
    await expectMarksAsked(tab);
    await choose(popup, 'Undo');
    await expect
      .poll(() => world.extension.evaluate(() => chrome.storage.sync.get()))
      .toEqual({ version: 1, markStyle: 'none' });
  });

  it('says so on pages where no extension may run', async () => {
    const tab = await world.visit('about:blank');
    const popup = await world.openPopup(tab);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('main')?.textContent ?? ''), { timeout: 5_000 })
      .toContain('Nothing can be marked here');
    expect(await marksIn(popup)).toEqual({ person: [], place: [], organization: [] });
  });

  it('is left out of the way of cards: one that is open closes when its kind is switched off', async () => {
    const tab = await world.visit('frame.html');
    await expectMarksAsked(tab);
    const popup = await world.openPopup(tab);
    await tab.bringToFront();
    await pointAt(tab, 'Alaska');
    await expectCard(tab, 'Alaska');
    await choose(popup, 'Places');
    await expectCard(tab, null);
  });
});

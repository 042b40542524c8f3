import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectMarks, expectOwnMarks, showTab, turn } from './harness/expecting.ts';
import { emptyCorner, marksIn, placeOfMark, pointAt } from './harness/looking.ts';
import { clearSettings, ownSettings, storeSettings } from './harness/settings.ts';
import { inEveryBrowser, long } from './harness/world.ts';

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  it('turns Namelight off and on everywhere, at once in all open tabs', async () => {
    const story = await world.visit('story.html');
    const frame = await world.visit('frame.html');
    await expectOwnMarks(story);
    await expectOwnMarks(frame);
    const popup = await world.openPopup(story);
    await turn('off', popup, 'Namelight');
    await expectMarks(story, {});
    await expectMarks(frame, {});
    await turn('on', popup, 'Namelight');
    await expectOwnMarks(story);
    await expectOwnMarks(frame);
  });

  it('turns one site off and leaves the others on', async () => {
    const here = await world.visit('http://news.test/frame.html');
    const there = await world.visit('http://other.test/frame.html');
    await expectOwnMarks(here);
    const popup = await world.openPopup(here);
    await turn('off', popup, 'news.test');
    await expectMarks(here, {});
    await expectOwnMarks(there);
    await turn('on', popup, 'news.test');
    await expectOwnMarks(here);
  });

  it(
    'lists the names of all frames with counts, and goes to the next mention of one',
    longInFirefox,
    async () => {
      const tab = await world.visit('story.html');
      await expectOwnMarks(tab);
      const popup = await world.openPopup(tab);
      const listed = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('button.name')].map((name) =>
            ['.called', '.count'].map((part) => name.querySelector(part)?.textContent).join(' '),
          ),
        );
      await expect.poll(listed).toContain('Donald Trump 3');
      expect(await listed()).toHaveLength(8);
      await choose(popup, 'Show 15 more');
      await expect.poll(listed).toHaveLength(23);
      await tab.bringToFront();
      await choose(popup, 'Roblox');
      await expectCard(tab, 'Roblox');
      // The click is one without a pointer, as by key: the card takes the focus.
      const focused = () =>
        tab.inCard((document) => document.activeElement?.getAttribute('role') ?? null, null);
      await expect.poll(focused).toBe('dialog');
    },
  );

  it(
    'shows the card of a name right there, with facts, sources and the way to related ones',
    long,
    async () => {
      const tab = await world.visit('story.html');
      await expectOwnMarks(tab);
      const popup = await world.openPopup(tab);
      await choose(popup, 'Read about Vladimir Putin');
      const inCard = () =>
        popup.evaluate(() => {
          const root = document.querySelector('.name-card')?.shadowRoot;
          return {
            heading: root?.querySelector('h2')?.textContent,
            links: root?.querySelectorAll('a').length,
          };
        });
      const press = (start: string) =>
        popup.evaluate((start) => {
          const buttons = [
            ...(document.querySelector('.name-card')?.shadowRoot?.querySelectorAll('button') ?? []),
          ];
          buttons.find(({ textContent }) => textContent.trim().includes(start))?.click();
        }, start);
      await expect.poll(inCard).toEqual({ heading: 'Vladimir Putin', links: 2 });
      await press('Facts, story and sources');
      await expect.poll(async () => (await inCard()).links).toBeGreaterThan(10);
      await press('Sergei Lavrov');
      await expect.poll(async () => (await inCard()).heading).toBe('Sergei Lavrov');
      await press('Back to');
      await expect.poll(async () => (await inCard()).heading).toBe('Vladimir Putin');
      expect(popup.console).toEqual([]);
    },
  );

  it('says so on pages where no extension may run', long, async () => {
    const tab = await world.visit('about:blank');
    const popup = await world.openPopup(tab);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('main')?.textContent ?? ''))
      .toContain('Names cannot be marked here');
    expect(await marksIn(popup)).toEqual({ person: [], place: [], organization: [] });
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('does not mark kinds that are turned off', async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    await turn('off', popup, 'Places');
    await expectMarks(tab, { person: ['Sergei Lavrov'] });
    await turn('on', popup, 'Places');
    await expectOwnMarks(tab);
  });

  it('changes how names are marked', async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    const painted = () =>
      tab.evaluate(() =>
        [...CSS.highlights]
          .filter(([name, { size }]) => name.startsWith('namelight-') && size > 0)
          .map(([name]) => name)
          .sort(),
      );
    await choose(popup, 'Highlight');
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

  it('changes the colors of marks at once, in shadow roots as well', long, async () => {
    const tab = await world.visit('shadow.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    const lines = () =>
      tab.evaluate(() => {
        const shown = [...CSS.highlights].flatMap(([name, { size }]) =>
          name.endsWith('-person') && size > 0 ? [name] : [],
        );
        const inRoot = document.querySelector('#declared')?.shadowRoot?.querySelector('p') ?? null;
        return [document.body, inRoot].map(
          (at) => at && getComputedStyle(at, `::highlight(${shown.join()})`).textDecorationColor,
        );
      });
    await expect.poll(lines).toEqual(Array(2).fill('rgb(82, 131, 254)'));
    await choose(popup, 'Magenta');
    await expect.poll(lines).toEqual(Array(2).fill('rgb(191, 28, 127)'));
    await expectOwnMarks(tab);
  });

  it('stops marking names in other languages at once, and marks them again', long, async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => {
      const text = document.createElement('p');
      text.lang = 'uk';
      text.textContent = 'Путін прилетів до Анкориджа. In English: Vladimir Putin in Alaska.';
      document.body.append(text);
    });
    const english = { person: ['Vladimir Putin'], place: ['Alaska'] };
    const all = { person: ['Vladimir Putin', 'Путін'], place: ['Alaska', 'Анкориджа'] };
    await expectMarks(tab, all);
    const popup = await world.openPopup(tab);
    await turn('off', popup, 'Also mark names in other languages');
    await expectMarks(tab, english);
    const count = () => popup.evaluate(() => document.querySelector('.found-count')?.textContent);
    await expect.poll(count).toBe('2 names, 2 mentions');
    await turn('on', popup, 'Also mark names in other languages');
    await expectMarks(tab, all);
    await tab.bringToFront();
    await pointAt(tab, 'Путін');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('lets cards open on a click instead of on hover', async () => {
    const tab = await world.visit('story.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    await choose(popup, 'Click');
    await tab.bringToFront();
    const place = await placeOfMark(tab, 'Anchorage');
    await expect
      .poll(async () => {
        await tab.mouse.jump(emptyCorner);
        await tab.mouse.click(place);
        return tab.inCard((document) => document.querySelector('h2')?.textContent ?? null, null);
      })
      .toBe('Anchorage');
  });

  it('hides a name on its site, and undoes that', async () => {
    const here = await world.visit('http://news.test/frame.html');
    const there = await world.visit('http://other.test/frame.html');
    await expectOwnMarks(here);
    await expectOwnMarks(there);
    const popup = await world.openPopup(here);
    await choose(popup, 'Hide Alaska');
    await choose(popup, 'Hide on news.test');
    await expectMarks(here, { person: ['Sergei Lavrov'] });
    await expectOwnMarks(there);
    const listed = () =>
      popup.evaluate(() => [...document.querySelectorAll('.called')].map(({ textContent }) => textContent));
    await expect.poll(listed).toEqual(['Sergei Lavrov']);
    await expect.poll(() => ownSettings(world.extension)).toMatchObject({ 'hidden:news.test:alaska': true });
    await choose(popup, 'Undo');
    await expectOwnMarks(here);
    await expectOwnMarks(there);
  });

  it('opens at what concerns the page, whatever was looked at before', long, async () => {
    const tab = await world.visit('frame.html');
    const selected = (popup: Tab) => () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('[aria-selected=true]')?.dataset.tab);
    const first = await world.openPopup(tab);
    await expect.poll(selected(first)).toBe('page');
    await showTab(first, 'settings');
    const second = await world.openPopup(tab);
    await expect.poll(selected(second)).toBe('page');
    expect(await second.evaluate(() => localStorage.length)).toBe(0);
  });

  it.each([
    ['#settings-file', 'settings'],
    ['#stories', 'stories'],
  ])(
    'in a tab opened to choose files, %s, shows these and has the focus there',
    long,
    async (hash, panel) => {
      const popup = await world.visitOwn(`/popup.html?tab=${hash}`);
      await expect
        .poll(() =>
          popup.evaluate(() => {
            const { activeElement } = document;
            return [
              activeElement?.getAttribute('type'),
              activeElement?.closest<HTMLElement>('[data-panel]')?.dataset.panel,
            ];
          }),
        )
        .toEqual(['file', panel]);
    },
  );

  it('removes a site and undoes that', long, async () => {
    const rules = { 'site:news.test': 'off', 'hidden:other.test:alaska': true };
    await clearSettings(world.extension);
    await storeSettings(world.extension, rules);
    const stored = () => ownSettings(world.extension);
    const popup = await world.openPopup(await world.visit('frame.html'));
    await choose(popup, 'Remove');
    await choose(popup, 'Show Alaska');
    await expect.poll(stored).toEqual({});
    await choose(popup, 'Undo news.test');
    await choose(popup, 'Undo Alaska');
    await expect.poll(stored).toEqual(rules);
  });

  it('resets to the defaults, and undoes that', long, async () => {
    await clearSettings(world.extension);
    await storeSettings(world.extension, { markStyle: 'none' });
    const tab = await world.visit('frame.html');
    const popup = await world.openPopup(tab);
    await choose(popup, 'Reset all settings');
    await expectOwnMarks(tab);
    await choose(popup, 'Undo');
    await expect
      .poll(() => world.extension.evaluate(() => chrome.storage.sync.get()))
      .toEqual({ markStyle: 'none' });
  });

  it('closes an open card when its kind is turned off', long, async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    const popup = await world.openPopup(tab);
    await tab.bringToFront();
    await pointAt(tab, 'Alaska');
    await expectCard(tab, 'Alaska');
    await turn('off', popup, 'Places');
    await expectCard(tab, null);
  });
});

import { afterEach, expect, it } from 'vitest';
import { person, writtenSet } from '../fact-sets/files.ts';
import {
  addFile,
  chooseFiles,
  expectNothingIncoming,
  fileOf,
  press,
  removeSets,
  setsIn,
} from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectMarks, expectOwnMarks, turn } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { closePages, openPages } from './harness/open-pages.ts';
import { storeSettings } from './harness/settings.ts';
import { inBrowsers, inFreshBrowsers } from './harness/world.ts';

/** Browsers take their time to store and to draw. */
const pollSlowly = { timeout: 10_000 } as const;

const bundled = 'Trump and Putin meet in Alaska';
const purchase = fileOf(writtenSet());
const comet = fileOf(
  writtenSet({
    id: 'comet',
    title: 'Miss Mitchell’s comet',
    entities: [person('maria-mitchell', 'Maria Mitchell')],
  }),
);

inBrowsers({ long: 'firefox', settings: {} }, (world) => {
  afterEach(() => removeSets(world));

  const said = (popup: Tab) => popup.evaluate(() => document.querySelector('.fact-sets')?.textContent ?? '');

  it('marks the names of a set that is added, at once in all open tabs, and shows its cards', async () => {
    const one = await world.visitSaying('In March, William Seward sat up late with Eduard de Stoeckl.');
    const other = await world.visitSaying('They named it after William Seward.');
    const popup = await world.openPopup(one);
    await chooseFiles(popup, [purchase]);
    await expect.poll(() => said(popup), pollSlowly).toContain('Russia sells Alaska to the United States.');
    await expectMarks(one, {});
    await press(popup, 'Add');
    await expectMarks(one, { person: ['Eduard de Stoeckl', 'William Seward'] });
    await expectMarks(other, { person: ['William Seward'] });
    expect(await setsIn(popup)).toEqual([bundled, 'The purchase of Alaska']);

    await one.bringToFront();
    await pointAt(one, 'William Seward');
    await expectCard(one, 'William Seward');
    await expect
      .poll(
        () =>
          popup.evaluate(() =>
            [...document.querySelectorAll('.found .called')].map((name) => name.textContent),
          ),
        pollSlowly,
      )
      .toEqual(['William Seward', 'Eduard de Stoeckl']);
    expect(one.console).toEqual([]);
    expect(popup.console).toEqual([]);
  });

  it('finds them after the background was stopped, and in pages opened later', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await world.driver.stopBackground();
    const tab = await world.visitSaying('A statue of William Seward stands there.');
    await expectMarks(tab, { person: ['William Seward'] });
  });

  it('does not use a set that is off or removed, until it is on or restored', async () => {
    const tab = await world.visitSaying('Maria Mitchell never met William Seward.');
    const popup = await world.openPopup(tab);
    await addFile(popup, purchase);
    await addFile(popup, comet);
    await expectMarks(tab, { person: ['Maria Mitchell', 'William Seward'] });
    await turn('off', popup, 'The purchase of Alaska');
    await expectMarks(tab, { person: ['Maria Mitchell'] });
    expect(await setsIn(popup)).toEqual([bundled, '(The purchase of Alaska)', 'Miss Mitchell’s comet']);
    await press(popup, 'Remove Miss Mitchell’s comet');
    await expectMarks(tab, {});
    await press(popup, 'Undo Miss Mitchell’s comet');
    await expectMarks(tab, { person: ['Maria Mitchell'] });
    await turn('on', popup, 'The purchase of Alaska');
    await expectMarks(tab, { person: ['Maria Mitchell', 'William Seward'] });
  });

  it('lists hidden names by name', async () => {
    await storeSettings(world.extension, { 'hidden:news.test:purchase/william-seward': true });
    const popup = await world.openPopup(await world.visit('no-names.html'));
    const hidden = () => popup.evaluate(() => document.querySelector('.rules')?.textContent ?? '');
    await expect.poll(hidden, pollSlowly).toContain('purchase/william-seward');
    await addFile(popup, purchase);
    await expect.poll(hidden, pollSlowly).toContain('William Seward');
  });

  it('does not use the bundled story when that is off, but added sets', async () => {
    const story = await world.visit('frame.html');
    const tab = await world.visitSaying('William Seward never saw Anchorage.');
    const popup = await world.openPopup(tab);
    await addFile(popup, purchase);
    await expectMarks(tab, { person: ['William Seward'], place: ['Anchorage'] });
    await turn('off', popup, bundled);
    await expectMarks(tab, { person: ['William Seward'] });
    await expectMarks(story, {});
    await turn('on', popup, bundled);
    await expectMarks(tab, { person: ['William Seward'], place: ['Anchorage'] });
    await expectOwnMarks(story);
  });

  it('reads several files, shows the errors of each, and adds the valid ones', async () => {
    const tab = await world.visit('frame.html');
    const popup = await world.openPopup(tab);
    const twice = writtenSet({ id: 'twice', entities: [person('a', 'Ann'), person('a', 'Bob')] });
    await chooseFiles(popup, [
      fileOf(twice),
      { name: 'settings.json', text: '{"namelight": "settings", "stored": {}}' },
      { name: 'page.json', text: '<!doctype html><script>document.title = "run"</script>' },
      { name: 'deep.json', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
      purchase,
    ]);
    await press(popup, 'Add');
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual([bundled, 'The purchase of Alaska']);
    const text = await said(popup);
    expect(text).toContain('twice.json was not added');
    expect(text).toContain('entities[1].id');
    expect(text).toContain('Import it under “Import and export settings”.');
    expect(text).toContain('page.json was not addedThe file is a web page.');
    expect(text).toContain('deep.json was not added');
    expect(await world.extension.evaluate(() => chrome.storage.sync.get())).toEqual({});
    await expectOwnMarks(tab);
  });

  it('shows markup as text', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await addFile(
      popup,
      fileOf(writtenSet({ title: markup, by: markup, entities: [person('william-seward', markup)] })),
    );
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual([bundled, markup]);
    expect(await popup.evaluate(() => document.querySelectorAll('.fact-sets :is(img, script)').length)).toBe(
      0,
    );
    expect(await popup.evaluate(() => document.title)).toBe('Namelight');
  });

  it('asks before an older or different version replaces a set', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await chooseFiles(popup, [purchase]);
    await expect.poll(() => said(popup), pollSlowly).toContain('You already have this file.');
    await press(popup, 'Close');
    await chooseFiles(popup, [fileOf(writtenSet({ version: 1 }))]);
    await expect.poll(() => said(popup), pollSlowly).toContain('You have version 2, which is newer.');
    await press(popup, 'Cancel');
    await chooseFiles(popup, [fileOf(writtenSet({ version: 3, title: 'Seward’s purchase' }))]);
    await expect
      .poll(() => said(popup), pollSlowly)
      .toContain('You have version 2. This file will update it.');
    await press(popup, 'Update');
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual([bundled, 'Seward’s purchase']);
    await expect.poll(() => said(popup), pollSlowly).toContain('Seward’s purchase was updated to version 3.');
  });

  it('updates what it says about two copies of a file after each change', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await chooseFiles(popup, [purchase, { ...purchase, name: 'purchase (1).json' }]);
    const isThere = 'You already have this file.';
    const isNew = 'You do not have this fact set yet.';
    await expect.poll(async () => (await said(popup)).split(isNew).length, pollSlowly).toBe(3);
    await press(popup, 'Add');
    await expect.poll(() => said(popup), pollSlowly).toContain(isThere);
    await press(popup, 'Remove The purchase of Alaska');
    await expect.poll(() => said(popup), pollSlowly).toContain(isNew);
    await press(popup, 'Undo The purchase of Alaska');
    await expect.poll(() => said(popup), pollSlowly).toContain(isThere);
    await press(popup, 'Close');
    await expectNothingIncoming(popup);
  });

  it('changes the order, and follows what another window does', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await addFile(popup, comet);
    const other = await world.openPopup(await world.visit('no-names.html'));
    await expect.poll(() => setsIn(other), pollSlowly).toHaveLength(3);
    await press(other, 'Move up Miss Mitchell’s comet');
    const order = [bundled, 'Miss Mitchell’s comet', 'The purchase of Alaska'];
    await expect.poll(() => setsIn(other), pollSlowly).toEqual(order);
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual(order);
    await expect.poll(() => said(other), pollSlowly).toContain('Miss Mitchell’s comet is now number 1 of 2.');
    await choose(popup, 'Miss Mitchell’s comet');
    await expect
      .poll(() => setsIn(other), pollSlowly)
      .toEqual([bundled, '(Miss Mitchell’s comet)', 'The purchase of Alaska']);
  });

  it('saves a set as its original file', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await popup.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(globalThis, { saved: text }));
        return make(file);
      };
      addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        Object.assign(globalThis, { savedAs: event.target.download });
      });
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(globalThis, { savedAs: this.download });
      };
    });
    await press(popup, 'Save as a file The purchase of Alaska');
    const saved = () =>
      popup.evaluate(() => {
        const { saved, savedAs } = globalThis as { saved?: string; savedAs?: string };
        return { saved, savedAs };
      });
    await expect
      .poll(saved, pollSlowly)
      .toEqual({ saved: purchase.text, savedAs: 'purchase.namelight.json' });
    await press(popup, `Save as a file ${bundled}`);
    await expect
      .poll(async () => (await saved()).savedAs, pollSlowly)
      .toBe('alaska-summit-2025.namelight.json');
    await expect.poll(async () => (await saved()).saved, pollSlowly).toContain('"text": "Vladimir Putin"');
  });

  it('opens a tab to choose files when asked in the toolbar’s popup', async () => {
    await world.visit('no-names.html');
    const popup = await world.visitOwn('/popup.html');
    await press(popup, 'Add fact sets…');
    await expect.poll(() => openPages(world.extension, '#fact-sets'), pollSlowly).toBe(1);
    await closePages(world.extension, '#fact-sets');
  });

  it('is unchanged when a window is closed in the middle', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, comet);
    await chooseFiles(popup, [purchase]);
    await press(popup, 'Cancel');
    await expectNothingIncoming(popup);
    const closing = await world.openPopup(await world.visit('no-names.html'));
    await chooseFiles(closing, [purchase]);
    await expect.poll(() => said(closing), pollSlowly).toContain('The purchase of Alaska');
    await closing.close();
    const later = await world.openPopup(await world.visit('no-names.html'));
    await expect.poll(() => setsIn(later), pollSlowly).toEqual([bundled, 'Miss Mitchell’s comet']);
  });
});

inFreshBrowsers('a fact set that was removed', (fresh) => {
  const openPopup = () => fresh.driver.openOwn('/popup.html?tab=0');

  it('stays while a window is open that can restore it, and no longer', { tags: ['long'] }, async () => {
    const popup = await openPopup();
    await addFile(popup, purchase);
    await press(popup, 'Remove');
    const removed = [bundled, 'The purchase of Alaska was removed.'];
    const other = await openPopup();
    await expect.poll(() => setsIn(other), pollSlowly).toEqual(removed);
    await other.close();
    await press(popup, 'Undo');
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual([bundled, 'The purchase of Alaska']);
    await press(popup, 'Remove');
    await expect.poll(() => setsIn(popup), pollSlowly).toEqual(removed);
    await popup.close();
    const later = await openPopup();
    await expect.poll(() => setsIn(later), pollSlowly).toEqual([bundled]);
  });
});

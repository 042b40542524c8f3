import { afterEach, expect, it } from 'vitest';
import { person, writtenStory } from '../library/files.ts';
import {
  addFile,
  chooseFiles,
  expectNothingIncoming,
  fileOf,
  press,
  removeStories,
  storiesIn,
} from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectMarks, expectOwnMarks, turn } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { storeSettings } from './harness/settings.ts';
import { inBrowsers, inFreshBrowsers, long } from './harness/world.ts';

const bundled = 'Trump and Putin meet in Alaska';
const purchase = fileOf(writtenStory());
const comet = fileOf(
  writtenStory({
    id: 'comet',
    title: 'Miss Mitchell’s comet',
    entities: [person('maria-mitchell', 'Maria Mitchell')],
  }),
);

inBrowsers({ settings: {} }, (world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  afterEach(() => removeStories(world));

  const said = (popup: Tab) =>
    popup.evaluate(() => document.querySelector('.story-files')?.textContent ?? '');

  it('marks the names of a story that is added, at once in all open tabs, and shows its cards', async () => {
    const one = await world.visitSaying('In March, William Seward sat up late with Eduard de Stoeckl.');
    const other = await world.visitSaying('They named it after William Seward.');
    const popup = await world.openPopup(one);
    await chooseFiles(popup, [purchase]);
    await expect.poll(() => said(popup)).toContain('Russia sells Alaska to the United States.');
    await expectMarks(one, {});
    await press(popup, 'Add');
    await expectMarks(one, { person: ['Eduard de Stoeckl', 'William Seward'] });
    await expectMarks(other, { person: ['William Seward'] });
    expect(await storiesIn(popup)).toEqual([bundled, 'The purchase of Alaska']);

    await one.bringToFront();
    await pointAt(one, 'William Seward');
    await expectCard(one, 'William Seward');
    await expect
      .poll(() =>
        popup.evaluate(() =>
          [...document.querySelectorAll('.found .called')].map((name) => name.textContent),
        ),
      )
      .toEqual(['William Seward', 'Eduard de Stoeckl']);
    expect(one.console).toEqual([]);
    expect(popup.console).toEqual([]);
  });

  it('finds them after the background was stopped, and in pages opened later', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await world.driver.stopBackground();
    const tab = await world.visitSaying('A statue of William Seward stands there.');
    await expectMarks(tab, { person: ['William Seward'] });
  });

  it('reads several files, shows the errors of each, and adds the valid ones', longInFirefox, async () => {
    const tab = await world.visit('frame.html');
    const popup = await world.openPopup(tab);
    const twice = writtenStory({ id: 'twice', entities: [person('a', 'Ann'), person('a', 'Bob')] });
    await chooseFiles(popup, [
      fileOf(twice),
      { name: 'settings.json', text: '{"namelight": "settings", "stored": {}}' },
      { name: 'page.json', text: '<!doctype html><script>document.title = "run"</script>' },
      { name: 'deep.json', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
      purchase,
    ]);
    await press(popup, 'Add');
    await expect.poll(() => storiesIn(popup)).toEqual([bundled, 'The purchase of Alaska']);
    const text = await said(popup);
    expect(text).toContain('twice.json was not added');
    expect(text).toContain('entities[1].id');
    expect(text).toContain('Import it under “Import and export settings”.');
    expect(text).toContain('page.json was not addedThis is a web page, not a story file.');
    expect(text).toContain('deep.json was not added');
    expect(await world.extension.evaluate(() => chrome.storage.sync.get())).toEqual({});
    await expectOwnMarks(tab);
  });

  it('asks before an older or different version replaces a story', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await chooseFiles(popup, [purchase]);
    await expect.poll(() => said(popup)).toContain('You already have this file.');
    await press(popup, 'Close');
    await chooseFiles(popup, [fileOf(writtenStory({ version: 1 }))]);
    await expect.poll(() => said(popup)).toContain('You have version 2, which is newer.');
    await press(popup, 'Cancel');
    await chooseFiles(popup, [fileOf(writtenStory({ version: 3, title: 'Seward’s purchase' }))]);
    await expect.poll(() => said(popup)).toContain('You have version 2. This file will update it.');
    await press(popup, 'Update');
    await expect.poll(() => storiesIn(popup)).toEqual([bundled, 'Seward’s purchase']);
    await expect.poll(() => said(popup)).toContain('Seward’s purchase was updated to version 3.');
  });

  it('adds a story in three presses from the toolbar’s popup', longInFirefox, async () => {
    const page = await world.visitSaying('In March, William Seward sat up late.');
    const presses: string[] = [];
    const toolbar = await world.visitOwn('/popup.html');
    const pressButton = (name: string) =>
      toolbar.evaluate((name) => {
        const buttons = [...document.querySelectorAll('button')];
        const found = buttons.find((one) => one.checkVisibility() && one.textContent.trim() === name);
        found?.click();
        return found !== undefined;
      }, name);
    const adding = await world.driver.tabOpenedBy(() =>
      expect.poll(() => pressButton('Add stories…')).toBe(true),
    );
    presses.push('Add stories…');
    const chooser = () =>
      adding.evaluate(() => document.activeElement?.closest('label')?.textContent.trim() ?? null);
    await expect.poll(chooser).toBe('Choose story files, or drop them here');
    await chooseFiles(adding, [purchase]);
    presses.push('Choose story files, or drop them here');
    // The button has the focus: Enter adds the story, too.
    await expect.poll(() => adding.evaluate(() => document.activeElement?.textContent)).toBe('Add');
    await press(adding, 'Add');
    presses.push('Add');
    await expectMarks(page, { person: ['William Seward'] });
    expect(presses).toHaveLength(3);
    await adding.close();
  });

  it('says what an update changes, keeps what its reader chose, and undoes it', async () => {
    const tab = await world.visitSaying('William Seward sat up late. Maria Mitchell looked at the sky.');
    const popup = await world.openPopup(tab);
    await addFile(popup, purchase);
    await expectMarks(tab, { person: ['William Seward'] });
    await turn('off', popup, 'The purchase of Alaska');
    await expectMarks(tab, {});
    const entities = [person('maria-mitchell', 'Maria Mitchell'), person('sitka', 'Sitka')];
    await chooseFiles(popup, [fileOf(writtenStory({ version: 3, entities }))]);
    const changes = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.changes details')].map((list) =>
          [...list.querySelectorAll('summary, li')].map(({ textContent }) => textContent).join(': '),
        ),
      );
    await expect
      .poll(changes)
      .toEqual([
        '1 new name: Maria Mitchell',
        '2 names removed: William Seward: Eduard de Stoeckl',
        '1 name changed: Sitka',
      ]);
    await press(popup, 'Update');
    await expect.poll(() => said(popup)).toContain('The purchase of Alaska was updated to version 3.');
    expect(await storiesIn(popup)).toEqual([bundled, '(The purchase of Alaska)']);
    await turn('on', popup, 'The purchase of Alaska');
    await expectMarks(tab, { person: ['Maria Mitchell'] });
    await press(popup, 'Undo The purchase of Alaska');
    await expect.poll(() => said(popup)).toContain('The purchase of Alaska is back to version 2.');
    await expectMarks(tab, { person: ['William Seward'] });
    expect(popup.console).toEqual([]);
  });

  it('saves a story as its original file', long, async () => {
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
    await expect.poll(saved).toEqual({ saved: purchase.text, savedAs: 'purchase.namelight.json' });
    await press(popup, `Save as a file ${bundled}`);
    await expect.poll(async () => (await saved()).savedAs).toBe('alaska-summit-2025.namelight.json');
    await expect.poll(async () => (await saved()).saved).toContain('"text": "Vladimir Putin"');
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('does not use a story that is off or removed, until it is on or restored', async () => {
    const tab = await world.visitSaying('Maria Mitchell never met William Seward.');
    const popup = await world.openPopup(tab);
    await addFile(popup, purchase);
    await addFile(popup, comet);
    await expectMarks(tab, { person: ['Maria Mitchell', 'William Seward'] });
    await turn('off', popup, 'The purchase of Alaska');
    await expectMarks(tab, { person: ['Maria Mitchell'] });
    expect(await storiesIn(popup)).toEqual([bundled, 'Miss Mitchell’s comet', '(The purchase of Alaska)']);
    await press(popup, 'Remove Miss Mitchell’s comet');
    await expectMarks(tab, {});
    await press(popup, 'Undo Miss Mitchell’s comet');
    await expectMarks(tab, { person: ['Maria Mitchell'] });
    await turn('on', popup, 'The purchase of Alaska');
    await expectMarks(tab, { person: ['Maria Mitchell', 'William Seward'] });
  });

  it('lists hidden names by name', long, async () => {
    await storeSettings(world.extension, { 'hidden:news.test:purchase/william-seward': true });
    const popup = await world.openPopup(await world.visit('no-names.html'));
    const hidden = () => popup.evaluate(() => document.querySelector('.rules')?.textContent ?? '');
    await expect.poll(hidden).toContain('purchase/william-seward');
    await addFile(popup, purchase);
    await expect.poll(hidden).toContain('William Seward');
  });

  it('does not use the bundled story when that is off, but added stories', long, async () => {
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

  it('shows markup as text', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await addFile(
      popup,
      fileOf(writtenStory({ title: markup, by: markup, entities: [person('william-seward', markup)] })),
    );
    await expect.poll(() => storiesIn(popup)).toEqual([bundled, markup]);
    expect(
      await popup.evaluate(() => document.querySelectorAll('.story-files :is(img, script)').length),
    ).toBe(0);
    expect(await popup.evaluate(() => document.title)).toBe('Namelight');
  });

  it('updates what it says about two copies of a file after each change', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await chooseFiles(popup, [purchase, { ...purchase, name: 'purchase (1).json' }]);
    const isThere = 'You already have this file.';
    const isNew = 'You do not have this story yet.';
    await expect.poll(async () => (await said(popup)).split(isNew).length).toBe(3);
    await press(popup, 'Add');
    await expect.poll(() => said(popup)).toContain(isThere);
    await press(popup, 'Remove The purchase of Alaska');
    await expect.poll(() => said(popup)).toContain(isNew);
    await press(popup, 'Undo The purchase of Alaska');
    await expect.poll(() => said(popup)).toContain(isThere);
    await press(popup, 'Close');
    await expectNothingIncoming(popup);
  });

  it('lists the one added last first, and follows what another window does', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    await addFile(popup, comet);
    const other = await world.openPopup(await world.visit('no-names.html'));
    const both = [bundled, 'Miss Mitchell’s comet', 'The purchase of Alaska'];
    await expect.poll(() => storiesIn(other)).toEqual(both);
    await choose(popup, 'Miss Mitchell’s comet');
    await expect
      .poll(() => storiesIn(other))
      .toEqual([bundled, '(Miss Mitchell’s comet)', 'The purchase of Alaska']);
  });

  it('is unchanged when a window is closed in the middle', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, comet);
    await chooseFiles(popup, [purchase]);
    await press(popup, 'Cancel');
    await expectNothingIncoming(popup);
    const closing = await world.openPopup(await world.visit('no-names.html'));
    await chooseFiles(closing, [purchase]);
    await expect.poll(() => said(closing)).toContain('The purchase of Alaska');
    await closing.close();
    const later = await world.openPopup(await world.visit('no-names.html'));
    await expect.poll(() => storiesIn(later)).toEqual([bundled, 'Miss Mitchell’s comet']);
  });
});

inFreshBrowsers({ what: 'a story that was removed', per: 'test' }, (fresh) => {
  const openPopup = () => fresh.driver.openOwn('/popup.html?tab=0');

  it('stays while a window is open that can restore it, and no longer', { tags: ['long'] }, async () => {
    const popup = await openPopup();
    await addFile(popup, purchase);
    await press(popup, 'Remove');
    const removed = [bundled, 'The purchase of Alaska was removed.'];
    const other = await openPopup();
    await expect.poll(() => storiesIn(other)).toEqual(removed);
    await other.close();
    await press(popup, 'Undo');
    await expect.poll(() => storiesIn(popup)).toEqual([bundled, 'The purchase of Alaska']);
    await press(popup, 'Remove');
    await expect.poll(() => storiesIn(popup)).toEqual(removed);
    await popup.close();
    const later = await openPopup();
    await expect.poll(() => storiesIn(later)).toEqual([bundled]);
  });
});

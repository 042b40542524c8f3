// @module-tag long
import { afterEach, expect, it } from 'vitest';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { writtenStory } from '../library/files.ts';
import {
  addFile,
  chooseFiles,
  expectNothingIncoming,
  fileOf,
  press,
  removeStories,
} from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

const news = 'http://news.test/no-names.html';
const other = 'http://other.test/no-names.html';
const marked = { person: ['William Seward'], place: ['Sitka'] };

inEveryBrowser((world, name) => {
  afterEach(() => removeStories(world));

  async function visitSaying(address: string, text: string): Promise<Tab> {
    const tab = await world.visit(address);
    await tab.evaluate((textContent) => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent }));
    }, text);
    return tab;
  }

  it('limits a story, and takes that back, at once on all open pages', async () => {
    const [here, there] = [
      await visitSaying(news, 'William Seward never saw Sitka.'),
      await visitSaying(other, 'William Seward never saw Sitka.'),
    ];
    const popup = await world.openPopup(here);
    await addFile(popup, fileOf(writtenStory()));
    await expectMarks(there, marked);
    await press(popup, 'Only on news.test');
    await expectMarks(there, {});
    await expectMarks(here, marked);
    await choose(popup, 'On all sites');
    await expectMarks(there, marked);
    expect([...here.console, ...there.console]).toEqual([]);
  });

  it('answers nothing of a limited story to requests from another site, and facts to no script in a page', async () => {
    const here = await visitSaying(news, 'William Seward never saw Sitka.');
    const there = await visitSaying(other, 'William Seward never saw Sitka.');
    const popup = await world.openPopup(here);
    await addFile(popup, fileOf(writtenStory()));
    await press(popup, 'Only on news.test');
    await expectMarks(there, {});
    await expectMarks(here, marked);
    const names = ['purchase/william-seward', 'purchase/sitka'];
    expect(await answersTo(world, here)).toEqual({ names, facts: false });
    expect(await answersTo(world, there)).toEqual({ names: [], facts: false });
    await here.bringToFront();
    await pointAt(here, 'Sitka');
    await expectCard(here, 'Sitka');
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('marks the names of a story that was limited before it was added on its site alone', async () => {
    const tab = await visitSaying(news, 'William Seward never saw Sitka.');
    const popup = await world.openPopup(tab);
    await chooseFiles(popup, [fileOf(writtenStory())]);
    await press(popup, 'Only on news.test');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.incoming .primary')?.click());
    await expectNothingIncoming(popup);
    await expectMarks(tab, marked);
    await expectMarks(await visitSaying('http://www.news.test/no-names.html', 'Sitka slept.'), {
      place: ['Sitka'],
    });
    const elsewhere = await visitSaying(other, 'William Seward and Donald Trump never saw Sitka.');
    await expectMarks(elsewhere, { person: ['Donald Trump'] });
  });

  it('looks for one story alone on a site, added or bundled, until that is given up', async () => {
    const text = 'William Seward and Donald Trump never saw Sitka.';
    const all = { person: ['Donald Trump', 'William Seward'], place: ['Sitka'] };
    const [here, there] = [await visitSaying(news, text), await visitSaying(other, text)];
    const popup = await world.openPopup(here);
    await addFile(popup, fileOf(writtenStory()));
    await expectMarks(here, all);
    await lookFor(popup, 'The purchase of Alaska');
    await expectMarks(here, marked);
    await expectMarks(await visitSaying('http://www.news.test/no-names.html', text), marked);
    await lookFor(popup, 'Trump and Putin meet in Alaska');
    await expectMarks(here, { person: ['Donald Trump'] });
    await expectMarks(there, all);
    await lookFor(popup, 'all stories that are on');
    await expectMarks(here, all);
    await lookFor(popup, 'The purchase of Alaska');
    await expectMarks(here, marked);
    await press(popup, 'Remove The purchase of Alaska');
    await expectMarks(here, { person: ['Donald Trump'] });
    expect([...here.console, ...popup.console]).toEqual([]);
  });
});

/** Chooses what to look for on the site of the popup's page. */
async function lookFor(popup: Tab, what: string): Promise<void> {
  const isChosen = await popup.evaluate((what) => {
    const choice = document.querySelector('select');
    const option = [...(choice?.options ?? [])].find(({ textContent }) => textContent === what);
    if (choice === null || option === undefined) return false;
    choice.value = option.value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, what);
  expect(isChosen).toBe(true);
}

/** What the background answers to Namelight's own script in a tab, whatever that asks. */
async function answersTo(world: World, tab: Tab): Promise<unknown> {
  const tabId = await world.tabId(tab);
  const words = [...new Set(wordKeysOf('William Seward never saw Sitka.'))];
  return world.extension.evaluate(
    async ({ tabId, words }) => {
      const [{ result } = { result: null }] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [words],
        func: async (words: readonly number[]) => {
          const ask = (kind: string, request: unknown) => chrome.runtime.sendMessage({ kind, request });
          const named = (await ask('names-in', { stamp: 1, words, from: 0 })) as {
            response: { names: readonly { named: { id: string } }[] };
          };
          const reply = (await ask('facts-of', { entity: 'purchase/sitka' })) as
            | { response: { facts: unknown } }
            | undefined;
          return {
            names: named.response.names.map(({ named }) => named.id),
            facts: (reply?.response.facts ?? null) !== null,
          };
        },
      });
      return result;
    },
    { tabId, words },
  );
}

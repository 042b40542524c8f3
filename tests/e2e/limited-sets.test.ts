import { afterEach, expect, it } from 'vitest';
import { wordKeysOf } from '../../components/fact-sets/word-keys.ts';
import { writtenSet } from '../fact-sets/files.ts';
import { addFile, chooseFiles, expectNothingIncoming, fileOf, press, removeSets } from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectMarks } from './harness/expecting.ts';
import { inBrowsers, type World } from './harness/world.ts';

const news = 'http://news.test/no-names.html';
const other = 'http://other.test/no-names.html';
const marked = { person: ['William Seward'], place: ['Sitka'] };

inBrowsers({ long: 'firefox' }, (world) => {
  afterEach(() => removeSets(world));

  async function visitSaying(address: string, text: string): Promise<Tab> {
    const tab = await world.visit(address);
    await tab.evaluate((textContent) => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent }));
    }, text);
    return tab;
  }

  it('marks the names of a set that was limited before it was added on its site alone', async () => {
    const tab = await visitSaying(news, 'William Seward never saw Sitka.');
    const popup = await world.openPopup(tab);
    await chooseFiles(popup, [fileOf(writtenSet())]);
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

  it('limits a set, and takes that back, at once on all open pages', async () => {
    const [here, there] = [
      await visitSaying(news, 'William Seward never saw Sitka.'),
      await visitSaying(other, 'William Seward never saw Sitka.'),
    ];
    const popup = await world.openPopup(here);
    await addFile(popup, fileOf(writtenSet()));
    await expectMarks(there, marked);
    await press(popup, 'Only on news.test');
    await expectMarks(there, {});
    await expectMarks(here, marked);
    await choose(popup, 'On all sites');
    await expectMarks(there, marked);
    expect([...here.console, ...there.console]).toEqual([]);
  });

  it('answers nothing of a limited set to requests from another site', async () => {
    const here = await visitSaying(news, 'William Seward never saw Sitka.');
    const there = await visitSaying(other, 'William Seward never saw Sitka.');
    const popup = await world.openPopup(here);
    await addFile(popup, fileOf(writtenSet()));
    await press(popup, 'Only on news.test');
    await expectMarks(there, {});
    expect(await answersTo(world, here)).toEqual({
      names: ['purchase/william-seward', 'purchase/sitka'],
      facts: true,
    });
    expect(await answersTo(world, there)).toEqual({ names: [], facts: false });
  });
});

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
          const reply = (await ask('facts-of', { entity: 'purchase/sitka' })) as {
            response: { facts: unknown };
          };
          return {
            names: named.response.names.map(({ named }) => named.id),
            facts: reply.response.facts !== null,
          };
        },
      });
      return result;
    },
    { tabId, words },
  );
}

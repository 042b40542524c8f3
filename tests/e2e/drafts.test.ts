/** What is written of a story stays, whatever happens to the tab. */
import { afterEach, expect, it } from 'vitest';
import { reykjavik } from '../stories/reykjavik.ts';
import { removeStories } from './harness/adding.ts';
import { Author, writeStory } from './harness/author.ts';
import type { Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { inBrowsers, long } from './harness/world.ts';

const short = { ...reykjavik, names: reykjavik.names.slice(0, 1), moments: [] };

/** What stands in the fields of the form. */
const written = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.part-form :is(input, textarea)'),
    ].map(({ value }) => value),
  );

inBrowsers({ long: 'firefox' }, (world) => {
  afterEach(() => removeStories(world));

  it('keeps every letter that was typed when the tab is closed in the middle of a word', async () => {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.fill('Title', 'The Reykj');
    await author.tab.bringToFront();
    const hasFocus = () =>
      author.tab.evaluate(() => {
        const title = document.querySelector<HTMLInputElement>('.story-form input');
        title?.focus();
        return document.hasFocus() && document.activeElement === title;
      });
    await expect.poll(hasFocus).toBe(true);
    for (const key of 'av') await author.tab.keyboard.press(key);
    // What the page shows is kept, however soon the tab is closed: no letter waits for the answer to the one before.
    await expect.poll(() => written(author.tab)).toContain('The Reykjav');
    const address = author.tab.url();
    await author.tab.close();
    const again = await world.visitOwn(`/stories.html${new URL(address).hash}`);
    await expect.poll(() => written(again)).toContain('The Reykjav');
  });

  it(
    'is written in one tab at a time: the later one says so, and can take over without losing anything',
    long,
    async () => {
      const first = new Author(await world.visitOwn('/stories.html'));
      await first.press('New story');
      await first.fill('Title', 'The summit');
      const { hash } = new URL(first.tab.url());
      const later = new Author(await world.visitOwn(`/stories.html${hash}`));
      await later.sees('You are writing this story in another tab.');
      await first.fill('Summary', 'They meet.');
      await expect.poll(() => written(later.tab)).toContain('They meet.');
      await later.press('Write here instead');
      await first.sees('You are writing this story in another tab.');
      await later.fill('Title', 'The summit of 1986');
      await expect.poll(() => written(first.tab)).toContain('The summit of 1986');
      expect(await written(first.tab)).toContain('They meet.');
    },
  );

  it('is used as it was switched on, and as it is now once pages are updated', long, async () => {
    const page = await world.visitSaying('Ronald Reagan met Mikhail Gorbachev.');
    const author = new Author(await world.visitOwn('/stories.html'));
    await writeStory(author, short);
    await author.press('Turn on');
    await author.sees('This story is on: its names are marked on pages.');
    await expectMarks(page, { person: ['Ronald Reagan'] });
    await author.press('Add a person');
    await author.fill('Name', 'Mikhail Gorbachev');
    await author.fill('Who or what this is, in one sentence', 'General secretary.');
    await author.sees('This story is on, but pages do not have your latest changes yet.');
    await expectMarks(page, { person: ['Ronald Reagan'] });
    await author.press('Update pages');
    await expectMarks(page, { person: ['Mikhail Gorbachev', 'Ronald Reagan'] });
    await author.press('Turn off');
    await expectMarks(page, {});
    await author.sees('This story is off: its names are not marked on pages.');
    await author.press('All stories');
    await author.sees('The Reykjavík summit, 1986');
  });

  it('is used without the names that are not finished, which are listed', long, async () => {
    const page = await world.visitSaying('Ronald Reagan met Mikhail Gorbachev.');
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.press('Turn on');
    await author.sees('First add a title, a day, a summary');
    await writeStory(new AlreadyOpen(author.tab), short);
    await author.press('Add a person');
    await author.fill('Name', 'Mikhail Gorbachev');
    await author.press('Turn on');
    await author.sees('Left out, because something is still missing: Mikhail Gorbachev');
    await expectMarks(page, { person: ['Ronald Reagan'] });
  });
});

/** Writes into a story that is open already. */
class AlreadyOpen extends Author {
  override press(saying: string): Promise<void> {
    return saying === 'New story' ? super.press('The story') : super.press(saying);
  }
}

/** A story is written through the pages, used, handed on, and read in the other browser. */
import { afterEach, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { reportOfReykjavik, reykjavik } from '../stories/reykjavik.ts';
import { addFile, type GivenFile, removeStories } from './harness/adding.ts';
import { Author, writeStory } from './harness/author.ts';
import { expectMarks } from './harness/expecting.ts';
import { keepSavedFiles, savedFile } from './harness/saving.ts';
import { inEveryBrowser, long } from './harness/world.ts';

/** What each browser saved of the story. */
const saved = new Map<BrowserName, GivenFile>();

const marksOfReport = {
  person: ['Eduard Shevardnadze', 'George Shultz', 'Mikhail Gorbachev', 'Ronald Reagan'],
  place: ['Höfði', 'Iceland', 'Reykjavík'],
  organization: ['NATO'],
};

const short = { ...reykjavik, names: reykjavik.names.slice(0, 1), moments: [] };

inEveryBrowser((world, name) => {
  afterEach(() => removeStories(world));

  it('is marked on pages once it is switched on', async () => {
    const page = await world.visitSaying(...reportOfReykjavik);
    const author = new Author(await world.visitOwn('/stories.html'));
    await writeStory(author, short);
    await expectMarks(page, {});
    await author.press('Turn on');
    await author.sees('This story is on: its names are marked on pages.');
    await expectMarks(page, { person: ['Ronald Reagan'] });
  });

  it(
    'is written with at most 120 actions, marked on pages once it is switched on, and saved as a file',
    long,
    async () => {
      const page = await world.visitSaying(...reportOfReykjavik);
      const author = new Author(await world.visitOwn('/stories.html'));
      await writeStory(author, reykjavik);
      await author.sees('Nothing is missing');
      await expectMarks(page, {});
      await author.press('Turn on');
      await author.sees('This story is on: its names are marked on pages.');
      await expectMarks(page, marksOfReport);
      await keepSavedFiles(author.tab);
      await author.press('Save as a file');
      await expect.poll(() => savedFile(author.tab)).not.toBeNull();
      expect(author.actions).toBeLessThanOrEqual(120);
      expect(author.tab.console).toEqual([]);
      const file = await savedFile(author.tab);
      if (file !== null) saved.set(name, file);
    },
  );
});

inEveryBrowser((world, name) => {
  afterEach(() => removeStories(world));

  it('is added in the other browser from its file, and marked there', long, async () => {
    const file = saved.get(name === 'chromium' ? 'firefox' : 'chromium');
    expect(file?.name).toMatch(/^the-reykjavik-summit-1986-[\da-f]{6}\.namelight\.json$/);
    if (file === undefined) return;
    const page = await world.visitSaying(...reportOfReykjavik);
    await addFile(await world.openPopup(page), file);
    await expectMarks(page, marksOfReport);
  });
});

/** A story goes on from its file, is backed up as it is written, and comes back after it was deleted. */
import { afterEach, expect, it } from 'vitest';
import { person, writtenStory } from '../library/files.ts';
import { fileOf, removeStories } from './harness/adding.ts';
import { Author } from './harness/author.ts';
import { expectMarks } from './harness/expecting.ts';
import { keepSavedFiles, savedFile } from './harness/saving.ts';
import { type GivenFile, giveFiles } from './harness/stories-part.ts';
import { inBrowsers } from './harness/world.ts';

const german = { title: 'Der Kauf Alaskas', summary: 'Russland verkauft Alaska.', labels: {}, entities: {} };
const story = writtenStory({
  entities: [person('william-seward', 'William Seward')],
  translations: { de: german },
});

inBrowsers({ long: 'firefox' }, (world) => {
  afterEach(() => removeStories(world));

  const openShelf = async (): Promise<Author> => {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.sees('Ready to read');
    return author;
  };
  const fields = ({ tab }: Author): Promise<readonly string[]> =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.part-form :is(input, textarea)')].map(
        ({ value }) => value,
      ),
    );
  const saved = async ({ tab }: Author): Promise<GivenFile> => {
    await expect.poll(() => savedFile(tab)).not.toBeNull();
    return (await savedFile(tab)) ?? { name: '', text: '' };
  };

  it('goes on from its file under the same id, with its translations and the next version', async () => {
    const page = await world.visitSaying('William Seward met Eduard de Stoeckl.');
    const author = await openShelf();
    await giveFiles(author.tab, [fileOf(story)]);
    await author.press('Continue writing');
    await author.sees('This story also has texts in German.');
    await author.press('Turn on');
    await author.sees('This story is on: its names are marked on pages.');
    await expectMarks(page, { person: ['William Seward'] });
    await author.press('Add a person');
    await author.fill('Name', 'Eduard de Stoeckl');
    await author.fill('Who or what this is, in one sentence', 'Minister of Russia.');
    await author.press('The story');
    await author.fill('Title', 'Alaska is sold');
    await author.press('Update pages');
    await author.sees('No longer translated, because you changed it: Title.');
    await expectMarks(page, { person: ['Eduard de Stoeckl', 'William Seward'] });
    await keepSavedFiles(author.tab);
    await author.press('Save as a file');
    const { name, text } = await saved(author);
    expect(name).toBe('purchase.namelight.json');
    expect(JSON.parse(text)).toMatchObject({
      id: 'purchase',
      version: 3,
      by: 'A class in Sitka',
      title: 'Alaska is sold',
      translations: { de: { ...german, title: 'Alaska is sold' } },
    });
    expect(author.tab.console).toEqual([]);
  });

  it('is saved with all that was written, and comes back from that file or the drafts that were removed', async () => {
    const author = await openShelf();
    await author.press('New story');
    await author.fill('Title', 'The Reykj');
    await author.press('Add a person');
    await author.fill('Who or what this is, in one sentence', 'No name yet.');
    await keepSavedFiles(author.tab);
    await author.press('Save the whole draft');
    const backup = await saved(author);
    expect(backup.name).toBe('the-reykj.draft.json');
    await author.tab.evaluate(() => {
      location.hash = '';
    });
    await author.press('Remove The Reykj');
    await author.tab.evaluate(() => location.reload());
    await author.press('Removed drafts');
    await author.sees('Kept until');
    await author.press('Restore The Reykj');
    await author.sees('The Reykj is back.');
    await author.press('Remove The Reykj');
    await author.press('Delete for good The Reykj');
    await author.sees('The Reykj was deleted for good.');
    await giveFiles(author.tab, [{ name: 'cut.json', text: backup.text.slice(0, -9) }]);
    await author.sees('cut.json was not opened');
    await giveFiles(author.tab, [backup]);
    await author.sees('2 things are missing');
    await author.press('Person without a name');
    await expect.poll(() => fields(author)).toContain('No name yet.');
    expect(author.tab.console).toEqual([]);
  });
});

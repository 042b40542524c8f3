/** A story is written through the pages, used, handed on, and read in the other browser. */
import { afterEach, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { reportOfReykjavik, reykjavik } from '../stories/reykjavik.ts';
import { addFile, type GivenFile, removeSets } from './harness/adding.ts';
import { Author, writeStory } from './harness/author.ts';
import type { Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { inEveryBrowser } from './harness/world.ts';

/** What each browser saved of the story. */
const saved = new Map<BrowserName, GivenFile>();

const marksOfReport = {
  person: ['Eduard Shevardnadze', 'George Shultz', 'Mikhail Gorbachev', 'Ronald Reagan'],
  place: ['Höfði', 'Iceland', 'Reykjavík'],
  organization: ['NATO'],
};

inEveryBrowser((world, name) => {
  afterEach(() => removeSets(world));

  it('is written with at most 120 actions, marked on pages once it is switched on, and saved as a file', async () => {
    const page = await world.visitSaying(...reportOfReykjavik);
    const author = new Author(await world.visitOwn('/stories.html'));
    await writeStory(author, reykjavik);
    await author.sees('Nothing is missing');
    await expectMarks(page, {});
    await author.press('Use on pages');
    await author.sees('Pages use this story.');
    await expectMarks(page, marksOfReport);
    await keepSavedFiles(author.tab);
    await author.press('Save as a file');
    await expect.poll(() => savedFile(author.tab)).not.toBeNull();
    expect(author.actions).toBeLessThanOrEqual(120);
    expect(author.tab.console).toEqual([]);
    const file = await savedFile(author.tab);
    if (file !== null) saved.set(name, file);
  });
});

inEveryBrowser((world, name) => {
  afterEach(() => removeSets(world));

  it('is added in the other browser from its file, and marked there', async () => {
    const file = saved.get(name === 'chromium' ? 'firefox' : 'chromium');
    expect(file?.name).toMatch(/^the-reykjavik-summit-1986-[\da-f]{6}\.namelight\.json$/);
    if (file === undefined) return;
    const page = await world.visitSaying(...reportOfReykjavik);
    await addFile(await world.openPopup(page), file);
    await expectMarks(page, marksOfReport);
  });
});

/** Keeps what the page saves as a file, instead of having the browser ask where to, or download it. */
const keepSavedFiles = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    if ('showSaveFilePicker' in window)
      window.showSaveFilePicker = async ({ suggestedName: name }: { suggestedName: string }) => ({
        createWritable: () => {
          const { readable, writable } = new TransformStream();
          const text = new Response(readable).text();
          void text.then((text) => Object.assign(window, { saved: { name, text } }));
          return writable;
        },
      });
    const kept: { text?: Promise<string> } = {};
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      kept.text = file.text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const name = this.download;
      void kept.text?.then((text) => Object.assign(window, { saved: { name, text } }));
    };
  });

const savedFile = (tab: Tab): Promise<GivenFile | null> =>
  tab.evaluate(() => (window as unknown as { saved?: GivenFile }).saved ?? null);

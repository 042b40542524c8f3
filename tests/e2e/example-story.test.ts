// @module-tag long
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addFile, removeStories, storiesIn } from './harness/adding.ts';
import { expectCard, expectMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

const name = 'alaska-purchase-1867.json';
const text = readFileSync(join(import.meta.dirname, '../../assets/facts', name), 'utf8');

inBrowsers({ long: 'firefox' }, (world) => {
  afterEach(() => removeStories(world));

  it('shows the example of docs/story-files.md', async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'William H. Seward had the gold sent by Riggs Bank, and Prince Maksutov left Sitka. Dmitry Maksutov never came back.';
      document.body.prepend(paragraph);
    });
    const popup = await world.openPopup(tab);
    await addFile(popup, { name, text });
    await expect.poll(() => storiesIn(popup)).toContain('The purchase of Alaska, 1867');
    await expectMarks(tab, {
      person: ['Dmitry Maksutov', 'Maksutov', 'William H. Seward'],
      place: ['Sitka'],
      organization: ['Riggs Bank'],
    });
    await tab.bringToFront();
    await pointAt(tab, 'Sitka');
    await expectCard(tab, 'Sitka');
    expect(tab.console).toEqual([]);
  });
});

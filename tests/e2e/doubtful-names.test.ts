/** Names that are ordinary words and well-known places, in a German story made of a table. */
// @module-tag long
import { afterEach, expect, it } from 'vitest';
import { removeStories } from './harness/adding.ts';
import { Author } from './harness/author.ts';
import { expectMarks } from './harness/expecting.ts';
import { inEveryBrowser } from './harness/world.ts';

const source = 'https://blatt.example/hafen';
const rows = [
  ['Name', 'Kind', 'In one sentence', 'Source', 'Source title'],
  ['Rathaus', 'building', 'Haus am Markt von Ostburg.', source, 'Hafen'],
  ['Stadtrat', 'government body', 'Rat von Ostburg.', source, 'Hafen'],
  ['Paris', 'city', 'Stadt, in der die Pläne gezeichnet wurden.', source, 'Hafen'],
  ['Ostburg', 'city', 'Stadt am Meer.', source, 'Hafen'],
];
const everyday = [
  'Das Rathaus bleibt am Montag geschlossen.',
  'Der Stadtrat trifft sich am Freitag in Worms.',
  'Im Juli fliegen wir nach Paris.',
];

inEveryBrowser((world) => {
  afterEach(() => removeStories(world));

  it('are said on top and beside them, and mark everyday sentences no more after one press for each kind', async () => {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.fill('Title', 'Der Streit um den Hafen');
    await author.fill('Day of the story', '2 November 2026');
    await author.fill('Summary', 'Ostburg stimmt über den Hafen ab.');
    await author.choose('Language of the texts', 'German');
    await author.press('From a table');
    await author.fill(
      'Or paste a table, copied from a spreadsheet with its first row',
      rows.map((row) => row.join('\t')).join('\n'),
    );
    await author.press('Use this table');
    await author.press('Add 4 rows to the story');
    await author.sees('Nothing is missing · 3 spellings may mark other things');
    const signs = () => author.tab.evaluate(() => document.querySelectorAll('.part .warning-sign').length);
    await expect.poll(signs).toBe(3);
    await author.press('Turn on');
    await author.sees('This story is on: its names are marked on pages.');
    const page = await world.visitSaying(...everyday);
    await expectMarks(page, { place: ['Paris', 'Rathaus'], organization: ['Stadtrat'] });
    await author.press('Nothing is missing · 3 spellings may mark other things');
    await author.press('Mark all of these only near related words');
    await expect.poll(signs).toBe(2);
    await author.press('Mark all of these only near related words');
    await expect.poll(signs).toBe(0);
    await author.press('Update pages');
    await expectMarks(page, {});
    expect(author.tab.console).toEqual([]);
  });
});

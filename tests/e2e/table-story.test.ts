/** A story is made of a spreadsheet, in both browsers. */
// @module-tag long
import { afterEach, expect, it } from 'vitest';
import { reportOfReykjavik, reykjavik } from '../stories/reykjavik.ts';
import { reykjavikRows, reykjavikWorkbook } from '../stories/reykjavik-table.ts';
import { removeStories } from './harness/adding.ts';
import { Author } from './harness/author.ts';
import type { Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { inEveryBrowser } from './harness/world.ts';

/** The same, in which two cells are not as they should be. */
const withFaults = reykjavikRows.map((row) =>
  row[0] === 'NATO' ? row.with(1, 'aliance') : row[0] === 'Höfði' ? row.with(2, '') : row,
);

/** Gives a workbook to the page's field for tables. */
async function giveWorkbook(tab: Tab, bytes: Uint8Array): Promise<void> {
  const given = { base64: Buffer.from(bytes).toString('base64') };
  await expect
    .poll(() =>
      tab.evaluate(({ base64 }) => {
        const input = document.querySelector<HTMLInputElement>('.table-file input[type=file]');
        if (input === null) return false;
        const files = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        files.items.add(new File([content], 'Summit.xlsx'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, given),
    )
    .toBe(true);
}

inEveryBrowser((world) => {
  afterEach(() => removeStories(world));

  it('is read from a workbook, put right in place, kept meanwhile, added and marked', async () => {
    const page = await world.visitSaying(...reportOfReykjavik);
    let author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.fill('Title', reykjavik.title);
    await author.fill('Day of the story', reykjavik.date);
    await author.fill('Summary', reykjavik.summary);
    await author.press('From a table');
    await giveWorkbook(author.tab, reykjavikWorkbook(withFaults));
    await author.sees('Rows ready: 5 of 10');
    await author.sees('Rows to check: 2 of 10');
    await author.sees('"aliance" is not a known kind');
    await author.fill('Kind', 'alliance');
    await author.sees('Rows ready: 6 of 10');
    const address = await author.tab.evaluate(() => location.pathname + location.hash);
    await author.tab.close();
    author = new Author(await world.visitOwn(address));
    await author.press('From a table');
    await author.sees('Rows ready: 6 of 10');
    await author.fill('In one sentence', 'House by the sea in which the two talk.');
    await author.press('Add 10 rows to the story');
    await author.sees('Nothing is missing');
    await author.press('Turn on');
    await author.sees('This story is on: its names are marked on pages.');
    await expectMarks(page, {
      person: ['Eduard Shevardnadze', 'George Shultz', 'Mikhail Gorbachev', 'Ronald Reagan'],
      place: ['Höfði', 'Iceland', 'Reykjavík'],
      organization: ['NATO'],
    });
    expect(author.tab.console).toEqual([]);
  });

  it('asks once which days its figures mean, and says which columns are not added', async () => {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.press('From a table');
    await author.fill(
      'Or paste a table, copied from a spreadsheet with its first row',
      [
        'Name\tKind\tDescription\tFounded\tMotto\tSource',
        'NATO\talliance\tA military alliance.\t4/5/1949\tOne for all\thttps://a.example/',
      ].join('\n'),
    );
    await author.press('Use this table');
    await author.sees('Which day is 4/5/1949?');
    await author.sees('Not added, because the header is unknown: Motto.');
    await author.press('5 April 1949');
    await author.press('Add 1 row to the story');
    await author.sees('These columns were not added: Motto.');
    await author.press('NATO');
    await expect
      .poll(() =>
        author.tab.evaluate(
          () => document.querySelector<HTMLInputElement>('.fact-line input[lang]:not([list])')?.value,
        ),
      )
      .toBe('5 April 1949');
  });

  it('may have the headers of the story’s language, where the browser speaks another', async () => {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.press('New story');
    await author.choose('Language of the texts', 'German');
    await author.press('From a table');
    await author.fill(
      'Or paste a table, copied from a spreadsheet with its first row',
      'Name\tArt\tBeschreibung\tGegründet\tQuelle\nNATO\tMilitärbündnis\tEin Bündnis.\t4. April 1949\thttps://a.example/',
    );
    await author.press('Use this table');
    await author.sees('Rows ready: 1 of 1');
    expect(author.tab.console).toEqual([]);
  });
});

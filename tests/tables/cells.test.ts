import { describe, expect, test } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import { convert, fileOf } from './spreadsheet.ts';

/** The sources that a cell names for a row with a fact for each of them. */
async function sourcesOf(cell: string, count: number) {
  const facts = Array.from({ length: count }, (_, n) => `Fact: ${n} [${n + 1}]`).join('; ');
  return (await fileOf(`Name,Kind,Description,Facts,Sources\nSitka,town,Capital,${facts},"${cell}"\n`))
    .sources;
}

describe('the sources of a row', () => {
  test.each([
    ['en.wikipedia.org/wiki/Sitka', 'https://en.wikipedia.org/wiki/Sitka'],
    ['The town, www.sitka.example', 'https://www.sitka.example'],
    ['Sitka: sitka.example/history; ', 'https://sitka.example/history'],
  ])('are completed in %j as in forms', async (cell, address) => {
    expect(await sourcesOf(cell, 1)).toMatchObject([{ address }]);
  });

  test('have titles that look like addresses, and are not completed within', async () => {
    expect(await sourcesOf('sitka.example: https://a.example/x', 1)).toMatchObject([
      { address: 'https://a.example/x', title: 'sitka.example' },
    ]);
  });

  test.each([
    'https://en.wikipedia.org/wiki/Sitka,_Alaska',
    'https://en.wikipedia.org/wiki/Seward_(city)',
    'https://a.example/?b=1|2',
    'https://a.example/a(b)c',
  ])('keep the whole address %s', async (address) => {
    for (const cell of [address, `${address}.`, `A page, ${address}; `, `A page (${address})`, `${address},`])
      expect(await sourcesOf(cell, 1), cell).toMatchObject([{ address }]);
  });

  test.each([
    'https://a.example/x,https://b.example/y',
    'https://a.example/x, https://b.example/y',
    'https://a.example/x|https://b.example/y',
    'https://a.example/x; https://b.example/y',
    'https://a.example/x\nhttps://b.example/y',
    'https://a.example/x، https://b.example/y',
    'https://a.example/x،https://b.example/y',
    'https://a.example/x؛https://b.example/y',
    'https://a.example/x、https://b.example/y。',
    'https://a.example/x；https://b.example/y',
    '“https://a.example/x”,“https://b.example/y”',
    '«https://a.example/x», «https://b.example/y».',
    '„https://a.example/x“; ‘https://b.example/y’',
  ])('are several in %j', async (cell) => {
    expect(await sourcesOf(cell, 2)).toMatchObject([
      { address: 'https://a.example/x', title: 'a.example/x' },
      { address: 'https://b.example/y', title: 'b.example/y' },
    ]);
  });

  test('are called what stands before their address, without the signs between', async () => {
    const cell =
      'Wikipedia, https://en.wikipedia.org/wiki/Sitka,_Alaska; A life of his – http://b.example/y)';
    expect((await sourcesOf(cell, 2)).map(({ title }) => title)).toEqual(['Wikipedia', 'A life of his']);
    const arabic = '«ويكيبيديا»: https://ar.wikipedia.org/wiki/Sitka، سيرة حياته: https://b.example/y';
    expect((await sourcesOf(arabic, 2)).map(({ title }) => title)).toEqual(['ويكيبيديا', 'سيرة حياته']);
  });

  test('that a file may not name leave out the rows that rest on them', async () => {
    const table = `Name,Kind,Description,Facts,Sources
Sitka,town,Capital,Population: 900 people,https://me:pw@a.example/
Seward,person,Minister,Born: 1801,https://b.example/
Stoeckl,person,Minister,Born: 1804,https://me:pw@a.example/
`;
    const { problems, ready, text } = await convert(table);
    expect(problems).toEqual([
      expect.stringMatching(/^E2 \(sources\): Write the whole link to a page/),
      expect.stringMatching(/^E4 \(sources\): Write the whole link to a page/),
    ]);
    expect(ready).toBe(1);
    expect(readStoryFile(text ?? '')).toMatchObject({ kind: 'file' });
  });
});

describe('the names of a row', () => {
  const namesOf = async (name: string, others = '') =>
    (await fileOf(`Name,Other names,Kind,Description\n"${name}","${others}",person,Somebody\n`)).entities[0]
      ?.names;

  test.each(['Caesar', '毛泽东', 'Madonna'])('%s is a full name, though it is one word', async (name) => {
    expect(await namesOf(name)).toEqual([{ text: name, use: 'full' }]);
  });

  test('are short where another one is of one word, unless the script has no blanks', async () => {
    expect(await namesOf('Mao Zedong', 'Chairman; 毛泽东')).toEqual([
      { text: 'Mao Zedong', use: 'full' },
      { text: 'Chairman', use: 'short', needs: 'support' },
      { text: '毛泽东', use: 'full' },
      { text: 'Zedong', use: 'short', needs: 'support' },
      { text: 'Mao', use: 'short', needs: 'support' },
    ]);
  });

  test.each([
    ['Smith, John', 'John Smith', ['Smith', 'John']],
    ['Curie, Marie', 'Marie Curie', ['Curie', 'Marie']],
    ['Tolkien, J.R.R.', 'J.R.R. Tolkien', ['Tolkien']],
  ])('of a person may be turned round: %s is %s', async (written, name, parts) => {
    const [person] = (await fileOf(`Name,Kind,Description\n"${written}",person,Somebody\n`)).entities;
    expect(person).toMatchObject({
      name,
      names: [{ text: name, use: 'full' }, ...parts.map((text) => ({ text, use: 'short' }))],
    });
  });

  test.each([
    'Martin Luther King, Jr.',
    'Trump, Jr.',
    'Dumas, Sr',
    'Brown, Ph.D.',
    'Philip, Duke of Edinburgh',
    'John Smith, MD',
  ])('%s is not turned round', async (name) => {
    expect((await namesOf(name))?.[0]).toEqual({ text: name, use: 'full' });
  });

  test('of places are not turned round', async () => {
    const [place] = (await fileOf('Name,Kind,Description\n"Sitka, Alaska",town,Capital\n')).entities;
    expect(place?.names).toEqual([{ text: 'Sitka, Alaska', use: 'full' }]);
  });

  test('that begin alike for longer than ids may be get ids of their own', async () => {
    const long = 'The very long name of a society of friends of the ships and trains of';
    const { entities } = await fileOf(
      `Name,Kind,Description\n${long} Aa,club,Friends\n${long} Bb,club,Friends\n`,
    );
    expect(new Set(entities.map(({ id }) => id)).size).toBe(2);
  });

  test('that are too long are named once, by the cell they stand in', async () => {
    const [first, ...more] = (
      await convert(`Name,Kind,Description\nSitka,town,Capital\n${'Long '.repeat(17)}Name,person,Somebody\n`)
    ).problems;
    expect(first).toMatch(/^A3 \(name\): This has 89 characters/);
    expect(more).toEqual([]);
  });
});

describe('the facts of a row', () => {
  const table = (facts: string) =>
    `Name,Kind,Description,Facts,Sources\nSitka,town,Capital,"${facts}",https://a.example/\n`;

  test('say in brackets when they held, or what narrows them', async () => {
    const facts =
      'Population: 8,458 people (2020); Governor: Baranov (in 1808); Born: 1801 (1802); Area: 5 km² (of land)';
    expect((await fileOf(table(facts))).entities[0]?.facts).toMatchObject([
      { value: { kind: 'quantity' }, asOf: '2020' },
      { value: { text: 'Baranov' }, asOf: '1808' },
      { value: { date: '1801' }, note: '1802' },
      { value: { unit: 'square-kilometre' }, note: 'of land' },
    ]);
  });

  test('are numbered where one of several is wrong', async () => {
    const { problems } = await convert(table(`Born: 1801; Life: ${'x'.repeat(401)}; Died: 31 February 1872`));
    expect(problems).toEqual([
      expect.stringMatching(/^D2 \(facts\), fact 2: This has 401 characters/),
      expect.stringMatching(/^D2 \(facts\), fact 3: There is no such day/),
    ]);
  });

  test('need a blank behind the colon, which is said', async () => {
    expect((await convert(table('Time:noon'))).problems).toEqual([
      'D2 (facts): "Time:noon" has no label: write “Born: 1801”, with a space after the colon.',
    ]);
  });
});

describe('a spreadsheet', () => {
  test('is parted by what shows its headers, whatever else its cells hold more of', async () => {
    const words = '"harbour; fur; trade; bishop; fort; otter"';
    const table = `Name,Kind,Description,Context\nSitka,town,Capital,${words}\nKodiak,town,Port,${words}\nUnalaska,town,Port,${words}\n`;
    expect((await fileOf(table)).entities.map(({ context }) => context?.length)).toEqual([6, 6, 6]);
  });

  test('may head the names with “Names”; beside a “Name” those are the others', async () => {
    expect((await fileOf('Names,Kind,Description\nSitka,town,Capital\n')).entities[0]?.name).toBe('Sitka');
    const both = (await fileOf('Names,Name,Kind,Description\nNew Archangel,Sitka,town,Capital\n'))
      .entities[0];
    expect(both?.names.map(({ text }) => text)).toEqual(['Sitka', 'New Archangel']);
  });

  test('says of a row that is longer than the headers which cell is too many', async () => {
    const { problems, ready } = await convert(
      'Name,Kind,Description\nSitka,town,Capital,,\nAnna Berg,person,Mayor, of Port City since 2020\n',
    );
    expect(problems).toEqual([expect.stringMatching(/^D3 \(name\): There is no header above this/)]);
    expect(ready).toBe(1);
  });

  test('takes “state” for neither a country nor a part of one', async () => {
    expect((await convert('Name,Kind,Description\nAlaska,State,Of the Union\n')).problems).toEqual([
      expect.stringMatching(/^B2 \(kind\): "State" is not a known kind: .*country, US state/),
    ]);
  });

  test('is used row by row, however many of its rows are wrong', async () => {
    const rows = Array.from(
      { length: 450 },
      (_, n) => `Town ${n},town,${n === 449 ? 'Port' : 'x'.repeat(141)}`,
    );
    const { problems, ready, text } = await convert(`Name,Kind,Description\n${rows.join('\n')}\n`);
    expect(problems.length).toBe(449);
    expect(ready).toBe(1);
    expect(readStoryFile(text ?? '')).toMatchObject({ kind: 'file' });
  });

  test.each([
    ['', 'The file is empty: choose another one.'],
    [' \n\n', 'The file is empty: choose another one.'],
    [
      'Name,Kind,Description\n\nSitka,"town,Capital\nKodiak,town,Port\n',
      'B3: the quotation mark at the beginning of this cell is not closed.',
    ],
    [
      'Name;Kind;Description\nSitka;"town;Capital\n',
      'B2: the quotation mark at the beginning of this cell is not closed.',
    ],
  ])('that reads %j is refused: %s', async (table, problem) => {
    expect(await convert(table)).toMatchObject({ text: null, problems: [problem] });
  });
});

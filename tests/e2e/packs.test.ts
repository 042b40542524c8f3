import { afterEach, expect, it } from 'vitest';
import { packs } from '../../components/shelf/packs.ts';
import { removeStories } from './harness/adding.ts';
import { choose, expectCard, expectMarks } from './harness/expecting.ts';
import { cardIn, pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ long: 'firefox', settings: {} }, (world, name) => {
  afterEach(() => removeStories(world));

  it('marks countries, peoples and cities once their switch on the welcome page is pressed, and none before', async () => {
    const page = await world.visitSaying('After Nairobi, the Israelis flew from France to Russia.');
    const welcome = await world.visitOwn('/welcome.html');
    await expectMarks(page, {});
    await choose(welcome, 'Countries and cities of the world');
    await page.bringToFront();
    await expectMarks(page, { place: ['Nairobi', 'Israelis', 'France', 'Russia'] });
    await pointAt(page, 'Nairobi');
    await expectCard(page, 'Nairobi');
    expect((await cardIn(page))?.text).toContain('Capital of Kenya.');
    await pointAt(page, 'France');
    await expectCard(page, 'France');
    expect((await cardIn(page))?.text).toContain('Country in western Europe. Capital: Paris.');
    // The bundled story's card of Russia, and no other beside it.
    await pointAt(page, 'Russia');
    await expectCard(page, 'Russia');
    expect((await cardIn(page))?.text).toContain('World’s largest country');
    expect((await cardIn(page))?.text).not.toContain('Countries and cities of the world');
    await choose(welcome, 'Countries and cities of the world');
    await expectMarks(page, {});
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('adds a pack from the stories page, where it is then a story like any other', async () => {
    const page = await world.visitSaying('The bill is by Sen. Tom Cotton.');
    const shelf = await world.visitOwn('/stories.html');
    const under = (heading: string) =>
      shelf.evaluate(
        (heading) =>
          [...document.querySelectorAll(`section[aria-labelledby=${heading}] h3`)].map(
            ({ textContent }) => textContent,
          ),
        heading,
      );
    await expect.poll(() => under('packs')).toEqual(['Countries and cities of the world', 'The US Congress']);
    await shelf.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pack input')].at(-1)?.focus());
    await choose(shelf, 'Mark its names on pages The US Congress');
    await expect.poll(() => under('packs')).toEqual(['Countries and cities of the world']);
    expect(await under('kept')).toContain('The US Congress');
    const focused = () => shelf.evaluate(() => document.activeElement?.closest('label')?.textContent);
    expect(await focused()).toContain('The US Congress');
    await expectMarks(page, { person: ['Tom Cotton'] });
    expect(shelf.console).toEqual([]);
  });

  it('marks a surname that is a word once the page names its bearer in full', async () => {
    const page = await world.visitSaying('They asked Self again.');
    const shelf = await world.visitOwn('/stories.html');
    await choose(shelf, 'Mark its names on pages The US Congress');
    await page.evaluate(() => {
      const answer = document.createElement('p');
      answer.textContent = 'Then Keith Self answered.';
      document.body.append(answer);
    });
    await expectMarks(page, { person: ['Self'] });
  });

  it('replaces a pack by the newer version that came along, and keeps what the reader chose', async () => {
    const page = await world.visitSaying('She flew to France.');
    const shelf = await world.visitOwn('/stories.html');
    await choose(shelf, 'Mark its names on pages Countries and cities of the world');
    await expectMarks(page, { place: ['France'] });
    await choose(shelf, 'Mark its names on pages Countries and cities of the world');
    await expectMarks(page, {});
    await shelf.evaluate(makePackOlder);
    expect(await shelf.evaluate(packHeader)).toMatchObject({ version: 0, title: 'Countries as they were' });
    await world.visitOwn('/popup.html?tab=0');
    await expect
      .poll(() => shelf.evaluate(packHeader))
      .toMatchObject({ version: packs[0].version, title: 'Countries and cities of the world', isOn: false });
    await choose(shelf, 'Mark its names on pages Countries and cities of the world');
    await expectMarks(page, { place: ['France'] });
  });
});

/** Runs in a page of the extension: leaves the pack in the library as an earlier Namelight would have. */
async function makePackOlder(): Promise<void> {
  const opening = indexedDB.open('library');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const headers = opening.result.transaction('headers', 'readwrite').objectStore('headers');
  const reading = headers.get('countries-of-the-world');
  await new Promise((resolve) => reading.addEventListener('success', resolve));
  headers.put({ ...reading.result, version: 0, title: 'Countries as they were' }, 'countries-of-the-world');
  await new Promise((resolve) => headers.transaction.addEventListener('complete', resolve));
  opening.result.close();
}

/** Runs in a page of the extension. */
async function packHeader(): Promise<unknown> {
  const opening = indexedDB.open('library');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const reading = opening.result.transaction('headers').objectStore('headers').get('countries-of-the-world');
  await new Promise((resolve) => reading.addEventListener('success', resolve));
  opening.result.close();
  return reading.result;
}

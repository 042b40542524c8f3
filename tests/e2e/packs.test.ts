import { afterEach, expect, it } from 'vitest';
import { removeStories } from './harness/adding.ts';
import { choose, expectCard, expectMarks } from './harness/expecting.ts';
import { cardIn, pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ long: 'firefox', settings: {} }, (world, name) => {
  afterEach(() => removeStories(world));

  it('marks the countries of the world once their switch on the welcome page is pressed, and none before', async () => {
    const page = await world.visitSaying('After Paris, she flew from France to Russia.');
    const welcome = await world.visitOwn('/welcome.html');
    await expectMarks(page, {});
    await choose(welcome, 'Countries of the world');
    await page.bringToFront();
    await expectMarks(page, { place: ['France', 'Russia'] });
    await pointAt(page, 'France');
    await expectCard(page, 'France');
    expect((await cardIn(page))?.text).toContain('Country in western Europe. Capital: Paris.');
    // The bundled story's card of Russia, and no other beside it.
    await pointAt(page, 'Russia');
    await expectCard(page, 'Russia');
    expect((await cardIn(page))?.text).toContain('World’s largest country');
    expect((await cardIn(page))?.text).not.toContain('Countries of the world');
    await choose(welcome, 'Countries of the world');
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
    await expect.poll(() => under('packs')).toEqual(['Countries of the world', 'The US Congress']);
    await choose(shelf, 'Mark its names on pages The US Congress');
    await expect.poll(() => under('packs')).toEqual(['Countries of the world']);
    expect(await under('kept')).toContain('The US Congress');
    await expectMarks(page, { person: ['Tom Cotton'] });
    expect(shelf.console).toEqual([]);
  });
});

// @module-tag long
import { expect, it } from 'vitest';
import { uk } from '../../assets/facts/translations/uk.ts';
import { catalogs } from '../../assets/words/index.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { clickInCard, marksIn, pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

const texts = catalogs.uk.card;

inBrowsers({ language: 'uk', long: 'firefox' }, (world, name) => {
  it('speaks Ukrainian in the popup of a browser that does, and counts as Ukrainian counts', async () => {
    const story = await world.visit('frame.html');
    await expectOwnMarks(story);
    const popup = await world.openPopup(story);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.found-count')?.textContent))
      .toMatch(/^2 назви, \d+ згад(ка|ки|ок)$/);
    const { language, text } = await popup.evaluate(() => ({
      language: document.documentElement.lang,
      text: document.body.textContent,
    }));
    expect(language).toBe('uk');
    expect(text).toContain(catalogs.uk.popup.everywhereOn);
    expect(text).toContain(uk.entities['sergei-lavrov'].name);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('says facts in Ukrainian, and says the name as the page wrote it', async () => {
    const story = await world.visit('frame.html');
    await expectOwnMarks(story);
    await pointAt(story, 'Sergei Lavrov');
    await expectCard(story, uk.entities['sergei-lavrov'].name);
    await clickInCard(story, texts.more);
    const seen = await story.inCard(
      (document) => ({
        card: document.querySelector('.card')?.getAttribute('lang'),
        written: document.querySelector('.written')?.textContent,
        headings: [...document.querySelectorAll('h3')].map(({ textContent }) => textContent),
        asOf: document.querySelector('.as-of')?.textContent,
        description: document.querySelector('.description[lang=uk]')?.textContent,
        born: document.querySelector('dd')?.textContent,
      }),
      null,
    );
    expect(seen).toMatchObject({
      card: 'uk',
      written: ' · Sergei Lavrov',
      headings: expect.arrayContaining([texts.inThisStory, texts.keyFacts, texts.sources]),
      asOf: expect.stringMatching(/^станом на 15 серпня 2025/),
      description: uk.entities['sergei-lavrov'].description,
      born: expect.stringMatching(/21 березня 1950.*75 років/),
    });
  });

  it('says its story in Ukrainian on the welcome page, and marks it', async () => {
    const page = await world.visitOwn('/welcome.html');
    const [heading, story] = await page.evaluate(() => [
      document.querySelector('h1')?.textContent,
      document.querySelector('#story h2')?.textContent,
    ]);
    expect(heading).toBe(catalogs.uk.welcome.promise);
    expect(story).toBe(catalogs.uk.story.title);
    const name = catalogs.uk.story.rubio;
    await expect
      .poll(async () => (await marksIn(page)).person.filter((text) => text === name))
      .toHaveLength(2);
    await pointAt(page, name);
    await expectCard(page, uk.entities['marco-rubio'].name);
  });

  it('gives the keys their meaning in Ukrainian', async () => {
    const commands = await world.extension.evaluate(() => chrome.commands.getAll());
    expect(commands).toContainEqual(expect.objectContaining({ description: 'До наступної назви' }));
  });
});

import { expect, it } from 'vitest';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { clickInCard, marksIn, pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ language: 'uk', long: 'firefox' }, (world) => {
  it('speaks Ukrainian in the popup of a browser that does, and counts as Ukrainian counts', async () => {
    const story = await world.visit('frame.html');
    await expectOwnMarks(story);
    const popup = await world.openPopup(story);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('#found + p')?.textContent))
      .toMatch(/^2 назви, \d+ згад(ка|ки|ок)$/);
    const { language, text } = await popup.evaluate(() => ({
      language: document.documentElement.lang,
      text: document.body.textContent,
    }));
    expect(language).toBe('uk');
    expect(text).toContain('Увімкнено всюди');
    expect(text).toContain('Sergei Lavrov');
  });

  it('tells facts in English inside a card that is framed in Ukrainian', async () => {
    const story = await world.visit('frame.html');
    await expectOwnMarks(story);
    await pointAt(story, 'Sergei Lavrov');
    await expectCard(story, 'Sergei Lavrov');
    await clickInCard(story, 'Факти, історія та джерела');
    const seen = await story.inCard(
      (document) => ({
        frame: document.querySelector('.card')?.getAttribute('lang'),
        headings: [...document.querySelectorAll('h3')].map(({ textContent }) => textContent),
        asOf: document.querySelector('.as-of')?.textContent,
        description: document.querySelector('.description[lang=en]')?.textContent,
      }),
      null,
    );
    expect(seen).toMatchObject({
      frame: 'uk',
      headings: expect.arrayContaining(['На саміті на Алясці', 'Головні факти', 'Джерела']),
      asOf: expect.stringMatching(/^станом на 15 серпня 2025/),
      description: expect.stringMatching(/minister/),
    });
  });

  it('tells its story in English on a welcome page in Ukrainian, and marks it', async () => {
    const page = await world.visitOwn('/welcome.html');
    const [heading, story] = await page.evaluate(() => [
      document.querySelector('h1')?.textContent,
      document.querySelector('#story[lang=en] h2')?.textContent,
    ]);
    expect(heading).toBe('Імена й назви світяться, коли ви читаєте');
    expect(story).toBe('A Friday in Alaska');
    await expect
      .poll(async () => (await marksIn(page)).person.filter((text) => text === 'Marco Rubio'), {
        timeout: 5_000,
      })
      .toHaveLength(2);
    await pointAt(page, 'Marco Rubio');
    await expectCard(page, 'Marco Rubio');
  });

  it('gives the keys their meaning in Ukrainian', async () => {
    const commands = await world.extension.evaluate(() => chrome.commands.getAll());
    expect(commands).toContainEqual(expect.objectContaining({ description: 'До наступної назви' }));
  });
});

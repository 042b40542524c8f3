import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { serialized } from './harness/serialized.ts';
import { inEveryBrowser, long } from './harness/world.ts';

/** More pages that do not change by themselves once they stand. */
const otherPages = ['no-names.html', 'homonyms.html', 'forms.html', 'csp.html', 'frame.html'];

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  const isLeftAlone = async (page: string): Promise<void> => {
    await world.extension.evaluate(() => chrome.storage.sync.set({ on: false }));
    const alone = await world.visit(page);
    await expect.poll(() => alone.evaluate(() => document.querySelector(':not(:defined)'))).toBeNull();
    const without = await serialized(alone);
    await world.extension.evaluate(() => chrome.storage.sync.remove('on'));
    const tab = await world.visit(page);
    await expectOwnMarks(tab);
    expect(await serialized(tab)).toBe(without);
  };
  it.each(['story.html', 'shadow.html'])('leaves the document of %s as it is, byte for byte', isLeftAlone);
  it.each(otherPages)('leaves the document of %s as it is, too', long, isLeftAlone);

  it('follows an application that renders its views again', async () => {
    const tab = await world.visit('spa.html');
    await expectOwnMarks(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#to-leaders')?.click());
    await expectMarks(tab, { person: ['Vladimir Putin', 'Volodymyr Zelensky'] });
    await tab.evaluate(() => document.querySelector<HTMLElement>('#add')?.click());
    await expectMarks(tab, { person: ['Marco Rubio', 'Vladimir Putin', 'Volodymyr Zelensky'] });
    await tab.evaluate(() => document.querySelector<HTMLElement>('#to-places')?.click());
    await expectMarks(tab, { place: ['Anchorage', 'Ukraine'] });
  });

  it('reads local files if the browser allows it', long, async () => {
    const file = pathToFileURL(join(import.meta.dirname, '../pages/frame.html'));
    const tab = await world.visit(file.href);
    // Firefox keeps extensions out of local files.
    if (world.driver.name === 'chromium') await expectOwnMarks(tab);
    else await expectMarks(tab, {});
  });

  it('never touches what people type', longInFirefox, async () => {
    const tab = await world.visit('forms.html');
    await expectOwnMarks(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#editor p')?.click());
    await tab.evaluate(() => {
      const editor = document.querySelector('#editor p');
      if (editor) getSelection()?.setPosition(editor, 0);
      document.querySelector<HTMLElement>('#editor')?.focus();
    });
    for (const letter of 'Now ') await tab.keyboard.press(letter);
    expect(await tab.evaluate(() => document.querySelector('#editor')?.textContent)).toBe(
      'Now Marco Rubio is being typed, and Sergei Lavrov as well.',
    );
    await expectOwnMarks(tab);
  });
});

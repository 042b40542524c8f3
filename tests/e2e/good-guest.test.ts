import { expect, it } from 'vitest';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { emptyCorner, pointAt } from './harness/looking.ts';
import { inEveryBrowser, long } from './harness/world.ts';

/** What the browsers ask for by themselves, whatever extension is installed. */
const browsersOwn =
  /^(accounts\.google\.com|content-autofill\.googleapis\.com|update\.googleapis\.com|firefox\.settings\.services\.mozilla\.com):443$|^http:\/\/update\.googleapis\.com\/|\/favicon\.ico$/;

inEveryBrowser((world) => {
  it('asks the network for nothing while it finds, marks, shows cards and settings', async () => {
    const start = world.pages.requests.length;
    const tab = await world.visit('story.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await tab.mouse.jump(emptyCorner);
    await world.openPopup(tab);
    await world.visitOwn('/welcome.html');
    await world.extension.evaluate(() => chrome.storage.sync.set({ markStyle: 'tint' }));
    await expectOwnMarks(tab);
    const asked = world.pages.requests.slice(start).filter((address) => !browsersOwn.test(address));
    expect(asked).toEqual([`${world.pages.origin}/story.html`]);
  });

  it('says nothing in the console of pages or of its own', long, async () => {
    const tab = await world.visit('story.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    const popup = await world.openPopup(tab);
    const welcome = await world.visitOwn('/welcome.html');
    const strict = await world.visit('csp.html');
    await expectOwnMarks(strict);
    await pointAt(strict, 'Donald Trump');
    await expectCard(strict, 'Donald Trump');
    expect([tab, popup, welcome, strict].flatMap((each) => each.console)).toEqual([]);
  });
});

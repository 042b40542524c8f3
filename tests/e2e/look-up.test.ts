/** "Look up": a reader asks about what is selected on a page, and gets its card there, or an answer in the popup. */
import { afterEach, describe, expect, it } from 'vitest';
import { addFile } from './harness/adding.ts';
import type { Frame, Tab } from './harness/driver.ts';
import { expectCard, expectMarks } from './harness/expecting.ts';
import { closePopup, inPopup } from './harness/hiding.ts';
import { boxInCard, cardIn, hostSelector, marksIn, noMarks } from './harness/looking.ts';
import { everyMention, resetSettings, storeSettings } from './harness/settings.ts';
import { dropLibrary } from './harness/stories-part.ts';
import { inBrowsers, long, type World } from './harness/world.ts';

/** Selects the first mention of a text in a frame, as a reader does; returns the selection's box. */
const select = (frame: Frame, text: string) =>
  frame.evaluate((text) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text) {
        const at = node.data.indexOf(text);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, bottom } = range.getBoundingClientRect();
        return { left, bottom };
      }
    }
    throw new Error(`There is no “${text}”.`);
  }, text);

/** Chooses the entry of the menu on what is selected, as the browser says it. */
async function lookUp(world: World, tab: Tab, selectionText: string, frame?: Frame): Promise<void> {
  await tab.bringToFront();
  await world.driver.chooseInMenu('look-up', {
    selectionText,
    pageUrl: tab.url(),
    ...(frame && { frameUrl: frame.url() }),
  });
}

const popupText = (world: World): Promise<string | null> =>
  inPopup(world, (document) => {
    const card = document.querySelector('.name-card')?.shadowRoot?.querySelector('.card');
    return `${document.querySelector('[aria-labelledby=looked-up]')?.textContent ?? ''} ${card?.textContent ?? ''}`;
  });

const hosts = (tab: Tab): Promise<number> =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, hostSelector);

const namesakes = JSON.stringify({
  namelight: 1,
  id: 'hills',
  title: 'The two Hills',
  language: 'en',
  version: 1,
  story: { date: '2025', summary: 'Two people of one name.' },
  sources: [],
  entities: ['Mark', 'Ann'].map((given) => ({
    kind: 'person',
    id: given.toLowerCase(),
    name: `${given} Hill`,
    description: `${given} of the two.`,
    picture: { kind: 'none' },
    names: [
      { text: `${given} Hill`, use: 'full' },
      { text: 'Hill', use: 'short' },
    ],
  })),
});

inBrowsers({ long: 'firefox' }, (world, browser) => {
  afterEach(async () => {
    await closePopup(world);
    await resetSettings(world.extension, everyMention);
  });

  it('opens the card at the selection on a page that names nobody, of a word that is no name there', async () => {
    const tab = await world.visitSaying('Nothing here.', 'Then she played her highest trump.');
    const before = await tab.evaluate(() => document.body.outerHTML);
    const box = await select(tab, 'trump');
    await lookUp(world, tab, 'trump');
    await expectCard(tab, 'Donald Trump');
    expect(await marksIn(tab)).toEqual(noMarks);
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
    const card = await boxInCard(tab, '.card');
    expect(Math.abs((card?.y ?? 0) - box.bottom)).toBeLessThan(30);
    await tab.keyboard.press('Escape');
    await expect.poll(() => cardIn(tab)).toBeNull();
  });

  it('opens the card in the frame of the selection, and in a shadow root', long, async () => {
    const tab = await world.visitSaying('The page itself.');
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Vladimir Putin came.</p>';
      frame.style.cssText = 'width: 600px; height: 500px';
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Zelensky came, too.</p>';
      document.body.prepend(host, frame);
    });
    const inFrame = () => tab.frames().findLast((one) => one.url() === 'about:srcdoc');
    await expect.poll(inFrame).toBeDefined();
    const frame = inFrame() as Frame;
    // Namelight comes to a frame once that has loaded.
    await expectMarks(frame, { person: ['Vladimir Putin'] });
    await select(frame, 'Putin');
    await lookUp(world, tab, 'Putin', frame);
    await expectCard(frame, 'Vladimir Putin');
    await select(tab, 'Zelensky');
    await lookUp(world, tab, 'Zelensky');
    await expectCard(tab, 'Volodymyr Zelensky');
  });

  describe('answers in the popup', long, () => {
    it('that no story names the words, and adds them to one', async () => {
      const tab = await world.visitSaying('In the end Gudrun Halldorsdottir, the mayor, opened the door.');
      await select(tab, 'Gudrun Halldorsdottir');
      await lookUp(world, tab, 'Gudrun Halldorsdottir');
      await expect
        .poll(() => popupText(world))
        .toContain('No story that is on has the name “Gudrun Halldorsdottir”.');
      expect(await cardIn(tab)).toBeNull();
      const window = await world.driver.tabOpenedBy(() =>
        inPopup(world, (document) => {
          document.querySelector<HTMLElement>('[aria-labelledby=looked-up] button')?.click();
        }),
      );
      await expect
        .poll(() => window.evaluate(() => [...document.querySelectorAll('input')].map((one) => one.value)))
        .toContain('Gudrun Halldorsdottir');
      await window.close();
    });

    it('with the card where Namelight is off: nothing of it comes into the page', async () => {
      const tab = await world.visitSaying('Vladimir Putin spoke.');
      await world.withoutNamelight(async () => {
        await expect.poll(() => marksIn(tab)).toEqual(noMarks);
        await select(tab, 'Putin');
        await lookUp(world, tab, 'Putin');
        await expect.poll(() => popupText(world)).toContain('Vladimir Putin');
        expect(await hosts(tab)).toBe(0);
      });
    });

    it('with the card of words in a field, and in another language', async () => {
      const tab = await world.visitSaying('Write here:');
      await tab.evaluate(() => {
        const field = Object.assign(document.createElement('input'), { value: 'Трамп' });
        document.body.append(field);
        field.select();
      });
      await lookUp(world, tab, 'Трамп');
      await expect.poll(() => popupText(world)).toContain('Donald Trump');
      expect(await hosts(tab)).toBe(0);
    });

    it('with the card of what was clicked on, where the page has selected something else since', async () => {
      const tab = await world.visitSaying('Putin spoke.', 'Something else.');
      await select(tab, 'Something else');
      await lookUp(world, tab, 'Putin');
      await expect.poll(() => popupText(world)).toContain('Vladimir Putin');
      expect(await cardIn(tab)).toBeNull();
    });

    it('with the card on a page of the browser, which extensions cannot read', async () => {
      const tab = await world.visit(browser === 'chromium' ? 'chrome://version' : 'about:blank');
      await lookUp(world, tab, 'Putin');
      await expect.poll(() => popupText(world)).toContain('Vladimir Putin');
    });
  });

  // What follows depends on no browser.
  if (browser === 'firefox') return;

  it('opens the card of a mention that the reader has hidden', long, async () => {
    const tab = await world.visitSaying('Vladimir Putin spoke.');
    await expect.poll(() => marksIn(tab)).toEqual({ ...noMarks, person: ['Vladimir Putin'] });
    await storeSettings(world.extension, { 'hidden:*:vladimir-putin': true });
    await expect.poll(() => marksIn(tab)).toEqual(noMarks);
    await select(tab, 'Vladimir Putin');
    await lookUp(world, tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('shows all who are called so in a story that was added', long, async () => {
    try {
      const popup = await world.visitOwn('/popup.html?tab=0');
      await addFile(popup, { name: 'hills.json', text: namesakes });
      const tab = await world.visitSaying('They went up the hill.');
      await select(tab, 'hill');
      await lookUp(world, tab, 'hill');
      await expectCard(tab, 'Mark Hill');
      expect((await cardIn(tab))?.text).toContain('Ann Hill');
    } finally {
      await dropLibrary(world.extension);
    }
  });

  it('says that nobody is called like megabytes of text, or like what only misleads', long, async () => {
    const tab = await world.visitSaying('Putin spoke. ');
    await lookUp(world, tab, `Putin ${'and so on '.repeat(100_000)}`);
    await expect.poll(() => popupText(world)).toContain('No story that is on has the name “Putin and so on');
    expect((await popupText(world))?.length).toBeLessThan(1_500);
    await closePopup(world);
    await lookUp(world, tab, '\u202enituP');
    await expect.poll(() => popupText(world)).toContain('No story that is on has the name “nituP”.');
  });
});

import { expect, it } from 'vitest';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import {
  cardIn,
  clickInCard,
  consoleOf,
  emptyCorner,
  hostSelector,
  marksIn,
  placeOfMark,
  pointAt,
} from './harness/looking.ts';
import { serialized } from './harness/serialized.ts';
import { inEveryBrowser, long, type World } from './harness/world.ts';

async function story(world: World) {
  const tab = await world.visit('story.html');
  await expectOwnMarks(tab);
  return tab;
}

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  it('shows who somebody is when the pointer rests on the name', async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('swaps at once to a neighboring name', longInFirefox, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Marco Rubio');
    await expectCard(tab, 'Marco Rubio');
    await tab.mouse.move(await placeOfMark(tab, 'Scott Bessent'));
    await expectCard(tab, 'Scott Bessent');
  });

  it('closes on Escape, and stays closed while the pointer stays', async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
  });

  it('closes when the pointer leaves, and removes its element', long, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Anchorage');
    await tab.mouse.jump(emptyCorner);
    await expectCard(tab, null);
    // It stays a while, for cards often follow each other.
    const host = () => tab.evaluate((selector) => document.querySelector(selector) !== null, hostSelector);
    await expect.poll(host).toBe(false);
  });

  it('leads on by the names in its sentence', long, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await clickInCard(tab, 'Ukraine');
    await expectCard(tab, 'Ukraine');
    await clickInCard(tab, 'Back to');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('can be entered, and leads on to related entities and back', longInFirefox, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await clickInCard(tab, 'Facts, story and sources');
    await clickInCard(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');
    await clickInCard(tab, 'Back to');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('opens sources in a new tab without a referrer or opener', long, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await clickInCard(tab, 'Facts, story and sources');
    const sources = () =>
      tab.inCard(
        (document) =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')].map(({ target, rel }) => ({
            target,
            isSilent: rel.includes('noreferrer'),
          })),
        null,
      );
    await expect.poll(sources).not.toEqual([]);
    for (const source of (await sources()) ?? [])
      expect(source).toEqual({ target: '_blank', isSilent: true });
  });

  it('says that it knows the names of one story, and leads there', long, async () => {
    const tab = await story(world);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await clickInCard(tab, 'Facts, story and sources');
    await expect
      .poll(async () => (await cardIn(tab))?.text)
      .toContain('Namelight looks for 26 names from the Alaska summit story.');
    const opened = await world.driver.tabOpenedBy(() => clickInCard(tab, 'the Alaska summit story'));
    const addresses = () =>
      world.extension.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    await expect.poll(addresses).toContainEqual(expect.stringMatching(/extension:.*\/welcome\.html#story$/));
    expect(consoleOf(tab)).toEqual([]);
    await opened.close();
  });

  it('opens for a tap on a name, and closes for one elsewhere', async () => {
    const tab = await story(world);
    await tab.finger.tap(await placeOfMark(tab, 'Donald Trump'));
    await expectCard(tab, 'Donald Trump');
    await tab.finger.tap(emptyCorner);
    await expectCard(tab, null);
  });

  it('adds nothing to the page but its one element, which is closed to the page', async () => {
    const tab = await story(world);
    const before = await serialized(tab);
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');
    expect(await serialized(tab)).toBe(before);
    expect(
      await tab.evaluate(() => {
        const hosts = document.querySelectorAll('div[popover="manual"]:empty');
        return { hosts: hosts.length, isClosed: hosts[0]?.shadowRoot === null };
      }),
    ).toEqual({ hosts: 1, isClosed: true });
  });

  it('lets the page observe nothing of what happens in it', longInFirefox, async () => {
    const tab = await story(world);
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const types =
        'pointerdown pointerup mousedown mouseup click keydown keyup keypress wheel copy selectstart message';
      for (const type of types.split(' ')) addEventListener(type, ({ type }) => heard.push(type), true);
    });
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await clickInCard(tab, 'Facts, story and sources');
    await tab.mouse.wheel(40);
    await tab.keyboard.press('a');
    await clickInCard(tab, 'Show less');
    expect(await tab.evaluate(() => (window as unknown as { readonly heard: unknown }).heard)).toEqual([]);
  });

  const opensOn = async (page: string): Promise<void> => {
    const tab = await world.visit(page);
    await expectOwnMarks(tab);
    const [name = ''] = (await marksIn(tab)).person;
    await pointAt(tab, name);
    await expect.poll(async () => (await cardIn(tab))?.heading).toContain(name.split(' ').at(-1));
    expect(consoleOf(tab)).toEqual([]);
  };
  it('opens on a page that lets no frame in', () => opensOn('csp.html'));
  it('opens on a page that is parted from all others', long, () => opensOn('isolated.html'));

  it('opens in a frame that is sandboxed but for its scripts, and leads on', long, async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/frame.html?scripted';
      frame.style.cssText = 'width: 700px; height: 600px';
      document.body.prepend(frame);
    });
    const framed = () => tab.frames().find((frame) => frame.url().endsWith('?scripted'));
    await expect.poll(() => framed() !== undefined).toBe(true);
    const frame = framed();
    if (frame === undefined) throw new Error('There is no frame.');
    await expectOwnMarks(frame);
    await pointAt(tab, 'Alaska', { frame });
    await expectCard(frame, 'Alaska');
    expect((await cardIn(frame))?.text).toContain('Facts, story and sources');
  });

  it(
    'opens around a frame that is sandboxed without scripts and keeps its origin, as mail is shown',
    long,
    async () => {
      const tab = await world.visit('no-names.html');
      await tab.evaluate(() => {
        const mail = document.createElement('iframe');
        mail.setAttribute('sandbox', 'allow-same-origin allow-popups');
        mail.src = '/frame.html?mail';
        mail.style.cssText =
          'width: 500px; height: 90px; margin: 60px 0 0 200px; border: 7px solid; padding: 5px';
        document.body.prepend(mail);
      });
      const framed = () => tab.frames().find((frame) => frame.url().endsWith('?mail'));
      await expect.poll(() => framed() !== undefined).toBe(true);
      const frame = framed();
      if (frame === undefined) throw new Error('There is no frame.');
      await expectOwnMarks(frame);
      const name = await pointAt(tab, 'Sergei Lavrov', { frame });
      await expectCard(tab, 'Sergei Lavrov');
      const card = await tab.cardOffset();
      // Right below the line of the name, and over it.
      expect(card?.y).toBeGreaterThan(name.y);
      expect(card?.y).toBeLessThan(name.y + 30);
      expect(card?.x).toBeLessThan(name.x);
      await tab.mouse.jump(emptyCorner);
      await expectCard(tab, null);
      await pointAt(tab, 'Alaska', { frame });
      await expectCard(tab, 'Alaska');
      await clickInCard(tab, 'Facts, story and sources');
      await tab.mouse.jump(emptyCorner);
      const said = async () => (await cardIn(tab))?.text;
      await expect.poll(said).toContain('Juneau');
    },
  );

  it('does not open where the pointer only passes or rests beside a name', longInFirefox, async () => {
    const tab = await story(world);
    const place = await pointAt(tab, 'Anchorage');
    await tab.mouse.move({ x: place.x, y: 5 });
    await tab.mouse.jump(emptyCorner);
    // Once another card has opened, the one that was only passed had all the time it would have needed.
    await pointAt(tab, 'Ukraine');
    await expectCard(tab, 'Ukraine');
  });

  it('opens in the frame that holds the name', async () => {
    const tab = await world.visit('frames.html');
    const frame = tab.frames().find((frame) => frame.url().includes('frame.html?other'));
    if (frame === undefined) throw new Error('The frame of another origin is missing.');
    await expectOwnMarks(frame);
    await frame.evaluate(() => document.body.scrollIntoView());
    await pointAt(tab, 'Sergei Lavrov', { frame });
    await expectCard(frame, 'Sergei Lavrov');
    expect(await cardIn(tab)).toBeNull();
  });
});

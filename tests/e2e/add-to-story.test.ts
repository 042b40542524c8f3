/** "Add to a story…": what is selected on a page becomes a name of a story, marked at once. */
import { describe, expect, it } from 'vitest';
import type { Driver, Frame, Tab } from './harness/driver.ts';
import { marksIn, noMarks } from './harness/looking.ts';
import { dropLibrary, pressButton } from './harness/stories-part.ts';
import { inBrowsers, long, type World } from './harness/world.ts';

/** Selects the first mention of a text in a frame, as a reader does. */
const select = (frame: Frame, text: string): Promise<void> =>
  frame.evaluate((text) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text | null;
    while (node !== null && !node.data.includes(text)) node = walker.nextNode() as Text | null;
    if (node === null) throw new Error(`There is no “${text}”.`);
    const at = node.data.indexOf(text);
    getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
  }, text);

/** Opens the window for what is selected in a tab, which is in front. */
async function openWindow(
  { driver }: { readonly driver: Driver },
  on: { readonly tab: Tab; readonly selectionText: string; readonly frame?: Frame },
): Promise<Tab> {
  const { tab, selectionText, frame } = on;
  await tab.bringToFront();
  const window = await driver.tabOpenedBy(() =>
    driver.chooseInMenu('add-to-story', {
      selectionText,
      pageUrl: tab.url(),
      ...(frame && { frameUrl: frame.url() }),
    }),
  );
  await expect.poll(() => window.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
  return window;
}

/** What stands in the window's fields, by label. */
const fieldsOf = (window: Tab): Promise<Readonly<Record<string, string>>> =>
  window.evaluate(() => {
    const labels = [...document.querySelectorAll('label')];
    return Object.fromEntries(
      labels.flatMap((label) => {
        const field = document.getElementById(label.htmlFor) as HTMLInputElement | null;
        return field === null ? [] : [[label.textContent.trim(), field.value]];
      }),
    );
  });

const write = (window: Tab, label: string, text: string): Promise<void> =>
  window.evaluate(
    ({ label, text }) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label);
      const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
      if (field === null) throw new Error(`There is no field “${label}”.`);
      const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { label, text },
  );

const textOf = (window: Tab): Promise<string> => window.evaluate(() => document.body.textContent);

/** Closes windows that a failed test has left open. */
const closeWindows = (extension: Frame): Promise<void> =>
  extension.evaluate(() => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
    for (const view of views) if (view.location.pathname === '/stories.html') view.close();
  });

async function dropAll({ extension }: World): Promise<void> {
  await dropLibrary(extension);
  await extension.evaluate(() => chrome.storage.session.remove('selections'));
}

const said = 'In the end Gudrun Halldorsdottir, the mayor, opened the door of Hofdi herself. Then it rained.';

inBrowsers({ long: 'firefox' }, (world, name) => {
  const forTest = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } finally {
      await closeWindows(world.extension);
      await dropAll(world);
    }
  };

  it('adds a name to a new story, and it is marked on that page at once; a second one goes to the same story', () =>
    forTest(async () => {
      const tab = await world.visitSaying(said);
      await select(tab, 'Gudrun Halldorsdottir');
      const window = await openWindow(world, { tab, selectionText: 'Gudrun Halldorsdottir' });
      expect(await fieldsOf(window)).toMatchObject({
        Name: 'Gudrun Halldorsdottir',
        'Who or what this is': 'The mayor.',
        'What the page says':
          'In the end Gudrun Halldorsdottir, the mayor, opened the door of Hofdi herself.',
        // The page is not secure.
        Link: '',
      });
      expect(await textOf(window)).toContain('needs a link that begins with https://');
      await write(window, 'Title of the new story', 'The house by the sea');
      expect(await pressButton(window, 'Add')).toBe(true);
      await expect.poll(() => textOf(window)).toContain('It is marked on pages now.');
      await expect.poll(() => marksIn(tab)).toEqual({ ...noMarks, person: ['Gudrun Halldorsdottir'] });
      await window.close();

      await select(tab, 'Hofdi');
      const second = await openWindow(world, { tab, selectionText: 'Hofdi' });
      await expect.poll(async () => (await fieldsOf(second)).Story).toMatch(/^[\da-f-]{36}$/);
      await second.evaluate(() => document.querySelector<HTMLElement>('input[value=place]')?.click());
      await write(second, 'Who or what this is', 'A white house by the sea.');
      await pressButton(second, 'Add');
      await expect.poll(() => textOf(second)).toContain('It is marked on pages now.');
      await expect
        .poll(() => marksIn(tab))
        .toEqual({ ...noMarks, person: ['Gudrun Halldorsdottir'], place: ['Hofdi'] });
      await second.close();
    }));

  it(
    'adds to a story that is being written in another tab, which shows it and keeps what was written there',
    long,
    () =>
      forTest(async () => {
        const tab = await world.visitSaying(said);
        await select(tab, 'Gudrun Halldorsdottir');
        const window = await openWindow(world, { tab, selectionText: 'Gudrun Halldorsdottir' });
        await write(window, 'Title of the new story', 'The house by the sea');
        await pressButton(window, 'Add');
        await expect.poll(() => textOf(window)).toContain('It is marked on pages now.');
        const link = () => window.evaluate(() => document.querySelector('a')?.getAttribute('href') ?? '');
        const editor = await world.visitOwn(await link());
        await window.close();
        await expect.poll(() => textOf(editor)).toContain('Gudrun Halldorsdottir');

        await select(tab, 'Hofdi');
        const second = await openWindow(world, { tab, selectionText: 'Hofdi' });
        await expect.poll(async () => (await fieldsOf(second)).Story).toMatch(/^[\da-f-]{36}$/);
        await second.evaluate(() => document.querySelector<HTMLElement>('input[value=place]')?.click());
        await write(second, 'Who or what this is', 'A white house by the sea.');
        await pressButton(second, 'Add');
        await expect.poll(() => textOf(second)).toContain('It is marked on pages now.');
        await expect.poll(() => textOf(editor)).toContain('Hofdi');
        await expect
          .poll(() => marksIn(tab))
          .toEqual({ ...noMarks, person: ['Gudrun Halldorsdottir'], place: ['Hofdi'] });
        await second.close();
      }),
  );

  it('reads what is selected in the frame that was clicked, and names the page as its source', long, () =>
    forTest(async () => {
      const tab = await world.visitSaying('The page itself.');
      await tab.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>First. Then <b>Gudrun</b> Halldorsdottir came. Last.</p>';
        document.body.append(frame);
      });
      const inFrame = () => tab.frames().find((one) => one.url() === 'about:srcdoc');
      await expect.poll(() => inFrame() !== undefined).toBe(true);
      const frame = tab.frames().findLast((one) => one.url() === 'about:srcdoc') as Frame;
      await expect
        .poll(() => frame.evaluate(() => document.body?.textContent ?? ''))
        .toContain('Halldorsdottir');
      await select(frame, 'Halldorsdottir');
      const window = await openWindow(world, { tab, selectionText: 'Halldorsdottir', frame });
      expect((await fieldsOf(window))['What the page says']).toBe('Then Gudrun Halldorsdottir came.');
      await window.close();
    }),
  );

  it('reads documents of XML too', long, () =>
    forTest(async () => {
      const tab = await world.visit('documents/page.xhtml');
      const name = await tab.evaluate(() => {
        const text = document.querySelector('p')?.firstChild as Text;
        const word = /\p{L}{4,}/u.exec(text.data) as RegExpExecArray;
        getSelection()?.setBaseAndExtent(text, word.index, text, word.index + word[0].length);
        return word[0];
      });
      const window = await openWindow(world, { tab, selectionText: name });
      expect((await fieldsOf(window))['What the page says']).toContain(name);
      await window.close();
    }),
  );

  it('opens for the menu alone: a page can neither open it nor show it, and guesses no token', long, () =>
    forTest(async () => {
      const tab = await world.visitSaying(said);
      const origin = await world.extension.evaluate(() => location.origin);
      const address = `${origin}/stories.html#add=00000000-0000-4000-8000-000000000000`;
      const loads = await tab.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        // Firefox throws.
        try {
          open(address);
        } catch {}
        const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
        document.body.append(link);
        link.click();
        return fetch(address).then(
          () => true,
          () => false,
        );
      }, address);
      expect(loads).toBe(false);
      const views = await world.extension.evaluate(
        () =>
          (chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[]).filter(
            ({ location }) => location.pathname === '/stories.html',
          ).length,
      );
      expect(views).toBe(0);
      const own = await world.visitOwn('/stories.html#add=00000000-0000-4000-8000-000000000000');
      await expect.poll(() => textOf(own)).toContain('Nothing left to add');
    }),
  );

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('shows what it was opened for again when it is loaded again, and in no other tab', long, () =>
    forTest(async () => {
      const other = await world.visitOwn('/stories.html');
      const tab = await world.visitSaying(said);
      await select(tab, 'Hofdi');
      const window = await openWindow(world, { tab, selectionText: 'Hofdi' });
      await write(window, 'Name', 'Something else');
      // A driver waits in vain for pages of Firefox's extensions.
      await window.evaluate(() => location.reload());
      await expect
        .poll(() =>
          fieldsOf(window).then(
            ({ Name }) => Name,
            () => '',
          ),
        )
        .toBe('Hofdi');
      const hash = await window.evaluate(() => location.hash);
      await other.evaluate((hash) => {
        location.hash = hash;
      }, hash);
      await expect.poll(() => textOf(other)).toContain('Nothing left to add');
      await window.close();
      const kept = () => world.extension.evaluate(() => chrome.storage.session.get('selections'));
      await expect.poll(kept).toEqual({});
    }),
  );

  describe('a page that misleads gets nothing in but clean text of a line', long, () => {
    it('by overrides of direction and controls', () =>
      forTest(async () => {
        const tab = await world.visitSaying('Then \u202egnirB\u202c\u0007 Halldor\u2066 came.\u2028Last.');
        await tab.evaluate(() => {
          document.title = '\u202eTitle\u0000\u2067 '.repeat(200);
          getSelection()?.selectAllChildren(document.querySelector('p') as Element);
        });
        const window = await openWindow(world, {
          tab,
          selectionText: '\u202egnirB\u202c\u0007 Halldor\u2066',
        });
        const fields = await fieldsOf(window);
        expect(fields.Name).toBe('gnirB Halldor');
        expect(fields['What the page says']).toBe('');
        expect(JSON.stringify(fields)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2066-\u2069]|\\u00/u);
        expect((fields['Title of the new story'] ?? '').length).toBeLessThanOrEqual(120);
        await window.close();
      }));

    it('by megabytes', () =>
      forTest(async () => {
        const tab = await world.visitSaying('Reykjavik is far away. ');
        await tab.evaluate(() => {
          const paragraph = document.querySelector('p') as HTMLElement;
          paragraph.textContent = 'Reykjavik is far away. '.repeat(220_000);
          getSelection()?.selectAllChildren(paragraph);
        });
        const selectionText = 'Reykjavik is far away. '.repeat(1_000);
        const window = await openWindow(world, { tab, selectionText });
        const fields = await fieldsOf(window);
        expect(fields.Name).toBe('');
        expect(fields['What the page says']?.length).toBeLessThanOrEqual(400);
        const kept = await world.extension.evaluate(() => chrome.storage.session.get('selections'));
        expect(JSON.stringify(kept).length).toBeLessThan(4_000);
        await window.close();
      }));

    it('by another selection than the one that was clicked, another page, or one that is gone', () =>
      forTest(async () => {
        const tab = await world.visitSaying(said, 'Something else is selected here.');
        await select(tab, 'Something else');
        const window = await openWindow(world, { tab, selectionText: 'Hofdi' });
        expect(await fieldsOf(window)).toMatchObject({ Name: 'Hofdi', 'What the page says': '' });
        await window.close();
        await tab.bringToFront();
        const moved = await world.driver.tabOpenedBy(() =>
          world.driver.chooseInMenu('add-to-story', {
            selectionText: 'Hofdi',
            pageUrl: 'https://user:secret@elsewhere.example/story?id=1#part',
          }),
        );
        await expect.poll(async () => (await fieldsOf(moved)).Name).toBe('Hofdi');
        expect(await fieldsOf(moved)).toMatchObject({
          Link: 'https://elsewhere.example/story?id=1',
          Publisher: 'elsewhere.example',
          'Title of the page': 'elsewhere.example',
          'What the page says': '',
        });
        await moved.close();
      }));

    it('by its own things in place of what is asked, in its world and in its document', () =>
      forTest(async () => {
        const tab = await world.visitSaying(said);
        await tab.evaluate(() => {
          const evil = { get: () => 'EVIL', configurable: true };
          for (const [of, name] of [
            [Node.prototype, 'textContent'],
            [CharacterData.prototype, 'data'],
            [Document.prototype, 'title'],
          ] as const)
            Object.defineProperty(of, name, evil);
          Object.defineProperty(window, 'getSelection', { value: () => 'EVIL', configurable: true });
        });
        await tab.evaluate(() => {
          const own = document.querySelector('p') as HTMLElement;
          const text = own.firstChild as Text;
          const range = document.createRange();
          range.setStart(text, 11);
          range.setEnd(text, 32);
          const selection = Document.prototype.getSelection.call(document);
          selection?.removeAllRanges();
          selection?.addRange(range);
          const image = document.createElement('img');
          image.setAttribute('name', 'getSelection');
          document.body.append(image);
        });
        const window = await openWindow(world, { tab, selectionText: 'Gudrun Halldorsdottir' });
        const fields = await fieldsOf(window);
        expect(fields['What the page says']).toContain('the mayor, opened the door');
        expect(JSON.stringify(fields)).not.toContain('EVIL');
        await window.close();
      }));

    it('by what cannot be selected', () =>
      forTest(async () => {
        const tab = await world.visitSaying(said);
        await tab.evaluate(() => {
          const hidden = document.createElement('span');
          hidden.textContent = ' (buy now)';
          hidden.style.cssText = 'user-select: none; -webkit-user-select: none; font-size: 0';
          const text = document.querySelector('p')?.firstChild as Text;
          text.splitText(17).before(hidden);
          getSelection()?.selectAllChildren(document.querySelector('p') as Element);
        });
        const window = await openWindow(world, { tab, selectionText: 'Gudrun Halldorsdottir' });
        expect(await fieldsOf(window)).toMatchObject({
          Name: 'Gudrun Halldorsdottir',
          'What the page says': '',
        });
        await window.close();
      }));
  });
});

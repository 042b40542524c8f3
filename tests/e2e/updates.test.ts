/** A newer version of a story comes from the address that its file names, when its reader asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { person, writtenStory } from '../library/files.ts';
import { newSigner, type Signer } from '../library/signing.ts';
import { removeStories } from './harness/adding.ts';
import { Author } from './harness/author.ts';
import { extensionFolders } from './harness/build.ts';
import { expectCard, expectMarks } from './harness/expecting.ts';
import { cardIn, pointAt } from './harness/looking.ts';
import { giveFiles } from './harness/stories-part.ts';
import { type StoryServer, serveStory } from './harness/story-server.ts';
import { inEveryBrowser } from './harness/world.ts';

const check = 'Check for a newer version The purchase of Alaska';

inEveryBrowser((world, name) => {
  let signer: Signer;
  let server: StoryServer;
  beforeAll(async () => {
    signer = await newSigner();
    server = await serveStory(world.pages);
  });
  afterEach(() => removeStories(world));
  afterAll(() => server.close());

  const version = async (version: number, description: string): Promise<string> =>
    JSON.stringify(
      await signer.sign(
        writtenStory({
          version,
          updates: { address: server.address },
          entities: [person('william-seward', 'William Seward', { description })],
        }),
      ),
    );

  async function openShelf(text: string): Promise<Author> {
    const author = new Author(await world.visitOwn('/stories.html'));
    await author.sees('Ready to read');
    await giveFiles(author.tab, [{ name: 'purchase.json', text }]);
    await author.sees('Newer versions of this story come from stories.test, and only when you ask for them.');
    await author.press('Add');
    await author.sees('was added.');
    return author;
  }

  it('is asked for once and with nothing but the address, says what it changes on the card, and can be undone', async () => {
    const start = world.pages.requests.length;
    const author = await openShelf(await version(2, 'He negotiates.'));
    server.send(await version(3, 'He signs.'), '"3"');
    expect(world.pages.requests.slice(start).filter((one) => one.startsWith('stories.test'))).toEqual([]);
    await author.press(check);
    await author.sees('from version 2 to version 3.');
    await author.sees('1 name changed');
    const [request, ...others] = server.requests;
    expect({ path: request?.path, others }).toEqual({ path: '/purchase.json', others: [] });
    for (const name of ['cookie', 'referer', 'if-none-match', 'origin'])
      expect(request?.headers[name] ?? 'null').toBe('null');
    expect(request?.headers['accept-language']).toBe('*');

    const page = await world.visitSaying('William Seward is here.');
    await expectMarks(page, { person: ['William Seward'] });
    await pointAt(page, 'William Seward');
    await expectCard(page, 'William Seward');
    expect((await cardIn(page))?.text).toMatch(/He signs\..*Changed by the update of/s);

    await author.tab.bringToFront();
    await author.press('Undo The purchase of Alaska');
    await author.sees('The purchase of Alaska is back to version 2.');
  });

  it('costs a short answer where there is none, and leads to no other address', async () => {
    const author = await openShelf(await version(2, 'He negotiates.'));
    server.send(await version(2, 'He negotiates.'), '"2"');
    await author.press(check);
    await author.sees('There is no newer version.');
    await author.press(check);
    await expect.poll(() => server.requests.at(-1)?.headers['if-none-match']).toBe('"2"');
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('cookie');
    server.redirect('https://other.test/purchase.json');
    const start = world.pages.requests.length;
    await author.press(check);
    await author.sees('stories.test points to another address, which Namelight does not open.');
    expect(world.pages.requests.slice(start).filter((one) => one.includes('other.test'))).toEqual([]);
  });

  it('is asked for by no page of the extension itself', async () => {
    const page = await world.visitOwn('/stories.html');
    const before = server.requests.length;
    const asked = (address: string) =>
      fetch(address).then(
        () => 'answered',
        () => 'refused',
      );
    expect(await page.evaluate(asked, server.address)).toBe('refused');
    expect(server.requests.length).toBe(before);
    const folder = extensionFolders[name];
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.html')))
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/connect-src ('|&#39;)none('|&#39;)/);
  });
});

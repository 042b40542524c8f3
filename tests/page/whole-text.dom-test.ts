/** All text that a document shows, once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { maxBlocks, readWholeText } from '../../components/page/whole-text.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => root.remove());

async function textsOf(html: string): Promise<readonly string[]> {
  root.innerHTML = html;
  return (await readWholeText(document)).blocks.map(({ text }) => text.trim()).filter((text) => text !== '');
}

it('is read block by block, across links, in open shadow roots and in the language of each', async () => {
  root.innerHTML = '<h1>One</h1><p lang="de">Zwei <a href="#">drei</a>.</p><div id="host"></div>';
  root.querySelector('#host')?.attachShadow({ mode: 'open' }).append('Four');
  const read = await readWholeText(document);
  expect(read.isWhole).toBe(true);
  expect(read.blocks.map(({ text, lang }) => [text, lang])).toEqual([
    ['One', 'en'],
    ['Zwei drei.', 'de'],
    ['Four', 'en'],
  ]);
});

it('leaves out menus, what is written and what is not shown', async () => {
  expect(
    await textsOf(
      '<nav>Menu</nav><div role="navigation">More</div><p hidden>Hidden</p><p style="visibility:hidden">Unseen</p><div contenteditable>Mine</div><form><p>Shown</p></form><footer>End</footer>',
    ),
  ).toEqual(['Shown']);
});

it('of a page without end is cut off, and says so', async () => {
  root.innerHTML = '<p>a</p>'.repeat(maxBlocks + 500);
  const { blocks, isWhole } = await readWholeText(document);
  expect([blocks.length, isWhole]).toEqual([maxBlocks, false]);
});

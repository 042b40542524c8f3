import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { switchSet } from '../../components/fact-sets/edit-library.ts';
import { listSets, openLibrary } from '../../components/fact-sets/library.ts';
import { Shelf } from '../../components/stories/Shelf.tsx';
import { type Draft, type DraftKey, emptyDraft } from '../../components/writing/draft.ts';
import {
  createDraft,
  keepVersion,
  listDrafts,
  listVersions,
  openDrafts,
  readDraft,
  setIssued,
} from '../../components/writing/draft-store.ts';
import { fileWith, writtenSet } from '../fact-sets/files.ts';
import { addWritten, draw, setStoriesStage } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en' } }) };
});

const stage = setStoriesStage();
beforeEach(async () => page.viewport(1200, 900));

const reykjavik: Draft = { ...emptyDraft('en', '1986-10-11'), title: 'The summit in Reykjavík' };
const onTableFile = vi.fn<(file: File) => Promise<void>>();

function show(): HTMLElement {
  const { root, wiring } = stage.now();
  draw(<Shelf {...wiring} onTableFile={onTableFile} />, root);
  return root;
}
const titles = (root: Element) =>
  [...root.querySelectorAll('.story h3')].map(({ textContent }) => textContent.trim());
/** Waits until an element says something. */
const expectText = (of: Locator, text: RegExp): Promise<void> =>
  expect.poll(() => of.query()?.textContent ?? '').toMatch(text);
/** Waits until what was drawn has had its effects, which come right after the next frame. */
const effects = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const item = (name: string | RegExp) => page.getByRole('listitem', { name });

describe('the shelf', () => {
  it('has the bundled story, those that were added, and those that are written', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenSet());
    await addWritten(library, writtenSet({ id: 'lesson', title: 'Lesson 3' }), 'organization');
    await createDraft(drafts, reykjavik);
    const root = show();
    await expect
      .poll(() => titles(root))
      .toEqual([
        'The summit in Reykjavík',
        'The purchase of Alaska',
        'Lesson 3',
        'Trump and Putin meet in Alaska',
      ]);
    await expectText(item('Lesson 3'), /From your organization/);
    await expectText(item('The summit in Reykjavík'), /Not used on pages yet/);
    await expect
      .element(item('The purchase of Alaska').getByRole('link', { name: /^Read/ }))
      .toHaveAttribute('href', '#set=purchase');
    expect(document.title).toBe('Stories – Namelight');
  });

  it('has a draft and the set that pages use of it once, and says whether they differ', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenSet());
    const key = await createDraft(drafts, reykjavik);
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: Date.now() + 1_000 });
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(2);
    await expectText(item('The summit in Reykjavík'), /Used on pages/);
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 1 });
    await expectText(item('The summit in Reykjavík'), /Changed since pages got it/);
  });

  it('switches stories on and off, and follows what other windows do', async () => {
    const { library } = stage.now();
    await addWritten(library, writtenSet());
    show();
    const names = item('The purchase of Alaska').getByRole('switch');
    await expect.element(names).toBeChecked();
    await names.click();
    await expect.element(names).not.toBeChecked();
    expect((await listSets(library))[0]?.isOn).toBe(false);
    await switchSet(library, 'purchase', true);
    new BroadcastChannel('namelight.library').postMessage(null);
    await expect.element(names).toBeChecked();
  });

  it('begins a new story', async () => {
    const { drafts } = stage.now();
    show();
    await page.getByRole('button', { name: 'New story' }).click();
    await expect.poll(() => location.hash).toMatch(/^#draft=/);
    const key = location.hash.replace('#draft=', '') as DraftKey;
    expect(await readDraft(drafts, key)).toMatchObject({ language: 'en', title: '', entities: [] });
  });

  it.each([/The purchase of Alaska/, /Trump and Putin/])('copies %s to be changed', async (name) => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenSet());
    show();
    await item(name)
      .getByRole('button', { name: /^Copy and change/ })
      .click();
    await expect.poll(() => location.hash).toMatch(/^#draft=/);
    const copy = await readDraft(drafts, location.hash.replace('#draft=', '') as DraftKey);
    expect(copy?.title).toMatch(name);
    expect(copy?.title).toContain('(copy)');
    expect(copy?.entities.length).toBeGreaterThan(2);
  });

  it('deletes a draft with all that was kept of it, and brings all back', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenSet());
    const key = await createDraft(drafts, reykjavik);
    await keepVersion(drafts, key, { draft: reykjavik, why: 'opened' });
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 1 });
    const before = await readDraft(drafts, key);
    const root = show();
    await item('The summit in Reykjavík')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.poll(() => titles(root)).toEqual(['Trump and Putin meet in Alaska']);
    expect(await listDrafts(drafts)).toEqual([]);
    expect(await listVersions(drafts, key)).toEqual([]);
    // The pressed buttons are gone, the focus is not.
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Stories');
    await expectText(item('The summit in Reykjavík'), /Changed since/);
    expect(await readDraft(drafts, key)).toEqual(before);
    expect(await listVersions(drafts, key)).toHaveLength(1);
  });

  it('deletes an added story, and brings it back in its place', async () => {
    const { library } = stage.now();
    await addWritten(library, writtenSet());
    const root = show();
    await item('The purchase of Alaska')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.poll(() => titles(root)).toEqual(['Trump and Putin meet in Alaska']);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => titles(root)).toHaveLength(2);
  });

  it('says plainly where nothing can be stored; the bundled story can be read nevertheless', async () => {
    const { root, wiring } = stage.now();
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here', 'SecurityError');
    });
    const { signal } = new AbortController();
    const closed = { library: openLibrary({ as: 'reader', signal }), drafts: openDrafts({ signal }) };
    draw(<Shelf {...wiring} {...closed} onTableFile={onTableFile} />, root);
    await expectText(page.getByRole('alert'), /cannot store/);
    await expect.element(item(/Trump and Putin/).getByRole('link', { name: /^Read/ })).toBeVisible();
    refuse.mockRestore();
  });
});

/** Drops files somewhere on the page. */
function drop(files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector('h1')?.dispatchEvent(dropped);
  return dropped;
}

describe('files that are dropped anywhere', () => {
  beforeEach(() => onTableFile.mockReset().mockResolvedValue());

  it('are taken one by one, also before the library is read', async () => {
    const root = show();
    await effects();
    expect(drop([fileWith('{', 'broken.json'), fileWith(writtenSet())]).defaultPrevented).toBe(true);
    await expect.poll(() => root.querySelectorAll('.incoming > li').length).toBe(2);
    expect(onTableFile).not.toHaveBeenCalled();
  });

  it.each(['story.csv', 'story.TSV', 'story.xlsx'])('begin a new story if they are like %s', async (name) => {
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(1);
    await effects();
    const table = new File(['name'], name);
    drop([table]);
    await expect.poll(() => onTableFile.mock.calls).toEqual([[table]]);
    expect(root.querySelector('.incoming > li')).toBeNull();
  });

  it('begin a story each', async () => {
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(1);
    await effects();
    drop([new File(['name'], 'a.csv'), new File(['name'], 'b.csv')]);
    await expect.poll(() => onTableFile.mock.calls.map(([{ name }]) => name)).toEqual(['a.csv', 'b.csv']);
  });

  it('that cannot begin one are said to have failed', async () => {
    onTableFile.mockRejectedValueOnce(new Error('The disk is gone'));
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(1);
    await effects();
    drop([new File(['name'], 'a.csv')]);
    await expectText(page.getByRole('alert'), /The disk is gone/);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { type Draft, type DraftKey, emptyDraft } from '../../components/drafts/draft.ts';
import { draftFileText } from '../../components/drafts/draft-file.ts';
import {
  createDraft,
  keepVersion,
  listAllDrafts,
  listDrafts,
  listVersions,
  openDrafts,
  readDraft,
  readTable,
  setIssued,
} from '../../components/drafts/draft-store.ts';
import { locale } from '../../components/i18n/say.ts';
import { switchStory } from '../../components/library/edit-library.ts';
import { listStories, openLibrary } from '../../components/library/library.ts';
import { Shelf } from '../../components/shelf/Shelf.tsx';
import { fileWith, writtenStory } from '../library/files.ts';
import { addWritten, draw, setStoriesStage } from '../stories/stage.tsx';

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
    await addWritten(library, writtenStory());
    await addWritten(library, writtenStory({ id: 'lesson', title: 'Lesson 3' }), 'organization');
    await createDraft(drafts, reykjavik);
    const root = show();
    await expect
      .poll(() => titles(root))
      .toEqual([
        'The summit in Reykjavík',
        'Lesson 3',
        'The purchase of Alaska',
        'Trump and Putin meet in Alaska',
      ]);
    await expectText(item('Lesson 3'), /From your organization/);
    await expectText(item('The summit in Reykjavík'), /Not turned on yet/);
    await expect
      .element(item('The purchase of Alaska').getByRole('link', { name: /^Read/ }))
      .toHaveAttribute('href', '#story=purchase');
    expect(document.title).toBe('Stories – Namelight');
  });

  it('has a draft and the story that pages use of it once, and says whether they differ', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenStory());
    const key = await createDraft(drafts, reykjavik);
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: Date.now() + 1_000 });
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(2);
    await expectText(item('The summit in Reykjavík'), /Up to date on pages/);
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 1 });
    await expectText(item('The summit in Reykjavík'), /Latest changes not on pages yet/);
  });

  it('switches stories on and off, and follows what other windows do', async () => {
    const { library } = stage.now();
    await addWritten(library, writtenStory());
    show();
    const names = item('The purchase of Alaska').getByRole('switch');
    await expect.element(names).toBeChecked();
    await names.click();
    await expect.element(names).not.toBeChecked();
    expect((await listStories(library))[0]?.isOn).toBe(false);
    await switchStory(library, 'purchase', true);
    new BroadcastChannel('namelight.library').postMessage('changed');
    await expect.element(names).toBeChecked();
  });

  it('begins a new story', async () => {
    const { drafts } = stage.now();
    show();
    await page.getByRole('button', { name: 'New story' }).click();
    await expect.poll(() => location.hash).toMatch(/^#draft=/);
    const key = location.hash.replace('#draft=', '') as DraftKey;
    expect(await readDraft(drafts, key)).toMatchObject({
      language: 'en',
      title: '',
      story: { date: '' },
      entities: [],
    });
  });

  it.each([/The purchase of Alaska/, /Trump and Putin/])('copies %s to be changed', async (name) => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenStory());
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
    await addWritten(library, writtenStory());
    const key = await createDraft(drafts, reykjavik);
    await keepVersion(drafts, key, { draft: reykjavik, why: 'opened' });
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 1 });
    const before = await readDraft(drafts, key);
    const root = show();
    await item('The summit in Reykjavík')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(() => titles(root)).toEqual(['Trump and Putin meet in Alaska']);
    expect(await listDrafts(drafts)).toEqual([]);
    // The pressed buttons are gone, the focus is not.
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Stories');
    await expectText(item('The summit in Reykjavík'), /Latest changes not on pages/);
    expect(await readDraft(drafts, key)).toEqual(before);
    expect(await listVersions(drafts, key)).toHaveLength(1);
  });

  it('lists deleted drafts, also after a reload, to be brought back or deleted for good', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenStory());
    const key = await createDraft(drafts, reykjavik);
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 1 });
    const other = await createDraft(drafts, { ...reykjavik, title: 'Geneva' });
    show();
    for (const title of ['The summit in Reykjavík', 'Geneva'])
      await item(title)
        .getByRole('button', { name: /^Remove/ })
        .click();
    await expect.poll(async () => (await listDrafts(drafts)).length).toBe(0);
    draw(null, stage.now().root);
    const root = show();
    await page.getByText('Removed drafts').click();
    const days = new Date(Date.now() + 30 * 24 * 60 * 60_000);
    const until = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(days);
    await expectText(item('Geneva'), new RegExp(`0 names.*Kept until ${until}`));
    await page.getByRole('button', { name: 'Restore The summit in Reykjavík' }).click();
    await expect
      .poll(() => titles(root))
      .toEqual(['The summit in Reykjavík', 'Trump and Putin meet in Alaska']);
    expect((await listStories(library)).map(({ id }) => id)).toEqual(['purchase']);
    await page.getByRole('button', { name: 'Delete for good Geneva' }).click();
    await expectText(page.getByRole('status').last(), /Geneva was deleted for good/);
    expect((await listAllDrafts(drafts)).map(({ key }) => key)).toEqual([key]);
    expect(await readDraft(drafts, other)).toBeNull();
    await expect.poll(() => document.activeElement?.textContent).toBe('Stories');
  });

  it('goes on from an added story, which stays where nothing comes of that', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenStory());
    await addWritten(library, writtenStory({ id: 'lesson', title: 'Lesson 3' }), 'organization');
    const root = show();
    const going = /^Continue writing/;
    await expect.element(item('Lesson 3').getByRole('button', { name: going })).not.toBeInTheDocument();
    await expect.element(item(/Trump and/).getByRole('button', { name: going })).not.toBeInTheDocument();
    await item('The purchase of Alaska').getByRole('button', { name: going }).click();
    await expect.poll(() => location.hash).toMatch(/^#draft=/);
    const key = location.hash.replace('#draft=', '') as DraftKey;
    expect(await readDraft(drafts, key)).toMatchObject({
      id: 'purchase',
      version: 2,
      by: 'A class in Sitka',
    });
    await expectText(item('The purchase of Alaska'), /Up to date on pages/);
    await item('The purchase of Alaska')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(() => root.querySelectorAll('.stories .note').length).toBe(2);
    await expect.element(item('The purchase of Alaska').getByRole('button', { name: going })).toBeVisible();
    expect((await listStories(library)).map(({ id }) => id)).toEqual(['lesson', 'purchase']);
  });

  it('deletes an added story, and brings it back in its place', async () => {
    const { library } = stage.now();
    await addWritten(library, writtenStory());
    const root = show();
    await item('The purchase of Alaska')
      .getByRole('button', { name: /^Remove/ })
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
    expect(drop([fileWith('{', 'broken.json'), fileWith(writtenStory())]).defaultPrevented).toBe(true);
    await expect.poll(() => root.querySelectorAll('.incoming > li').length).toBe(2);
    expect(onTableFile).not.toHaveBeenCalled();
  });

  it('are opened if they are backups of drafts, with the rows that wait', async () => {
    const { drafts } = stage.now();
    const root = show();
    await effects();
    const issued = { id: 'reykjavik', version: 3, digest: 'abc', at: 5 };
    const row = { number: 2, cells: ['Nancy'] };
    const table = {
      name: '',
      columns: { of: { name: 0 }, facts: [] },
      headers: ['Name'],
      rows: [row],
      skipped: [],
    };
    drop([fileWith(draftFileText({ draft: reykjavik, table, issued, changed: 5 }), 'a.draft.json')]);
    await expect.poll(() => location.hash).toMatch(/^#draft=/);
    const key = location.hash.replace('#draft=', '') as DraftKey;
    expect(await readDraft(drafts, key)).toEqual(reykjavik);
    expect(await readTable(drafts, key)).toEqual(table);
    expect(await listDrafts(drafts)).toMatchObject([{ issued, changed: 5 }]);
    expect(root.querySelector('.incoming > li')).toBeNull();
  });

  it('take no story along that is none of theirs when such a backup is removed', async () => {
    const { library, drafts } = stage.now();
    await addWritten(library, writtenStory());
    const root = show();
    await expect.poll(() => titles(root)).toHaveLength(2);
    await effects();
    const issued = { id: 'purchase', version: 2, digest: 'ab', at: 5 };
    drop([fileWith(draftFileText({ draft: reykjavik, table: null, issued, changed: 5 }), 'a.draft.json')]);
    await expect.poll(() => titles(root)).toContain('The summit in Reykjavík');
    await item('The summit in Reykjavík')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(() => titles(root)).toContain('The purchase of Alaska');
    expect((await listStories(library)).map(({ id }) => id)).toEqual(['purchase']);
    expect(await listDrafts(drafts)).toEqual([]);
  });

  it('add nothing if they are damaged backups of drafts, and say so', async () => {
    const { drafts } = stage.now();
    show();
    await effects();
    const whole = draftFileText({ draft: reykjavik, table: null, issued: null, changed: 5 });
    drop([fileWith(whole.slice(0, -20), 'cut \u202e.json')]);
    await expectText(page.getByRole('alert'), /cut .+was not opened.+damaged/);
    expect(await listAllDrafts(drafts)).toEqual([]);
    expect(location.hash).toBe('');
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

/** The editor of a story, drawn with a database of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftSession } from '../../components/editor/draft-session.ts';
import { StoriesPage } from '../../components/stories/StoriesPage.tsx';
import type { PendingTable } from '../../components/tables/pending-table.ts';
import type { Draft, DraftFact, DraftKey } from '../../components/writing/draft.ts';
import {
  createDraft,
  type Drafts,
  keepVersion,
  readDraft,
  readTable,
  saveDraft,
  setIssued,
} from '../../components/writing/draft-store.ts';
import { lockOf } from '../../components/writing/hand-over.ts';
import { axeFindings } from '../axe.ts';
import { person, writtenSet } from '../fact-sets/files.ts';
import { speak } from '../speak.ts';
import { addWritten, draw, setStoriesStage } from '../stories/stage.tsx';
import { nastyText } from '../stories/written-stories.ts';
import { hofdi, reagan, summit, withChanged } from '../writing/drafts.ts';
import { importHere } from '../writing/import-here.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, i18n: { getUILanguage: () => 'en-GB' } } };
});

const stage = setStoriesStage();
beforeEach(async () => page.viewport(1200, 900));
afterEach(() => vi.unstubAllGlobals());

type Opened = { readonly root: HTMLElement; readonly key: DraftKey };

/** Opens the editor on a draft. */
async function open(draft: Draft = summit, table: PendingTable | null = null): Promise<Opened> {
  const { root, wiring, drafts } = stage.now();
  const key = await createDraft(drafts, draft);
  await saveDraft(drafts, { key, before: draft, after: draft, table });
  location.hash = `#draft=${key}`;
  draw(<StoriesPage {...wiring} />, root);
  await expect.poll(() => root.querySelector('.part-form')).not.toBeNull();
  return { root, key };
}

const press = (name: string): Promise<void> => page.getByRole('button', { name }).last().click();
const field = (label: string) => page.getByLabelText(label, { exact: true }).last();
const cardOf = (root: Element) =>
  root.querySelector('.live-card')?.shadowRoot?.querySelector('.card') ?? null;
const faultOf = (root: Element, label: string): string => {
  const control = [...root.querySelectorAll('label')].findLast(
    ({ textContent }) => textContent === label,
  )?.control;
  const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
};

const houseOf = (height: number): string =>
  `<svg viewBox="0 0 8 8"><rect width="8" height="${height}"/></svg>`;

describe('the editor', () => {
  it('draws the card of a name while it is written', async () => {
    const { root } = await open();
    await press('Add a person');
    await expect.poll(() => document.activeElement?.closest('.entity-form')).not.toBeNull();
    await userEvent.keyboard('Mikhail Gorbachev');
    await expect.poll(() => cardOf(root)?.querySelector('h2')?.textContent).toBe('Mikhail Gorbachev');
    await field('Who or what this is, in one sentence').fill('General secretary.');
    await expect.poll(() => cardOf(root)?.textContent).toContain('General secretary.');
    await press('Add a fact');
    await userEvent.keyboard('Born');
    await field('Value').fill('2 March 1931');
    await expect.poll(() => cardOf(root)?.textContent).toContain('2 March 1931 (age 55 on 11 October 1986)');
  });

  it('says at the field what is missing once one has been there, and above by the name', async () => {
    const { root } = await open(withChanged('new-2', { placeType: undefined as never, description: '' }));
    const summary = () => root.querySelector('.missing-panel summary')?.textContent;
    expect(summary()).toBe('2 things are missing');
    await page.getByText('2 things are missing').first().click();
    expect(root.querySelector('.missing')?.textContent).toContain(
      'Höfði: Choose what kind of place this is.',
    );
    await press('Höfði');
    await expect.poll(() => faultOf(root, 'Kind of place')).toBe('Choose what kind of place this is.');
    await field('Kind of place').selectOptions('Building');
    await expect.poll(() => faultOf(root, 'Kind of place')).toBe('');
    expect(summary()).toBe('1 thing is missing');
  });

  it('says beside the two sentences that cards begin with what belongs in which, and which is missing', async () => {
    importHere(stage.now().library);
    const { root } = await open(
      withChanged('new-1', {
        description: 'President of the United States at the Reykjavík summit.',
        story: { statements: [{ text: 'He spoke of a shield in space.' }] },
      }),
    );
    await press('Ronald Reagan');
    await expect
      .poll(() => faultOf(root, 'Who or what this is, in one sentence'))
      .toBe('Stands first on the card: what is true on any page and in any year.');
    expect(faultOf(root, 'Why it matters')).toBe(
      'Stands on the card right below the first sentence: what this is in your story.',
    );
    const panel = () => root.querySelector('.missing-panel')?.textContent;
    await expect.poll(panel, { timeout: 10_000 }).toContain('2 remarks');
    expect(panel()).toContain(
      'Ronald Reagan: Say in one sentence what this is in the story, under “Why it matters”.',
    );
    expect(panel()).toContain(
      'Ronald Reagan: The first sentence names the story: say there who or what this is',
    );
    await field('Why it matters').fill('Only he could give up the shield.');
    await field('Who or what this is, in one sentence').fill('President of the United States.');
    await expect.poll(panel, { timeout: 10_000 }).not.toContain('remark');
  });

  it('counts a first name among what is missing, leads to where one is added, and promises no rest without it', async () => {
    const { root } = await open({ ...summit, entities: [], story: { ...summit.story, moments: [] } });
    const panel = () => root.querySelector('.missing-panel');
    await press('Use on pages');
    await expect.poll(() => panel()?.querySelector('summary')?.textContent).toBe('1 thing is missing');
    expect(panel()?.textContent).toContain('The story: Add a person, a place or an organization.');
    expect(panel()?.textContent).not.toContain('the rest of the story can be used');
    panel()?.querySelector<HTMLElement>('.missing button')?.click();
    expect(document.activeElement?.textContent).toBe('Add a person');
    await press('Add a person');
    await expect.poll(() => panel()?.textContent).toContain('Person without a name: Write the name.');
  });

  it('has the story as a text, whose paragraphs are parted by empty lines, and says which is too long', async () => {
    const text = 'They meet in Höfði.\n\nThey part.';
    const { root, key } = await open();
    await press('The story');
    await field('Text of the story').fill(`${text}\n\n`);
    const paragraphs = async () => (await readDraft(stage.now().drafts, key))?.story.paragraphs;
    await expect
      .poll(paragraphs, { timeout: 5_000 })
      .toEqual([{ text: 'They meet in Höfði.' }, { text: 'They part.' }]);
    // What is typed stays as it is until one leaves.
    await expect.element(field('Text of the story')).toHaveValue(`${text}\n\n`);
    await field('Summary').click();
    await expect.element(field('Text of the story')).toHaveValue(text);
    await field('Text of the story').fill(`${text}\n\n${'a'.repeat(1_501)}`);
    await expect.poll(() => faultOf(root, 'Text of the story')).toContain('This has 1,501 characters');
    await field('Text of the story').fill('');
    await expect.poll(() => faultOf(root, 'Text of the story')).not.toContain('characters');
    await expect.poll(paragraphs, { timeout: 5_000 }).toBeUndefined();
  });

  it('says that a timeline is too long to be used, and where', async () => {
    const moment = { date: '1986', text: 'They talk.', entities: [], source: 'new-3' };
    const { root } = await open({
      ...summit,
      story: { ...summit.story, moments: Array.from({ length: 501 }, () => moment) },
    });
    const tooLong = 'This list has 501 entries; at most 500 are possible. Leave some out.';
    await press('Use on pages');
    await expect.poll(() => root.querySelector('.outcome')?.textContent).toBe(tooLong);
    expect(root.querySelector('.missing')?.textContent).toBe(`Timeline: ${tooLong}`);
  });

  it('does not complain of a field before anybody has been there', async () => {
    const { root } = await open();
    await press('Add a place');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    expect(root.querySelector('.entity-form .fault')).toBeNull();
    await userEvent.keyboard('Reykjavík');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect.poll(() => faultOf(root, 'Kind of place')).toBe('Choose what kind of place this is.');
  });

  it('says nothing of what came of a press once the story is changed', async () => {
    const { root } = await open(withChanged('new-1', { description: '' }));
    importHere(stage.now().library);
    const outcome = () => root.querySelector('.outcome')?.textContent;
    await press('Use on pages');
    await expect.poll(outcome).toContain('Left out, because something is still missing: Ronald Reagan');
    root.querySelector<HTMLElement>('.part[data-kind="person"]')?.click();
    await field('Who or what this is, in one sentence').fill('President of the United States.');
    await expect.poll(outcome).toBe('');
    await press('Update pages');
    await expect.poll(outcome).toBe('Done. The names of this story are now marked on pages.');
    await press('Undo');
    await expect.poll(outcome).toBe('');
  });

  it('leaves the focus where a button was pressed that another takes the place of', async () => {
    const { root } = await open();
    importHere(stage.now().library);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const state = () => root.querySelector('.use-state')?.textContent;
    await button('Use on pages').click();
    await expect.poll(state).toBe('Pages use this story.');
    await expect.element(button('Stop using it')).toHaveFocus();
    await field('Title').fill('Another title');
    await expect.poll(state).toContain('as it was before');
    await button('Update pages').click();
    await expect.poll(state).toBe('Pages use this story.');
    await expect.element(button('Stop using it')).toHaveFocus();
    await button('Stop using it').click();
    await expect.element(button('Use on pages')).toHaveFocus();
  });

  it('takes the names of the set that another window made of it for its own', async () => {
    const { root, key } = await open();
    const { library, drafts } = stage.now();
    const people = { entities: [person('ronald-reagan', 'Ronald Reagan')] };
    await addWritten(library, writtenSet({ ...people, id: 'summit-1', title: summit.title }));
    await addWritten(library, writtenSet({ ...people, id: 'presidents', title: 'All presidents' }));
    await setIssued(drafts, key, { id: 'summit-1', version: 2, digest: '', at: Date.now() });
    const channel = new BroadcastChannel('namelight.library');
    channel.postMessage(null);
    await expect
      .poll(() => root.querySelector('.use-state')?.textContent)
      .toBe('Pages use this story as it was before your latest changes.');
    channel.close();
    await press('Ronald Reagan');
    await page.getByText('When it is marked').click();
    const doubts = () => root.querySelector('.doubts')?.textContent ?? '';
    await expect
      .poll(doubts, { timeout: 10_000 })
      .toContain('“Ronald Reagan” is also a name of Ronald Reagan');
    expect(doubts()).toContain('All presidents');
    expect(doubts()).not.toContain(summit.title);
  });

  it('takes back and makes again by keys, in fields too, and shows where', async () => {
    const { root } = await open();
    await field('Title').fill('Another title');
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await field('Who or what this is, in one sentence').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('The Reykjavík summit');
    expect(root.querySelector('.story-form')).not.toBeNull();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Another title');
  });

  it('reads dates, numbers and places as people write them, and says how', async () => {
    const { root, key } = await open();
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await press('Add a fact');
    await field('What it is').fill('President since');
    await field('Value').fill('20 January 1981');
    await expect.poll(() => faultOf(root, 'Value')).toBe('Date: 20 January 1981');
    const stored = () =>
      readDraft(stage.now().drafts, key).then((draft) => draft?.entities[0]?.facts?.[1]?.value);
    await expect.poll(stored).toEqual({ kind: 'date', date: '1981-01-20' });
    await page.getByText('More about this fact').last().click();
    await field('Understood as').selectOptions('Text');
    await expect.poll(stored).toEqual({ kind: 'text', text: '20 January 1981' });
    await field('Value').fill('21 January 1981');
    await expect.poll(stored).toEqual({ kind: 'text', text: '21 January 1981' });
  });

  it('reads dates as the language of the story writes them too', async () => {
    const { root, key } = await open({ ...summit, language: 'de' });
    const stored = () => readDraft(stage.now().drafts, key);
    await field('Day of the story').fill('6.2.1987');
    await expect.poll(async () => (await stored())?.story.date).toBe('1987-02-06');
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await press('Add a fact');
    await field('Value').fill('20. Januar 1981');
    const value = async () => (await stored())?.entities[0]?.facts?.[1]?.value;
    await expect.poll(value).toEqual({ kind: 'date', date: '1981-01-20' });
  });

  it('reads as a number or a place whatever its author says is one, and otherwise keeps what was typed', async () => {
    const { key } = await open({
      ...withChanged('new-1', {
        facts: [{ label: 'Price', value: { kind: 'text', text: '1.500.000' }, source: 'new-3' }],
      }),
      language: 'de',
    });
    await press('Ronald Reagan');
    const stored = () =>
      readDraft(stage.now().drafts, key).then((draft) => draft?.entities[0]?.facts?.[0]?.value);
    await page.getByText('More about this fact').last().click();
    await field('Understood as').selectOptions('Number');
    await expect.poll(stored).toEqual({ kind: 'quantity', amount: 1_500_000, unit: 'count' });
    await field('Value').fill('12,5 or 13');
    await expect.poll(stored).toEqual({ kind: 'text', text: '12,5 or 13' });
    await field('Understood as').selectOptions('Number');
    await expect.element(field('Understood as')).toHaveValue('text');
    await expect.element(field('Value')).toHaveValue('12,5 or 13');
    await field('Value').fill('64.15, 21.94');
    await expect.poll(stored).toEqual({ kind: 'text', text: '64.15, 21.94' });
    await field('Understood as').selectOptions('Place on the map');
    await expect.poll(stored).toEqual({ kind: 'coordinates', latitude: 64.15, longitude: 21.94 });
  });

  it('takes the place of a map from any notation, and keeps what it cannot read', async () => {
    const { root, key } = await open();
    await press('Höfði');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await page.getByText('Picture', { exact: true }).click();
    await field('Kind of picture').selectOptions('Map');
    await field('Where it is').fill('by the sea');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.entities[1]?.picture);
    await expect.poll(stored).toMatchObject({ written: 'by the sea' });
    await expect.poll(() => faultOf(root, 'Where it is')).toContain('These are no coordinates.');
    await field('Where it is').fill('https://www.openstreetmap.org/#map=17/64.14670/-21.90640');
    await expect.poll(stored).toMatchObject({ latitude: 64.1467, longitude: -21.9064 });
  });

  it('takes the place of a map in words of the language of the story', async () => {
    const { root, key } = await open({ ...summit, language: 'de' });
    await press('Höfði');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await page.getByText('Picture', { exact: true }).click();
    await field('Kind of picture').selectOptions('Map');
    await field('Where it is').fill('48° 51′ 24″ N, 2° 21′ 8″ O');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.entities[1]?.picture);
    await expect.poll(stored).toMatchObject({ latitude: 48.856667, longitude: 2.352222 });
  });

  it('offers the flags of countries that have a name', async () => {
    const { root } = await open();
    await press('Höfði');
    await page.getByText('Picture', { exact: true }).click();
    await field('Kind of picture').selectOptions('Flag');
    await expect.element(field('Country')).toBeVisible();
    const offered = [...root.querySelectorAll('.entity-form option')].map(({ textContent }) => textContent);
    expect(offered).toContain('Kosovo');
    expect(offered.filter((one) => /^(?:Pseudo|[A-Z]{2}$)/.test(one))).toEqual([]);
  });

  it('reads a drawing from a file, says where it cannot, and changes nothing once one has left', async () => {
    const { root, key } = await open(
      withChanged('new-2', { picture: { kind: 'drawing', svg: houseOf(1), shows: 'A house.' } }),
    );
    await press('Höfði');
    await page.getByText('Picture', { exact: true }).click();
    const stored = () => readDraft(stage.now().drafts, key);
    const read = vi.spyOn(Blob.prototype, 'text');
    const choose = async (): Promise<void> => {
      const files = new File([houseOf(4)], 'house.svg', { type: 'image/svg+xml' });
      await userEvent.upload(page.getByLabelText('From a file'), files);
    };
    read.mockRejectedValueOnce(new DOMException('It was moved.', 'NotReadableError'));
    await choose();
    await expect.poll(() => faultOf(root, 'From a file')).toContain('could not be read');
    read.mockResolvedValueOnce(houseOf(2));
    await choose();
    await expect.poll(async () => (await stored())?.entities[1]?.picture).toMatchObject({ svg: houseOf(2) });
    expect(faultOf(root, 'From a file')).toBe('');
    const late = Promise.withResolvers<string>();
    read.mockReturnValueOnce(late.promise);
    await choose();
    await press('Ronald Reagan');
    await field('Who or what this is, in one sentence').fill('Actor and president.');
    late.resolve(houseOf(3));
    await expect.poll(async () => (await stored())?.entities[0]?.description).toBe('Actor and president.');
    expect((await stored())?.entities[1]?.picture).toMatchObject({ svg: houseOf(2) });
    await expect.element(field('Who or what this is, in one sentence')).toHaveValue('Actor and president.');
    read.mockRestore();
  });

  it('makes a source where it is needed, with the publisher by its address', async () => {
    const { key } = await open();
    await press('Ronald Reagan');
    await press('Add a fact');
    await field('Source').selectOptions('New source…');
    await field('Address').fill('https://www.reaganlibrary.gov/reagans/ronald-reagan');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.sources[1]);
    await expect.poll(stored).toMatchObject({ publisher: 'reaganlibrary.gov' });
    const fact = () =>
      readDraft(stage.now().drafts, key).then((draft) => draft?.entities[0]?.facts?.[1]?.source);
    await expect.poll(fact).toBe('new-4');
  });

  it('completes an address that lacks its beginning once one has left the field', async () => {
    const { root, key } = await open();
    await press('Ronald Reagan');
    await press('Add a fact');
    await field('Source').selectOptions('New source…');
    await field('Address').fill('www.history.com/topics/reykjavik');
    await userEvent.tab();
    await expect.element(field('Address')).toHaveValue('https://www.history.com/topics/reykjavik');
    expect(faultOf(root, 'Address')).toBe('');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.sources[1]);
    await expect.poll(stored).toMatchObject({
      address: 'https://www.history.com/topics/reykjavik',
      publisher: 'history.com',
    });
  });

  it('removes a name with what refers to it, which can be taken back', async () => {
    const { root, key } = await open();
    await press('Ronald Reagan');
    await press('Remove: Ronald Reagan');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.entities.length);
    await expect.poll(stored).toBe(1);
    await press('Undo');
    await expect.poll(stored).toBe(2);
    await expect
      .poll(() => root.querySelector('.entity-form h2, #part-title')?.textContent)
      .toBe('Ronald Reagan');
  });

  it('never loses the focus when what has it is removed or taken back', async () => {
    const { root } = await open();
    const focused = () => {
      const one = document.activeElement;
      return one === document.body ? 'nothing' : (one?.ariaLabel ?? one?.textContent);
    };
    const enter = async (name: string): Promise<void> => {
      const button = () =>
        [...root.querySelectorAll<HTMLElement>('button')].findLast(
          ({ ariaLabel, textContent }) => (ariaLabel ?? textContent)?.startsWith(name) ?? false,
        );
      await expect.poll(button).toBeDefined();
      button()?.focus();
      await userEvent.keyboard('{Enter}');
    };
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await enter('Add a fact');
    await userEvent.keyboard('Died');
    await enter('Remove: Died');
    await expect.poll(focused).toBe('Remove: Born');
    await enter('Remove: Born');
    await expect.poll(focused).toBe('Add a fact');
    await enter('Add a fact');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => root.querySelector('.fact-line')).toBeNull();
    await expect.poll(focused).toBe('Add a fact');
    await enter('Timeline');
    await expect.poll(focused).toBe('Timeline');
    await enter('Remove: Ronald Reagan');
    await expect.poll(() => root.querySelectorAll('.chip')).toHaveLength(1);
    expect(focused()).not.toBe('nothing');
  });

  it('moves the focus to what takes the place of what was removed', async () => {
    const { root } = await open(withChanged('new-2', { context: ['house', 'summit', 'villa'] }));
    const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;
    await press('Höfði');
    await page.getByText('When it is marked').first().click();
    await page.getByText('Words around the names').click();
    await expect.poll(() => root.querySelectorAll('.word-chips .chips > li').length).toBe(3);
    const enter = async (name: string): Promise<void> => {
      [...root.querySelectorAll<HTMLElement>('button')].find(({ ariaLabel }) => ariaLabel === name)?.focus();
      await userEvent.keyboard('{Enter}');
    };
    await enter('Remove “house”');
    await expect.poll(focused).toBe('Remove “summit”');
    await enter('Remove “villa”');
    await expect.poll(focused).toBe('Remove “summit”');
  });

  it('moves the focus no farther than to what is below a button that is gone', async () => {
    const { root } = await open();
    await press('Try it on a text');
    const box = () => root.querySelector<HTMLTextAreaElement>('.sample-text textarea');
    await expect.poll(box).not.toBeNull();
    await press('Use the story’s own sentences');
    await expect.poll(() => root.querySelector('.findings button')).not.toBeNull();
    expect(document.activeElement).toBe(root.querySelector('.findings button'));
  });

  it('leaves it to the browser to take back what is typed into a text that is none of the story', async () => {
    const { root } = await open();
    await field('Title').fill('Another title');
    await press('Try it on a text');
    await expect.poll(() => document.activeElement?.id).toBe('part-title');
    root.querySelector<HTMLElement>('.sample-text textarea')?.focus();
    await userEvent.keyboard('Reagan{Control>}z{/Control}');
    expect(root.querySelector('.sample-text')).not.toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe('Another title');
  });

  it('leaves it to the browser to take back what is typed into a field for one more word', async () => {
    const { root } = await open();
    await press('Höfði');
    await field('Who or what this is, in one sentence').fill('A house.');
    await page.getByText('When it is marked').first().click();
    await field('Another spelling').click();
    await userEvent.keyboard('Hofdi{Control>}z{/Control}');
    expect(root.querySelector<HTMLTextAreaElement>('.entity-form textarea')?.value).toBe('A house.');
  });

  it('makes a space of a line break where it was pasted, and leaves the caret there', async () => {
    const { root } = await open();
    const summary = root.querySelector('textarea');
    await field('Summary').fill('They met. They left.');
    summary?.focus();
    summary?.setSelectionRange(10, 20);
    document.execCommand('insertText', false, 'So\nit is.');
    summary?.setSelectionRange(12, 12);
    document.execCommand('insertText', false, '\n');
    await expect.poll(() => summary?.value).toBe('They met. So  it is.');
    expect(summary?.selectionStart).toBe(13);
  });

  it('asks before the tab is closed while something of it is not stored', async () => {
    const { root } = await open();
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await field('Title').fill('Stored');
    await expect.poll(() => root.querySelector('.saving')?.textContent).toBe('Saved');
    expect(asks()).toBe(false);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    await field('Title').fill('Not stored');
    await expect
      .poll(() => root.querySelector('.banner p')?.textContent)
      .toBe(
        'What you have written since is in this tab only: keep it open. There is no room left: free some space, or save the story as a file.',
      );
    IDBObjectStore.prototype.put = put;
    await expect.poll(asks).toBe(true);
    await press('Save again');
    await expect.poll(() => root.querySelector('.saving')?.textContent).toBe('Saved');
    await expect.poll(asks).toBe(false);
  });

  it('loses nothing that is not stored when it is left for the other stories, and asks there too', async () => {
    const { root, key } = await open();
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    await field('Title').fill('Not stored');
    await expect.poll(() => root.querySelector('.banner')).not.toBeNull();
    await page.getByRole('link', { name: 'All stories' }).click();
    await expect.poll(() => root.querySelector('.story')).not.toBeNull();
    await expect.poll(asks).toBe(true);
    history.back();
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Not stored');
    IDBObjectStore.prototype.put = put;
    await press('Save again');
    await expect.poll(() => root.querySelector('.saving')?.textContent).toBe('Saved');
    expect((await readDraft(stage.now().drafts, key))?.title).toBe('Not stored');
    expect(asks()).toBe(false);
  });

  it('is closed once it is left and all of it is stored', async () => {
    const { root, key } = await open();
    const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name) ?? [];
    await field('Title').fill('Stored');
    await expect.poll(held).toContain(lockOf(key));
    await page.getByRole('link', { name: 'All stories' }).click();
    await expect.poll(() => root.querySelector('.story')).not.toBeNull();
    await expect.poll(held).not.toContain(lockOf(key));
    expect((await readDraft(stage.now().drafts, key))?.title).toBe('Stored');
  });

  it('goes back to an earlier version', async () => {
    const { root } = await open();
    await field('Title').fill('Another title');
    await page.getByText('Earlier versions').click();
    await press('Go back to this');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('The Reykjavík summit');
  });

  it('says that it cannot go back to a version that was damaged, and stays as it is', async () => {
    const { root, key } = await open();
    const { drafts } = stage.now();
    const damaged = { at: 1, why: 'opened', count: 2, json: new Blob(['{']) } as const;
    await drafts.use((database) => database.put('versions', damaged, [key, 1]));
    await page.getByText('Earlier versions').click();
    await press('Go back to this');
    await expect
      .poll(() => root.querySelector('.part-fold [role=alert]')?.textContent)
      .toMatch(/^That did not work: .+ Nothing was changed\.$/);
    expect(root.querySelector('h1')?.textContent).toBe('The Reykjavík summit');
  });

  it('offers no way back where another tab writes, and says why this one cannot write instead', async () => {
    const { root, wiring, drafts } = stage.now();
    const key = await createDraft(drafts, summit);
    await keepVersion(drafts, key, { draft: summit, why: 'opened' });
    const end = new AbortController();
    const elsewhere = new DraftSession({ key, drafts, signal: end.signal });
    await elsewhere.open();
    location.hash = `#draft=${key}`;
    let isBroken = false;
    const use: Drafts['use'] = (work) =>
      isBroken ? Promise.reject(new Error('The disk is broken')) : drafts.use(work);
    draw(<StoriesPage {...wiring} drafts={{ use }} />, root);
    await expect.poll(() => root.querySelector('.part-form')).not.toBeNull();
    await page.getByText('Earlier versions').click();
    await expect.poll(() => root.querySelectorAll('.versions li')).toHaveLength(1);
    expect(root.querySelector('.versions button')).toBeNull();
    isBroken = true;
    await press('Write here instead');
    await expect
      .poll(() => root.querySelector('.banner .failure')?.textContent)
      .toContain('The disk is broken');
    isBroken = false;
    await press('Write here instead');
    await expect.poll(() => root.querySelector('.banner')).toBeNull();
    end.abort();
  });

  it('keeps the focus on the button of an item that is moved, and moves it on when none is left', async () => {
    const { root } = await open(
      withChanged('new-1', {
        facts: [
          { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'new-3' },
          { label: 'Office', value: { kind: 'text', text: 'President' }, source: 'new-3' },
        ],
      }),
    );
    await press('Ronald Reagan');
    await press('Move down: Party');
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Move down: Party');
    expect(document.activeElement?.closest('.item')).toBe(root.querySelectorAll('.items .item')[1]);
  });

  it('draws no more than fifty moments at a time', async () => {
    const moment = { date: '1986', text: 'They talk.', entities: [], source: 'new-3' };
    const { root } = await open({
      ...summit,
      story: { ...summit.story, moments: Array.from({ length: 120 }, () => moment) },
    });
    root.querySelectorAll<HTMLElement>('.part')[1]?.click();
    const drawn = () => root.querySelectorAll('.items > ul > .item').length;
    await expect.poll(drawn).toBe(50);
    await press('Show more (50 of 120)');
    await expect.poll(drawn).toBe(100);
    const focusedItem = () =>
      [...root.querySelectorAll('.items > ul > .item')].indexOf(
        document.activeElement?.closest('.item') as Element,
      );
    expect(focusedItem()).toBe(50);
    await press('Show more (100 of 120)');
    await expect.poll(drawn).toBe(120);
    expect(focusedItem()).toBe(100);
    await press('Add a moment');
    await expect.poll(drawn).toBe(121);
  });

  it('adds no relation while there is no other name, and gives people’s examples to people alone', async () => {
    const { root } = await open({ ...summit, entities: [{ ...hofdi, relations: [] }] });
    root.querySelector<HTMLElement>('.part[data-kind]')?.click();
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    expect(root.querySelector('.entity-form textarea')?.getAttribute('placeholder')).toBeNull();
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('.part-fold')) fold.open = true;
    const add = () =>
      [...root.querySelectorAll<HTMLElement>('.add')].find(
        ({ textContent }) => textContent === 'Add a relation',
      );
    await expect.poll(() => add()?.ariaDisabled).toBe('true');
    add()?.click();
    expect(add()?.closest('.items')?.querySelector('.item')).toBeNull();
    await press('Add a person');
    await expect
      .poll(() => root.querySelector('.entity-form textarea')?.getAttribute('placeholder'))
      .toContain('President');
  });

  it('says how many names and moments rest on a source', async () => {
    const papers = {
      id: 'new-5',
      title: 'Papers',
      publisher: 'An archive',
      address: 'https://archive.example/',
    };
    const moment = { date: '1986', text: 'They talk.', entities: [], source: 'new-5' };
    const { root } = await open({
      ...summit,
      sources: [...summit.sources, papers, { ...papers, id: 'new-6' }],
      story: { ...summit.story, moments: [...(summit.story.moments ?? []), moment, moment] },
    });
    await page.getByRole('button', { name: /^Sources/ }).click();
    const said = () =>
      [...root.querySelectorAll('.item .item-fields > .hint')].map(({ textContent }) => textContent);
    await expect
      .poll(said)
      .toEqual(['2 names rest on it · 1 moment rests on it', '2 moments rest on it', '0 names rest on it']);
  });

  describe('with a table whose rows wait', () => {
    const table = {
      name: 'names.csv',
      headers: ['Name', 'Kind', 'Description'],
      columns: { of: { name: 0, kind: 1, description: 2 }, facts: [] },
      rows: [
        { number: 2, cells: ['George Shultz', 'person', 'American secretary of state.'] },
        { number: 3, cells: ['Eduard Shevardnadze', 'person', ''] },
      ],
      dismissed: [],
    } as const;
    const names = (root: HTMLElement) => root.querySelectorAll('.part[data-kind]').length;
    const rows = (key: DraftKey) =>
      readTable(stage.now().drafts, key).then((stored) => stored?.rows.map(({ number }) => number));

    async function openTable(): Promise<Opened> {
      const opened = await open(summit, table);
      await page.getByRole('button', { name: 'From a table' }).click();
      await expect.poll(() => opened.root.querySelector('.table-head')).not.toBeNull();
      return opened;
    }

    it('has them wait again when adding them is taken back, and no more when it is done again', async () => {
      const { root, key } = await openTable();
      await press('Add 1 row to the story');
      await expect.poll(() => rows(key)).toEqual([3]);
      expect(names(root)).toBe(3);
      await press('Undo');
      await expect.poll(() => rows(key)).toEqual([2, 3]);
      expect(names(root)).toBe(2);
      await press('Redo');
      await expect.poll(() => rows(key)).toEqual([3]);
      expect(names(root)).toBe(3);
    });

    it('has them wait in what is stored until the names that they become are stored', async () => {
      const { root, key } = await openTable();
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...of) {
        if (this.name === 'entities') throw new DOMException('Full.', 'QuotaExceededError');
        return put.apply(this, of);
      };
      await press('Add 1 row to the story');
      await expect.poll(() => root.querySelector('.banner')).not.toBeNull();
      await field('Description').fill('Soviet foreign minister.');
      IDBObjectStore.prototype.put = put;
      expect(await rows(key)).toEqual([2, 3]);
      await press('Save again');
      await expect.poll(() => rows(key)).toEqual([3]);
      expect((await readTable(stage.now().drafts, key))?.rows[0]?.cells[2]).toBe('Soviet foreign minister.');
      expect((await readDraft(stage.now().drafts, key))?.entities).toHaveLength(3);
    });
  });

  it('shows markup and turned text as text', async () => {
    const { root } = await open({
      ...withChanged('new-1', {
        name: nastyText,
        description: nastyText,
        facts: [{ label: nastyText, value: { kind: 'text', text: nastyText }, source: 'new-3' }],
      }),
      title: nastyText,
    });
    root.querySelector<HTMLElement>('.part[data-kind="person"]')?.click();
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(nastyText);
    expect(root.querySelectorAll('script, img, iframe, b')).toHaveLength(0);
    expect(Reflect.get(window, 'attacked')).toBeUndefined();
  });

  it('keeps the form in its place while what is missing becomes more and less', async () => {
    const { root } = await open(withChanged('new-2', { description: '' }));
    await page.getByText('1 thing is missing').first().click();
    await press('Add a place');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    const top = () => document.activeElement?.getBoundingClientRect().top;
    const before = top();
    await userEvent.keyboard('R');
    await expect.poll(() => root.querySelectorAll('.missing > li').length).toBeGreaterThan(2);
    expect(top()).toBe(before);
  });

  it('leads to what is missing, also where a fold hides it', async () => {
    const { root } = await open(withChanged('new-2', { relations: [{ label: 'Guest', to: '' }] }));
    await page.getByText('1 thing is missing').first().click();
    await page
      .elementLocator(root.querySelector('.missing') as Element)
      .getByRole('button')
      .click();
    await expect.poll(() => document.activeElement?.closest('.item')).not.toBeNull();
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it('leads to what is missing in a fold of the name that is already shown', async () => {
    const { root } = await open(withChanged('new-2', { relations: [{ label: 'Guest', to: '' }] }));
    root.querySelector<HTMLElement>('.part[data-kind="place"]')?.click();
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await page.getByText('Related to').first().click();
    await expect.poll(() => root.querySelectorAll('.part-fold[open]')).toHaveLength(0);
    await page.getByText('1 thing is missing').first().click();
    root.querySelector<HTMLElement>('.missing button')?.click();
    await expect.poll(() => document.activeElement?.closest('.part-fold')).not.toBeNull();
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it('leads to the moment that lacks something, also far down in the timeline', async () => {
    const moment = { date: '1986', text: 'They talk.', entities: [], source: 'new-3' };
    const moments = Array.from({ length: 120 }, (_, n) =>
      n === 40 || n === 99 ? { ...moment, text: '' } : moment,
    );
    const { root } = await open({ ...summit, story: { ...summit.story, moments } });
    await page.getByText('2 things are missing').first().click();
    root.querySelectorAll<HTMLElement>('.missing button')[1]?.click();
    await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.closest('.item')).toBe(root.querySelectorAll('.items > ul > .item')[99]);
  });

  it('leaves fields open while they are emptied', async () => {
    const [born] = reagan.facts ?? [];
    const { root } = await open(withChanged('new-1', { facts: [{ ...(born as DraftFact), note: 'a' }] }));
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await field('Addition').click();
    await userEvent.keyboard('{Backspace}nowhere');
    await field('Addition').fill('');
    await userEvent.keyboard('in Illinois');
    await expect.element(field('Addition')).toHaveValue('in Illinois');
  });

  it('leaves the fields of a source open once nothing is wrong with it', async () => {
    const sources = summit.sources.map((source) => ({ ...source, publisher: '' }));
    const { root } = await open({ ...summit, sources });
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.inline-source')).not.toBeNull();
    await field('Publisher').click();
    await userEvent.keyboard('Wikipedia');
    await expect.element(field('Publisher')).toHaveValue('Wikipedia');
  });

  it('gives a search among many names the focus once, and the list that comes back', async () => {
    const more = Array.from({ length: 70 }, (_, n) => ({ ...hofdi, id: `house-${n}`, name: `House ${n}` }));
    const { root } = await open({ ...summit, entities: [...summit.entities, ...more] });
    await page.getByRole('button', { name: /^Timeline/ }).click();
    await field('Who took part').selectOptions('Search all…');
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('search');
    await field('What happened').fill('');
    await userEvent.keyboard('The talks end.');
    await expect.element(field('What happened')).toHaveValue('The talks end.');
    await field('Who took part').fill('house 7');
    await page.getByRole('button', { name: 'House 7', exact: true }).last().click();
    await expect.poll(() => document.activeElement?.tagName).toBe('SELECT');
    expect(root.querySelector('.participants')?.textContent).toContain('House 7');
  });

  it('keeps the buttons that add names in sight beside many names, and says when a search finds none', async () => {
    await page.viewport(1280, 800);
    const more = Array.from({ length: 70 }, (_, n) => ({ ...hofdi, id: `house-${n}`, name: `House ${n}` }));
    const { root } = await open({ ...summit, entities: [...summit.entities, ...more] });
    const seen = () =>
      [...root.querySelectorAll('.add-names button')].filter((button) => {
        const { left, top, bottom, width } = button.getBoundingClientRect();
        const at = (y: number) => button.contains(document.elementFromPoint(left + width / 2, y));
        return at(top + 2) && at(bottom - 2);
      });
    expect(seen()).toHaveLength(3);
    const list = root.querySelector('.part-list');
    list?.scrollTo(0, list.scrollHeight);
    expect(seen()).toHaveLength(3);
    await page.getByRole('searchbox', { name: 'Search names' }).fill('palace');
    await expect
      .poll(() => list?.querySelector('[role=status]')?.textContent)
      .toBe('Nothing found for “palace”.');
  });

  it('says that a story cannot be shown which was damaged, and the way back', async () => {
    const { root, wiring, drafts } = stage.now();
    const key = await createDraft(drafts, { ...summit, story: undefined as never });
    location.hash = `#draft=${key}`;
    draw(<StoriesPage {...wiring} />, root);
    await expect
      .poll(() => root.querySelector('[role=alert]')?.textContent)
      .toContain('The story could not be opened');
    await page.getByRole('link', { name: 'All stories' }).click();
    await expect.poll(() => root.querySelectorAll('.story').length).toBe(2);
  });

  it('says that a draft was deleted', async () => {
    const { root, wiring } = stage.now();
    location.hash = '#draft=nothing';
    draw(<StoriesPage {...wiring} />, root);
    await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toBe('This story was deleted.');
  });
});

describe('for everybody', () => {
  const parts = [
    'The story',
    'Timeline',
    'Sources',
    'Try it on a text',
    'From a table',
    'Ronald Reagan',
    'Höfði',
  ];

  it.each([
    { width: 1200, theme: 'light' },
    { width: 1200, theme: 'dark' },
    { width: 360, theme: 'light' },
  ])('axe finds nothing in any part, at $width px, $theme', async ({ width, theme }) => {
    await page.viewport(width, 900);
    document.documentElement.lang = 'en';
    document.title = 'Stories';
    document.documentElement.dataset.theme = theme;
    const { root } = await open(withChanged('new-2', { description: '' }));
    await page.getByText('1 thing is missing').first().click();
    for (const part of parts) {
      [...root.querySelectorAll<HTMLElement>('.part')]
        .find(({ textContent }) => textContent?.startsWith(part))
        ?.click();
      await expect.poll(() => root.querySelector('#part-title')?.textContent).toBe(part);
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      await expect.poll(() => axeFindings(root), { timeout: 10_000 }).toEqual([]);
    }
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('is written from right to left where the interface is', async () => {
    speak('ar');
    document.documentElement.dir = 'rtl';
    await page.viewport(800, 900);
    const { root } = await open();
    root.querySelector<HTMLElement>('.part[data-kind="person"]')?.click();
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    const list = root.querySelector('.part-list')?.getBoundingClientRect().left ?? 0;
    expect(list).toBeGreaterThan(root.querySelector('.part-form')?.getBoundingClientRect().left ?? 0);
    const textOf = (selector: string): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(selector) ?? root);
      return range.getBoundingClientRect();
    };
    // Names from left to right stand at the right as well, and apart from what is beside them.
    expect(textOf('h1').right).toBeGreaterThan(750);
    expect(textOf('.part[data-kind="person"] > bdi').right).toBeGreaterThan(720);
    expect(textOf('.fold-title').left - textOf('.fold-title + .value').right).toBeGreaterThan(4);
    const empty = [...root.querySelectorAll('textarea')].find(({ value }) => value === '');
    expect(empty && getComputedStyle(empty).direction).toBe('rtl');
    expect(root.scrollWidth).toBeLessThanOrEqual(800);
    document.documentElement.dir = '';
  });
});

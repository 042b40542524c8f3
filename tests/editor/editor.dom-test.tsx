/** The editor of a story, drawn with a database of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft, DraftEntity, DraftFact, DraftKey } from '../../components/drafts/draft.ts';
import { readDraftFile } from '../../components/drafts/draft-file.ts';
import {
  createDraft,
  type Drafts,
  keepVersion,
  readDraft,
  readTable,
  saveDraft,
  setIssued,
} from '../../components/drafts/draft-store.ts';
import { lockOf } from '../../components/drafts/hand-over.ts';
import type { PendingTable } from '../../components/drafts/pending-table.ts';
import { DraftSession } from '../../components/editor/draft-session.ts';
import { listStories } from '../../components/library/library.ts';
import { StoriesPage } from '../../components/stories/StoriesPage.tsx';
import { axeFindings } from '../axe.ts';
import { hofdi, reagan, summit, withChanged } from '../drafts/drafts.ts';
import { importHere } from '../drafts/import-here.ts';
import { person, writtenStory } from '../library/files.ts';
import { speak } from '../speak.ts';
import { addWritten, draw, setStoriesStage } from '../stories/stage.tsx';
import { nastyText } from '../stories/written-stories.ts';

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
const pressPart = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: false }).first().click();
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

const town = (id: string, name: string, description: string): DraftEntity => ({
  kind: 'place',
  placeType: 'city',
  id,
  name,
  description,
  picture: { kind: 'none' },
  names: [{ text: name, use: 'full' }],
});

/** A story in German with names that mean something else in most texts. */
const doubtful: Draft = {
  ...summit,
  title: 'Am Meer',
  language: 'de',
  story: { date: '2026-11-02', summary: 'Was war.', moments: [] },
  entities: [
    town('new-20', 'Rathaus', 'Haus am Markt von Ostburg.'),
    town('new-21', 'Paris', 'Stadt.'),
    town('new-22', 'Ostburg', 'Stadt am Meer.'),
  ],
};

/** Returns the files that are saved from now on, where the reader chooses. */
function savedFiles(): () => readonly Blob[] {
  const saved: Blob[] = [];
  vi.stubGlobal('showSaveFilePicker', async () => ({
    async createWritable() {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      void new Response(readable).blob().then((blob) => saved.push(blob));
      return writable;
    },
  }));
  return () => saved;
}

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

  it('leaves a date that American and British readers read differently as it is written', async () => {
    const { root } = await open();
    await press('Add a person');
    await userEvent.keyboard('Mikhail Gorbachev');
    await press('Add a fact');
    await userEvent.keyboard('Left office');
    await field('Value').fill('10/11/1986');
    await expect.poll(() => cardOf(root)?.textContent).toContain('10/11/1986');
    await field('Value').fill('25/12/1991');
    await expect.poll(() => cardOf(root)?.textContent).toContain('25 December 1991');
  });

  it('asks once which day figures mean that can be read two ways, and reads all of the story by the answer', async () => {
    const { root, key } = await open(
      withChanged('new-2', {
        facts: [{ label: 'Burnt', value: { kind: 'text', text: '3/4/2020' }, source: 'new-3' }],
      }),
    );
    await press('Add a person');
    await userEvent.keyboard('Mikhail Gorbachev');
    await press('Add a fact');
    await userEvent.keyboard('Born');
    await field('Value').fill('2/3/1931');
    await expect
      .poll(() => root.querySelector('.which-day')?.textContent)
      .toContain('Which day is 2/3/1931?');
    await press('3 February 1931');
    await expect.poll(() => cardOf(root)?.textContent).toContain('3 February 1931 (age 55');
    expect(root.querySelector('.which-day')).toBeNull();
    const entities = async () => (await readDraft(stage.now().drafts, key))?.entities;
    await expect
      .poll(async () => (await entities())?.[1]?.facts?.[0]?.value)
      .toEqual({ kind: 'date', date: '2020-03-04' });
    await press('Undo');
    await expect.poll(async () => (await entities())?.[1]?.facts?.[0]?.value.kind).toBe('text');
  });

  it('says why a date with a short year stays text, once one has left its field', async () => {
    const { root } = await open();
    await press('Add a person');
    await press('Add a fact');
    await field('Value').fill('11 Oct 86');
    const hint = () => root.querySelector<HTMLElement>('.once-left');
    await expect.poll(() => hint()?.checkVisibility()).toBe(false);
    await userEvent.tab();
    await expect.poll(() => hint()?.checkVisibility()).toBe(true);
    expect(hint()?.textContent).toMatch(/^"11 Oct 86" is not read as a date without four digits/);
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
      .toBe('The first sentence on the card: what is true on any page and in any year.');
    expect(faultOf(root, 'Why it matters')).toBe(
      'On the card right below the first sentence: what this is in your story.',
    );
    const panel = () => root.querySelector('.missing-panel')?.textContent;
    await expect.poll(panel).toContain('2 warnings');
    expect(panel()).toContain(
      'Ronald Reagan: Say in one sentence what this is in the story, under “Why it matters”.',
    );
    expect(panel()).toContain(
      'Ronald Reagan: The first sentence mentions the story. Say there only who or what this is',
    );
    await field('Why it matters').fill('Only he could give up the shield.');
    await field('Who or what this is, in one sentence').fill('President of the United States.');
    await expect.poll(panel).not.toContain('warning');
  });

  it('counts a first name among what is missing, leads to where one is added, and promises no rest without it', async () => {
    const { root } = await open({ ...summit, entities: [], story: { ...summit.story, moments: [] } });
    const panel = () => root.querySelector('.missing-panel');
    await press('Turn on');
    await expect.poll(() => panel()?.querySelector('summary')?.textContent).toBe('1 thing is missing');
    expect(panel()?.textContent).toContain('The story: Add a person, a place or an organization.');
    expect(panel()?.textContent).not.toContain('You can already turn the story on');
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
    await expect.poll(paragraphs).toEqual([{ text: 'They meet in Höfði.' }, { text: 'They part.' }]);
    // What is typed stays as it is until one leaves.
    await expect.element(field('Text of the story')).toHaveValue(`${text}\n\n`);
    await field('Summary').click();
    await expect.element(field('Text of the story')).toHaveValue(text);
    await field('Text of the story').fill(`${text}\n\n${'a'.repeat(1_501)}`);
    await expect.poll(() => faultOf(root, 'Text of the story')).toContain('This has 1,501 characters');
    await field('Text of the story').fill('');
    await expect.poll(() => faultOf(root, 'Text of the story')).not.toContain('characters');
    await expect.poll(paragraphs).toBeUndefined();
  });

  it('says that a timeline is too long to be used, and where', async () => {
    const moment = { date: '1986', text: 'They talk.', entities: [], source: 'new-3' };
    const { root } = await open({
      ...summit,
      story: { ...summit.story, moments: Array.from({ length: 501 }, () => moment) },
    });
    const tooLong = 'This list has 501 entries; at most 500 are possible. Remove some.';
    await press('Turn on');
    await expect.poll(() => root.querySelector('.outcome')?.textContent).toBe(tooLong);
    expect(root.querySelector('.missing')?.textContent).toBe(`Timeline: ${tooLong}`);
  });

  it('does not complain of a field before anybody has been there', async () => {
    const { root } = await open();
    await press('Add a place');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    expect(root.querySelector('.entity-form .error')).toBeNull();
    await userEvent.keyboard('Reykjavík');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect.poll(() => faultOf(root, 'Kind of place')).toBe('Choose what kind of place this is.');
  });

  it('says which texts are no longer translated, and in which languages there are texts', async () => {
    const from = { title: summit.title, summary: summit.story.summary, labels: {}, entities: {} };
    const german = { ...from, title: 'Der Gipfel von Reykjavík', summary: 'Reagan trifft Gorbatschow.' };
    const { root } = await open({ ...summit, translated: { from, into: { de: german } } });
    importHere(stage.now().library);
    expect(root.querySelector('.part-form')?.textContent).toContain('also has texts in German.');
    const outcome = () => root.querySelector('.outcome')?.textContent;
    await press('Turn on');
    await expect.poll(outcome).toBe('Done. The names of this story are now marked on pages.');
    await field('Title').fill('Another title');
    await press('Update pages');
    await expect.poll(outcome).toContain('No longer translated, because you changed it: Title.');
    const [story] = await listStories(stage.now().library);
    expect(story?.titles).toEqual({ de: 'Another title' });
  });

  it('asks before it takes the place of a newer story from elsewhere', async () => {
    const { library, drafts } = stage.now();
    const { root, key } = await open();
    await setIssued(drafts, key, { id: 'purchase', version: 2, digest: '', at: 5 });
    await addWritten(library, writtenStory({ version: 6 }));
    importHere(library);
    new BroadcastChannel('namelight.library').postMessage('changed');
    await press('Update pages');
    await expect
      .poll(() => root.querySelector('.outcome')?.textContent)
      .toContain('You have version 6, which is newer.');
    expect((await listStories(library)).map(({ version }) => version)).toEqual([6]);
    await press('Replace');
    await expect.poll(() => root.querySelector('.outcome')?.textContent).toContain('Done.');
    expect(await listStories(library)).toMatchObject([{ title: summit.title, version: 7 }]);
  });

  it('says nothing of what came of a press once the story is changed', async () => {
    const { root } = await open(withChanged('new-1', { description: '' }));
    importHere(stage.now().library);
    const outcome = () => root.querySelector('.outcome')?.textContent;
    await press('Turn on');
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
    await button('Turn on').click();
    await expect.poll(state).toBe('This story is on: its names are marked on pages.');
    await expect.element(button('Turn off')).toHaveFocus();
    await field('Title').fill('Another title');
    await expect.poll(state).toContain('do not have your latest changes');
    await button('Update pages').click();
    await expect.poll(state).toBe('This story is on: its names are marked on pages.');
    await expect.element(button('Turn off')).toHaveFocus();
    await button('Turn off').click();
    await expect.element(button('Turn on')).toHaveFocus();
  });

  it('takes the names of the story that another window made of it for its own', async () => {
    const { root, key } = await open();
    const { library, drafts } = stage.now();
    const people = { entities: [person('ronald-reagan', 'Ronald Reagan')] };
    await addWritten(library, writtenStory({ ...people, id: 'summit-1', title: summit.title }));
    await addWritten(library, writtenStory({ ...people, id: 'presidents', title: 'All presidents' }));
    await setIssued(drafts, key, { id: 'summit-1', version: 2, digest: '', at: Date.now() });
    const channel = new BroadcastChannel('namelight.library');
    channel.postMessage('changed');
    await expect
      .poll(() => root.querySelector('.use-state')?.textContent)
      .toBe('This story is on, but pages do not have your latest changes yet.');
    channel.close();
    await press('Ronald Reagan');
    await page.getByText('When it is marked').click();
    const problems = () => root.querySelector('.name-problems')?.textContent ?? '';
    await expect.poll(problems).toContain('“Ronald Reagan” is also a name of Ronald Reagan');
    expect(problems()).toContain('All presidents');
    expect(problems()).not.toContain(summit.title);
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
    await expect.poll(() => faultOf(root, 'Where it is')).toContain('These are not coordinates.');
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
    await field('Link').fill('https://www.reaganlibrary.gov/reagans/ronald-reagan');
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
    await field('Link').fill('www.history.com/topics/reykjavik');
    await userEvent.tab();
    await expect.element(field('Link')).toHaveValue('https://www.history.com/topics/reykjavik');
    expect(faultOf(root, 'Link')).toBe('');
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
    await press('Remove: Ronald Reagan');
    const stored = () => readDraft(stage.now().drafts, key).then((draft) => draft?.entities.length);
    await expect.poll(stored).toBe(1);
    await press('Undo');
    await expect.poll(stored).toBe(2);
    await expect
      .poll(() => root.querySelector('.entity-form h2, #part-title')?.textContent)
      .toBe('Ronald Reagan');
  });

  it('says what goes with a name before it is removed, and removes it with the next press', async () => {
    const { root } = await open();
    await press('Ronald Reagan');
    const said = () => root.querySelector('.removal')?.textContent;
    await press('Remove: Ronald Reagan');
    await expect.poll(said).toMatch(/^This goes with it: relations to it \(1\).*its part in events \(1\)/);
    await press('Cancel');
    await expect.poll(said).toBe('Remove: Ronald Reagan');
    expect(root.querySelector('#part-title')?.textContent).toBe('Ronald Reagan');
  });

  it('takes an event of several days, and writes them as newspapers do', async () => {
    const { key } = await open();
    await pressPart('Timeline');
    await field('Date').fill('11 to 12 October 1986');
    const stored = async () => (await readDraft(stage.now().drafts, key))?.story.moments?.[0]?.date;
    await expect.poll(stored).toBe('1986-10-11/1986-10-12');
    await userEvent.tab();
    await expect.element(field('Date')).toHaveValue('11–12 October 1986');
  });

  it('brings back a fact or an event that was removed, as long as nothing else was changed', async () => {
    const [moment] = summit.story.moments ?? [];
    if (moment === undefined) throw new Error('Something happens in it.');
    const moments = [moment, { ...moment, text: 'They part.' }];
    const { root, key } = await open({ ...summit, story: { ...summit.story, moments } });
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
    const stored = async () => (await readDraft(stage.now().drafts, key))?.story.moments?.length;
    await pressPart('Timeline');
    await press('Remove: The talks begin.');
    await expect
      .poll(() => root.querySelector('.items .removed-note')?.textContent)
      .toContain('was removed.');
    await expect.poll(stored).toBe(1);
    await undo.click();
    await expect.poll(stored).toBe(2);
    await expect.poll(() => root.querySelector('.items .removed-note')?.textContent).toBe('');
    await press('Remove: The talks begin.');
    await expect.element(undo).toBeVisible();
    await field('What happened').last().fill('They part again.');
    await expect.poll(() => root.querySelector('.items .removed-note')?.textContent).toBe('');
  });

  it('says what went with a name that was removed, until something else is changed', async () => {
    const { root } = await open();
    await press('Ronald Reagan');
    await press('Remove: Ronald Reagan');
    await press('Remove: Ronald Reagan');
    const note = () => root.querySelector('.removed-note')?.textContent;
    await expect
      .poll(note)
      .toMatch(
        /^“Ronald Reagan” was removed\. This went with it: relations to it \(1\).*its part in events \(1\)/,
      );
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(note).toBe('');
    await expect.poll(() => root.querySelector('#part-title')?.textContent).toBe('Ronald Reagan');
  });

  it('offers to take a new name for the old spelling where spellings were changed by hand', async () => {
    const { root, key } = await open(
      withChanged('new-2', {
        names: [
          { text: 'Höfði', use: 'full' },
          { text: 'Hofdi House', use: 'full' },
        ],
      }),
    );
    await press('Höfði');
    await field('Name').fill('Red House');
    await expect.poll(() => root.textContent).toContain('Pages still mark “Höfði”, not “Red House”.');
    await press('Mark “Red House” instead');
    await expect.poll(() => root.textContent).not.toContain('Pages still mark');
    const names = async () =>
      (await readDraft(stage.now().drafts, key))?.entities[1]?.names.map(({ text }) => text);
    await expect.poll(names).toEqual(['Red House', 'Hofdi House']);
  });

  it('says where a file was saved that its author asked for', async () => {
    const { root } = await open();
    const outcome = () => root.querySelector('.outcome')?.textContent;
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    await press('Save as a file');
    await expect.poll(outcome).toBe('No file was saved.');
    const folder = await navigator.storage.getDirectory();
    vi.stubGlobal('showSaveFilePicker', ({ suggestedName }: { readonly suggestedName: string }) =>
      folder.getFileHandle(suggestedName, { create: true }),
    );
    await press('Save as a file');
    await expect.poll(outcome).toMatch(/^The file is saved where you chose\./);
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
    await press('Use sentences from the story');
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
        'Your latest changes are only in this tab: keep it open. There is no space left: free some space, or save the whole draft as a file.',
      );
    IDBObjectStore.prototype.put = put;
    await expect.poll(asks).toBe(true);
    await press('Save again');
    await expect.poll(() => root.querySelector('.saving')?.textContent).toBe('Saved');
    await expect.poll(asks).toBe(false);
  });

  it('saves all that was written as a file, also what could not be stored and is not finished', async () => {
    const row = { number: 2, cells: ['Nancy'] };
    const table = {
      name: '',
      columns: { of: { name: 0 }, facts: [] },
      headers: ['Name'],
      rows: [row],
      skipped: [],
    };
    const { root, key } = await open(withChanged('new-1', { description: '' }), table);
    const issued = { id: 'reykjavik', version: 3, digest: 'abc', at: 5 };
    await setIssued(stage.now().drafts, key, issued);
    const saved = savedFiles();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    await field('Title').fill('Not stored');
    await expect.poll(() => root.querySelector('.banner')).not.toBeNull();
    root.querySelector<HTMLElement>('.banner button:not(.primary)')?.click();
    await expect.poll(saved).toHaveLength(1);
    IDBObjectStore.prototype.put = put;
    const [first] = await Promise.all(saved().map(readDraftFile));
    const draft = { ...withChanged('new-1', { description: '' }), title: 'Not stored' };
    expect(first).toMatchObject({ draft, table, issued });
    await press('Save the whole draft');
    await expect.poll(saved).toHaveLength(2);
    await expect
      .poll(() => root.querySelector('.outcome')?.textContent)
      .toContain('everything you have written');
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
    await press('Restore this version');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('The Reykjavík summit');
  });

  it('says that it cannot go back to a version that was damaged, and stays as it is', async () => {
    const { root, key } = await open();
    const { drafts } = stage.now();
    const damaged = { at: 1, why: 'opened', count: 2, json: new Blob(['{']) } as const;
    await drafts.use((database) => database.put('versions', damaged, [key, 1]));
    await page.getByText('Earlier versions').click();
    await press('Restore this version');
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
    await press('Add an event');
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
      .toEqual(['2 names use it · 1 event uses it', '2 events use it', '0 names use it']);
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
      skipped: [],
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

  it('lists what spellings may mark besides, on top and beside the names, and leads to them', async () => {
    const { root } = await open(doubtful);
    await page.getByText('Nothing is missing · 2 spellings may mark other things').click();
    expect([...root.querySelectorAll('.doubtful h2')].map(({ textContent }) => textContent)).toEqual([
      'Ordinary words, too',
      'Well-known places',
    ]);
    const signed = [...root.querySelectorAll('.part:has(.warning-sign)')].map(
      ({ textContent }) => textContent,
    );
    expect(signed).toEqual([
      'Rathaus1 spelling may mark other things',
      'Paris1 spelling may mark other things',
    ]);
    await page.getByRole('button', { name: 'Paris', exact: true }).click();
    await expect.poll(() => document.activeElement?.className).toBe('fix');
    expect(root.querySelector('.spelling')?.textContent).toContain('“Paris” is a well-known place');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('settles all spellings of a kind by one press, which can be taken back', async () => {
    const { root, key } = await open(doubtful);
    const signs = () => root.querySelectorAll('.warning-sign').length;
    await page.getByText('Nothing is missing · 2 spellings may mark other things').click();
    await press('Leave all of these as they are');
    await expect.poll(signs).toBe(1);
    await press('Mark all of these only near related words');
    await expect.poll(signs).toBe(0);
    await expect
      .poll(async () => (await readDraft(stage.now().drafts, key))?.entities)
      .toMatchObject([
        { names: [{ text: 'Rathaus', needs: 'context' }], context: ['Markt', 'Ostburg'] },
        { names: [{ text: 'Paris', reviewed: true }] },
        { names: [{ text: 'Ostburg' }] },
      ]);
    await press('Undo');
    await press('Undo');
    await expect.poll(signs).toBe(2);
  });

  it('says of a spelling that is left as it is that there are no warnings, and can warn again', async () => {
    const { root } = await open(doubtful);
    await page.getByText('Nothing is missing · 2 spellings may mark other things').click();
    await page.getByRole('button', { name: 'Paris', exact: true }).click();
    await press('Leave it as it is');
    await expect
      .poll(() => root.querySelector('.missing-panel summary')?.textContent)
      .toContain('1 spelling may');
    expect(root.querySelector('.name-problems')).toBeNull();
    await press('Warn me again');
    await expect.poll(() => root.querySelector('.name-problems')?.textContent).toContain('well-known place');
  });

  it('leaves fields open while they are emptied', async () => {
    const [born] = reagan.facts ?? [];
    const { root } = await open(withChanged('new-1', { facts: [{ ...(born as DraftFact), note: 'a' }] }));
    await press('Ronald Reagan');
    await expect.poll(() => root.querySelector('.entity-form')).not.toBeNull();
    await field('Note').click();
    await userEvent.keyboard('{Backspace}nowhere');
    await field('Note').fill('');
    await userEvent.keyboard('in Illinois');
    await expect.element(field('Note')).toHaveValue('in Illinois');
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
    await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toBe('This story was removed.');
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
    { width: 1200, theme: 'light', scope: 'all' },
    { width: 1200, theme: 'dark', scope: 'colors' },
    { width: 360, theme: 'light', scope: 'layout' },
  ] as const)('axe finds nothing in any part, at $width px, $theme', async ({ width, theme, scope }) => {
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
      await expect.poll(() => axeFindings(root, scope)).toEqual([]);
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

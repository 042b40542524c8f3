import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WhyRefused } from '../../components/library/story-file.ts';
import type { StoriesProps } from '../../components/popup/StoriesSection.tsx';
import { maxFiles } from '../../components/shelf/incoming.ts';
import { drawPopup, setStage } from '../popup/stage.tsx';
import { arriving, comet, hebrew, preview, problems, purchase, ready, shelf } from './some-stories.ts';

const stage = setStage();

/** Draws the popup with these stories, and returns what they call. */
function show(changed: Partial<StoriesProps> = {}) {
  const { shown, calls } = shelf(changed);
  drawPopup(stage.root, { firstTab: 'stories', shelf: shown });
  return calls;
}

const part = () => page.getByRole('region', { name: 'Stories' });
const button = (name: string | RegExp) => part().getByRole('button', { name });
const chooser = () => part().getByLabelText(/Choose story files/);
/** Waits until what was drawn has had its effects, which come right after the next frame. */
const effects = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const titles = () =>
  [...stage.root.querySelectorAll('.story-items .story-item-title')].map(({ textContent }) => textContent);
const textOf = (selector: string) => stage.root.querySelector(selector)?.textContent ?? null;

describe('the list of stories', () => {
  it('begins with the bundled story, and says of each who made it, its version and its size', () => {
    show();
    expect(titles()).toEqual([
      'Trump and Putin meet in Alaska',
      'The purchase of Alaska',
      'Miss Mitchell’s comet',
    ]);
    const known = [...stage.root.querySelectorAll('.story-items .known')].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(known).toEqual([
      ['Included with Namelight', '12 people, 5 places and 1 organization'],
      ['by A class in Sitka', 'version 2', '12 people, 5 places and 1 organization'],
      ['version 2', '12 people, 5 places and 1 organization'],
    ]);
  });

  it('turns each on and off', async () => {
    const calls = show({ stories: [{ ...purchase, isOn: false }] });
    await part()
      .getByRole('switch', { name: /Trump and Putin/ })
      .click();
    expect(calls.onSwitchBundled).toHaveBeenCalledExactlyOnceWith(false);
    const purchaseSwitch = part().getByRole('switch', { name: /The purchase of Alaska/ });
    await expect.element(purchaseSwitch).not.toBeChecked();
    await purchaseSwitch.click();
    expect(calls.onSwitch).toHaveBeenCalledExactlyOnceWith('purchase', true);
  });

  it('removes one by keyboard and restores it in the same place, and keeps the focus', async () => {
    const calls = show();
    button('Remove The purchase of Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onRemove).toHaveBeenCalledExactlyOnceWith('purchase');
    const removed = show({ stories: [{ ...purchase, isRemoved: true }, comet] });
    await expect.element(button('Undo The purchase of Alaska')).toHaveFocus();
    expect(textOf('.removed p')).toBe('The purchase of Alaska was removed.');
    await userEvent.keyboard('{Enter}');
    expect(removed.onRestore).toHaveBeenCalledExactlyOnceWith('purchase');
    show();
    await expect.element(button('Remove The purchase of Alaska')).toHaveFocus();
  });

  it('leaves the focus where it is when one goes or comes back in another window', async () => {
    show();
    const input = chooser();
    input.element().focus();
    show({ stories: [{ ...purchase, isRemoved: true }, comet] });
    await expect.element(button('Undo The purchase of Alaska')).toBeVisible();
    await effects();
    await expect.element(input).toHaveFocus();
    show();
    await effects();
    await expect.element(input).toHaveFocus();
  });

  it('saves one as a file', async () => {
    const calls = show();
    await button('Save as a file Miss Mitchell’s comet').click();
    expect(calls.onSave).toHaveBeenCalledExactlyOnceWith('comet');
    await button('Save as a file Trump and Putin meet in Alaska').click();
    expect(calls.onSaveBundled).toHaveBeenCalledOnce();
  });

  it('locks those of an organization, and says so', async () => {
    const calls = show({ stories: [{ ...purchase, origin: 'organization' }] });
    const locked = part().getByRole('switch', { name: /The purchase of Alaska/ });
    await expect.element(locked).toHaveAccessibleDescription('Set by your organization');
    locked.element().focus();
    await userEvent.keyboard(' ');
    expect(calls.onSwitch).not.toHaveBeenCalled();
    expect(textOf('.story-items')).not.toContain('Remove');
    await expect.element(button('Save as a file The purchase of Alaska')).toBeVisible();
  });

  it('leads to where stories are read and written, all of them and each', async () => {
    show({ chooser: 'elsewhere' });
    const all = part().getByRole('link', { name: 'Read and write stories' });
    await expect.element(all).toHaveAttribute('href', '/stories.html');
    for (const [title, story] of [
      ['Trump and Putin meet in Alaska', '%28bundled%29'],
      ['Miss Mitchell’s comet', 'comet'],
    ] as const)
      await expect
        .element(part().getByRole('link', { name: `Read ${title}` }))
        .toHaveAttribute('href', `/stories.html#story=${story}`);
    // One stop for Tab.
    all.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(button('Add stories…')).toHaveFocus();
  });

  it('offers to look for a story alone on the page’s site right after it was added', async () => {
    const calls = show({ added: 'comet', done: 'Miss Mitchell’s comet was added.' });
    await button('Look for nothing else on news.example').click();
    expect(calls.onOnlyAt).toHaveBeenCalledExactlyOnceWith('news.example', 'comet');
    const offered = () => textOf('.story-files')?.includes('Look for nothing else');
    show({ added: 'comet', only: 'comet' });
    await expect.poll(offered).toBe(false);
    show({ added: 'comet', site: null });
    await expect.poll(offered).toBe(false);
    show({ added: 'gone' });
    await expect.poll(offered).toBe(false);
  });

  it('has titles in their own language and direction', () => {
    show({ stories: [hebrew] });
    const title = stage.root.querySelectorAll<HTMLElement>('.story-items .story-item-title')[1];
    expect(title?.lang).toBe('he');
    expect(title && getComputedStyle(title).direction).toBe('rtl');
  });

  it('reports a failure, and offers only what is possible', async () => {
    show({ stories: [], failure: { kind: 'unavailable', reason: 'InvalidStateError' } });
    await expect
      .poll(() => textOf('.story-files > [role=alert]'))
      .toContain('Your browser cannot store stories here.');
    expect(stage.root.querySelector('.story-files input[type=file]')).toBeNull();
    show({ failure: { kind: 'full', reason: 'QuotaExceededError' } });
    await expect
      .poll(() => textOf('.story-files > [role=alert]'))
      .toContain('There is not enough storage space');
    expect(stage.root.querySelector('.story-files input[type=file]')).not.toBeNull();
  });
});

describe('files', () => {
  const file = (name: string) => new File(['{}'], name, { type: 'application/json' });

  it('are chosen, several at once, and the same ones again', async () => {
    const calls = show();
    const input = part().getByLabelText('Choose story files, or drop them here');
    await input.upload([file('a.json'), file('b.json')]);
    await input.upload([file('a.json'), file('b.json')]);
    expect(calls.onFiles.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([
      ['a.json', 'b.json'],
      ['a.json', 'b.json'],
    ]);
  });

  it('are dropped anywhere on the stories', () => {
    const calls = show();
    const over = { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() };
    over.dataTransfer.items.add(file('a.json'));
    const title = stage.root.querySelector('.story-items .story-item-title');
    const dragged = new DragEvent('dragover', over);
    const dropped = new DragEvent('drop', over);
    title?.dispatchEvent(dragged);
    title?.dispatchEvent(dropped);
    // Otherwise the browser leaves for the file.
    expect([dragged.defaultPrevented, dropped.defaultPrevented]).toEqual([true, true]);
    expect(calls.onFiles.mock.calls.flat(2).map(({ name }: File) => name)).toEqual(['a.json']);
  });

  it('that are too many are refused with a message', async () => {
    show();
    const many = Array.from({ length: maxFiles + 1 }, (_, n) => file(`${n}.json`));
    await part()
      .getByLabelText(/Choose story files/)
      .upload(many);
    await expect
      .poll(() => textOf('.story-files > [role=alert]'))
      .toContain(`You can add at most ${maxFiles} files`);
  });

  it('are chosen in a tab of its own from the toolbar’s popup', async () => {
    const calls = show({ chooser: 'elsewhere' });
    expect(stage.root.querySelector('.story-files input[type=file]')).toBeNull();
    await button('Add stories…').click();
    expect(calls.onOpenElsewhere).toHaveBeenCalledOnce();
  });

  it('have the focus at once in a tab that was opened for them', async () => {
    show({ chooser: 'asked' });
    await expect.element(part().getByLabelText(/Choose story files/)).toHaveFocus();
  });
});

describe('a file that is being imported', () => {
  it('says that it is being read, and can be canceled', async () => {
    const calls = show({ incoming: [arriving({ kind: 'reading' }, 7)] });
    await expect.element(part().getByRole('progressbar', { name: 'Reading purchase.json…' })).toBeVisible();
    await button('Cancel').click();
    expect(calls.onDrop).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('shows what is in it before it is added', async () => {
    const calls = show({ incoming: [ready()] });
    await expect.element(part().getByRole('listitem', { name: 'The purchase of Alaska' })).toBeVisible();
    for (const said of [
      'Story of 30 March 1867',
      'by A class in Sitka',
      'version 2',
      'English',
      '12 people, 5 places and 1 organization',
      'Russia sells Alaska',
      'William Seward',
    ])
      expect(textOf('.incoming')).toContain(said);
    expect([...stage.root.querySelectorAll('.incoming .thumb')].map(({ className }) => className)).toEqual([
      'thumb monogram',
      'thumb monogram',
      'thumb map',
    ]);
    await expect.element(button('Add')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onAdd).toHaveBeenCalledExactlyOnceWith(1);
  });

  it.each([
    ['updates', { version: 1, isSame: false }, 'Update', 'You have version 1.'],
    ['goes back', { version: 9, isSame: false }, 'Replace', 'You have version 9, which is newer.'],
    [
      'replaces',
      { version: 2, isSame: false },
      'Replace',
      'You have a different file with the same version number, 2.',
    ],
  ] as const)('that %s is asked about in its own words', async (_, there, add, said) => {
    show({ incoming: [ready({ existing: { ...there, origin: 'reader' } })] });
    await expect.element(button(add)).toBeVisible();
    expect(textOf('.incoming .outcome')).toContain(said);
  });

  it.each([
    ['there already', { version: 2, isSame: true, origin: 'reader' }, 'You already have this file.'],
    ['an organization’s', { version: 1, isSame: false, origin: 'organization' }, 'cannot be replaced'],
  ] as const)('that is %s can only be closed', async (_, there, said) => {
    show({ incoming: [ready({ existing: there })] });
    expect(textOf('.incoming .outcome')).toContain(said);
    expect(
      [...stage.root.querySelectorAll('.incoming button')].map(({ textContent }) => textContent),
    ).toEqual(['Close']);
  });

  const refused = (why: WhyRefused, count = 2) =>
    arriving({ kind: 'refused', refusal: { kind: 'problems', why, problems: problems(count) } });

  it.each([
    ['damaged', 'This file is damaged. Download it again, or ask for it again.'],
    ['newer', 'This file was made for a newer version of Namelight.'],
    ['other', 'This is not a story file. Choose another file.'],
    ['mistakes', 'Ask whoever made it to correct it.'],
  ] as const)('that is refused says what a reader can do: %s', async (why, text) => {
    show({ incoming: [refused(why)] });
    await expect.poll(() => textOf('.incoming [role=alert]')).toContain('purchase.json was not added');
    expect(textOf('.incoming [role=alert]')).toContain(text);
    expect(textOf('.incoming [role=alert]')).not.toMatch(/line|column|entities|names\[|UTF/i);
  });

  it.each([
    ['picture', 'This is a picture, not a story file.'],
    ['table', 'To make a story from it, open “Read and write stories” and drop it there.'],
    ['archive', 'Unpack it, then choose the story file in it.'],
    ['web-page', 'This is a web page, not a story file.'],
    ['empty', 'This file is empty. Download it again, or ask for it again.'],
  ] as const)('that is something else says what: %s', async (kind, text) => {
    show({ incoming: [arriving({ kind: 'refused', refusal: { kind } })] });
    await expect.poll(() => textOf('.incoming [role=alert]')).toContain(text);
    expect(stage.root.querySelector('.incoming details')).toBeNull();
  });

  it('has what its author needs behind a fold, to be copied', async () => {
    const copied = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copiedText = document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '';
      return true;
    });
    let copiedText = '';
    show({ incoming: [refused('mistakes')] });
    await expect.element(part().getByText('entities[1].names[0].text')).not.toBeVisible();
    await part().getByText('For the author of the file').click();
    await expect.element(part().getByText('entities[1].names[0].text')).toBeVisible();
    await expect.element(part().getByText('Line 4, column 9')).toBeVisible();
    await button('Copy this list').click();
    expect(copied).toHaveBeenCalledOnce();
    expect(copiedText.split('\n').slice(0, 2)).toEqual([
      'purchase.json',
      expect.stringMatching(/^3:9 entities\[0\]\.names\[0\]\.text "Alaska" is also a name of /),
    ]);
    await expect.element(part().getByText('Copied')).toBeVisible();
    copied.mockRestore();
  });

  it('has warnings for its author alone', async () => {
    show({ incoming: [ready({ warnings: problems(1) })] });
    expect(textOf('.incoming')).not.toContain('warning');
    await expect.element(part().getByText('entities[0].names[0].text')).not.toBeVisible();
    await part().getByText('For the author of the file').click();
    await expect.element(part().getByText('entities[0].names[0].text')).toBeVisible();
    await expect.element(part().getByText('You can still use this story.')).toBeVisible();
    await expect.element(button('Add')).toBeVisible();
  });

  it('that updates a story says what it changes, name by name, long lists folded', async () => {
    const names = (...all: readonly string[]) => ({
      count: all.length,
      names: all.map((name) => ({ name, language: 'en' })),
    });
    const many = names(...Array.from({ length: 12 }, (_, n) => `Senator ${n}`));
    const changes = {
      added: names('Sitka', 'Juneau'),
      removed: names('Nome'),
      changed: many,
      isTextChanged: true,
    };
    const existing = { version: 1, isSame: false, origin: 'reader', changes } as const;
    show({ incoming: [ready({ existing })] });
    const all = [...stage.root.querySelectorAll('.changes summary')].map(({ textContent }) => textContent);
    expect(all).toEqual(['2 new names', '1 name removed', '12 names changed']);
    await expect.element(part().getByText('Juneau')).toBeVisible();
    await expect.element(part().getByText('Senator 11')).not.toBeVisible();
    await part().getByText('12 names changed').click();
    await expect.element(part().getByText('Senator 11')).toBeVisible();
    expect(textOf('.changes')).toContain('The text of the story, its events or its sources have changed.');
    expect(textOf('.changes')).toContain('What you chose for this story stays');
    const nothing = { added: names(), removed: names(), changed: names(), isTextChanged: false };
    show({ incoming: [ready({ existing: { ...existing, changes: nothing } })] });
    expect(textOf('.changes')).toContain('The names and texts are the same as before.');
  });

  it('that updated a story can be undone, one by one, and the focus stays', async () => {
    const updated = [purchase, comet].map(({ id, title, language }) => ({
      id,
      title,
      language,
      version: 3,
      replaced: { version: 2, file: new Blob(['{}']) },
    }));
    const calls = show({ updated });
    expect(textOf('.updated')).toContain('The purchase of Alaska was updated to version 3.');
    button('Undo The purchase of Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onUndoUpdate).toHaveBeenCalledExactlyOnceWith('purchase');
    show({ updated: updated.slice(1) });
    await expect.element(button('Undo Miss Mitchell’s comet')).toHaveFocus();
    show();
    await expect.element(chooser()).toHaveFocus();
  });

  it('is added with the others by one button, unless a question has to be asked', async () => {
    const older = { version: 1, isSame: false, origin: 'reader' } as const;
    const calls = show({
      incoming: [
        ready({}, 1),
        ready({ id: 'comet', existing: older }, 2),
        ready({ id: 'long', existing: { ...older, version: 9 } }, 3),
      ],
    });
    await button('Add all 2').click();
    expect(calls.onAdd.mock.calls).toEqual([[1], [2]]);
    show({ incoming: [ready()] });
    expect(textOf('.story-files')).not.toContain('Add all');
  });

  it('is not added with the others where two are of the same story', () => {
    show({ incoming: [ready({ version: 1 }, 1), ready({}, 2), ready({ id: 'comet' }, 3)] });
    expect(textOf('.story-files')).not.toContain('Add all');
    show({
      incoming: [ready({ version: 1 }, 1), ready({}, 2), ready({ id: 'comet' }, 3), ready({ id: 'long' }, 4)],
    });
    expect(textOf('.story-files')).toContain('Add all 2');
  });

  it('leaves the focus with the first of several', async () => {
    show({ incoming: [ready()] });
    await expect.element(button('Add')).toHaveFocus();
    show({ incoming: [ready(), ready({ title: 'Another' }, 2)] });
    await effects();
    await expect.element(button('Add').first()).toHaveFocus();
  });

  it('takes the focus from where it was chosen', async () => {
    show({ incoming: [arriving({ kind: 'reading' })] });
    chooser().element().focus();
    show({ incoming: [ready()] });
    await expect.element(button('Add')).toHaveFocus();
  });

  it('does not take the focus from a user who went on to something else, and is announced', async () => {
    show({ incoming: [arriving({ kind: 'reading' })] });
    const other = page.getByRole('switch', { name: /^Namelight/ });
    other.element().focus();
    const status = stage.root.querySelector('.incoming [role=status]');
    show({ incoming: [ready()] });
    await effects();
    await expect.element(other).toHaveFocus();
    expect(status?.textContent).toBe('You do not have this story yet.');
    expect(stage.root.querySelector('.incoming [role=status]')).toBe(status);
  });

  it('keeps the focus on a disabled button while it is added, then moves it on', async () => {
    const calls = show({ incoming: [ready()] });
    await expect.element(button('Add')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onAdd).toHaveBeenCalledOnce();
    const adding = show({ incoming: [arriving({ kind: 'adding', preview })] });
    await expect.element(button('Add')).toHaveFocus();
    await expect.element(button('Add')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(adding.onAdd).not.toHaveBeenCalled();
    show();
    await expect.element(chooser()).toHaveFocus();
  });

  it.each([
    ['was let go of', ready(), 'Cancel'],
    ['was refused', arriving({ kind: 'refused', refusal: { kind: 'empty' } }), 'Close'],
  ] as const)('that %s leaves the focus to the next one', async (_, first, drop) => {
    const calls = show({ incoming: [first, ready({ title: 'Another' }, 2)] });
    button(drop).first().element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onDrop).toHaveBeenCalledExactlyOnceWith(1);
    show({ incoming: [ready({ title: 'Another' }, 2)] });
    await expect.element(part().getByRole('listitem', { name: 'Another' })).toHaveFocus();
    show();
    await expect.element(chooser()).toHaveFocus();
  });

  it('has the focus when it was added with all others', async () => {
    show({ incoming: [ready(), ready({ title: 'Another', id: 'another' }, 2)] });
    button('Add all 2').element().focus();
    await userEvent.keyboard('{Enter}');
    show({ incoming: [1, 2].map((key) => arriving({ kind: 'adding', preview }, key)) });
    await expect
      .element(
        part()
          .getByRole('listitem', { name: /^Adding/ })
          .first(),
      )
      .toHaveFocus();
  });
});

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FactSetsProps } from '../../components/popup/FactSetsSection.tsx';
import { maxFiles } from '../../components/popup/incoming.ts';
import { arriving, comet, factSets, hebrew, preview, problems, purchase, ready } from './some-sets.ts';
import { drawPopup, setStage } from './stage.tsx';

const stage = setStage();

/** Draws the popup with these fact sets, and returns what they call. */
function show(changed: Partial<FactSetsProps> = {}) {
  const { shown, calls } = factSets(changed);
  drawPopup(stage.root, { firstTab: 'stories', factSets: shown });
  return calls;
}

const part = () => page.getByRole('region', { name: 'Fact sets' });
const button = (name: string | RegExp) => part().getByRole('button', { name });
const chooser = () => part().getByLabelText(/Choose fact set files/);
/** Waits until what was drawn has had its effects, which come right after the next frame. */
const effects = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const titles = () =>
  [...stage.root.querySelectorAll('.sets .set-title')].map(({ textContent }) => textContent);
const textOf = (selector: string) => stage.root.querySelector(selector)?.textContent ?? null;

describe('the list of fact sets', () => {
  it('begins with the bundled story, and says of each who made it, its version and its size', () => {
    show();
    expect(titles()).toEqual([
      'Trump and Putin meet in Alaska',
      'The purchase of Alaska',
      'Miss Mitchell’s comet',
    ]);
    const known = [...stage.root.querySelectorAll('.sets .known')].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(known).toEqual([
      ['Included with Namelight', '12 people, 5 places and 1 organization'],
      ['by A class in Sitka', 'version 2', '12 people, 5 places and 1 organization'],
      ['version 2', '12 people, 5 places and 1 organization'],
    ]);
  });

  it('turns each on and off', async () => {
    const calls = show({ sets: [{ ...purchase, isOn: false }] });
    await part()
      .getByRole('switch', { name: /Trump and Putin/ })
      .click();
    expect(calls.onSwitchBundled).toHaveBeenCalledExactlyOnceWith(false);
    const purchaseSwitch = part().getByRole('switch', { name: /The purchase of Alaska/ });
    await expect.element(purchaseSwitch).not.toBeChecked();
    await purchaseSwitch.click();
    expect(calls.onSwitch).toHaveBeenCalledExactlyOnceWith('purchase', true);
  });

  it('moves them by key, and keeps the focus where it is at the ends', async () => {
    const calls = show();
    button('Move down The purchase of Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onMove).toHaveBeenCalledExactlyOnceWith('purchase', 1);
    const moved = show({
      sets: [comet, purchase],
      done: 'The purchase of Alaska is now number 2 of 2.',
    });
    const down = button('Move down The purchase of Alaska');
    await expect.element(down).toHaveFocus();
    await expect.element(down).toHaveAttribute('aria-disabled', 'true');
    expect(textOf('.fact-sets .heading p')).toContain('is now number 2 of 2');
    await userEvent.keyboard('{Enter}');
    expect(moved.onMove).not.toHaveBeenCalled();
  });

  it('offers no moving for a single set', () => {
    show({ sets: [purchase, { ...comet, isRemoved: true }] });
    expect(textOf('.sets')).not.toContain('Move');
  });

  it('removes one by keyboard and restores it in the same place, and keeps the focus', async () => {
    const calls = show();
    button('Remove The purchase of Alaska').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onRemove).toHaveBeenCalledExactlyOnceWith('purchase');
    const removed = show({ sets: [{ ...purchase, isRemoved: true }, comet] });
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
    show({ sets: [{ ...purchase, isRemoved: true }, comet] });
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
    const calls = show({ sets: [{ ...purchase, origin: 'organization' }] });
    const locked = part().getByRole('switch', { name: /The purchase of Alaska/ });
    await expect.element(locked).toHaveAccessibleDescription('Set by your organization');
    locked.element().focus();
    await userEvent.keyboard(' ');
    expect(calls.onSwitch).not.toHaveBeenCalled();
    expect(textOf('.sets')).not.toContain('Remove');
    await expect.element(button('Save as a file The purchase of Alaska')).toBeVisible();
  });

  it('leads to where stories are read and written, all of them and each', async () => {
    show({ chooser: 'elsewhere' });
    const all = part().getByRole('link', { name: 'Read and write stories' });
    await expect.element(all).toHaveAttribute('href', '/stories.html');
    for (const [title, set] of [
      ['Trump and Putin meet in Alaska', '%28bundled%29'],
      ['Miss Mitchell’s comet', 'comet'],
    ] as const)
      await expect
        .element(part().getByRole('link', { name: `Read ${title}` }))
        .toHaveAttribute('href', `/stories.html#set=${set}`);
    // One stop for Tab.
    all.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(button('Add fact sets…')).toHaveFocus();
  });

  it('offers to look for a set alone on the page’s site right after it was added', async () => {
    const calls = show({ added: 'comet', done: 'Miss Mitchell’s comet was added.' });
    await button('Look for nothing else on news.example').click();
    expect(calls.onOnlyAt).toHaveBeenCalledExactlyOnceWith('news.example', 'comet');
    const offered = () => textOf('.fact-sets')?.includes('Look for nothing else');
    show({ added: 'comet', only: 'comet' });
    await expect.poll(offered).toBe(false);
    show({ added: 'comet', site: null });
    await expect.poll(offered).toBe(false);
    show({ added: 'gone' });
    await expect.poll(offered).toBe(false);
  });

  it('has titles in their own language and direction', () => {
    show({ sets: [hebrew] });
    const title = stage.root.querySelectorAll<HTMLElement>('.sets .set-title')[1];
    expect(title?.lang).toBe('he');
    expect(title && getComputedStyle(title).direction).toBe('rtl');
  });

  it('reports a failure, and offers only what is possible', async () => {
    show({ sets: [], failure: { kind: 'unavailable', reason: 'InvalidStateError' } });
    await expect
      .poll(() => textOf('.fact-sets > [role=alert]'))
      .toContain('Your browser cannot store fact sets here.');
    expect(stage.root.querySelector('.fact-sets input[type=file]')).toBeNull();
    show({ failure: { kind: 'full', reason: 'QuotaExceededError' } });
    await expect
      .poll(() => textOf('.fact-sets > [role=alert]'))
      .toContain('There is not enough storage space');
    expect(stage.root.querySelector('.fact-sets input[type=file]')).not.toBeNull();
  });
});

describe('files', () => {
  const file = (name: string) => new File(['{}'], name, { type: 'application/json' });

  it('are chosen, several at once, and the same ones again', async () => {
    const calls = show();
    const input = part().getByLabelText('Choose fact set files, or drop them here');
    await input.upload([file('a.json'), file('b.json')]);
    await input.upload([file('a.json'), file('b.json')]);
    expect(calls.onFiles.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([
      ['a.json', 'b.json'],
      ['a.json', 'b.json'],
    ]);
  });

  it('are dropped anywhere on the fact sets', () => {
    const calls = show();
    const over = { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() };
    over.dataTransfer.items.add(file('a.json'));
    const title = stage.root.querySelector('.sets .set-title');
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
      .getByLabelText(/Choose fact set files/)
      .upload(many);
    await expect
      .poll(() => textOf('.fact-sets > [role=alert]'))
      .toContain(`You can add at most ${maxFiles} files`);
  });

  it('are chosen in a tab of its own from the toolbar’s popup', async () => {
    const calls = show({ chooser: 'elsewhere' });
    expect(stage.root.querySelector('.fact-sets input[type=file]')).toBeNull();
    await button('Add fact sets…').click();
    expect(calls.onOpenElsewhere).toHaveBeenCalledOnce();
  });

  it('have the focus at once in a tab that was opened for them', async () => {
    show({ chooser: 'asked' });
    await expect.element(part().getByLabelText(/Choose fact set files/)).toHaveFocus();
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

  it('lists its errors with positions, collapsed if there are many', async () => {
    const refused = (count: number) =>
      arriving({ kind: 'refused', refusal: { kind: 'problems', problems: problems(count) } });
    show({ incoming: [refused(2)] });
    await expect.poll(() => textOf('.incoming [role=alert]')).toContain('purchase.json was not added');
    await expect.element(part().getByText('entities[1].names[0].text')).toBeVisible();
    await expect.element(part().getByText('Line 4, column 9')).toBeVisible();
    show({ incoming: [refused(40)] });
    expect(textOf('.incoming [role=alert]')).toContain('40 errors. Fix them');
    await expect.element(part().getByText('entities[39].names[0].text')).not.toBeVisible();
    await part().getByText('Errors').click();
    await expect.element(part().getByText('entities[39].names[0].text')).toBeVisible();
  });

  it('lists its warnings, and can still be added', async () => {
    show({ incoming: [ready({ warnings: problems(1) })] });
    await expect.element(part().getByText('entities[0].names[0].text')).not.toBeVisible();
    await part().getByText('1 warning').click();
    await expect.element(part().getByText('You can still use this fact set.')).toBeVisible();
    await expect.element(button('Add')).toBeVisible();
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
    expect(textOf('.fact-sets')).not.toContain('Add all');
  });

  it('is not added with the others where two are of the same set', () => {
    show({ incoming: [ready({ version: 1 }, 1), ready({}, 2), ready({ id: 'comet' }, 3)] });
    expect(textOf('.fact-sets')).not.toContain('Add all');
    show({
      incoming: [ready({ version: 1 }, 1), ready({}, 2), ready({ id: 'comet' }, 3), ready({ id: 'long' }, 4)],
    });
    expect(textOf('.fact-sets')).toContain('Add all 2');
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
    expect(status?.textContent).toBe('You do not have this fact set yet.');
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

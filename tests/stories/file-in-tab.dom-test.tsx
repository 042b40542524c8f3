import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FileOfTab } from '../../components/stories/FileInTab.tsx';
import storiesCss from '../../components/stories/stories.css?inline';
import { axeFindings } from '../axe.ts';
import { ready } from '../shelf/some-stories.ts';
import { setStyledPage } from '../styled-page.ts';

let root: HTMLElement;
setStyledPage({
  css: storiesCss,
  width: 900,
  height: 700,
  onRoot: (one) => {
    root = one;
  },
});

type Props = Parameters<typeof FileOfTab>[0];

const noDrafts: Props['writing'] = { onContinue: () => undefined, draftOf: () => null };

function show(
  read: Props['read'],
  changed: Partial<NonNullable<Props['stories']>> = {},
  writing: Props['writing'] = noDrafts,
) {
  const calls = {
    onAdd: vi.fn(),
    onLimitIncoming: vi.fn(),
    onUndoUpdate: vi.fn(),
    onDrop: vi.fn(),
    onFiles: vi.fn(),
  };
  const stories = { incoming: [], done: '', failure: null, added: null, updated: [], ...calls, ...changed };
  render(<FileOfTab {...{ read, stories, writing }} outcome={{ said: '', failure: null }} />, root);
  return calls;
}

const said = () => root.textContent;

describe('a story file in a tab', () => {
  it('is shown before it is added', async () => {
    const calls = show('read', { incoming: [ready()] });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(calls.onAdd).toHaveBeenCalledExactlyOnceWith(1);
    expect(root.querySelector('input[type=file]')).toBeNull();
  });

  it('can be gone on with, as on the shelf', async () => {
    const onContinue = vi.fn();
    show('read', { incoming: [ready()] }, { ...noDrafts, onContinue });
    await page.getByRole('button', { name: 'Continue writing' }).click();
    expect(onContinue).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('leads on to the story once it was added', async () => {
    show('read', { done: 'The purchase of Alaska was added.', added: 'purchase' });
    await expect
      .element(page.getByRole('link', { name: 'Read this story' }))
      .toHaveAttribute('href', '#story=purchase');
  });

  it.each([
    ['unreadable', { kind: 'unreadable' }, 'Save it to your computer first'],
    ['too large', { kind: 'too-large' }, 'larger than 128 MB'],
  ] as const)('says plainly why it is not read, and takes the file itself: %s', async (_, read, text) => {
    const calls = show(read);
    await expect.poll(said).toContain(text);
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'strike.namelight.json'));
    if (input !== null) input.files = data.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(calls.onFiles).toHaveBeenCalledExactlyOnceWith([expect.any(File)]);
  });
});

it.each([
  ['light', 900, 'ltr', 'all'],
  ['dark', 900, 'ltr', 'colors'],
  ['light', 360, 'rtl', 'layout'],
] as const)('axe finds nothing in %s, %d pixels wide, %s', async (theme, width, direction, scope) => {
  await page.viewport(width, 700);
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = direction;
  for (const draw of [
    () => show('reading'),
    () => show('read', { incoming: [ready({ madeFor: ['a.example'] })] }),
    () => show('read', { done: 'The purchase of Alaska was added.', added: 'purchase' }),
    () => show({ kind: 'unreadable' }),
  ]) {
    draw();
    expect(await axeFindings(document, scope)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});

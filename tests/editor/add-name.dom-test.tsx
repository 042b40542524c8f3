import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withAddition } from '../../components/drafts/addition.ts';
import { type Draft, type DraftKey, emptyDraft } from '../../components/drafts/draft.ts';
import type { DraftHead } from '../../components/drafts/draft-store.ts';
import { AddedNote } from '../../components/editor/AddedNote.tsx';
import { AddNameForm } from '../../components/editor/AddNameForm.tsx';
import type { AddOutcome, Use } from '../../components/editor/add-to-story.ts';
import storiesCss from '../../components/stories/stories.css?inline';
import type { SelectedOnPage } from '../../components/tabs/selections.ts';
import { axeFindings } from '../axe.ts';
import { setStyledPage } from '../styled-page.ts';

let root: HTMLElement;
setStyledPage({
  css: storiesCss,
  width: 480,
  height: 720,
  rootTag: 'main',
  onRoot: (one) => {
    root = one;
    root.className = 'adding';
    document.title = 'Add to a story';
  },
});

const selected: SelectedOnPage = {
  text: 'Höfði',
  sentence: 'The two leaders met in Höfði, a white house by the sea.',
  title: 'The talks have begun',
  address: 'https://news.example/talks',
  language: 'en',
};
const summit: DraftHead = {
  key: 'key-of-summit' as DraftKey,
  title: 'The summit of Reykjavik',
  language: 'en',
  count: 1,
  changed: 1,
  issued: null,
};
const draft: Draft = withAddition(
  { ...emptyDraft('en', '1986-10-11'), title: summit.title },
  {
    to: null,
    kind: 'place',
    type: 'building',
    name: 'Höfði',
    description: 'The house where they met.',
    statement: '',
    source: null,
  },
).draft;

function show(
  changed: Partial<SelectedOnPage> = {},
  heads: readonly DraftHead[] = [],
  stored: Draft = draft,
) {
  const onClose = vi.fn();
  const onAdd = vi.fn(async (): Promise<AddOutcome> => ({ kind: 'busy' }));
  render(
    <>
      <h1>Add to a story</h1>
      <AddNameForm
        selected={{ ...selected, ...changed }}
        heads={heads}
        today="2026-11-28"
        language="en"
        readStory={async (key) => (key === summit.key ? stored : null)}
        onAdd={onAdd}
        onClose={onClose}
      />
    </>,
    root,
  );
  return { onAdd, onClose };
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const button = (name: string) => page.getByRole('button', { name });

describe('the form', () => {
  it('is filled in from the page, says what the kind is guessed from, and adds it all', async () => {
    const { onAdd } = show();
    await expect.element(field('Name')).toHaveValue('Höfði');
    await expect.element(page.getByRole('radio', { name: 'Place' })).toBeChecked();
    await expect.element(page.getByText('Guessed from “house” after the name.')).toBeVisible();
    await expect.element(field('Kind of place')).toHaveValue('building');
    await expect.element(page.getByText('Read on November 28, 2026')).toBeVisible();
    await field('Who or what this is').fill('The house where they met.');
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      target: {
        kind: 'new',
        draft: expect.objectContaining({ title: 'The talks have begun', language: 'en' }),
      },
      addition: {
        to: null,
        kind: 'place',
        type: 'building',
        name: 'Höfði',
        description: 'The house where they met.',
        statement: selected.sentence,
        source: {
          title: 'The talks have begun',
          publisher: 'news.example',
          address: 'https://news.example/talks',
          read: '2026-11-28',
        },
      },
    });
    await expect.poll(() => page.getByRole('alert').element().textContent).toMatch(/open in another tab/);
  });

  it('lets whoever adds it choose another kind, by key too', async () => {
    const { onAdd } = show();
    page.getByRole('radio', { name: 'Place' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'Organization' })).toBeChecked();
    await field('Kind of organization').selectOptions('media');
    await field('Name').click();
    await userEvent.keyboard('{Enter}');
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ addition: expect.objectContaining({ kind: 'organization', type: 'media' }) }),
    );
  });

  it('says at the field what is missing or wrong, leads there, and adds nothing', async () => {
    const { onAdd } = show({ text: 'Reagan', sentence: 'Reagan spoke.' });
    await field('Link').fill('https://no address');
    await button('Add').click();
    await expect
      .poll(() => page.getByRole('alert').element().textContent)
      .toMatch(/above is missing or wrong/);
    await expect.element(field('Who or what this is')).toHaveFocus();
    await expect.element(field('Who or what this is')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field('Link')).toHaveAccessibleDescription(/https:\/\//);
    await field('Who or what this is').fill('x'.repeat(141));
    await button('Add').click();
    await expect
      .element(field('Who or what this is'))
      .toHaveAccessibleDescription(/141 characters; at most 140/);
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('offers a page that is not secure no source, and says why', async () => {
    const { onAdd } = show({ address: 'http://old.example/talks' });
    await expect.element(field('Link')).toHaveValue('');
    await expect.element(page.getByText(/needs a link that begins with https/)).toBeVisible();
    expect(root.textContent).not.toContain('Title of the page');
    await field('Who or what this is').fill('A house.');
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ addition: expect.objectContaining({ source: null }) }),
    );
  });

  it('offers to add to the entry of that name, if the story has one', async () => {
    const { onAdd } = show({}, [summit]);
    await expect.element(field('Story')).toHaveValue(summit.key);
    await expect
      .element(page.getByRole('radio', { name: 'Add the sentence and the source to it' }))
      .toBeChecked();
    await expect.element(page.getByText('The house where they met.')).toBeVisible();
    expect(root.textContent).not.toContain('Who or what this is');
    await button('Add').click();
    expect(onAdd).toHaveBeenLastCalledWith({
      target: { kind: 'stored', key: summit.key },
      addition: expect.objectContaining({ to: draft.entities[0]?.id, statement: selected.sentence }),
    });
    await page.getByRole('radio', { name: 'Add another one with this name' }).click();
    await field('Who or what this is').fill('Another house.');
    await button('Add').click();
    expect(onAdd).toHaveBeenLastCalledWith(
      expect.objectContaining({
        addition: expect.objectContaining({ to: null, description: 'Another house.' }),
      }),
    );
  });

  it('adds to a story that has no title yet', async () => {
    const { onAdd } = show({ text: 'Reagan', sentence: 'Reagan spoke.' }, [{ ...summit, title: '' }], {
      ...draft,
      title: '',
    });
    await field('Who or what this is').fill('The president.');
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('adds to an entry that is not finished, but no sentence that is too long', async () => {
    const [house] = draft.entities;
    if (house === undefined) throw new Error('The story has a house.');
    const unfinished = {
      ...house,
      description: '',
      story: { statements: [{ text: 'A white house.', source: 'gone' }] },
    };
    const { onAdd } = show({}, [summit], { ...draft, entities: [unfinished] });
    await field('What the page says').fill('They met in Höfði. '.repeat(40));
    await button('Add').click();
    await expect.element(field('What the page says')).toHaveFocus();
    expect(onAdd).not.toHaveBeenCalled();
    await field('What the page says').fill('They met in Höfði.');
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('adds what a page says that is a source of the story already, though not a finished one', async () => {
    const sources = [{ id: 'talks', title: '', publisher: '', address: 'https://news.example/talks' }];
    const { onAdd } = show({}, [summit], { ...draft, sources });
    await expect.element(page.getByText('The house where they met.')).toBeVisible();
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('completes an address that lacks its beginning once one has left the field', async () => {
    show();
    await field('Link').fill('www.history.com/topics/reykjavik');
    await userEvent.tab();
    await expect.element(field('Link')).toHaveValue('https://www.history.com/topics/reykjavik');
  });

  it('asks for the title of a new story', async () => {
    const { onAdd } = show({ title: '' }, [summit]);
    await field('Story').selectOptions('New story…');
    await field('Title of the new story').fill('  ');
    await field('Who or what this is').fill('A house.');
    await field('Title of the page').fill('Talks');
    await button('Add').click();
    await expect.element(field('Title of the new story')).toHaveFocus();
    expect(onAdd).not.toHaveBeenCalled();
    await field('Title of the new story').fill('Talks');
    await button('Add').click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('closes without adding', async () => {
    const { onAdd, onClose } = show();
    await button('Cancel').click();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onAdd).not.toHaveBeenCalled();
  });
});

describe('after it was added', () => {
  function showAdded(use: Use) {
    const calls = { onTurnOn: vi.fn(), onClose: vi.fn() };
    render(<AddedNote added={{ kind: 'added', key: summit.key, use }} {...calls} />, root);
    return calls;
  }

  it('says that it is marked, leads to the story, and closes by button or Escape', async () => {
    const calls = showAdded({ kind: 'marked' });
    await expect.element(page.getByRole('status')).toHaveTextContent('It is marked on pages now.');
    await expect.element(button('Close')).toHaveFocus();
    const link = page.getByRole('link', { name: 'Open the story' });
    await expect.element(link).toHaveAttribute('href', '/stories.html#draft=key-of-summit');
    await userEvent.keyboard('{Escape}');
    await button('Close').click();
    expect(calls.onClose).toHaveBeenCalledTimes(2);
  });

  it('offers to turn a story on that is off', async () => {
    const calls = showAdded({ kind: 'off', id: 'summit' });
    await button('Turn the story on').click();
    expect(calls.onTurnOn).toHaveBeenCalledExactlyOnceWith('summit');
  });

  it.each<[Use['kind'], RegExp]>([
    ['marked-elsewhere', /not on this page/],
    ['not-ready', /needs a title, a day and a summary/],
    ['left-out', /has to be fixed first/],
    ['locked', /your organization/],
  ])('says plainly why it is not marked: %s', async (kind, said) => {
    showAdded({ kind } as Use);
    await expect.poll(() => page.getByRole('status').element().textContent).toMatch(said);
  });
});

describe.each([
  ['light', 480, 'ltr', 'all'],
  ['dark', 480, 'ltr', 'colors'],
  ['light', 360, 'rtl', 'layout'],
] as const)('in %s, %d pixels wide, %s', (theme, width, direction, scope) => {
  it.each<[string, () => void]>([
    ['filled in', () => void show()],
    ['with a story that has the name', () => void show({}, [summit])],
    [
      'with long words',
      () =>
        void show({
          text: 'Unabridgeable'.repeat(6),
          title: 'Interminable'.repeat(20),
          sentence: 'Endless'.repeat(50),
          address: `https://${'very-long-name.'.repeat(9)}example/${'path'.repeat(90)}`,
        }),
    ],
    [
      'from right to left',
      () =>
        void show({
          text: 'ריגן',
          sentence: 'רונלד ריגן אמר.',
          language: 'he',
          address: 'http://old.example/',
        }),
    ],
  ])('axe finds nothing, and nothing is cut off: %s', async (what, draw) => {
    await page.viewport(width, 720);
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = direction;
    draw();
    await expect.element(button('Add')).toBeVisible();
    if (what.includes('story'))
      await expect.element(page.getByText('The house where they met.')).toBeVisible();
    await button('Add').click();
    expect(await axeFindings(document, scope)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    if (import.meta.env.VITE_SHOTS)
      await page.screenshot({
        path: `${import.meta.env.VITE_SHOTS}/${what}-${theme}-${width}.png`,
        element: root,
      });
  });
});

/** The names of a page that no story has: what is shown of them, and what becomes of those that are ticked. */
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import storiesCss from '../../components/stories/stories.css?inline';
import { NamesView } from '../../components/stories/UnknownNames.tsx';
import { axeFindings } from '../axe.ts';
import { setStyledPage } from '../styled-page.ts';

let root: HTMLElement;
setStyledPage({
  css: storiesCss,
  width: 360,
  height: 700,
  onRoot: (one) => {
    root = one;
  },
});

const names = {
  kind: 'read',
  title: 'Editor wins prize',
  address: 'https://news.example/a',
  language: 'en',
  hasCapitals: true,
  isWhole: true,
  offered: [
    {
      name: 'Maria Ressa',
      spellings: ['Maria Ressa', 'Ressa'],
      kind: 'person',
      count: 3,
      sentence: 'Ressa said <b>so</b>.',
    },
    { name: 'Rappler', spellings: ['Rappler'], kind: 'place', count: 1, sentence: 'Rappler grew.' },
  ],
} as const;

function show(shown: Parameters<typeof NamesView>[0]['names']) {
  const onStart = vi.fn();
  render(<NamesView names={shown} failure={null} onStart={onStart} />, root);
  return onStart;
}

it('a story starts with the names that are ticked, of the kinds that the reader says', async () => {
  const onStart = show(names);
  await page.getByRole('checkbox', { name: 'Rappler 1 mention' }).click();
  await page.getByRole('combobox', { name: 'What Rappler is' }).selectOptions('organization');
  await page.getByRole('button', { name: 'Start a story' }).click();
  expect(onStart).toHaveBeenCalledExactlyOnceWith([{ ...names.offered[1], kind: 'organization' }], names);
});

it('nothing starts before a name is ticked, and the page says so', async () => {
  const onStart = show(names);
  await page.getByRole('button', { name: 'Start a story' }).click();
  expect(onStart).not.toHaveBeenCalled();
  await expect.element(page.getByText('Select at least one name.')).toBeVisible();
});

it('how many names there are is said in the place that said that the page is read', () => {
  show(null);
  const status = root.querySelector('[role=status]');
  expect(status?.textContent).toBe('Reading the page…');
  show(names);
  expect(root.querySelector('[role=status]')).toBe(status);
  expect(status?.textContent).toContain('2 names');
});

it('what a page says stays text', () => {
  show(names);
  expect(root.textContent).toContain('Ressa said <b>so</b>.');
});

it.each([
  ['a page that cannot be read', { kind: 'unreadable' } as const, 'This page cannot be read'],
  ['a page that was cut', { ...names, isWhole: false }, 'Only its beginning was read.'],
  ['a page without other names', { ...names, offered: [] }, 'No other names were found'],
  [
    'a script without capitals',
    { ...names, offered: [], hasCapitals: false },
    'alphabets with capital letters',
  ],
])('says what there is of %s', (_, shown, text) => {
  show(shown);
  expect(root.textContent).toContain(text);
});

it('axe finds nothing to say', async () => {
  show(names);
  expect(await axeFindings(document, 'all')).toEqual([]);
});

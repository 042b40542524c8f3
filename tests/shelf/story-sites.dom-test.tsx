import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StoriesProps } from '../../components/popup/StoriesSection.tsx';
import { axeFindings } from '../axe.ts';
import { drawPopup, setStage } from '../popup/stage.tsx';
import { arriving, preview, purchase, ready, shelf } from './some-stories.ts';

const stage = setStage();

function show(changed: Partial<StoriesProps> = {}) {
  const { shown, calls } = shelf(changed);
  drawPopup(stage.root, { firstTab: 'stories', shelf: shown });
  return calls;
}

const part = () => page.getByRole('region', { name: 'Stories' });
const inOneLine = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const summaries = () => [...stage.root.querySelectorAll('.story-sites > summary')].map(inOneLine);
const listed = () => [...stage.root.querySelectorAll('.story-sites .what')].map(inOneLine);
const button = (name: string) => part().getByRole('button', { name, exact: true });
const unfold = () => userEvent.click(stage.root.querySelector('.story-sites > summary') ?? stage.root);
const field = () => part().getByLabelText('Site to add (includes all its subdomains)');

describe('where the names of a story are looked for', () => {
  it('is shown for each added story, but not for the bundled story and an organization’s stories', () => {
    show({
      stories: [
        purchase,
        { ...purchase, id: 'b', title: 'B', sites: ['news.example'] },
        { ...purchase, id: 'c', title: 'C', sites: ['news.example', 'file'] },
        { ...purchase, id: 'd', title: 'D', origin: 'organization' },
      ],
    });
    expect(summaries()).toEqual([
      'On all sites The purchase of Alaska',
      'Only on news.example B',
      'Only on 2 sites C',
    ]);
  });

  it('is only the current site after a click', async () => {
    const calls = show({ stories: [purchase] });
    await unfold();
    await button('Only on news.example').click();
    expect(calls.onLimit).toHaveBeenCalledExactlyOnceWith('purchase', ['news.example']);
  });

  it('has no such button without a current site, or if it is limited to it already', async () => {
    show({ stories: [purchase], site: null });
    await unfold();
    expect(inOneLine(stage.root.querySelector('.story-sites'))).not.toContain('Only on news');
    show({ stories: [{ ...purchase, sites: ['news.example'] }] });
    await expect.element(button('Only on news.example')).not.toBeInTheDocument();
  });

  it('are sites that are written by key, as host names or addresses, each once and in order', async () => {
    const calls = show({ stories: [{ ...purchase, sites: ['news.example'] }] });
    await unfold();
    await field().fill('https://www.Archive.example/1867?page=2');
    await userEvent.keyboard('{Enter}');
    expect(calls.onLimit).toHaveBeenLastCalledWith('purchase', ['archive.example', 'news.example']);
    await expect.element(field()).toHaveValue('');
    await field().fill('news.example');
    await button('Add site').click();
    expect(calls.onLimit).toHaveBeenLastCalledWith('purchase', ['news.example']);
  });

  it('does not change for invalid input, with a message', async () => {
    const calls = show({ stories: [{ ...purchase, sites: ['news.example'] }] });
    await unfold();
    await field().fill('the news');
    await userEvent.keyboard('{Enter}');
    expect(calls.onLimit).not.toHaveBeenCalled();
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field()).toHaveAccessibleDescription(/^That is not a website address\./);
    await field().fill('the');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'false');
  });

  it('is nowhere when the last site is removed, and the focus stays near', async () => {
    const calls = show({ stories: [{ ...purchase, sites: ['news.example'] }] });
    await unfold();
    await button('Remove news.example').click();
    expect(calls.onLimit).toHaveBeenCalledExactlyOnceWith('purchase', []);
    await expect.element(field()).toHaveFocus();
    show({ stories: [{ ...purchase, sites: [] }] });
    expect(summaries()).toEqual(['Only on 0 sites The purchase of Alaska']);
    expect(inOneLine(stage.root.querySelector('.add-site [role=status]'))).toMatch(/not looked for anywhere/);
  });

  it('can be all sites again, and the listed sites are not lost', async () => {
    const calls = show({ stories: [{ ...purchase, sites: ['a.example', 'b.example'] }] });
    await unfold();
    expect(listed()).toEqual(['a.example', 'b.example']);
    await part().getByRole('radio', { name: 'On all sites' }).click();
    expect(calls.onLimit).toHaveBeenLastCalledWith('purchase', 'all');
    const again = show({ stories: [{ ...purchase, sites: 'all' }] });
    await part().getByRole('radio', { name: 'Only on some sites' }).click();
    expect(again.onLimit).toHaveBeenLastCalledWith('purchase', ['a.example', 'b.example']);
  });
});

it.each([
  ['light', 400, 'all'],
  ['dark', 400, 'colors'],
  ['light', 200, 'layout'],
] as const)('axe finds nothing wrong with it: %s, %i pixels wide', async (theme, width, scope) => {
  document.documentElement.dataset.theme = theme;
  await page.viewport(width, 600);
  show({
    stories: [{ ...purchase, sites: ['news.example', `${'long.'.repeat(20)}example`] }],
    incoming: [ready()],
  });
  for (const part of stage.root.querySelectorAll<HTMLDetailsElement>('.story-sites')) part.open = true;
  expect(await axeFindings(stage.root, scope)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

describe('before a story is added', () => {
  it('it says what pages can learn, and the story can be limited', async () => {
    const calls = show({ incoming: [ready()] });
    const item = stage.root.querySelector('.incoming > li');
    expect(inOneLine(item)).toContain('A page can find out which of these names it contains.');
    await userEvent.click(item?.querySelector('summary') ?? stage.root);
    await page
      .elementLocator(item as Element)
      .getByRole('button', { name: 'Only on news.example' })
      .click();
    expect(calls.onLimitIncoming).toHaveBeenCalledExactlyOnceWith(1, ['news.example']);
  });

  it('it has the sites of the story that it replaces, until the user chooses others', () => {
    const there = { version: 1, origin: 'reader', isSame: false, sites: ['a.example'] } as const;
    const summary = () => inOneLine(stage.root.querySelector('.incoming .story-sites > summary'));
    show({ incoming: [ready({ existing: there })] });
    expect(summary()).toMatch(/^Only on a\.example/);
    show({
      incoming: [
        arriving({
          kind: 'ready',
          hasChanged: false,
          preview: { ...preview, existing: there },
          sites: ['b.example'],
        }),
      ],
    });
    expect(summary()).toMatch(/^Only on b\.example/);
  });

  it('begins with the sites that it is made for, and says so; all sites are a choice', async () => {
    const calls = show({ incoming: [ready({ madeFor: ['a.example', 'b.example'] })] });
    const item = stage.root.querySelector('.incoming > li');
    expect(inOneLine(item)).toContain('was made for the sites below');
    expect(inOneLine(item?.querySelector('.story-sites > summary') ?? null)).toMatch(/^Only on 2 sites/);
    await userEvent.click(item?.querySelector('summary') ?? stage.root);
    await page
      .elementLocator(item as Element)
      .getByRole('radio', { name: 'On all sites' })
      .click();
    expect(calls.onLimitIncoming).toHaveBeenCalledExactlyOnceWith(1, 'all');
    const there = { version: 1, origin: 'reader', isSame: false, sites: 'all' } as const;
    show({ incoming: [ready({ madeFor: ['a.example'], existing: there })] });
    expect(inOneLine(stage.root.querySelector('.incoming > li'))).not.toContain('was made for');
  });

  it('nothing is to be chosen where it cannot be added', () => {
    show({ incoming: [ready({ existing: { version: 2, origin: 'reader', isSame: true } })] });
    expect(stage.root.querySelector('.incoming .story-sites')).toBeNull();
  });
});

/** Timeline and map of a story in the panel. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OpenParts } from '../../components/panel/StoriesHere.tsx';
import type { OpenStory } from '../../components/reader/open-story.ts';
import { fragmentOf } from '../../components/ui/route.ts';
import { openSummit } from './stage.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('has a timeline where there are moments, a map where there are places, and neither without', async () => {
  const story = await openSummit();
  const headings = () => [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
  const draw = (shown: OpenStory): void => render(<OpenParts story={shown} onShow={() => {}} />, root);
  draw(story);
  expect(headings()).toEqual(['Timeline', 'Map']);
  draw({ ...story, timeline: [], index: { ...story.index, placed: [] } });
  expect(headings()).toEqual([]);
});

it('a name of the timeline leads to its card in the panel, each time; no other link does', async () => {
  const onShow = vi.fn();
  render(<OpenParts story={await openSummit()} onShow={onShow} />, root);
  const name = root.querySelector('.moments a[href*="entity=vladimir-putin"]');
  if (name === null) throw new Error('The timeline does not name him.');
  for (const count of [1, 2]) {
    await userEvent.click(name);
    await expect.poll(() => onShow.mock.calls).toEqual(Array(count).fill(['vladimir-putin']));
    expect(location.hash).toBe('');
  }
  const others = [
    { kind: 'story', id: 'purchase', entity: 'william-seward' },
    { kind: 'story', id: '(bundled)' },
    { kind: 'shelf' },
  ] as const;
  for (const other of others) {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = `${fragmentOf(other)}&`;
    await changed;
  }
  expect(onShow).toHaveBeenCalledTimes(2);
  history.replaceState(null, '', location.pathname + location.search);
});

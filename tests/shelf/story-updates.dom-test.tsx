import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoryUpdates as Updates } from '../../components/library/story-updates.ts';
import { StoryUpdates } from '../../components/shelf/StoryUpdates.tsx';
import { speak } from '../speak.ts';

let root: HTMLElement;
beforeEach(() => {
  speak('en');
  root = document.body.appendChild(document.createElement('div'));
  root.className = 'story';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const address = 'https://stories.example/purchase.json';
const day = 24 * 60 * 60 * 1_000;
const updated = (days: number): Updates => ({
  address,
  isDaily: true,
  update: { when: Date.now() - days * day, from: 2, changes: null },
});

function show(updates: Updates) {
  const calls = { onCheck: vi.fn(), onDaily: vi.fn(async () => {}), onUndo: vi.fn() };
  const of = { title: 'The purchase of Alaska', language: 'en', version: 3 };
  render(<StoryUpdates of={of} updates={updates} {...calls} />, root);
  return calls;
}

const status = (): string => root.querySelector('[role=status]')?.textContent ?? '';
const button = (saying: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(saying));

it('says whom it asks and who may change the story, and while it asks, that once', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { onCheck } = show({ address, isDaily: false });
  onCheck.mockReturnValue(promise);
  expect(root.textContent).toContain('stories.example then learns your IP address');
  expect(root.textContent).toContain('whoever runs stories.example can change this story');
  expect(status()).toBe('');
  button('Check for')?.click();
  await expect.poll(status).toBe('Checking stories.example…');
  button('Check for')?.click();
  expect(onCheck).toHaveBeenCalledOnce();
  show({ address, isDaily: false, found: { kind: 'too-slow' } });
  resolve();
  await expect.poll(status).toMatch(/^stories\.example took too long .* Nothing was changed\.$/);
});

it('is looked for daily at the press of one switch', () => {
  const { onDaily } = show({ address, isDaily: false });
  root.querySelector<HTMLInputElement>('[role=switch]')?.click();
  expect(onDaily).toHaveBeenCalledWith(true);
});

it('shows an update for a week, then folds it; the focus stays near when it is undone', async () => {
  const { onUndo } = show(updated(6));
  expect(status()).toContain('from version 2 to version 3.');
  button('Undo')?.focus();
  button('Undo')?.click();
  expect(onUndo).toHaveBeenCalledOnce();
  show({ address, isDaily: false });
  expect(document.activeElement).toBe(root.querySelector('summary'));
  show(updated(8));
  expect(status()).toBe('');
  expect(root.querySelector('details')?.textContent).toContain('from version 2 to version 3.');
});

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EntityId } from '../../components/story/schema.ts';
import { drawPopup, setStage } from './stage.tsx';

const stage = setStage();
const trump = 'donald-trump' as EntityId;
const putin = 'vladimir-putin' as EntityId;
const card = (name: string) => page.getByRole('region', { name, exact: true });
const show = (words: string, ...called: readonly EntityId[]) =>
  drawPopup(stage.root, { names: [], lookedUp: { words, called } });

describe('what a reader has looked up', () => {
  it('is shown by its card, which can be closed', async () => {
    show('trump', trump);
    await expect.element(card('Donald Trump')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(card('Donald Trump')).not.toBeInTheDocument();
  });

  it('is one of several, of whom the reader chooses', async () => {
    show('Somebody', trump, putin);
    await expect.element(card('Donald Trump').getByText('2 matches for this name')).toBeVisible();
    await page.getByRole('button', { name: /^Vladimir Putin/ }).click();
    await expect.element(card('Vladimir Putin')).toBeVisible();
    await page.getByRole('button', { name: /^Donald Trump/ }).click();
    await expect.element(card('Donald Trump')).toBeVisible();
  });

  it('is in no story: the popup says so and offers to add it', async () => {
    const { onAdd } = show('Gudrun');
    await expect
      .element(page.getByRole('heading', { name: 'No story that is on has the name “Gudrun”.' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Add to a story…' }).click();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('leaves the popup as it is where nothing was', () => {
    drawPopup(stage.root);
    expect(stage.root.querySelector('#looked-up, .name-card')).toBeNull();
  });
});

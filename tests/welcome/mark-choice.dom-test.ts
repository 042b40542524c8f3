import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MarkChoiceProps, showMarkChoice } from '../../components/welcome/MarkChoice.tsx';

let holder: HTMLElement;
beforeEach(() => {
  holder = document.createElement('div');
  document.body.append(holder);
});
afterEach(() => holder.remove());

function show(changed: Partial<MarkChoiceProps> = {}) {
  const onChoose = vi.fn();
  showMarkChoice(holder, { chosen: 'section', isLocked: false, failure: null, onChoose, ...changed });
  return onChoose;
}
const choice = (name: string) => page.getByRole('radio', { name });

it('shows which mentions are marked, in small: all, one in each article, one on the page', () => {
  show();
  const marked = [...holder.querySelectorAll('label')].map((label) => [
    label.textContent,
    label.querySelectorAll('.marked').length,
    label.querySelectorAll('.name').length,
  ]);
  expect(marked).toEqual([
    ['Every mention', 4, 4],
    ['The first in each article or section', 2, 4],
    ['The first on the page', 1, 4],
  ]);
});

it('is chosen by click and by key, and shown once it is stored', async () => {
  const onChoose = show();
  await choice('Every mention').click();
  expect(onChoose).toHaveBeenLastCalledWith('every');
  await expect.element(choice('The first in each article or section')).toBeChecked();
  show({ chosen: 'every' });
  await expect.element(choice('Every mention')).toBeChecked();
  const again = show({ chosen: 'every' });
  choice('Every mention').element().focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(again).toHaveBeenLastCalledWith('section');
});

it('says why a choice was not saved', async () => {
  show({ failure: 'Your browser did not save this change: quota' });
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(holder.querySelector('[role=alert]')?.textContent).toContain('did not save');
});

it('is locked where an organization has set it, and says so', async () => {
  const onChoose = show({ isLocked: true });
  await choice('Every mention').click({ force: true });
  expect(onChoose).not.toHaveBeenCalled();
  await expect.element(choice('Every mention')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByText('Set by your organization')).toBeVisible();
});
